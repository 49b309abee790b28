import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/database/request-context.js';
import { action } from '../../../platform/http/action.dto.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import { localise } from '../../../platform/problems/problem.js';
import { branchesAccess } from '../branches.access.js';
import { adviseOrganisation } from '../domain/organisation-rules.js';
import { RULE_TEXTS } from '../domain/rule-texts.js';
import type { PartyOrgDto, PartyOrgMemberDto, RuleFindingDto } from '../dto/party-org.dto.js';
import {
  PARTY_ORG_COLUMNS,
  PARTY_ORG_SOURCE,
  type PartyOrgRow,
  presentPartyOrg,
} from './party-org-rows.js';

interface PartyOrgDetailRow extends PartyOrgRow {
  parent_org_id: string | null;
  parent_org_name: string | null;
  version: number;
  member_rows: PartyOrgMemberDto[];
}

const DETAIL = {
  name: 'party-org-by-id',
  text: `
  select ${PARTY_ORG_COLUMNS}, o.parent_org_id, o.version,
    (select q.name from party_org q where q.park_id = o.park_id and q.id = o.parent_org_id) as parent_org_name,
    coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'enterpriseId', t.enterprise_id, 'legalName', e.legal_name,
        'tie', t.tie, 'joinedOn', t.joined_on, 'leftOn', t.left_on, 'isLead', t.is_lead,
        'fullMemberCount', (select r.full_member_count from reported_headcount r
          where r.park_id = t.park_id and r.enterprise_id = t.enterprise_id order by r.as_of desc limit 1))
        order by t.left_on desc nulls first, t.is_lead desc, e.legal_name collate "zh-x-icu")
      from party_org_enterprise t join enterprise e on e.park_id = t.park_id and e.id = t.enterprise_id
      where t.park_id = o.park_id and t.party_org_id = o.id), '[]') as member_rows
  ${PARTY_ORG_SOURCE} where o.park_id = $1 and o.id = $2`,
};

/** One organisation with its units, past and present, and what the rules say of it. */
@Injectable()
export class GetPartyOrg {
  /** @throws not_found */
  async execute(ctx: RequestContext, parkId: string, id: string): Promise<PartyOrgDto> {
    const [row] = await ctx.query<PartyOrgDetailRow>(DETAIL, [parkId, id]);
    if (!row) {
      throw platformProblems.not_found();
    }
    return present(ctx, row);
  }
}

function present(ctx: RequestContext, row: PartyOrgDetailRow): PartyOrgDto {
  const mayEdit = branchesAccess.may(ctx.actor.role, 'party_org.edit');
  const isDissolved = row.dissolved_on !== null && row.dissolved_on <= ctx.today;
  const closed = isDissolved
    ? ctx.locale === 'en'
      ? 'This organisation is dissolved'
      : '该党组织已撤销'
    : null;
  return {
    ...presentPartyOrg(row),
    parentOrgId: row.parent_org_id,
    parentOrgName: row.parent_org_name,
    version: row.version,
    members: row.member_rows,
    warnings: isDissolved ? [] : warningsOf(ctx, row),
    actions: [
      action('edit', mayEdit, ctx.locale),
      action('add_member', mayEdit, ctx.locale, closed ?? noUnits(ctx, row)),
      action('end_membership', mayEdit, ctx.locale, closed),
    ],
  };
}

/** Places from which only some of an organisation's units are seen: its size cannot be judged there. */
const NARROW_PLACES: readonly string[] = ['enterprise', 'street', 'branch'];

function warningsOf(ctx: RequestContext, row: PartyOrgRow): RuleFindingDto[] {
  if (NARROW_PLACES.includes(ctx.actor.placeKind)) {
    return [];
  }
  return adviseOrganisation({
    kind: row.kind,
    fullMemberCount: row.full_member_count,
    unitCount: row.enterprise_count,
  }).map(({ code, rule, severity, params }) => ({
    code,
    rule,
    severity,
    message: localise(RULE_TEXTS[code], params, ctx.locale),
  }));
}

function noUnits(ctx: RequestContext, row: PartyOrgRow): string | null {
  if (row.kind === 'park_committee') {
    return ctx.locale === 'en'
      ? 'A park committee covers no unit itself'
      : '园区综合党委不直接覆盖单位';
  }
  if (row.kind === 'branch' && row.enterprise_count > 0) {
    return ctx.locale === 'en' ? 'This branch has its one unit already' : '单独党支部已有所属单位';
  }
  return null;
}
