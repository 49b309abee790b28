import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/database/request-context.js';
import { coverageFigures } from '../domain/coverage-rate.js';
import type {
  CoverageDto,
  CoverageFiguresDto,
  CoverageGroup,
  CoverageKindDto,
  CoverageQueryDto,
} from '../dto/coverage.dto.js';
import { COVERED_UNITS } from './coverage-sql.js';

interface CountRow {
  grain: 'total' | 'kind' | 'group';
  key: string;
  label: string;
  denominator: number;
  own: number;
  joint: number;
  work_covered: number;
}

const KIND_NAMES = {
  'zh-CN': { non_public_enterprise: '非公企业', social_org: '社会组织' },
  en: { non_public_enterprise: 'Non-public enterprises', social_org: 'Social organisations' },
} as const;

const GROUPS: Record<CoverageGroup, { key: string; label: string }> = {
  park: {
    key: 'u.park_id::text',
    label: '(select p.name from park p where p.district_id = u.district_id and p.id = u.park_id)',
  },
  street: {
    key: 'u.street_id::text',
    label:
      '(select s.name from street s where s.district_id = u.district_id and s.id = u.street_id)',
  },
  kind: { key: 'u.kind', label: 'u.kind' },
};

/** Counts each enterprise once per grain (rule 5.4): its own organisation goes before a joint one. */
const counts = (grain: string, key: string, label: string): string => `
  select '${grain}' as grain, key, max(label) as label, count(*)::int as denominator,
         count(*) filter (where own)::int as own,
         count(*) filter (where joint and not own)::int as joint,
         count(*) filter (where own or joint or assisted)::int as work_covered
    from (select ${key} as key, max(${label}) as label, bool_or(u.own) as own, bool_or(u.joint) as joint,
                 bool_or(u.instructor_name is not null or u.has_mass_organisation) as assisted
            from unit u group by ${key}, u.credit_code) distinct_unit
   group by key`;

/** The two coverages on a day, in total, by kind, and by park, street or kind (rules 5.1–5.9). */
@Injectable()
export class MeasureCoverage {
  async execute(ctx: RequestContext, query: CoverageQueryDto): Promise<CoverageDto> {
    const asOf = query.asOf ?? ctx.today;
    const by = query.by ?? 'park';
    const { key, label } = GROUPS[by];
    const rows = await ctx.query<CountRow>(
      `with unit as materialized (${COVERED_UNITS})
       ${counts('total', `'total'::text`, `''::text`)}
       union all ${counts('kind', 'u.kind', 'u.kind')}
       union all ${counts('group', key, label)}`,
      [asOf, query.kind ?? null, query.parkId ?? null, query.streetId ?? null],
    );
    const kindNames = KIND_NAMES[ctx.locale];
    const total = rows.find(({ grain }) => grain === 'total');
    return {
      asOf,
      total: figures(total ?? { denominator: 0, own: 0, joint: 0, work_covered: 0 }),
      kinds: (['non_public_enterprise', 'social_org'] as const).flatMap(
        (kind): CoverageKindDto[] => {
          const row = rows.find((one) => one.grain === 'kind' && one.key === kind);
          return row ? [{ kind, ...figures(row) }] : [];
        },
      ),
      rows: rows
        .filter(({ grain }) => grain === 'group')
        .map((row) => ({
          key: row.key,
          label: by === 'kind' ? kindNames[row.key as keyof typeof kindNames] : row.label,
          ...figures(row),
        }))
        .sort((a, b) => a.label.localeCompare(b.label, 'zh-CN')),
    };
  }
}

function figures(
  row: Pick<CountRow, 'denominator' | 'own' | 'joint' | 'work_covered'>,
): CoverageFiguresDto {
  return coverageFigures({
    denominator: row.denominator,
    own: row.own,
    joint: row.joint,
    workCovered: row.work_covered,
  });
}
