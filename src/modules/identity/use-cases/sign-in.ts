import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { networkOf } from '../domain/network.js';
import { identityProblems } from '../identity.problems.js';
import { LoginChallenges, type SecondFactorAsked } from './login-challenges.js';
import { LoginDevices } from './login-devices.js';
import { type Bucket, LoginThrottle } from './login-throttle.js';
import { HASHING, hashToken, newToken } from './secrets.js';
import { SignInTokens, type SignedIn } from './sign-in-tokens.js';

/** Failures before a name is locked for the place they came from, for everyone, and for the place (rule 11.5). */
const LIMITS = { nameFromPlace: 5, name: 50, place: 200 } as const;

export interface SignInRequest {
  username: string;
  password: string;
  /** Network address of the other end of the connection. */
  address: string;
  /** Token of the browser, from an earlier sign-in; null when there is none. */
  deviceToken: string | null;
  userAgent: string | null;
}

interface LoginRow {
  user_id: string;
  password_hash: string;
  disabled: boolean;
  role_grant_id: string | null;
  must_change: boolean;
}

/**
 * Signs a person in. Known and unknown names take the same way and time. Guessing locks the name only
 * for the network the guesses came from (and, from many networks at once, for browsers that have not
 * signed in before), so that nobody can cheaply lock out somebody else. Whoever has a second factor gets a
 * challenge in place of a session.
 */
@Injectable()
export class SignIn {
  private readonly decoy = hash(randomBytes(16).toString('hex'), HASHING);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tokens: SignInTokens,
    private readonly throttle: LoginThrottle,
    private readonly devices: LoginDevices,
    private readonly challenges: LoginChallenges,
  ) {}

  /** @throws invalid_credentials, login_locked, no_role_grant */
  async execute(
    request: SignInRequest,
  ): Promise<(SignedIn & { deviceToken: string }) | SecondFactorAsked> {
    const buckets = this.buckets(request);
    await this.throttle.refuseWhileLocked(buckets);
    const [login] = await this.unitOfWork.signIn<LoginRow>('select * from app.find_login($1)', [
      request.username,
    ]);
    const matches = await verify(
      login?.password_hash ?? (await this.decoy),
      request.password,
      HASHING,
    );
    if (!login || !matches || login.disabled) {
      await this.throttle.recordFailure(buckets);
      throw identityProblems.invalid_credentials();
    }
    // Guesses that ran beside this one may have locked it meanwhile.
    await this.throttle.refuseWhileLocked(buckets);
    await this.throttle.clear(buckets[0]!);
    if (login.role_grant_id === null) {
      throw identityProblems.no_role_grant();
    }
    const asked = await this.challenges.ask(
      { id: login.user_id, username: request.username },
      request.address,
    );
    if (asked) {
      return asked;
    }
    const refreshToken = newToken();
    const [opened] = await this.unitOfWork.signIn<{ id: string }>(
      'select app.open_login_session($1, $2, $3, $4) as id',
      [login.user_id, login.role_grant_id, request.userAgent, hashToken(refreshToken)],
    );
    const signedIn = await this.tokens.issue({
      loginSessionId: opened!.id,
      userId: login.user_id,
      roleGrantId: login.role_grant_id,
      mustChangePassword: login.must_change,
      refreshToken,
    });
    return { ...signedIn, deviceToken: this.devices.mark(request.username) };
  }

  /** Where failures are counted; the first bucket is the one that a good sign-in clears. */
  private buckets(request: SignInRequest): Bucket[] {
    const name = request.username.toLowerCase();
    const place = networkOf(request.address);
    if (this.devices.isDeviceOf(request.deviceToken, name)) {
      return [
        { id: this.throttle.keyed(`device ${request.deviceToken}`), limit: LIMITS.nameFromPlace },
      ];
    }
    return [
      { id: this.throttle.keyed(`name ${name} from ${place}`), limit: LIMITS.nameFromPlace },
      { id: this.throttle.keyed(`name ${name}`), limit: LIMITS.name },
      { id: this.throttle.keyed(`place ${place}`), limit: LIMITS.place },
    ];
  }
}
