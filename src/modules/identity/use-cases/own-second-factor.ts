import { Injectable } from '@nestjs/common';
import { generateSecret } from 'otplib';
import type { RequestContext, WriteContext } from '../../../platform/database/request-context.js';
import type { Problem } from '../../../platform/problems/problem.js';
import { fieldProblem } from '../../../platform/problems/validation.js';
import { FieldSecrets } from '../../../platform/secrets/field-secrets.js';
import {
  authenticatorUri,
  printedRecoveryCode,
  readSecondFactorCode,
  stepOfCode,
} from '../domain/one-time-code.js';
import type {
  AuthenticatorDto,
  RecoveryCodesDto,
  SecondFactorDto,
} from '../dto/second-factor.dto.js';
import { identityProblems } from '../identity.problems.js';
import { secretPlace } from './login-challenges.js';
import { LoginThrottle } from './login-throttle.js';
import { type CheckedPassword, OwnPassword, refuseStalePassword } from './own-password.js';
import { SecondFactorPolicy } from './second-factor-policy.js';
import { hashRecoveryCode, newRecoveryCodes } from './secrets.js';

/** Codes that a signed-in person may get wrong in a row (rule 11.5). */
const WRONG_CODES = 5;

interface OwnRow {
  secret: string | null;
  confirmed_at: Date | null;
  last_step: number;
  recovery_codes_left: number;
}

/** A fresh secret, allowed by the password. */
export interface Beginning {
  checked: CheckedPassword;
  secret: string;
}

/** A right code, and the password where one is asked for, which allow one change. */
export interface Proof {
  change: 'confirm' | 'renew' | 'remove';
  checked: CheckedPassword | null;
  step: number;
}

/** Setting up, renewing and taking away one's own second factor. */
@Injectable()
export class OwnSecondFactor {
  constructor(
    private readonly password: OwnPassword,
    private readonly throttle: LoginThrottle,
    private readonly secrets: FieldSecrets,
    private readonly policy: SecondFactorPolicy,
  ) {}

  /** Whether the actor has a second factor, and whether he must. */
  async state(ctx: RequestContext): Promise<SecondFactorDto> {
    const row = await own(ctx);
    return {
      enabled: row.confirmed_at !== null,
      since: row.confirmed_at?.toISOString() ?? null,
      recoveryCodesLeft: row.recovery_codes_left,
      mandatory: await this.isMandatory(ctx),
    };
  }

  /**
   * Before the transaction of a beginning: asks for the password and makes a fresh secret.
   * @throws login_locked, validation_failed on currentPassword
   */
  async prepareBegin(ctx: RequestContext, currentPassword: string): Promise<Beginning> {
    const checked = await this.password.check(ctx, currentPassword);
    return { checked, secret: generateSecret() };
  }

  /** Keeps the secret to put into an authenticator; it counts once a code confirms it. @throws second_factor_on */
  async begin(ctx: WriteContext, { checked, secret }: Beginning): Promise<AuthenticatorDto> {
    await refuseStalePassword(ctx, checked);
    const [kept] = await ctx.query('select true from app.begin_own_second_factor($1) b where b', [
      this.secrets.seal(secret, secretPlace(ctx.actor.userId)),
    ]);
    if (!kept) {
      throw identityProblems.second_factor_on();
    }
    return { secret, uri: authenticatorUri(secret, checked.username) };
  }

  /**
   * Before the transaction of a first code: looks at it. Codes are counted first, and beside any transaction.
   * @throws second_factor_not_begun, login_locked, validation_failed on code
   */
  async prepareConfirm(ctx: RequestContext, code: string): Promise<Proof> {
    const row = await own(ctx);
    if (row.secret === null || row.confirmed_at !== null) {
      throw identityProblems.second_factor_not_begun();
    }
    return { change: 'confirm', checked: null, step: await this.stepOf(ctx, row, code) };
  }

  /**
   * Before the transaction that renews the recovery codes or takes the second factor away: password and code.
   * @throws second_factor_off, second_factor_mandatory, login_locked, validation_failed on currentPassword or code
   */
  async prepareChange(
    ctx: RequestContext,
    change: 'renew' | 'remove',
    input: { currentPassword: string; code: string },
  ): Promise<Proof> {
    if (change === 'remove' && (await this.isMandatory(ctx))) {
      throw identityProblems.second_factor_mandatory();
    }
    const row = await own(ctx);
    if (row.confirmed_at === null) {
      throw identityProblems.second_factor_off();
    }
    const checked = await this.password.check(ctx, input.currentPassword);
    return { change, checked, step: await this.stepOf(ctx, row, input.code) };
  }

  /** Confirms, or renews the recovery codes; the former ones are worth nothing from now on. @throws validation_failed */
  async giveCodes(ctx: WriteContext, proof: Proof): Promise<RecoveryCodesDto> {
    const codes = newRecoveryCodes();
    await spend(ctx, proof, codes);
    return { recoveryCodes: codes.map(printedRecoveryCode) };
  }

  /** Switches the second factor off. @throws second_factor_mandatory, validation_failed */
  async remove(ctx: WriteContext, proof: Proof): Promise<void> {
    if (await this.isMandatory(ctx)) {
      throw identityProblems.second_factor_mandatory();
    }
    await spend(ctx, proof, []);
  }

  /** The time step of a right code that was not used yet. */
  private async stepOf(ctx: RequestContext, row: OwnRow, text: string): Promise<number> {
    const { userId } = ctx.actor;
    const bucket = { id: this.throttle.keyed(`own codes of ${userId}`), limit: WRONG_CODES + 1 };
    await this.throttle.refuseWhileLocked([bucket]);
    await this.throttle.recordFailure([bucket]);
    const typed = readSecondFactorCode(text);
    const secret = this.secrets.open(row.secret!, secretPlace(userId));
    const step =
      typed?.kind === 'one_time' ? stepOfCode(secret, typed.code, ctx.now, row.last_step) : null;
    if (step === null) {
      throw wrongCode();
    }
    await this.throttle.clear(bucket);
    return step;
  }

  private async isMandatory(ctx: RequestContext): Promise<boolean> {
    const grants = await ctx.query<{ role: string }>('select role from app.own_role_grants()');
    return this.policy.isMandatoryFor(grants.map(({ role }) => role));
  }
}

/** Makes the change and uses the code up, unless either stands no longer. */
async function spend(ctx: WriteContext, proof: Proof, codes: readonly string[]): Promise<void> {
  if (proof.checked) {
    await refuseStalePassword(ctx, proof.checked);
  }
  const [changed] = await ctx.query(
    'select true from app.change_own_second_factor($1, $2, $3) done where done',
    [proof.change, proof.step, codes.map((code) => hashRecoveryCode(ctx.actor.userId, code))],
  );
  if (!changed) {
    throw wrongCode();
  }
}

function wrongCode(): Problem {
  return fieldProblem([
    {
      path: 'code',
      code: 'wrong_code',
      zh: '验证码不正确或已用过，请输入身份验证器上现在显示的 6 位数字',
      en: 'The code is not right or was used; enter the 6 digits your authenticator shows now',
    },
  ]);
}

async function own(ctx: RequestContext): Promise<OwnRow> {
  const [row] = await ctx.query<OwnRow>('select * from app.own_second_factor()');
  return row ?? { secret: null, confirmed_at: null, last_step: 0, recovery_codes_left: 0 };
}
