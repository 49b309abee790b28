import { Injectable } from '@nestjs/common';
import { likePattern } from '../../../platform/database/like-pattern.js';
import type { RequestContext } from '../../../platform/database/request-context.js';
import { action } from '../../../platform/http/action.dto.js';
import { branchesAccess } from '../branches.access.js';
import { BRANCH_MEMBERS, JOINT_BRANCH_UNITS } from '../domain/organisation-rules.js';
import type { PartyOrgPageDto, PartyOrgQueryDto, PartyOrgSort } from '../dto/party-org.dto.js';
import {
  PARTY_ORG_COLUMNS,
  PARTY_ORG_SOURCE,
  type PartyOrgRow,
  presentPartyOrg,
} from './party-org-rows.js';

const ORDER: Record<PartyOrgSort, string> = {
  name: 'o.name collate "zh-x-icu"',
  '-name': 'o.name collate "zh-x-icu" desc',
  effectiveFrom: 'o.effective_from',
  '-effectiveFrom': 'o.effective_from desc',
  enterpriseCount: 'coalesce(c.units, 0)',
  '-enterpriseCount': 'coalesce(c.units, 0) desc',
};

const FILTERS = `
  where ($1::uuid is null or o.park_id = $1)
    and ($2::text is null or o.kind = $2)
    and ($3::boolean is null or $3 = (o.dissolved_on is null or o.dissolved_on > app.today()))
    and ($4::text is null or o.name ilike $4 or o.secretary_name ilike $4)
    and case $5::text
      when 'too_wide' then o.kind = 'joint_branch' and c.units > $6
      when 'too_large' then o.kind in ('branch', 'joint_branch') and c.members > $7
      when 'no_secretary' then o.secretary_name is null
      else true end`;

/** The Party organisations that the actor may see. */
@Injectable()
export class ListPartyOrgs {
  async execute(ctx: RequestContext, query: PartyOrgQueryDto): Promise<PartyOrgPageDto> {
    const filters = [
      query.parkId ?? null,
      query.kind ?? null,
      (query.current ?? 'true') === 'true',
      query.q?.trim() ? likePattern(query.q.trim()) : null,
      query.due ?? null,
      JOINT_BRANCH_UNITS,
      BRANCH_MEMBERS,
    ];
    const rows = await ctx.query<PartyOrgRow & { total: number }>(
      `select ${PARTY_ORG_COLUMNS}, (count(*) over ())::int as total ${PARTY_ORG_SOURCE} ${FILTERS}
        order by ${ORDER[query.sort ?? 'name']}, o.id limit $8 offset $9`,
      [...filters, query.pageSize, (query.page - 1) * query.pageSize],
    );
    return {
      items: rows.map(presentPartyOrg),
      total: rows[0]?.total ?? (query.page === 1 ? 0 : await count(ctx, filters)),
      page: query.page,
      pageSize: query.pageSize,
      actions: [
        action('create', branchesAccess.may(ctx.actor.role, 'party_org.create'), ctx.locale),
      ],
    };
  }
}

async function count(ctx: RequestContext, filters: readonly unknown[]): Promise<number> {
  const [row] = await ctx.query<{ n: number }>(
    `select count(*)::int as n ${PARTY_ORG_SOURCE} ${FILTERS}`,
    filters,
  );
  return row?.n ?? 0;
}
