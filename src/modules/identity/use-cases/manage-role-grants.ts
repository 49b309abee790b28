import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import { placeFits } from '../domain/grant-place.js';
import { ROLE_FACTS } from '../domain/roles.js';
import type { GrantRoleDto, UserDto } from '../dto/user.dto.js';
import { RoleGrantEntity } from '../entities/role-grant.entity.js';
import { identityProblems } from '../identity.problems.js';
import { ListUsers } from './list-users.js';

/** What the security administrator does with roles. */
@Injectable()
export class ManageRoleGrants {
  constructor(private readonly users: ListUsers) {}

  /** Grants a role at a place. @throws role_place_mismatch, role_grant_exists, three_admins_apart, reference_missing */
  async grant(ctx: WriteContext, userId: string, input: GrantRoleDto): Promise<UserDto> {
    refuseSelf(ctx, userId);
    await this.users.one(ctx, userId);
    const place = {
      districtId: input.districtId ?? null,
      parkId: input.parkId ?? null,
      streetId: input.streetId ?? null,
      enterpriseId: input.enterpriseId ?? null,
      partyOrgId: input.partyOrgId ?? null,
    };
    if (!placeFits(input.role, input.placeKind, place)) {
      const facts = ROLE_FACTS[input.role];
      throw identityProblems.role_place_mismatch({
        role: ctx.locale === 'en' ? facts.en : facts.zh,
        place: facts.place,
      });
    }
    await ctx.manager.insert(RoleGrantEntity, {
      userId,
      role: input.role,
      placeKind: input.placeKind,
      ...place,
      grantedBy: ctx.actor.userId,
    });
    return this.users.one(ctx, userId);
  }

  /** Takes a role back; it ends with the holder's next request. @throws not_found, cannot_act_on_self */
  async revoke(ctx: WriteContext, grantId: string, reason: string): Promise<UserDto> {
    const [grant] = await ctx.query<{ user_id: string }>(
      `update role_grant set revoked_at = $2, revoked_by = app.user_id(), revoke_reason = $3
        where id = $1 and revoked_at is null returning user_id`,
      [grantId, ctx.now, reason],
    );
    if (!grant) {
      throw platformProblems.not_found();
    }
    refuseSelf(ctx, grant.user_id);
    return this.users.one(ctx, grant.user_id);
  }
}

function refuseSelf(ctx: WriteContext, userId: string): void {
  if (userId === ctx.actor.userId) {
    throw identityProblems.cannot_act_on_self();
  }
}
