import { Injectable } from '@nestjs/common';
import { likePattern } from '../../../platform/database/like-pattern.js';
import type { RequestContext } from '../../../platform/database/request-context.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import type { UserDto, UserPageDto, UserQueryDto, UserSort } from '../dto/user.dto.js';
import { presentUser, USER_COLUMNS, USER_SOURCE, type UserRow } from './user-rows.js';

const ORDER: Record<UserSort, string> = {
  username: 'u.username',
  '-username': 'u.username desc',
  displayName: 'u.display_name collate "zh-x-icu"',
  '-displayName': 'u.display_name collate "zh-x-icu" desc',
  createdAt: 'u.created_at',
  '-createdAt': 'u.created_at desc',
};

/** A user that the query asks for; $1 to $4 are pattern, state, role and district. */
const WANTED = `
  ($1::text is null or u.username like $1 or u.display_name like $1)
  and ($2::text is null or ($2 = 'disabled') = (u.disabled_at is not null))
  and (($3::text is null and $4::uuid is null) or exists (
    select 1 from role_grant r where r.user_id = u.id and r.revoked_at is null
       and ($3::text is null or r.role = $3) and ($4::uuid is null or r.district_id = $4)))`;

/** Users by name, role, district or state, each with the roles he holds. */
@Injectable()
export class ListUsers {
  async execute(ctx: RequestContext, query: UserQueryDto): Promise<UserPageDto> {
    const wanted = wantedOf(query);
    const order = orderOf(query);
    const rows = await ctx.query<UserRow & { total: number }>(
      `with page as materialized (
         select u.*, (count(*) over ())::int as total from app_user u
          where ${WANTED} order by ${order} limit $5 offset $6)
       select ${USER_COLUMNS}, u.total ${USER_SOURCE} order by ${order}`,
      [...wanted, query.pageSize, (query.page - 1) * query.pageSize],
    );
    return {
      items: rows.map((row) => presentUser(ctx, row)),
      total: rows[0]?.total ?? (query.page === 1 ? 0 : await countUsers(ctx, query)),
      page: query.page,
      pageSize: query.pageSize,
    };
  }

  /** One user. @throws not_found */
  async one(ctx: RequestContext, id: string): Promise<UserDto> {
    const [row] = await ctx.query<UserRow>(
      `with page as materialized (select u.* from app_user u where u.id = $1)
       select ${USER_COLUMNS} ${USER_SOURCE}`,
      [id],
    );
    if (!row) {
      throw platformProblems.not_found();
    }
    return presentUser(ctx, row);
  }
}

const wantedOf = (query: UserQueryDto): readonly unknown[] => [
  query.q ? likePattern(query.q) : null,
  query.state ?? null,
  query.role ?? null,
  query.districtId ?? null,
];

const orderOf = ({ sort }: UserQueryDto): string => `${ORDER[sort ?? 'username']}, u.id`;

/** All users that a query asks for, in its order, as a statement. */
export function allUsers(query: UserQueryDto): { text: string; params: readonly unknown[] } {
  return {
    text: `with page as materialized (select u.* from app_user u where ${WANTED})
      select ${USER_COLUMNS} ${USER_SOURCE} order by ${orderOf(query)}`,
    params: wantedOf(query),
  };
}

/** How many users a query asks for. */
export async function countUsers(ctx: RequestContext, query: UserQueryDto): Promise<number> {
  const [row] = await ctx.query<{ n: number }>(
    `select count(*)::int as n from app_user u where ${WANTED}`,
    wantedOf(query),
  );
  return row?.n ?? 0;
}
