import type { RequestContext } from '../../../platform/database/request-context.js';
import { type ActionDto, action } from '../../../platform/http/action.dto.js';
import { REFUSAL_TEXTS } from '../domain/account-action-texts.js';
import { ACCOUNT_ACTIONS, type AccountAction, refusalOf } from '../domain/account-actions.js';
import { ROLE_FACTS } from '../domain/roles.js';
import type { RoleGrantDto, UserDto } from '../dto/user.dto.js';
import { identityAccess } from '../identity.access.js';

/** A role grant as SQL gives it; its role's name is added when it is shown. */
export type GrantFacts = Omit<RoleGrantDto, 'roleName'>;

export interface UserRow {
  id: string;
  username: string;
  display_name: string;
  disabled_at: Date | null;
  disabled_reason: string | null;
  version: number;
  created_at: Date;
  must_change: boolean | null;
  second_factor: boolean | null;
  last_signed_in_at: Date | null;
  open_sessions: number | null;
  role_grants: GrantFacts[];
}

/** The JSON of a role grant `r` with the names of its place in `n`. */
export const GRANT_JSON = `jsonb_build_object('id', r.id, 'role', r.role, 'placeKind', r.place_kind,
  'placeName', coalesce(n.place_name, ''), 'districtName', n.district_name, 'districtId', r.district_id,
  'parkId', r.park_id, 'streetId', r.street_id, 'enterpriseId', r.enterprise_id, 'partyOrgId', r.party_org_id,
  'grantedAt', r.granted_at)`;

/** Completes users `u` of a CTE named `page` with what administrators see of them. */
export const USER_SOURCE = `
  from page u
  left join app.account_facts(array(select id from page)) f on f.user_id = u.id
  left join lateral (
    select jsonb_agg(${GRANT_JSON} order by r.granted_at, r.id) as held
      from role_grant r
      left join app.grant_place_names(array(select id from page)) n on n.role_grant_id = r.id
     where r.user_id = u.id and r.revoked_at is null) g on true`;

export const USER_COLUMNS = `
  u.id, u.username, u.display_name, u.disabled_at, u.disabled_reason, u.version, u.created_at, f.must_change,
  f.second_factor, f.last_signed_in_at, f.open_sessions, coalesce(g.held, '[]') as role_grants`;

/** A user as the caller sees him, with what he may do with the account. */
export function presentUser(ctx: RequestContext, row: UserRow): UserDto {
  return {
    id: row.id,
    username: row.username,
    displayName: row.display_name,
    disabled: row.disabled_at !== null,
    disabledReason: row.disabled_reason,
    mustChangePassword: row.must_change ?? false,
    secondFactor: row.second_factor ?? false,
    lastSignedInAt: row.last_signed_in_at?.toISOString() ?? null,
    openSessions: row.open_sessions ?? 0,
    createdAt: row.created_at.toISOString(),
    version: row.version,
    roleGrants: row.role_grants.map((grant) => named(ctx, grant)),
    actions: actionsOn(ctx, row),
  };
}

/** A role grant with its role's name in the language of the request. */
export function named<Grant extends GrantFacts>(
  ctx: RequestContext,
  grant: Grant,
): Grant & { roleName: string } {
  const { zh, en } = ROLE_FACTS[grant.role];
  return {
    ...grant,
    grantedAt: new Date(grant.grantedAt).toISOString(),
    roleName: ctx.locale === 'en' ? en : zh,
  };
}

const PERMISSIONS: Readonly<Record<AccountAction, Parameters<typeof identityAccess.may>[1]>> = {
  disable: 'user.disable',
  enable: 'user.disable',
  reset_password: 'user.reset_password',
  end_sessions: 'user.end_sessions',
  reset_second_factor: 'second_factor.reset',
  grant_role: 'role_grant.create',
  revoke_role: 'role_grant.revoke',
};

function actionsOn(ctx: RequestContext, row: UserRow): ActionDto[] {
  const state = {
    isSelf: row.id === ctx.actor.userId,
    isAdministrator: row.role_grants.some(({ placeKind }) => placeKind === 'platform'),
    mustChangePassword: row.must_change ?? false,
    disabled: row.disabled_at !== null,
    secondFactor: row.second_factor ?? false,
    openSessions: row.open_sessions ?? 0,
  };
  return ACCOUNT_ACTIONS.map((name) => {
    const refusal = refusalOf(name, state);
    const text = refusal === null ? null : REFUSAL_TEXTS[refusal];
    const may = identityAccess.may(ctx.actor.role, PERMISSIONS[name]);
    return action(name, may, ctx.locale, text && (ctx.locale === 'en' ? text.en : text.zh));
  });
}
