import { Injectable } from '@nestjs/common';
import { permissionsOf } from '../../../platform/access/permissions.js';
import type { RequestContext } from '../../../platform/database/request-context.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import { type PlaceKind, type Role, ROLE_FACTS } from '../domain/roles.js';
import type { MeDto, MeRoleGrantDto } from '../dto/me.dto.js';

interface GrantRow {
  id: string;
  role: Role;
  place_kind: PlaceKind;
  district_id: string | null;
  district_name: string | null;
  park_id: string | null;
  street_id: string | null;
  place_name: string;
}

interface UserRow {
  id: string;
  username: string;
  display_name: string;
  must_change: boolean;
}

/** Who is signed in, acting as what. */
@Injectable()
export class DescribeMe {
  async execute(ctx: RequestContext): Promise<MeDto> {
    const [user] = await ctx.query<UserRow>(
      `select id, username, display_name, app.own_password_is_due() as must_change
         from app_user where id = app.user_id()`,
    );
    const grants = await ctx.query<GrantRow>('select * from app.own_role_grants()');
    const roleGrants = grants.map((row) => presentGrant(row, ctx.locale));
    const acting = roleGrants.find(({ id }) => id === ctx.actor.roleGrantId);
    if (!user || !acting) {
      throw platformProblems.session_ended();
    }
    return {
      user: {
        id: user.id,
        username: user.username,
        displayName: user.display_name,
        mustChangePassword: user.must_change,
      },
      roleGrant: acting,
      roleGrants,
      permissions: user.must_change ? [] : permissionsOf(acting.role),
    };
  }
}

function presentGrant(row: GrantRow, locale: string): MeRoleGrantDto {
  const facts = ROLE_FACTS[row.role];
  return {
    id: row.id,
    role: row.role,
    roleName: locale === 'en' ? facts.en : facts.zh,
    placeKind: row.place_kind,
    placeName: row.place_name,
    districtId: row.district_id,
    districtName: row.district_name,
    parkId: row.park_id,
    streetId: row.street_id,
  };
}
