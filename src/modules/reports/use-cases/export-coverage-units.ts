import { Injectable, type OnModuleInit } from '@nestjs/common';
import { count, wholeList } from '../../../platform/database/keyset-list.js';
import type { RequestContext } from '../../../platform/database/request-context.js';
import type {
  ExportColumn,
  ExportFilter,
  ExportList,
} from '../../../platform/exports/export-list.js';
import { ExportRegistry } from '../../../platform/exports/export-registry.js';
import { walkCursor } from '../../../platform/exports/walk-cursor.js';
import {
  type CoverageMeasure,
  type CoverageUnitDto,
  CoverageUnitsQueryDto,
} from '../dto/coverage.dto.js';
import { coverageUnitList, presentUnit, type UnitRow } from './coverage-unit-list.js';

interface Words {
  zh: string;
  en: string;
}

const KINDS: Record<CoverageUnitDto['kind'], Words> = {
  non_public_enterprise: { zh: '非公企业', en: 'Non-public enterprise' },
  social_org: { zh: '社会组织', en: 'Social organisation' },
};
const COVERAGES: Record<CoverageUnitDto['coverage'], Words> = {
  own: { zh: '单独组建', en: 'Own organisation' },
  joint: { zh: '联合组建', en: 'Joint branch' },
  none: { zh: '未覆盖', en: 'Not covered' },
};
const MEASURES: Record<CoverageMeasure, Words> = {
  denominator: { zh: '单位总数', en: 'Units' },
  covered: { zh: '组织覆盖', en: 'Covered' },
  own: { zh: '单独组建', en: 'Own organisation' },
  joint: { zh: '联合组建', en: 'Joint branch' },
  work: { zh: '工作覆盖', en: 'Work coverage' },
  uncovered: { zh: '未覆盖', en: 'Not covered' },
};

const said = (words: Words, ctx: RequestContext): string =>
  ctx.locale === 'en' ? words.en : words.zh;

const COLUMNS: readonly ExportColumn<CoverageUnitDto>[] = [
  {
    key: 'legalName',
    label: { zh: '单位名称', en: 'Legal name' },
    kind: 'text',
    value: (unit) => unit.legalName,
  },
  {
    key: 'creditCode',
    label: { zh: '统一社会信用代码', en: 'Unified social credit code' },
    kind: 'code',
    value: (unit) => unit.creditCode,
  },
  {
    key: 'kind',
    label: { zh: '单位类别', en: 'Kind of unit' },
    kind: 'text',
    value: (unit, { ctx }) => said(KINDS[unit.kind], ctx),
  },
  {
    key: 'park',
    label: { zh: '所属园区', en: 'Park' },
    kind: 'text',
    value: (unit) => unit.parkName,
  },
  {
    key: 'street',
    label: { zh: '所属街道', en: 'Street' },
    kind: 'text',
    value: (unit) => unit.streetName,
  },
  {
    key: 'staffCount',
    label: { zh: '从业人数', en: 'Staff' },
    kind: 'number',
    value: (unit) => unit.staffCount,
  },
  {
    key: 'fullMemberCount',
    label: { zh: '正式党员数', en: 'Full Party members' },
    kind: 'number',
    value: (unit) => unit.fullMemberCount,
  },
  {
    key: 'coverage',
    label: { zh: '组织覆盖', en: 'Coverage' },
    kind: 'text',
    value: (unit, { ctx }) => said(COVERAGES[unit.coverage], ctx),
  },
  {
    key: 'org',
    label: { zh: '党组织', en: 'Party organisation' },
    kind: 'text',
    value: (unit) => unit.partyOrgName,
  },
  {
    key: 'instructor',
    label: { zh: '党建工作指导员', en: 'Party-building instructor' },
    kind: 'text',
    value: (unit) => unit.instructorName,
  },
];

/** The units behind one figure as a file: as many rows as the figure says. */
@Injectable()
export class ExportCoverageUnits
  implements ExportList<CoverageUnitsQueryDto, CoverageUnitDto>, OnModuleInit
{
  readonly list = 'coverage_units';
  readonly title = { zh: '两个覆盖单位', en: 'Units of the coverage' };
  readonly permission = 'coverage.read';
  readonly query = CoverageUnitsQueryDto;
  readonly columns = COLUMNS;

  constructor(private readonly registry: ExportRegistry) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  count(ctx: RequestContext, query: CoverageUnitsQueryDto): Promise<number> {
    return count(ctx, coverageUnitList(ctx, query).plan);
  }

  async *rows(
    ctx: RequestContext,
    query: CoverageUnitsQueryDto,
  ): AsyncGenerator<readonly CoverageUnitDto[]> {
    const { text, params } = wholeList(coverageUnitList(ctx, query).plan);
    for await (const rows of walkCursor<UnitRow>(ctx, text, params)) {
      yield rows.map(presentUnit);
    }
  }

  async describe(
    ctx: RequestContext,
    query: CoverageUnitsQueryDto,
  ): Promise<readonly ExportFilter[]> {
    const [places] = await ctx.query<{ park: string | null; street: string | null }>(
      `select (select name from park where id = $1) as park, (select name from street where id = $2) as street`,
      [query.parkId ?? null, query.streetId ?? null],
    );
    const filters: { label: Words; value: string | null | undefined }[] = [
      { label: { zh: '统计日期', en: 'Day' }, value: query.asOf ?? ctx.today },
      { label: { zh: '指标', en: 'Figure' }, value: said(MEASURES[query.measure], ctx) },
      {
        label: { zh: '单位类别', en: 'Kind of unit' },
        value: query.kind && said(KINDS[query.kind], ctx),
      },
      { label: { zh: '所属园区', en: 'Park' }, value: places?.park },
      { label: { zh: '所属街道', en: 'Street' }, value: places?.street },
      { label: { zh: '搜索', en: 'Search' }, value: query.q },
    ];
    return filters.filter((filter): filter is ExportFilter => Boolean(filter.value));
  }
}
