import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import type { CreateUserDto, UserDto } from '../dto/user.dto.js';
import { UserEntity } from '../entities/user.entity.js';
import { identityProblems } from '../identity.problems.js';
import { refuseWeakPassword } from './change-password.js';
import { ListUsers } from './list-users.js';
import { hashPassword } from './secrets.js';

/** A first password that was hashed elsewhere, and whether its holder must change it. */
export interface FirstPassword {
  hash: string;
  mustChange: boolean;
}

/** What the system administrator does with accounts. */
@Injectable()
export class ManageUsers {
  constructor(private readonly users: ListUsers) {}

  /** Opens an account without roles, to change its password first. @throws username_taken, validation_failed on password */
  async create(ctx: WriteContext, input: CreateUserDto): Promise<UserDto> {
    refuseWeakPassword(input.password, input.username, 'password');
    return this.open(ctx, input, { hash: await hashPassword(input.password), mustChange: true });
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
    return this.present(ctx, id);
  }

  /** Closes or reopens an account; closing ends its sign-ins. @throws version_conflict, cannot_act_on_self */
  async setDisabled(
    ctx: WriteContext,
    id: string,
    version: number,
    disabled: boolean,
  ): Promise<UserDto> {
    if (id === ctx.actor.userId) {
      throw identityProblems.cannot_act_on_self();
    }
    const before = await this.present(ctx, id);
    const result = await ctx.manager.update(
      UserEntity,
      { id, version },
      { disabledAt: disabled ? ctx.now : null, version: version + 1 },
    );
    if (result.affected === 0) {
      throw platformProblems.version_conflict({ fields: 'disabled', current: before, changed: [] });
    }
    if (disabled) {
      await ctx.query('select app.end_sessions_of($1)', [id]);
    }
    return this.present(ctx, id);
  }

  private async present(ctx: WriteContext, id: string): Promise<UserDto> {
    const user = await this.users.one(ctx, id);
    if (!user) {
      throw platformProblems.not_found();
    }
    return user;
  }
}
