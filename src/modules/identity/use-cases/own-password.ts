import { Injectable } from '@nestjs/common';
import { verify } from '@node-rs/argon2';
import type { RequestContext } from '../../../platform/database/request-context.js';
import type { Problem } from '../../../platform/problems/problem.js';
import { fieldProblem } from '../../../platform/problems/validation.js';
import { LoginThrottle } from './login-throttle.js';
import { HASHING } from './secrets.js';

/** Wrong current passwords before a stolen session can guess no more (rule 11.5). */
const WRONG_PASSWORDS = 5;

/** A person's own password, found right before the transaction that it allows. */
export interface CheckedPassword {
  username: string;
  /** What the database kept of it when it was checked. */
  hash: string;
}

/** Asks a person who is signed in for the password once more, before what a stolen session must not do. */
@Injectable()
export class OwnPassword {
  constructor(private readonly throttle: LoginThrottle) {}

  /**
   * Checks the actor's own password. Only outside a transaction: hashing takes long, and the throttle needs a
   * connection of its own, so that whoever held one meanwhile could wait for himself.
   * @throws login_locked, validation_failed on currentPassword
   */
  async check(ctx: RequestContext, currentPassword: string): Promise<CheckedPassword> {
    const [row] = await ctx.query<{ hash: string; username: string }>(
      'select app.own_password_hash() as hash, username from app_user where id = app.user_id()',
    );
    const bucket = {
      id: this.throttle.keyed(`password of ${ctx.actor.userId}`),
      limit: WRONG_PASSWORDS,
    };
    await this.throttle.refuseWhileLocked([bucket]);
    if (!row || !(await verify(row.hash, currentPassword, HASHING))) {
      await this.throttle.recordFailure([bucket]);
      throw wrongPassword();
    }
    // Guesses that ran beside this one may have locked it meanwhile.
    await this.throttle.refuseWhileLocked([bucket]);
    return row;
  }
}

/** Refuses a change when the password that allowed it was changed meanwhile. @throws validation_failed on currentPassword */
export async function refuseStalePassword(
  ctx: RequestContext,
  checked: CheckedPassword,
): Promise<void> {
  const [row] = await ctx.query<{ hash: string }>('select app.own_password_hash() as hash');
  if (row?.hash !== checked.hash) {
    throw wrongPassword();
  }
}

function wrongPassword(): Problem {
  return fieldProblem([
    {
      path: 'currentPassword',
      code: 'wrong_password',
      zh: '当前密码不正确',
      en: 'The current password is not right',
    },
  ]);
}
