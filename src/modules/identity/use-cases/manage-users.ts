import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import type { AccountEventDto, CreateUserDto, UserDto } from '../dto/user.dto.js';
import { UserEntity } from '../entities/user.entity.js';
import { identityProblems } from '../identity.problems.js';
import { refuseWeakPassword } from './change-password.js';
import { ListUsers } from './list-users.js';

/** A first password that was hashed elsewhere, and whether its holder must change it. */
export interface FirstPassword {
  hash: string;
  mustChange: boolean;
}

/** What administrators do with accounts. Passwords come with their hash, which is made before the transaction. */
@Injectable()
export class ManageUsers {
  constructor(private readonly users: ListUsers) {}

  /** Opens an account without roles, to change its password first. @throws username_taken, validation_failed on password */
  async create(ctx: WriteContext, input: CreateUserDto, hash: string): Promise<UserDto> {
    refuseWeakPassword(input.password, input.username, 'password');
    return this.open(ctx, input, { hash, mustChange: true });
  }

  /** Opens an account without roles; its password is the caller's to answer for. @throws username_taken */
  async open(
    ctx: WriteContext,
    input: Pick<CreateUserDto, 'username' | 'displayName'>,
    password: FirstPassword,
  ): Promise<UserDto> {
    const inserted = await ctx.manager.insert(UserEntity, {
      username: input.username,
      displayName: input.displayName,
    });
    const id = (inserted.identifiers[0] as { id: string }).id;
    await ctx.query('select app.set_password($1, $2, $3, null, null)', [
      id,
      password.hash,
      password.mustChange,
    ]);
    return this.users.one(ctx, id);
  }

  /** Closes an account, which ends its sign-ins, or reopens it. @throws not_found, version_conflict, cannot_act_on_self */
  async setDisabled(
    ctx: WriteContext,
    id: string,
    version: number,
    change: { disabled: true; reason: string } | { disabled: false },
  ): Promise<UserDto> {
    refuseSelf(ctx, id);
    const before = await this.users.one(ctx, id);
    const { disabled } = change;
    const reason = change.disabled ? change.reason : null;
    const result = await ctx.manager.update(
      UserEntity,
      { id, version },
      {
        disabledAt: disabled ? ctx.now : null,
        disabledReason: reason,
        version: version + 1,
      },
    );
    if (result.affected === 0) {
      throw platformProblems.version_conflict({ fields: 'disabled', current: before, changed: [] });
    }
    if (disabled) {
      await ctx.query('select app.end_sessions_of($1)', [id]);
    }
    await recordEvent(ctx, id, disabled ? 'disabled' : 'enabled', reason);
    return this.users.one(ctx, id);
  }

  /**
   * Sets a password that must be changed at the next sign-in, and ends the sign-ins of its holder. A second factor
   * stays: whoever learns the password still needs the code; an administrator must have one.
   * @throws not_found, cannot_act_on_self, unguarded_administrator, validation_failed
   */
  async resetPassword(
    ctx: WriteContext,
    id: string,
    input: { password: string; reason: string },
    hash: string,
  ): Promise<UserDto> {
    refuseSelf(ctx, id);
    const { username } = await this.users.one(ctx, id);
    refuseWeakPassword(input.password, username, 'password');
    await ctx.query('select app.set_password($1, $2, true, null, null)', [id, hash]);
    await recordEvent(ctx, id, 'password_reset', input.reason);
    return this.users.one(ctx, id);
  }

  /** Signs a user out everywhere. @throws not_found, cannot_act_on_self */
  async endSessions(ctx: WriteContext, id: string, reason: string): Promise<UserDto> {
    refuseSelf(ctx, id);
    await this.users.one(ctx, id);
    await ctx.query('select app.end_sessions_by_administrator($1)', [id]);
    await recordEvent(ctx, id, 'sessions_ended', reason);
    return this.users.one(ctx, id);
  }

  /**
   * Takes away the second factor of somebody who lost it and ends his sign-ins; the next one sets up another.
   * @throws not_found, cannot_act_on_self, second_factor_off, administrator_with_set_password
   */
  async resetSecondFactor(ctx: WriteContext, id: string, reason: string): Promise<UserDto> {
    refuseSelf(ctx, id);
    await this.users.one(ctx, id);
    const [reset] = await ctx.query('select true from app.reset_second_factor($1) r where r', [id]);
    if (!reset) {
      throw identityProblems.second_factor_off();
    }
    await recordEvent(ctx, id, 'second_factor_reset', reason);
    return this.users.one(ctx, id);
  }
}

function refuseSelf(ctx: WriteContext, id: string): void {
  if (id === ctx.actor.userId) {
    throw identityProblems.cannot_act_on_self();
  }
}

async function recordEvent(
  ctx: WriteContext,
  userId: string,
  kind: AccountEventDto['kind'],
  reason: string | null,
): Promise<void> {
  await ctx.query(
    `insert into account_event (user_id, kind, reason, by_user_id) values ($1, $2, $3, app.user_id())`,
    [userId, kind, reason],
  );
}
