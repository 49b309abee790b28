import type { PartyOrgKind } from '../domain/organisation-rules.js';
import type { PartyOrgSummaryDto } from '../dto/party-org.dto.js';

export interface PartyOrgRow {
  id: string;
  park_id: string;
  park_name: string;
  kind: PartyOrgKind;
  name: string;
  founded_on: string | null;
  effective_from: string;
  dissolved_on: string | null;
  secretary_name: string | null;
  term_due_on: string | null;
  enterprise_count: number;
  full_member_count: number | null;
}

/** An organisation with the units it holds today and their full members as last reported. */
export const PARTY_ORG_COLUMNS = `
  o.id, o.park_id, p.name as park_name, o.kind, o.name, o.founded_on, o.effective_from, o.dissolved_on,
  s.person_name as secretary_name, d.due_on as term_due_on, coalesce(c.units, 0) as enterprise_count, c.members as full_member_count`;

/** What `PARTY_ORG_COLUMNS` reads beside the organisation `o`; one row per organisation. */
export const PARTY_ORG_JOINS = `
  join park p on p.district_id = o.district_id and p.id = o.park_id
  left join lateral (
    select h.person_name from party_org_post h
     where h.park_id = o.park_id and h.party_org_id = o.id and h.post = 'secretary' and h.void_reason is null
       and h.from_on <= (select app.today()) and (h.until_on is null or h.until_on > (select app.today()))) s on true
  left join lateral (
    select coalesce(m.extended_to, m.due_on) as due_on from party_org_term m
     where m.park_id = o.park_id and m.party_org_id = o.id
       and m.started_on <= (select app.today()) and (m.ended_on is null or m.ended_on > (select app.today()))) d on true
  left join lateral (
    select count(*)::int as units, sum(u.full_member_count)::int as members
      from party_org_enterprise t
      left join enterprise u on u.park_id = t.park_id and u.id = t.enterprise_id
     where t.park_id = o.park_id and t.party_org_id = o.id
       and t.joined_on <= (select app.today()) and (t.left_on is null or t.left_on > (select app.today()))) c on true`;

export const PARTY_ORG_SOURCE = `from party_org o ${PARTY_ORG_JOINS}`;

export function presentPartyOrg(row: PartyOrgRow): PartyOrgSummaryDto {
  return {
    id: row.id,
    parkId: row.park_id,
    parkName: row.park_name,
    kind: row.kind,
    name: row.name,
    foundedOn: row.founded_on,
    effectiveFrom: row.effective_from,
    dissolvedOn: row.dissolved_on,
    secretaryName: row.secretary_name,
    termDueOn: row.term_due_on,
    enterpriseCount: row.enterprise_count,
    fullMemberCount: row.full_member_count,
  };
}
