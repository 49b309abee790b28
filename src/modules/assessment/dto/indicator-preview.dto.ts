import { Type } from 'class-transformer';
import { IsIn, IsUUID, ValidateNested } from 'class-validator';
import { type Subject, SUBJECTS } from '../domain/indicator-set.js';
import type { Level } from '../domain/score.js';
import { IndicatorSetContentDto } from './indicator-set.dto.js';

/** What a set would find in a park's last period. */
export class PreviewIndicatorSetDto {
  @IsIn(SUBJECTS)
  subject: Subject;

  @IsUUID()
  parkId: string;

  @ValidateNested()
  @Type(() => IndicatorSetContentDto)
  content: IndicatorSetContentDto;
}

/** One unit or branch by the set, and as it was assessed. All points in tenths. */
export class PreviewSubjectDto {
  id: string;
  name: string;
  /** What the records earn. */
  measuredTenths: number;
  /** What people gave for indicators of the same code, at most the new points. */
  scoredTenths: number;
  /** Of indicators that nobody has scored yet: what they may bring. */
  openTenths: number;
  /** What follows if those bring nothing, and if they bring everything. */
  lowLevel: Level;
  highLevel: Level;
  /** As the period was settled; null where it was not. */
  resultTenths: number | null;
  level: Level | null;
}

/** What one indicator finds among them. */
export class PreviewIndicatorDto {
  code: string;
  name: string;
  /** Whole points that it can earn. */
  points: number;
  isMeasured: boolean;
  /** How many earn all of it, and how many nothing; null where people score it. */
  full: number | null;
  none: number | null;
}

/** Computed now and kept nowhere. */
export class IndicatorPreviewDto {
  /** The park's last period; null where it has none, and the last full quarter is taken. */
  periodName: string | null;
  from: string;
  until: string;
  /** How many units or branches were there, and how many are shown. */
  total: number;
  items: PreviewSubjectDto[];
  indicators: PreviewIndicatorDto[];
}
