import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { IsBusinessDate } from '../../../platform/calendar/is-business-date.decorator.js';
import { CursorPageQueryDto } from '../../../platform/http/page.dto.js';
import { CleanText } from '../../../platform/text/clean-text.decorator.js';
import { TREND_STEPS, type TrendStep } from '../domain/trend-days.js';

export const COVERAGE_GROUPS = ['park', 'street', 'kind'] as const;
export type CoverageGroup = (typeof COVERAGE_GROUPS)[number];

export const COVERAGE_MEASURES = [
  'denominator',
  'covered',
  'own',
  'joint',
  'work',
  'uncovered',
] as const;
/** One figure of the coverage report; its list is the units it counts. */
export type CoverageMeasure = (typeof COVERAGE_MEASURES)[number];

const KINDS = ['non_public_enterprise', 'social_org'] as const;
type Kind = (typeof KINDS)[number];

/** Which units a coverage figure is about, and on which day. */
export class CoverageQueryDto {
  /** Business date; today when absent. */
  @IsOptional()
  @IsBusinessDate()
  asOf?: string;

  /** What the lines of the table stand for; parks when absent. */
  @IsOptional()
  @IsIn(COVERAGE_GROUPS)
  by?: CoverageGroup;

  @IsOptional()
  @IsIn(KINDS)
  kind?: Kind;

  @IsOptional()
  @IsUUID()
  parkId?: string;

  @IsOptional()
  @IsUUID()
  streetId?: string;
}

/** Counts and rates of one group of units (rules 5.1–5.6). Rates are per cent with one decimal, or `—`. */
export class CoverageFiguresDto {
  /** Units that are resident and operating. */
  denominator: number;
  own: number;
  joint: number;
  /** own + joint. */
  covered: number;
  uncovered: number;
  /** Units reached by an organisation, an instructor or a mass organisation (rule 5.6). */
  workCovered: number;
  /** 组织覆盖率 (rule 5.1). */
  orgRate: string;
  /** 单独组建率 (rule 5.2). */
  soleRate: string;
  /** 工作覆盖率 (rule 5.6). */
  workRate: string;
}

export class CoverageKindDto extends CoverageFiguresDto {
  kind: Kind;
}

export class CoverageRowDto extends CoverageFiguresDto {
  /** Id of the park or street, or the kind. */
  key: string;
  label: string;
}

export class CoverageDto {
  asOf: string;
  total: CoverageFiguresDto;
  kinds: CoverageKindDto[];
  rows: CoverageRowDto[];
}

/** Which coverage to follow over time, up to which day. */
export class CoverageTrendQueryDto extends CoverageQueryDto {
  /** Whether the days between are the ends of months, quarters or years; months when absent. */
  @IsOptional()
  @IsIn(TREND_STEPS)
  step?: TrendStep;

  /** How many days, the last one included; 12 when absent. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(2)
  @Max(24)
  points?: number;
}

/** One park, street or kind over time; `figures` has one entry for each of the days. */
export class CoverageLineDto {
  key: string;
  label: string;
  figures: CoverageFiguresDto[];
}

/** Coverage over time, oldest day first. */
export class CoverageTrendDto {
  days: string[];
  total: CoverageFiguresDto[];
  lines: CoverageLineDto[];
}

export const COVERAGE_UNIT_SORTS = [
  'park',
  '-park',
  'legalName',
  '-legalName',
  'staffCount',
  '-staffCount',
  'fullMemberCount',
  '-fullMemberCount',
] as const;
export type CoverageUnitSort = (typeof COVERAGE_UNIT_SORTS)[number];

/** The units that one figure counts. */
export class CoverageUnitsQueryDto extends CursorPageQueryDto {
  @IsOptional()
  @IsBusinessDate()
  asOf?: string;

  @IsIn(COVERAGE_MEASURES)
  measure: CoverageMeasure;

  @IsOptional()
  @IsIn(KINDS)
  kind?: Kind;

  @IsOptional()
  @IsUUID()
  parkId?: string;

  @IsOptional()
  @IsUUID()
  streetId?: string;

  /** Part of the name, pinyin initials, or the start of the credit code. */
  @IsOptional()
  @CleanText()
  @IsString()
  @MaxLength(60)
  q?: string;

  /** By park, and within it by name, when absent. */
  @IsOptional()
  @IsIn(COVERAGE_UNIT_SORTS)
  sort?: CoverageUnitSort;
}

export class CoverageUnitDto {
  id: string;
  parkId: string;
  parkName: string;
  streetName: string;
  legalName: string;
  creditCode: string;
  kind: Kind;
  coverage: 'own' | 'joint' | 'none';
  partyOrgName: string | null;
  instructorName: string | null;
  /** As reported last by the day. */
  staffCount: number | null;
  /** Full members as reported last by the day (rule 5.9). */
  fullMemberCount: number | null;
}

export class CoverageUnitPageDto {
  asOf: string;
  items: CoverageUnitDto[];
  total: number;
  page: number;
  pageSize: number;
  /** Cursor of the page after and the page before; null where there is none. */
  next: string | null;
  previous: string | null;
}
