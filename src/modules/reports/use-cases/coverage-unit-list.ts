import type { ListPlan, SortOrder } from '../../../platform/database/keyset-list.js';
import type { RequestContext } from '../../../platform/database/request-context.js';
import { Parameters } from '../../../platform/database/statements.js';
import type {
  CoverageMeasure,
  CoverageUnitDto,
  CoverageUnitSort,
  CoverageUnitsQueryDto,
} from '../dto/coverage.dto.js';
import { COVERED_UNITS } from './coverage-sql.js';

export interface UnitRow {
  id: string;
  park_id: string;
  park_name: string;
  street_name: string;
  legal_name: string;
  credit_code: string;
  kind: CoverageUnitDto['kind'];
  own: boolean;
  joint: boolean;
  party_org_name: string | null;
  instructor_name: string | null;
  staff_count: number | null;
  full_member_count: number | null;
}

/** The same conditions that `MeasureCoverage` counts by, on one row per enterprise. */
const CONDITIONS: Record<CoverageMeasure, string> = {
  denominator: 'true',
  covered: 'u.own or u.joint',
  own: 'u.own',
  joint: 'u.joint and not u.own',
  work: 'u.own or u.joint or u.assisted',
  uncovered: 'not (u.own or u.joint)',
};

/** One row per enterprise. It is worked out once, however often a page needs it: for the rows, to count, to jump. */
const UNITS = `
  with unit as (${COVERED_UNITS}),
  one as (
    select (array_agg(unit.id order by unit.own desc, unit.joint desc, unit.id))[1] as id,
           bool_or(unit.own) as own, bool_or(unit.joint) as joint,
           (array_agg(unit.party_org_name order by unit.own desc, unit.joint desc, unit.id))[1] as party_org_name,
           max(unit.instructor_name) as instructor_name,
           bool_or(unit.instructor_name is not null or unit.has_mass_organisation) as assisted
      from unit group by unit.credit_code),
  listed as materialized (
    select e.id, e.park_id, e.district_id, e.street_id, e.kind, e.legal_name, e.credit_code, p.name as park_name,
           one.own, one.joint, one.party_org_name, one.instructor_name, one.assisted
      from one
      join enterprise e on e.id = one.id
      join park p on p.district_id = e.district_id and p.id = e.park_id)`;

/** What was reported last by the day, $1. */
const reported = (column: string): string =>
  `(select h.${column} from reported_headcount h
     where h.park_id = u.park_id and h.enterprise_id = u.id and h.as_of <= $1 order by h.as_of desc limit 1)`;

const COLUMNS = `u.id, u.park_id, u.park_name, s.name as street_name, u.legal_name, u.credit_code, u.kind, u.own, u.joint,
  u.party_org_name, u.instructor_name, ${reported('staff_count')} as staff_count,
  ${reported('full_member_count')} as full_member_count`;

const KEYS = {
  park: `u.park_name || ' ' || u.legal_name collate "zh-x-icu"`,
  legalName: 'u.legal_name collate "zh-x-icu"',
} as const;

/** Unknown numbers come last whichever way. */
const [MORE_THAN_ANY, LESS_THAN_ANY] = [2_147_483_647, -1];

function orderOf(sort: CoverageUnitSort): SortOrder {
  const descending = sort.startsWith('-');
  const unknown = descending ? LESS_THAN_ANY : MORE_THAN_ANY;
  switch (sort) {
    case 'park':
    case '-park':
      return { key: `(${KEYS.park})`, type: 'text', descending };
    case 'legalName':
    case '-legalName':
      return { key: KEYS.legalName, type: 'text', descending };
    case 'staffCount':
    case '-staffCount':
      return { key: `coalesce(${reported('staff_count')}, ${unknown})`, type: 'int', descending };
    case 'fullMemberCount':
    case '-fullMemberCount':
      return {
        key: `coalesce(${reported('full_member_count')}, ${unknown})`,
        type: 'int',
        descending,
      };
  }
}

/** The units that a figure counts, as a list, and the day they are counted on. */
export function coverageUnitList(
  ctx: RequestContext,
  query: CoverageUnitsQueryDto,
): { plan: ListPlan; asOf: string } {
  const asOf = query.asOf ?? ctx.today;
  const parameters = new Parameters([
    asOf,
    query.kind ?? null,
    query.parkId ?? null,
    query.streetId ?? null,
  ]);
  const conditions = [CONDITIONS[query.measure]];
  if (query.q) {
    const mark = parameters.add(query.q);
    conditions.push(
      query.q.length > 1
        ? `u.id in (select app.matching_enterprise_ids(${mark}, null))`
        : `position(app.search_text(${mark}) in app.search_text(u.legal_name)) > 0`,
    );
  }
  const plan = {
    with: UNITS,
    table: 'listed',
    alias: 'u',
    conditions,
    sort: orderOf(query.sort ?? 'park'),
    columns: COLUMNS,
    joins: 'join street s on s.district_id = u.district_id and s.id = u.street_id',
    parameters,
  };
  return { plan, asOf };
}

export function presentUnit(row: UnitRow): CoverageUnitDto {
  return {
    id: row.id,
    parkId: row.park_id,
    parkName: row.park_name,
    streetName: row.street_name,
    legalName: row.legal_name,
    creditCode: row.credit_code,
    kind: row.kind,
    coverage: row.own ? 'own' : row.joint ? 'joint' : 'none',
    partyOrgName: row.party_org_name,
    instructorName: row.instructor_name,
    staffCount: row.staff_count,
    fullMemberCount: row.full_member_count,
  };
}
