import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/database/request-context.js';
import type {
  CoverageMeasure,
  CoverageUnitDto,
  CoverageUnitPageDto,
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
  total: number;
}

/** The same conditions that `MeasureCoverage` counts by, on one row per enterprise. */
const CONDITIONS: Record<CoverageMeasure, string> = {
  denominator: 'u.credit_code is not null',
  covered: 'u.own or u.joint',
  own: 'u.own',
  joint: 'u.joint and not u.own',
  work: 'u.own or u.joint or u.assisted',
  uncovered: 'not (u.own or u.joint)',
};

/** The enterprises behind one figure of the coverage report; as many as the figure says (rule of the house 6). */
@Injectable()
export class ListCoverageUnits {
  async execute(ctx: RequestContext, query: CoverageUnitsQueryDto): Promise<CoverageUnitPageDto> {
    const { text, params, asOf } = matchingUnits(ctx, query);
    const rows = await ctx.query<UnitRow>(`${text} limit $5 offset $6`, [
      ...params,
      query.pageSize,
      (query.page - 1) * query.pageSize,
    ]);
    return {
      asOf,
      items: rows.map(presentUnit),
      total: rows[0]?.total ?? (query.page === 1 ? 0 : await countUnits(ctx, query)),
      page: query.page,
      pageSize: query.pageSize,
    };
  }
}

const UNITS = `
  with unit as (${COVERED_UNITS}),
  u as (
    select (array_agg(unit.id order by unit.own desc, unit.joint desc, unit.id))[1] as id, unit.credit_code,
           bool_or(unit.own) as own, bool_or(unit.joint) as joint,
           (array_agg(unit.party_org_name order by unit.own desc, unit.joint desc, unit.id))[1] as party_org_name,
           max(unit.instructor_name) as instructor_name,
           bool_or(unit.instructor_name is not null or unit.has_mass_organisation) as assisted
      from unit group by unit.credit_code)`;

/** All units that a figure counts, in their order, as a statement: four parameters are taken. */
export function matchingUnits(
  ctx: RequestContext,
  query: CoverageUnitsQueryDto,
): { text: string; params: readonly unknown[]; asOf: string } {
  const asOf = query.asOf ?? ctx.today;
  return {
    asOf,
    params: [asOf, query.kind ?? null, query.parkId ?? null, query.streetId ?? null],
    text: `${UNITS}
      select u.id, e.park_id, p.name as park_name, s.name as street_name, e.legal_name, e.credit_code, e.kind,
             u.own, u.joint, u.party_org_name, u.instructor_name, (count(*) over ())::int as total
        from u
        join enterprise e on e.id = u.id
        join park p on p.district_id = e.district_id and p.id = e.park_id
        join street s on s.district_id = e.district_id and s.id = e.street_id
       where ${CONDITIONS[query.measure]}
       order by p.name collate "zh-x-icu", e.legal_name collate "zh-x-icu", u.id`,
  };
}

/** How many units a figure counts. */
export async function countUnits(
  ctx: RequestContext,
  query: CoverageUnitsQueryDto,
): Promise<number> {
  const [row] = await ctx.query<{ n: number }>(
    `${UNITS} select count(*)::int as n from u where ${CONDITIONS[query.measure]}`,
    matchingUnits(ctx, query).params,
  );
  return row?.n ?? 0;
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
  };
}
