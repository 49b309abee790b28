import { Injectable } from '@nestjs/common';
import { verify } from '@node-rs/argon2';
import type { WriteContext } from '../../../platform/database/request-context.js';
import { fieldProblem } from '../../../platform/problems/validation.js';
import { LoginThrottle } from './login-throttle.js';
import { HASHING } from './secrets.js';

/** Wrong current passwords before a stolen session can guess no more (rule 11.5). */
const WRONG_PASSWORDS = 5;

/** Asks a person who is signed in for the password once more, before what a stolen session must not do. */
@Injectable()
export class OwnPassword {
  constructor(private readonly throttle: LoginThrottle) {}

  /** Checks the actor's own password and gives his user name. @throws login_locked, validation_failed on currentPassword */
  async check(ctx: WriteContext, currentPassword: string): Promise<string> {
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
      throw fieldProblem([
        {
          path: 'currentPassword',
          code: 'wrong_password',
          zh: '当前密码不正确',
          en: 'The current password is not right',
        },
      ]);
    }
    return row.username;
  }
}
