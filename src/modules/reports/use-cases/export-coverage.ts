import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { RequestContext } from '../../../platform/database/request-context.js';
import type {
  ExportColumn,
  ExportFilter,
  ExportList,
} from '../../../platform/exports/export-list.js';
import { ExportRegistry } from '../../../platform/exports/export-registry.js';
import {
  type CoverageFiguresDto,
  CoverageQueryDto,
  CoverageTrendQueryDto,
} from '../dto/coverage.dto.js';
import { KIND_NAMES, MeasureCoverage } from './measure-coverage.js';
import { TraceCoverage } from './trace-coverage.js';

/** One line of the coverage table as it is written into a file. */
interface CoverageLine extends CoverageFiguresDto {
  label: string;
  day: string;
}

const TOTAL = { 'zh-CN': '合计', en: 'Total' } as const;

const count = (
  key: 'denominator' | 'own' | 'joint' | 'covered' | 'workCovered' | 'uncovered',
  zh: string,
  en: string,
): ExportColumn<CoverageLine> => ({
  key,
  label: { zh, en },
  kind: 'number',
  value: (line) => line[key],
});

const rate = (
  key: 'orgRate' | 'soleRate' | 'workRate',
  zh: string,
  en: string,
): ExportColumn<CoverageLine> => ({
  key,
  label: { zh: `${zh}（%）`, en: `${en} (%)` },
  kind: 'rate',
  value: (line) => line[key],
});

const COLUMNS: readonly ExportColumn<CoverageLine>[] = [
  { key: 'label', label: { zh: '分组', en: 'Group' }, kind: 'text', value: (line) => line.label },
  { key: 'day', label: { zh: '截至日期', en: 'As of' }, kind: 'date', value: (line) => line.day },
  count('denominator', '单位总数', 'Units'),
  count('own', '单独组建', 'Own organisation'),
  count('joint', '联合组建', 'Joint branch'),
  count('covered', '组织覆盖', 'Covered'),
  rate('orgRate', '组织覆盖率', 'Coverage rate'),
  rate('soleRate', '单独组建率', 'Sole rate'),
  count('workCovered', '工作覆盖', 'Work coverage'),
  rate('workRate', '工作覆盖率', 'Work rate'),
  count('uncovered', '未覆盖', 'Not covered'),
];

/** The coverage table of a day as a file, its total last. */
@Injectable()
export class ExportCoverage implements ExportList<CoverageQueryDto, CoverageLine>, OnModuleInit {
  readonly list = 'coverage';
  readonly title = { zh: '两个覆盖', en: 'Two coverages' };
  readonly permission = 'coverage.read';
  readonly query = CoverageQueryDto;
  readonly columns = COLUMNS;

  constructor(
    private readonly coverage: MeasureCoverage,
    private readonly registry: ExportRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async count(ctx: RequestContext, query: CoverageQueryDto): Promise<number> {
    return (await this.coverage.execute(ctx, query)).rows.length + 1;
  }

  async *rows(
    ctx: RequestContext,
    query: CoverageQueryDto,
  ): AsyncGenerator<readonly CoverageLine[]> {
    const { asOf, rows, total } = await this.coverage.execute(ctx, query);
    yield [...rows, { ...total, label: TOTAL[ctx.locale] }].map((row) => ({ ...row, day: asOf }));
  }

  describe(ctx: RequestContext, query: CoverageQueryDto): Promise<readonly ExportFilter[]> {
    return describeScope(ctx, query);
  }
}

/** Coverage over time as a file: a row for each group and day, oldest day first. */
@Injectable()
export class ExportCoverageTrend
  implements ExportList<CoverageTrendQueryDto, CoverageLine>, OnModuleInit
{
  readonly list = 'coverage_trend';
  readonly title = { zh: '两个覆盖趋势', en: 'Coverage over time' };
  readonly permission = 'coverage.read';
  readonly query = CoverageTrendQueryDto;
  readonly columns = COLUMNS;

  constructor(
    private readonly trend: TraceCoverage,
    private readonly registry: ExportRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async count(ctx: RequestContext, query: CoverageTrendQueryDto): Promise<number> {
    const { days, lines } = await this.trend.execute(ctx, query);
    return days.length * (lines.length + 1);
  }

  async *rows(
    ctx: RequestContext,
    query: CoverageTrendQueryDto,
  ): AsyncGenerator<readonly CoverageLine[]> {
    const { days, lines, total } = await this.trend.execute(ctx, query);
    for (const { label, figures } of [...lines, { label: TOTAL[ctx.locale], figures: total }]) {
      yield days.map((day, index) => ({ ...figures[index]!, label, day }));
    }
  }

  describe(ctx: RequestContext, query: CoverageTrendQueryDto): Promise<readonly ExportFilter[]> {
    return describeScope(ctx, query);
  }
}

async function describeScope(
  ctx: RequestContext,
  { kind, parkId, streetId }: CoverageQueryDto,
): Promise<readonly ExportFilter[]> {
  const [place] = await ctx.query<{ park: string | null; street: string | null }>(
    `select (select name from park where id = $1) as park, (select name from street where id = $2) as street`,
    [parkId ?? null, streetId ?? null],
  );
  return [
    { label: { zh: '单位类别', en: 'Kind of unit' }, value: kind && KIND_NAMES[ctx.locale][kind] },
    { label: { zh: '所属园区', en: 'Park' }, value: place?.park },
    { label: { zh: '所属街道', en: 'Street' }, value: place?.street },
  ].flatMap(({ label, value }) => (value ? [{ label, value }] : []));
}
