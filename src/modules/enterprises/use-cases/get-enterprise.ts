import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/database/request-context.js';
import { action } from '../../../platform/http/action.dto.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import { localise } from '../../../platform/problems/problem.js';
import { nextActions, type UnitSituation } from '../domain/next-action.js';
import { NEXT_ACTION_TEXTS } from '../domain/next-action-texts.js';
import type {
  EnterpriseDto,
  HeadcountDto,
  UnitInstructorDto,
  UnitMassOrganisationDto,
  UnitPartyOrgDto,
} from '../dto/enterprise.dto.js';
import { enterprisesAccess } from '../enterprises.access.js';
import { ContactPhones } from './contact-phones.js';
import {
  type EnterpriseSummaryRow,
  presentSummary,
  SUMMARY_COLUMNS,
  SUMMARY_SOURCE,
} from './enterprise-rows.js';

interface EnterpriseRow extends EnterpriseSummaryRow {
  established_on: string | null;
  dormant_from: string | null;
  left_reason: string | null;
  contact_name: string | null;
  contact_phone: string | null;
  remark: string | null;
  /** Somebody beside the ledger's contact can be reached by a number. */
  has_further_contact: boolean;
  version: number;
  headcounts: HeadcountDto[];
  party_orgs: UnitPartyOrgDto[];
  instructors: UnitInstructorDto[];
  mass_organisations: UnitMassOrganisationDto[];
}

const DETAIL = {
  name: 'enterprise-by-id',
  text: `
  select ${SUMMARY_COLUMNS}, e.established_on, e.dormant_from, e.left_reason, e.contact_name, e.contact_phone, e.remark,
    e.version,
    exists (select 1 from enterprise_contact c where c.park_id = e.park_id and c.enterprise_id = e.id
      and c.phone is not null) as has_further_contact,
    coalesce((select jsonb_agg(jsonb_build_object('asOf', r.as_of, 'staffCount', r.staff_count,
        'fullMemberCount', r.full_member_count, 'anchorCount', r.anchor_count) order by r.as_of desc)
      from reported_headcount r where r.park_id = e.park_id and r.enterprise_id = e.id), '[]') as headcounts,
    coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'kind', o.kind, 'tie', t.tie,
        'joinedOn', t.joined_on, 'leftOn', t.left_on, 'isLead', t.is_lead) order by t.joined_on desc, o.name)
      from party_org_enterprise t join party_org o on o.park_id = t.park_id and o.id = t.party_org_id
      where t.park_id = e.park_id and t.enterprise_id = e.id), '[]') as party_orgs,
    coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'instructorName', i.instructor_name,
        'fromOn', i.from_on, 'untilOn', i.until_on) order by i.from_on desc)
      from instructor_assignment i where i.park_id = e.park_id and i.enterprise_id = e.id), '[]') as instructors,
    coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'kind', g.kind, 'effectiveFrom', g.effective_from,
        'dissolvedOn', g.dissolved_on) order by g.effective_from desc)
      from mass_organisation g where g.park_id = e.park_id and g.enterprise_id = e.id), '[]') as mass_organisations
  ${SUMMARY_SOURCE} where e.park_id = $1 and e.id = $2`,
};

/** One unit with its reports, organisations and instructors. */
@Injectable()
export class GetEnterprise {
  constructor(private readonly phones: ContactPhones) {}

  /** @throws not_found */
  async execute(ctx: RequestContext, parkId: string, id: string): Promise<EnterpriseDto> {
    const [row] = await ctx.query<EnterpriseRow>(DETAIL, [parkId, id]);
    if (!row) {
      throw platformProblems.not_found();
    }
    return present(ctx, row, this.phones.masked(id, row.contact_phone));
  }
}

function present(
  ctx: RequestContext,
  row: EnterpriseRow,
  contactPhoneMasked: string | null,
): EnterpriseDto {
  const { role } = ctx.actor;
  const summary = presentSummary(row);
  return {
    ...summary,
    establishedOn: row.established_on,
    dormantFrom: row.dormant_from,
    leftReason: row.left_reason,
    contactName: row.contact_name,
    contactPhoneMasked,
    remark: row.remark,
    version: row.version,
    headcounts: row.headcounts,
    partyOrgs: row.party_orgs,
    instructors: row.instructors,
    massOrganisations: row.mass_organisations,
    nextActions: nextActions(situationOf(row, summary.status, ctx.today), ctx.today).map((one) => ({
      code: one.code,
      rule: one.rule,
      title: localise(NEXT_ACTION_TEXTS[one.code].title, one.params, ctx.locale),
      reason: localise(NEXT_ACTION_TEXTS[one.code].reason, one.params, ctx.locale),
    })),
    actions: [
      action('edit', enterprisesAccess.may(role, 'enterprise.edit'), ctx.locale),
      action('record_headcount', enterprisesAccess.may(role, 'enterprise.edit'), ctx.locale),
      action(
        'reveal_contact_phone',
        enterprisesAccess.may(role, 'enterprise.reveal_contact'),
        ctx.locale,
        row.contact_phone === null
          ? ctx.locale === 'en'
            ? 'No number is recorded'
            : '没有登记联系电话'
          : null,
      ),
    ],
  };
}

function situationOf(
  row: EnterpriseRow,
  status: UnitSituation['status'],
  today: string,
): UnitSituation {
  const holds = (from: string, until: string | null): boolean =>
    from <= today && (until === null || until > today);
  return {
    status,
    dormantFrom: row.dormant_from,
    coverage: row.coverage,
    fullMemberCount: row.full_member_count,
    reportedAsOf: row.headcounts[0]?.asOf ?? null,
    isWorkedWith:
      row.instructors.some(({ fromOn, untilOn }) => holds(fromOn, untilOn)) ||
      row.mass_organisations.some(({ effectiveFrom, dissolvedOn }) =>
        holds(effectiveFrom, dissolvedOn),
      ),
    canBeReached:
      row.has_further_contact || (row.contact_name !== null && row.contact_phone !== null),
    industry: row.industry,
    establishedOn: row.established_on,
  };
}
