import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/database/request-context.js';
import { likePattern } from '../../../platform/database/like-pattern.js';
import type { RoleGrantDto, UserDto, UserPageDto, UserQueryDto } from '../dto/user.dto.js';

interface UserRow {
  id: string;
  username: string;
  display_name: string;
  disabled: boolean;
  version: number;
  role_grants: RoleGrantDto[];
  total: number;
}

/** Columns of a user with the roles he holds, as the DTO wants them. */
const COLUMNS = `
  u.id, u.username, u.display_name, u.disabled_at is not null as disabled, u.version,
  coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'role', r.role, 'placeKind', r.place_kind,
      'districtId', r.district_id, 'parkId', r.park_id, 'streetId', r.street_id,
      'enterpriseId', r.enterprise_id, 'partyOrgId', r.party_org_id, 'grantedAt', r.granted_at) order by r.granted_at)
    from role_grant r where r.user_id = u.id and r.revoked_at is null), '[]'::jsonb) as role_grants`;

/** Users by name, each with the roles he holds. */
@Injectable()
export class ListUsers {
  async execute(ctx: RequestContext, query: UserQueryDto): Promise<UserPageDto> {
    const pattern = query.q ? likePattern(query.q) : null;
    const rows = await ctx.query<UserRow>(
      `select ${COLUMNS}, (count(*) over ())::int as total from app_user u
        where $1::text is null or u.username like $1 or u.display_name like $1
        order by u.username limit $2 offset $3`,
      [pattern, query.pageSize, (query.page - 1) * query.pageSize],
    );
    return {
      items: rows.map(presentUser),
      total: rows[0]?.total ?? (query.page === 1 ? 0 : await count(ctx, pattern)),
      page: query.page,
      pageSize: query.pageSize,
    };
  }

  /** One user; null when the actor may not see him. */
  async one(ctx: RequestContext, id: string): Promise<UserDto | null> {
    const [row] = await ctx.query<UserRow>(`select ${COLUMNS} from app_user u where u.id = $1`, [
      id,
    ]);
    return row ? presentUser(row) : null;
  }
}

async function count(ctx: RequestContext, pattern: string | null): Promise<number> {
  const [row] = await ctx.query<{ n: number }>(
    'select count(*)::int as n from app_user u where $1::text is null or u.username like $1 or u.display_name like $1',
    [pattern],
  );
  return row?.n ?? 0;
}

function presentUser(row: UserRow): UserDto {
  return {
    id: row.id,
    username: row.username,
    displayName: row.display_name,
    disabled: row.disabled,
    version: row.version,
    roleGrants: row.role_grants,
  };
}
