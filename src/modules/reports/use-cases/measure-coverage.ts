import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/database/request-context.js';
import { Parameters, prepared } from '../../../platform/database/statements.js';
import { coverageFigures } from '../domain/coverage-rate.js';
import type {
  CoverageDto,
  CoverageFiguresDto,
  CoverageGroup,
  CoverageKindDto,
  CoverageQueryDto,
} from '../dto/coverage.dto.js';

interface CountRow {
  grain: 'total' | 'kind' | 'group';
  key: string;
  label: string;
  denominator: number;
  own: number;
  joint: number;
  work_covered: number;
}

/** What the kinds of units are called. */
export const KIND_NAMES = {
  'zh-CN': { non_public_enterprise: '非公企业', social_org: '社会组织' },
  en: { non_public_enterprise: 'Non-public enterprises', social_org: 'Social organisations' },
} as const;

/**
 * What the lines stand for: their key, and where the name of each is found once the counting is done. A park lists an
 * enterprise once, which the database sees to.
 */
const GROUPS: Record<CoverageGroup, { key: string; label: string; listsOnce?: true }> = {
  park: {
    key: 'u.park_id',
    label: '(select p.name from park p where p.id = g.key)',
    listsOnce: true,
  },
  street: { key: 'u.street_id', label: '(select s.name from street s where s.id = g.key)' },
  kind: { key: 'u.kind', label: 'g.key' },
};

/**
 * One row per unit that counts on the day $1 (rule 5.7), with how it is covered: by one organisation at most, which
 * the database sees to (rules 1.1, 1.2).
 */
const unitsOn = (conditions: readonly string[]): string => `
  select e.park_id, e.street_id, e.kind, e.credit_code,
         coalesce(m.tie = 'own', false) as own, coalesce(m.tie = 'joint', false) as joint,
         e.id in (select i.enterprise_id from instructor_assignment i
                   where i.from_on <= $1 and (i.until_on is null or i.until_on > $1))
         or e.id in (select o.enterprise_id from mass_organisation o
                   where o.effective_from <= $1 and (o.dissolved_on is null or o.dissolved_on > $1)) as assisted
    from enterprise e
    left join (
      select t.park_id, t.enterprise_id, t.tie
        from party_org_enterprise t
        join party_org o on o.park_id = t.park_id and o.id = t.party_org_id
       where t.tie in ('own', 'joint')
         and t.joined_on <= $1 and (t.left_on is null or t.left_on > $1)
         and o.effective_from <= $1 and (o.dissolved_on is null or o.dissolved_on > $1)
    ) m on m.park_id = e.park_id and m.enterprise_id = e.id
   where ${conditions.join(' and ')}`;

/** Each enterprise once, however many parks list it (rule 5.4): its own organisation goes before a joint one. */
const once = (source: string, key: string): string => `
  select ${key} as key, u.credit_code, bool_or(u.own) as own, bool_or(u.joint) as joint, bool_or(u.assisted) as assisted
    from ${source} u group by ${key}, u.credit_code`;

const counts = (source: string): string => `
  select u.key, count(*)::int as denominator, count(*) filter (where u.own)::int as own,
         count(*) filter (where u.joint and not u.own)::int as joint,
         count(*) filter (where u.own or u.joint or u.assisted)::int as work_covered
    from (${source}) u group by u.key`;

/** The two coverages on a day, in total, by kind, and by park, street or kind (rules 5.1–5.9). */
@Injectable()
export class MeasureCoverage {
  async execute(ctx: RequestContext, query: CoverageQueryDto): Promise<CoverageDto> {
    const asOf = query.asOf ?? ctx.today;
    const by = query.by ?? 'park';
    const { key, label, listsOnce } = GROUPS[by];
    const group = listsOnce
      ? `select ${key} as key, u.own, u.joint, u.assisted from unit u`
      : once('unit', key);
    const parameters = new Parameters([asOf]);
    const rows = await ctx.query<CountRow>(
      prepared(
        `with unit as materialized (${unitsOn(conditions(ctx, query, parameters))}),
              by_kind as materialized (${once('unit', 'u.kind')})
         select 'kind' as grain, k.key, k.key as label, k.denominator, k.own, k.joint, k.work_covered
           from (${counts('select * from by_kind')}) k
         union all
         select 'total', t.key, '', t.denominator, t.own, t.joint, t.work_covered
           from (${counts(once('by_kind', `'total'::text`))}) t
         union all
         select 'group', g.key::text, ${label}, g.denominator, g.own, g.joint, g.work_covered
           from (${counts(group)}) g`,
      ),
      parameters.values,
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

/** What the query asks for, and the actor's own place, which lets the planner find its way on an index. */
function conditions(
  { actor }: RequestContext,
  { kind, parkId, streetId }: CoverageQueryDto,
  parameters: Parameters,
): string[] {
  const pieces: [column: string, value: string | null | undefined][] = [
    ['e.district_id', actor.districtId],
    ['e.park_id', parkId ?? actor.parkId],
    ['e.street_id', streetId ?? actor.streetId],
    ['e.kind', kind],
  ];
  return [
    'app.counts_on(e, $1)',
    ...pieces.flatMap(([column, value]) =>
      value === null || value === undefined ? [] : [`${column} = ${parameters.add(value)}`],
    ),
  ];
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
