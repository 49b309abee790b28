import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/database/request-context.js';
import type { AccountEventDto, RoleGrantHistoryDto, UserDetailDto } from '../dto/user.dto.js';
import { ListUsers } from './list-users.js';
import { GRANT_JSON, named } from './user-rows.js';

const HISTORY = `
  select coalesce((
    select jsonb_agg(${GRANT_JSON} || jsonb_build_object('grantedByName', a.display_name, 'revokedAt', r.revoked_at,
        'revokedByName', b.display_name, 'revokeReason', r.revoke_reason) order by r.granted_at desc, r.id desc)
      from role_grant r
      left join app.grant_place_names(array[$1::uuid]) n on n.role_grant_id = r.id
      left join app_user a on a.id = r.granted_by
      left join app_user b on b.id = r.revoked_by
     where r.user_id = $1), '[]') as grants,
  coalesce((
    select jsonb_agg(jsonb_build_object('id', e.id, 'kind', e.kind, 'at', e.at, 'byName', w.display_name,
        'reason', e.reason) order by e.at desc, e.id desc)
      from account_event e left join app_user w on w.id = e.by_user_id
     where e.user_id = $1), '[]') as events`;

interface HistoryRow {
  grants: Omit<RoleGrantHistoryDto, 'roleName'>[];
  events: AccountEventDto[];
}

/** One user with the history of the account and of its roles. */
@Injectable()
export class GetUser {
  constructor(private readonly users: ListUsers) {}

  /** @throws not_found */
  async execute(ctx: RequestContext, id: string): Promise<UserDetailDto> {
    const user = await this.users.one(ctx, id);
    const [history] = await ctx.query<HistoryRow>(HISTORY, [id]);
    const { grants, events } = history!;
    return {
      ...user,
      grantHistory: grants.map((grant) => ({
        ...named(ctx, grant),
        revokedAt: grant.revokedAt && new Date(grant.revokedAt).toISOString(),
      })),
      events: events.map((event) => ({ ...event, at: new Date(event.at).toISOString() })),
    };
  }
}
