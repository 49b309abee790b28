import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/database/request-context.js';
import { action } from '../../../platform/http/action.dto.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import { branchesAccess } from '../branches.access.js';
import type { FormerNameDto } from '../dto/organisation-acts.dto.js';
import type { PartyOrgDto, PartyOrgMemberDto } from '../dto/party-org.dto.js';
import type { PartyOrgPostDto, PartyOrgTermDto } from '../dto/post.dto.js';
import { adviceFor } from './organisation-advice.js';
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
  applied_on: string | null;
  approved_by: string | null;
  replied_on: string | null;
  reply_number: string | null;
  filed_on: string | null;
  exception_by: string | null;
  exception_on: string | null;
  dissolution_reason: string | null;
  dissolution_by: string | null;
  successor_org_id: string | null;
  successor_org_name: string | null;
  former_names: FormerNameDto[];
  park_has_committee: boolean;
  post_rows: PartyOrgPostDto[];
  term_rows: PartyOrgTermDto[];
  member_rows: PartyOrgMemberDto[];
}

const DETAIL = {
  name: 'party-org-by-id',
  text: `
  select ${PARTY_ORG_COLUMNS}, o.parent_org_id, o.version,
    o.dissolution_reason, o.dissolution_by, o.successor_org_id,
    (select q.name from party_org q where q.park_id = o.park_id and q.id = o.successor_org_id) as successor_org_name,
    coalesce((select jsonb_agg(jsonb_build_object('name', f.name, 'untilOn', f.until_on) order by f.until_on desc)
      from party_org_former_name f where f.park_id = o.park_id and f.party_org_id = o.id), '[]') as former_names,
    o.applied_on, o.approved_by, o.replied_on, o.reply_number, o.filed_on, o.exception_by, o.exception_on,
    exists (select 1 from party_org k where k.park_id = o.park_id and k.kind = 'park_committee'
      and k.effective_from <= (select app.today()) and (k.dissolved_on is null or k.dissolved_on > (select app.today())))
      as park_has_committee,
    coalesce((select jsonb_agg(jsonb_build_object('id', h.id, 'post', h.post, 'personName', h.person_name,
        'basis', h.basis, 'fromOn', h.from_on, 'untilOn', h.until_on, 'approvedBy', h.approved_by,
        'approvedOn', h.approved_on, 'filedOn', h.filed_on, 'exceptionBy', h.exception_by, 'exceptionOn', h.exception_on,
        'voidReason', h.void_reason, 'recordedByName', h.recorded_by_name, 'recordedAt', h.created_at)
        order by h.until_on desc nulls first,
          array_position('{secretary,deputy_secretary,organisation_officer,publicity_officer,discipline_officer}', h.post),
          h.from_on desc, h.id)
      from party_org_post h where h.park_id = o.park_id and h.party_org_id = o.id), '[]') as post_rows,
    coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'basis', m.basis, 'startedOn', m.started_on,
        'dueOn', m.due_on, 'extendedTo', m.extended_to, 'extensionBy', m.extension_by, 'extensionOn', m.extension_on,
        'exceptionBy', m.exception_by, 'exceptionOn', m.exception_on, 'endedOn', m.ended_on,
        'recordedByName', m.recorded_by_name, 'recordedAt', m.created_at) order by m.started_on desc)
      from party_org_term m where m.park_id = o.park_id and m.party_org_id = o.id), '[]') as term_rows,
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
  const organisation = {
    ...presentPartyOrg(row),
    parentOrgId: row.parent_org_id,
    parentOrgName: row.parent_org_name,
    version: row.version,
    appliedOn: row.applied_on,
    approvedBy: row.approved_by,
    repliedOn: row.replied_on,
    replyNumber: row.reply_number,
    filedOn: row.filed_on,
    exceptionBy: row.exception_by,
    exceptionOn: row.exception_on,
    formerNames: row.former_names,
    dissolutionReason: row.dissolution_reason,
    dissolutionBy: row.dissolution_by,
    successorOrgId: row.successor_org_id,
    successorOrgName: row.successor_org_name,
    members: row.member_rows,
    posts: row.post_rows,
    terms: row.term_rows,
  };
  return {
    ...organisation,
    warnings: isDissolved
      ? []
      : adviceFor(ctx, { ...organisation, parkHasCommittee: row.park_has_committee }),
    actions: [
      action('edit', mayEdit, ctx.locale),
      action('add_member', mayEdit, ctx.locale, closed ?? noUnits(ctx, row)),
      action('end_membership', mayEdit, ctx.locale, closed),
      action('move_unit', mayEdit, ctx.locale, closed),
      action('rename', mayEdit, ctx.locale, closed),
      action('dissolve', mayEdit, ctx.locale, closed ?? endPlanned(ctx, row)),
      action('merge', mayEdit, ctx.locale, closed ?? endPlanned(ctx, row) ?? notMerged(ctx, row)),
      action('begin_term', mayEdit, ctx.locale, closed),
      action('take_post', mayEdit, ctx.locale, closed),
      action('correct_post', mayEdit, ctx.locale),
    ],
  };
}

function endPlanned(ctx: RequestContext, row: PartyOrgRow): string | null {
  if (row.dissolved_on === null) {
    return null;
  }
  return ctx.locale === 'en'
    ? `Its end on ${row.dissolved_on} is recorded already`
    : `已登记于 ${row.dissolved_on} 撤销`;
}

function notMerged(ctx: RequestContext, row: PartyOrgRow): string | null {
  if (row.kind !== 'park_committee') {
    return null;
  }
  return ctx.locale === 'en'
    ? 'A park committee is not merged into another organisation'
    : '园区综合党委不并入其他党组织';
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
