import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/calendar/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { FieldSecrets } from '../../../platform/secrets/field-secrets.js';
import { printedRecoveryCode, readSecondFactorCode, stepOfCode } from '../domain/one-time-code.js';
import { identityProblems } from '../identity.problems.js';
import { CHALLENGE, LoginChallenges, secretPlace } from './login-challenges.js';
import { LoginDevices } from './login-devices.js';
import { type Bucket, LoginThrottle } from './login-throttle.js';
import { hashRecoveryCode, hashToken, newRecoveryCodes, newToken } from './secrets.js';
import { type SignedIn, SignInTokens } from './sign-in-tokens.js';

/** Codes that may be tried for a person, over all challenges, before the second step is locked. */
const CODES_IN_A_ROW = 10;

export interface SecondFactorAnswer {
  challenge: string;
  code: string;
  /** Network address of the other end of the connection. */
  address: string;
  deviceToken: string | null;
  userAgent: string | null;
}

interface WaitingRow {
  user_id: string;
  username: string;
  sets_up: boolean;
  secret: string;
  last_step: number;
  role_grant_id: string;
  must_change: boolean;
}

type Proof = { step: number; recovery: null } | { step: null; recovery: Buffer };

/**
 * The second step of a sign-in. Attempts are counted before the code is looked at, so that guesses side by side
 * gain nothing. Only somebody who knows the password gets here, so that locking a person's codes locks nobody out
 * cheaply; a browser that has signed in before has a count of its own all the same.
 */
@Injectable()
export class PassSecondFactor {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly challenges: LoginChallenges,
    private readonly devices: LoginDevices,
    private readonly throttle: LoginThrottle,
    private readonly tokens: SignInTokens,
    private readonly secrets: FieldSecrets,
    private readonly clock: Clock,
  ) {}

  /** @throws challenge_ended, second_factor_wrong, second_factor_spent, login_locked */
  async execute(
    answer: SecondFactorAnswer,
  ): Promise<SignedIn & { deviceToken: string; recoveryCodes: string[] | null }> {
    const hash = hashToken(answer.challenge);
    const [waiting] = await this.unitOfWork.signIn<WaitingRow>(
      'select * from app.attempt_login_challenge($1, $2, $3, $4)',
      [hash, this.challenges.network(answer.address), CHALLENGE.minutes, CHALLENGE.attempts],
    );
    if (!waiting) {
      throw identityProblems.challenge_ended();
    }
    const bucket = this.bucketOf(waiting, answer.deviceToken);
    await this.throttle.refuseWhileLocked([bucket]);
    await this.throttle.recordFailure([bucket]);
    const proof = this.proofOf(waiting, answer.code);
    const codes = waiting.sets_up ? newRecoveryCodes() : null;
    const refreshToken = newToken();
    const [passed] = await this.unitOfWork.signIn<{ outcome: string; session_id: string }>(
      'select * from app.pass_login_challenge($1, $2, $3, $4, $5, $6, $7)',
      [
        hash,
        proof.step,
        proof.recovery,
        (codes ?? []).map((code) => hashRecoveryCode(waiting.user_id, code)),
        waiting.role_grant_id,
        answer.userAgent,
        hashToken(refreshToken),
      ],
    );
    if (passed?.outcome === 'spent') {
      throw identityProblems.second_factor_spent();
    }
    if (passed?.outcome !== 'opened') {
      throw identityProblems.challenge_ended();
    }
    await this.throttle.clear(bucket);
    const signedIn = await this.tokens.issue({
      loginSessionId: passed.session_id,
      userId: waiting.user_id,
      roleGrantId: waiting.role_grant_id,
      mustChangePassword: waiting.must_change,
      refreshToken,
    });
    return {
      ...signedIn,
      deviceToken: this.devices.mark(waiting.username),
      recoveryCodes: codes?.map(printedRecoveryCode) ?? null,
    };
  }

  private bucketOf({ user_id, username }: WaitingRow, deviceToken: string | null): Bucket {
    const where = this.devices.isDeviceOf(deviceToken, username) ? deviceToken : 'elsewhere';
    return {
      id: this.throttle.keyed(`codes of ${user_id} ${where}`),
      limit: CODES_IN_A_ROW,
    };
  }

  private proofOf(waiting: WaitingRow, text: string): Proof {
    const typed = readSecondFactorCode(text);
    if (typed?.kind === 'recovery' && !waiting.sets_up) {
      return { step: null, recovery: hashRecoveryCode(waiting.user_id, typed.code) };
    }
    const secret = this.secrets.open(waiting.secret, secretPlace(waiting.user_id));
    const step =
      typed?.kind === 'one_time'
        ? stepOfCode(secret, typed.code, this.clock.now(), waiting.last_step)
        : null;
    if (step === null) {
      throw identityProblems.second_factor_wrong();
    }
    return { step, recovery: null };
  }
}
