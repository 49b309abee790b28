import type { Coverage, EnterpriseSummaryDto } from '../dto/enterprise.dto.js';
import type {
  EnterpriseKind,
  EnterpriseStatus,
  RevenueTier,
} from '../entities/enterprise.entity.js';

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
  anchor_count: number | null;
  reported_as_of: string | null;
  revenue_tier: RevenueTier | null;
  coverage: Coverage;
  party_org_id: string | null;
  party_org_name: string | null;
}

/** A unit with its park, street, last report and the organisation that covers it today. */
export const SUMMARY_COLUMNS = `
  e.id, e.park_id, p.name as park_name, e.street_id, s.name as street_name, e.kind, e.legal_name, e.credit_code,
  e.industry, case when e.left_on <= (select app.today()) then 'exited' when e.status = 'exited' then 'resident'
    else e.status end as status, e.entered_on, e.left_on, e.staff_count, e.full_member_count,
  e.anchor_count, e.reported_as_of, e.revenue_tier,
  coalesce(m.tie, 'none') as coverage, m.party_org_id, m.name as party_org_name`;

/** What `SUMMARY_COLUMNS` reads beside the unit `e`; one row per unit. */
export const SUMMARY_JOINS = `
  join park p on p.district_id = e.district_id and p.id = e.park_id
  join street s on s.district_id = e.district_id and s.id = e.street_id
  left join lateral (
    select t.tie, t.party_org_id, o.name from party_org_enterprise t
      join party_org o on o.park_id = t.park_id and o.id = t.party_org_id
     where t.park_id = e.park_id and t.enterprise_id = e.id and t.tie in ('own', 'joint')
       and t.joined_on <= (select app.today()) and (t.left_on is null or t.left_on > (select app.today()))
       and o.effective_from <= (select app.today())
       and (o.dissolved_on is null or o.dissolved_on > (select app.today()))) m on true`;

export const SUMMARY_SOURCE = `from enterprise e ${SUMMARY_JOINS}`;

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
    anchorCount: row.anchor_count,
    reportedOn: row.reported_as_of,
    revenueTier: row.revenue_tier,
    coverage: row.coverage,
    partyOrgId: row.party_org_id,
    partyOrgName: row.party_org_name,
  };
}
