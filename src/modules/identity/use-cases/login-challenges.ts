import { Injectable } from '@nestjs/common';
import { generateSecret } from 'otplib';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { FieldSecrets } from '../../../platform/secrets/field-secrets.js';
import type { SealedPlace } from '../../../platform/secrets/sealed-text.js';
import { authenticatorUri } from '../domain/one-time-code.js';
import { networkOf } from '../domain/network.js';
import { LoginThrottle } from './login-throttle.js';
import { SecondFactorPolicy } from './second-factor-policy.js';
import { hashToken, newToken } from './secrets.js';

/** How long a right password waits for its code, and how many codes may be tried on it. */
export const CHALLENGE = { minutes: 5, attempts: 5 } as const;

/** A right password alone is not enough: the token to send the code with. */
export interface SecondFactorAsked {
  secondFactorRequired: true;
  challenge: string;
  expiresInSeconds: number;
  /** For somebody who must have a second factor and has none: what to put into the authenticator. */
  setUp: { secret: string; uri: string } | null;
}

interface StateRow {
  confirmed: boolean;
  due: boolean;
  roles: string[];
}

/** The step between a right password and a session, for those who have or must have a second factor. */
@Injectable()
export class LoginChallenges {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly throttle: LoginThrottle,
    private readonly secrets: FieldSecrets,
    private readonly policy: SecondFactorPolicy,
  ) {}

  /** Asks for the second factor where one is needed; null where the password is enough. */
  async ask(
    user: { id: string; username: string },
    address: string,
  ): Promise<SecondFactorAsked | null> {
    const [state] = await this.unitOfWork.signIn<StateRow>(
      'select * from app.second_factor_state($1)',
      [user.id],
    );
    const { confirmed, due, roles } = state!;
    if (!confirmed && !due && !this.policy.isMandatoryFor(roles)) {
      return null;
    }
    const secret = confirmed ? null : generateSecret();
    const challenge = newToken();
    await this.unitOfWork.signIn('select app.open_login_challenge($1, $2, $3, $4)', [
      user.id,
      hashToken(challenge),
      this.network(address),
      secret === null ? null : this.secrets.seal(secret, secretPlace(user.id)),
    ]);
    return {
      secondFactorRequired: true,
      challenge,
      expiresInSeconds: CHALLENGE.minutes * 60,
      setUp: secret === null ? null : { secret, uri: authenticatorUri(secret, user.username) },
    };
  }

  /** What the database keeps of the network that a challenge is bound to. */
  network(address: string): Buffer {
    return this.throttle.keyed(`challenge from ${networkOf(address)}`);
  }
}

/** Where the secret of a person's second factor lies sealed. */
export function secretPlace(userId: string): SealedPlace {
  return { table: 'second_factor', column: 'secret', rowId: userId };
}
