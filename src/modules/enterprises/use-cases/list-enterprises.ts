import { Injectable } from '@nestjs/common';
import { likePattern } from '../../../platform/database/like-pattern.js';
import type { RequestContext } from '../../../platform/database/request-context.js';
import { action } from '../../../platform/http/action.dto.js';
import type {
  Coverage,
  EnterprisePageDto,
  EnterpriseQueryDto,
  EnterpriseSort,
  EnterpriseSummaryDto,
} from '../dto/enterprise.dto.js';
import { enterprisesAccess } from '../enterprises.access.js';
import type { EnterpriseKind, EnterpriseStatus } from '../entities/enterprise.entity.js';

export interface EnterpriseSummaryRow {
  id: string;
  park_id: string;
  park_name: string;
  street_id: string;
  street_name: string;
  kind: EnterpriseKind;
  legal_name: string;
  credit_code: string;
  industry: string | null;
  status: EnterpriseStatus;
  entered_on: string;
  left_on: string | null;
  staff_count: number | null;
  full_member_count: number | null;
  coverage: Coverage;
  party_org_id: string | null;
  party_org_name: string | null;
}

/** A unit has left from its leaving day on, whatever else is written of it. */
const STATUS = `case when e.left_on <= app.today() then 'exited'
  when e.status = 'exited' then 'resident' else e.status end`;

/** A unit with its park, street, last report and the organisation that covers it today. */
export const SUMMARY_COLUMNS = `
  e.id, e.park_id, p.name as park_name, e.street_id, s.name as street_name, e.kind, e.legal_name, e.credit_code,
  e.industry, ${STATUS} as status, e.entered_on, e.left_on, h.staff_count, h.full_member_count,
  coalesce(m.tie, 'none') as coverage, m.party_org_id, m.name as party_org_name`;

export const SUMMARY_SOURCE = `
  from enterprise e
  join park p on p.district_id = e.district_id and p.id = e.park_id
  join street s on s.district_id = e.district_id and s.id = e.street_id
  left join lateral (
    select r.staff_count, r.full_member_count, r.anchor_count from reported_headcount r
     where r.park_id = e.park_id and r.enterprise_id = e.id order by r.as_of desc limit 1) h on true
  left join lateral (
    select t.tie, t.party_org_id, o.name from party_org_enterprise t
      join party_org o on o.park_id = t.park_id and o.id = t.party_org_id
     where t.park_id = e.park_id and t.enterprise_id = e.id and t.tie in ('own', 'joint')
       and t.joined_on <= app.today() and (t.left_on is null or t.left_on > app.today())
       and o.effective_from <= app.today() and (o.dissolved_on is null or o.dissolved_on > app.today())) m on true`;

const ORDER: Record<EnterpriseSort, string> = {
  legalName: 'e.legal_name collate "zh-x-icu"',
  '-legalName': 'e.legal_name collate "zh-x-icu" desc',
  enteredOn: 'e.entered_on',
  '-enteredOn': 'e.entered_on desc',
  staffCount: 'h.staff_count nulls last',
  '-staffCount': 'h.staff_count desc nulls last',
  fullMemberCount: 'h.full_member_count nulls last',
  '-fullMemberCount': 'h.full_member_count desc nulls last',
  creditCode: 'e.credit_code',
  '-creditCode': 'e.credit_code desc',
};

const FILTERS = `
  where ($1::uuid is null or e.park_id = $1)
    and ($2::uuid is null or e.street_id = $2)
    and ($3::text is null or e.kind = $3)
    and ($4::text is null or ${STATUS} = $4)
    and ($5::text is null or e.industry = $5)
    and ($6::text is null or coalesce(m.tie, 'none') = $6)
    and ($7::text is null or (h.full_member_count >= 3 and coalesce(m.tie, 'none') <> 'own'
         and app.counts_on(e, app.today())))
    and ($11::text is null or app.counts_on(e, app.today()))
    and ($8::text is null or e.legal_name ilike $8 or e.credit_code like $9 or e.pinyin_initials like $10)`;

/** The units that the actor may see, filtered, sorted, one page. */
@Injectable()
export class ListEnterprises {
  async execute(ctx: RequestContext, query: EnterpriseQueryDto): Promise<EnterprisePageDto> {
    const text = query.q?.trim() ? query.q.trim() : null;
    const filters = [
      query.parkId ?? null,
      query.streetId ?? null,
      query.kind ?? null,
      query.status ?? null,
      query.industry ?? null,
      query.coverage ?? null,
      query.due ?? null,
      text === null ? null : likePattern(text),
      text === null ? null : likePattern(text.toUpperCase()).slice(1),
      text === null ? null : likePattern(text.toLowerCase()),
      query.current ?? null,
    ];
    const rows = await ctx.query<EnterpriseSummaryRow & { total: number }>(
      `select ${SUMMARY_COLUMNS}, (count(*) over ())::int as total ${SUMMARY_SOURCE} ${FILTERS}
        order by ${ORDER[query.sort ?? 'legalName']}, e.id limit $12 offset $13`,
      [...filters, query.pageSize, (query.page - 1) * query.pageSize],
    );
    return {
      items: rows.map(presentSummary),
      total: rows[0]?.total ?? (query.page === 1 ? 0 : await count(ctx, filters)),
      page: query.page,
      pageSize: query.pageSize,
      actions: [
        action('create', enterprisesAccess.may(ctx.actor.role, 'enterprise.create'), ctx.locale),
      ],
    };
  }
}

/** The total where the asked page lies beyond the last. */
async function count(ctx: RequestContext, filters: readonly unknown[]): Promise<number> {
  const [row] = await ctx.query<{ n: number }>(
    `select count(*)::int as n ${SUMMARY_SOURCE} ${FILTERS}`,
    filters,
  );
  return row?.n ?? 0;
}

export function presentSummary(row: EnterpriseSummaryRow): EnterpriseSummaryDto {
  return {
    id: row.id,
    parkId: row.park_id,
    parkName: row.park_name,
    streetId: row.street_id,
    streetName: row.street_name,
    kind: row.kind,
    legalName: row.legal_name,
    creditCode: row.credit_code,
    industry: row.industry,
    status: row.status,
    enteredOn: row.entered_on,
    leftOn: row.left_on,
    staffCount: row.staff_count,
    fullMemberCount: row.full_member_count,
    coverage: row.coverage,
    partyOrgId: row.party_org_id,
    partyOrgName: row.party_org_name,
  };
}
