import { Injectable } from '@nestjs/common';
import { generateSecret } from 'otplib';
import type { RequestContext, WriteContext } from '../../../platform/database/request-context.js';
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
import { OwnPassword } from './own-password.js';
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

type Change = 'confirm' | 'renew' | 'remove';

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

  /** Gives a fresh secret to put into an authenticator; it counts once a code confirms it. @throws second_factor_on */
  async begin(ctx: WriteContext, currentPassword: string): Promise<AuthenticatorDto> {
    const username = await this.password.check(ctx, currentPassword);
    const secret = generateSecret();
    const [kept] = await ctx.query('select true from app.begin_own_second_factor($1) b where b', [
      this.secrets.seal(secret, secretPlace(ctx.actor.userId)),
    ]);
    if (!kept) {
      throw identityProblems.second_factor_on();
    }
    return { secret, uri: authenticatorUri(secret, username) };
  }

  /** Switches the second factor on by a first code. @throws second_factor_not_begun, validation_failed on code */
  async confirm(ctx: WriteContext, code: string): Promise<RecoveryCodesDto> {
    const row = await own(ctx);
    if (row.secret === null || row.confirmed_at !== null) {
      throw identityProblems.second_factor_not_begun();
    }
    return this.withFreshCodes(ctx, row, 'confirm', code);
  }

  /** Replaces the recovery codes; the former ones are worth nothing from now on. @throws second_factor_off */
  async renewCodes(
    ctx: WriteContext,
    input: { currentPassword: string; code: string },
  ): Promise<RecoveryCodesDto> {
    const row = await this.checked(ctx, input.currentPassword);
    return this.withFreshCodes(ctx, row, 'renew', input.code);
  }

  /** Switches the second factor off. @throws second_factor_off, second_factor_mandatory */
  async remove(ctx: WriteContext, input: { currentPassword: string; code: string }): Promise<void> {
    if (await this.isMandatory(ctx)) {
      throw identityProblems.second_factor_mandatory();
    }
    const row = await this.checked(ctx, input.currentPassword);
    await this.spend(ctx, row, 'remove', input.code, []);
  }

  private async checked(ctx: WriteContext, currentPassword: string): Promise<OwnRow> {
    const row = await own(ctx);
    if (row.confirmed_at === null) {
      throw identityProblems.second_factor_off();
    }
    await this.password.check(ctx, currentPassword);
    return row;
  }

  private async withFreshCodes(
    ctx: WriteContext,
    row: OwnRow,
    change: Change,
    code: string,
  ): Promise<RecoveryCodesDto> {
    const codes = newRecoveryCodes();
    await this.spend(ctx, row, change, code, codes);
    return { recoveryCodes: codes.map(printedRecoveryCode) };
  }

  private async spend(
    ctx: WriteContext,
    row: OwnRow,
    change: Change,
    text: string,
    codes: readonly string[],
  ): Promise<void> {
    const { userId } = ctx.actor;
    const bucket = { id: this.throttle.keyed(`own codes of ${userId}`), limit: WRONG_CODES + 1 };
    await this.throttle.refuseWhileLocked([bucket]);
    await this.throttle.recordFailure([bucket]);
    const typed = readSecondFactorCode(text);
    const secret = this.secrets.open(row.secret!, secretPlace(userId));
    const step =
      typed?.kind === 'one_time' ? stepOfCode(secret, typed.code, ctx.now, row.last_step) : null;
    const [changed] =
      step === null
        ? []
        : await ctx.query(
            'select true from app.change_own_second_factor($1, $2, $3) done where done',
            [change, step, codes.map((code) => hashRecoveryCode(userId, code))],
          );
    if (!changed) {
      throw fieldProblem([
        {
          path: 'code',
          code: 'wrong_code',
          zh: '验证码不正确或已用过，请输入身份验证器上现在显示的 6 位数字',
          en: 'The code is not right or was used; enter the 6 digits your authenticator shows now',
        },
      ]);
    }
    await this.throttle.clear(bucket);
  }

  private async isMandatory(ctx: RequestContext): Promise<boolean> {
    const grants = await ctx.query<{ role: string }>('select role from app.own_role_grants()');
    return this.policy.isMandatoryFor(grants.map(({ role }) => role));
  }
}

async function own(ctx: RequestContext): Promise<OwnRow> {
  const [row] = await ctx.query<OwnRow>('select * from app.own_second_factor()');
  return row ?? { secret: null, confirmed_at: null, last_step: 0, recovery_codes_left: 0 };
}
