import { Injectable } from '@nestjs/common';
import { ACCESS_TOKEN_SECONDS, AccessTokens } from '../../../platform/access/access-token.js';
import type { WriteContext } from '../../../platform/database/request-context.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import type { SwitchedDto } from '../dto/auth.dto.js';

/** Changes what the signed-in person acts as; tokens of the former role grant are refused from now on. */
@Injectable()
export class SwitchRoleGrant {
  constructor(private readonly accessTokens: AccessTokens) {}

  /** @throws not_found when the role grant is not the actor's or was revoked */
  async execute(ctx: WriteContext, roleGrantId: string): Promise<SwitchedDto> {
    const [grant] = await ctx.query<{ role: string }>(
      'select role from app.own_role_grants() where id = $1 and app.switch_role_grant($2, $1)',
      [roleGrantId, ctx.actor.loginSessionId],
    );
    if (!grant || ctx.actor.loginSessionId === null) {
      throw platformProblems.not_found();
    }
    return {
      accessToken: this.accessTokens.sign({
        userId: ctx.actor.userId,
        loginSessionId: ctx.actor.loginSessionId,
        roleGrantId,
        role: grant.role,
      }),
      expiresInSeconds: ACCESS_TOKEN_SECONDS,
      mustChangePassword: false,
    };
  }
}
