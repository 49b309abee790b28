import { Injectable } from '@nestjs/common';
import type { RequestContext, WriteContext } from '../../../platform/database/request-context.js';
import { fieldProblem } from '../../../platform/problems/validation.js';
import { addDays } from '../../../platform/calendar/business-date.js';
import { passwordFault, PASSWORD_POLICY, type PasswordFault } from '../domain/password-policy.js';
import { type CheckedPassword, OwnPassword, refuseStalePassword } from './own-password.js';
import { hashPassword } from './secrets.js';

const FAULT_TEXTS: Record<PasswordFault, { zh: string; en: string }> = {
  password_too_short: { zh: '密码至少 8 个字符', en: 'Use at least 8 characters' },
  password_too_long: { zh: '密码最多 128 个字符', en: 'Use at most 128 characters' },
  password_too_simple: {
    zh: '密码须包含大写字母、小写字母、数字、符号中的至少三种',
    en: 'Use at least three of: capital letters, small letters, digits, signs',
  },
  password_too_common: {
    zh: '密码过于常见或包含用户名，请换一个',
    en: 'This password is too common or contains the user name; choose another',
  },
};

/** A change of one's own password that was looked at and only has to be written down. */
export interface PreparedPassword {
  checked: CheckedPassword;
  hash: string;
}

/** Changes one's own password and ends one's other sign-ins. */
@Injectable()
export class ChangePassword {
  constructor(private readonly password: OwnPassword) {}

  /**
   * What comes before the transaction: checks the current password and hashes the new one.
   * @throws login_locked, validation_failed on currentPassword (wrong_password) or newPassword
   */
  async prepare(
    ctx: RequestContext,
    input: { currentPassword: string; newPassword: string },
  ): Promise<PreparedPassword> {
    const checked = await this.password.check(ctx, input.currentPassword);
    refuseWeakPassword(input.newPassword, checked.username, 'newPassword');
    if (input.newPassword === input.currentPassword) {
      throw fieldProblem([
        {
          path: 'newPassword',
          code: 'password_unchanged',
          zh: '新密码不能与当前密码相同',
          en: 'Choose a password other than the current one',
        },
      ]);
    }
    return { checked, hash: await hashPassword(input.newPassword) };
  }

  /** @throws validation_failed on currentPassword when it was changed meanwhile */
  async execute(ctx: WriteContext, { checked, hash }: PreparedPassword): Promise<void> {
    await refuseStalePassword(ctx, checked);
    await ctx.query('select app.set_password(app.user_id(), $1, false, $2, $3)', [
      hash,
      addDays(ctx.today, PASSWORD_POLICY.maxAgeDays),
      ctx.actor.loginSessionId,
    ]);
  }
}

/** @throws validation_failed naming what the password lacks */
export function refuseWeakPassword(password: string, username: string, path: string): void {
  const fault = passwordFault(password, username);
  if (fault) {
    throw fieldProblem([{ path, code: fault, ...FAULT_TEXTS[fault] }]);
  }
}
