import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { IsBusinessDate } from '../../../platform/calendar/is-business-date.decorator.js';
import { CleanText } from '../../../platform/text/clean-text.decorator.js';
import { MoveDto, WorkflowRunDto } from '../../../platform/workflow/dto/workflow-run.dto.js';
import { type Subject, SUBJECTS } from '../domain/indicator-set.js';
import type { Level } from '../domain/score.js';

/** Opens a period of a park: one assessment for each unit or branch that was there on its last day. */
export class OpenPeriodDto {
  @IsIn(SUBJECTS)
  subject: Subject;

  @CleanText()
  @IsString()
  @MinLength(2)
  @MaxLength(80)
  name: string;

  /** First day. */
  @IsBusinessDate()
  from: string;

  /** Last day; in the past. */
  @IsBusinessDate()
  until: string;
}

export class PeriodQueryDto {
  @IsOptional()
  @IsUUID()
  parkId?: string;
}

/** A period, and how far its assessments are. */
export class AssessmentPeriodDto {
  id: string;
  parkId: string;
  parkName: string;
  subject: Subject;
  name: string;
  from: string;
  until: string;
  indicatorSetId: string;
  indicatorSetName: string;
  indicatorSetVersion: number;
  openedByName: string;
  openedAt: Date;
  /** How many assessments it will have. */
  expected: number;
  /** How many were opened so far, and how many of them are over. */
  assessments: number;
  ended: number;
  warned: number;
  /** Why opening them stopped; null while it goes on or when all are there. */
  problemCode: string | null;
}

export class AssessmentPeriodListDto {
  items: AssessmentPeriodDto[];
  total: number;
}

/** An assessment as a line of the list. */
export class AssessmentItemDto {
  id: string;
  parkId: string;
  parkName: string;
  number: string;
  periodName: string;
  subject: Subject;
  subjectName: string;
  state: string;
  stateLabel: string;
  /** Tenths of points; null until settled. */
  resultTenths: number | null;
  level: Level | null;
  settledAt: Date | null;
  rectificationId: string | null;
  /** State of the rectification; null where there is none. */
  rectificationState: string | null;
  rectificationStateLabel: string | null;
}

export class AssessmentPageDto {
  items: AssessmentItemDto[];
  total: number;
  page: number;
  pageSize: number;
}

/** An upload of a file. */
export class EvidenceFileDto {
  fileId: string;
  name: string;
  sizeBytes: number;
  /** The indicator that it speaks for, or what else it was given for. */
  purpose: string;
  addedAt: Date;
}

/** One indicator as it was measured or scored. */
export class AssessedIndicatorDto {
  code: string;
  name: string;
  points: number;
  kind: 'measured' | 'evidence';
  /** What to look at, or what is measured. */
  about: string;
  /** As measured; null where scored by people or not measured yet. */
  value: number | null;
  outOf: number | null;
  unit: string | null;
  /** The page with the rows that were counted. */
  link: string | null;
  /** Tenths of points as they stand; null while people score. */
  tenths: number | null;
}

export class AssessedHeadingDto {
  name: string;
  indicators: AssessedIndicatorDto[];
}

export class GivenScoreDto {
  indicator: string;
  tenths: number;
  note: string | null;
}

/** Who scored. */
export class ScorerDto {
  nth: number;
  name: string;
  scoredAt: Date;
  isMine: boolean;
  /** Null while the caller is not to see them: scorers are blind to each other. */
  scores: GivenScoreDto[] | null;
}

/** An assessment's page. */
export class AssessmentDto {
  id: string;
  parkId: string;
  parkName: string;
  periodId: string;
  periodName: string;
  from: string;
  until: string;
  subject: Subject;
  enterpriseId: string | null;
  partyOrgId: string | null;
  subjectName: string;
  indicatorSetName: string;
  indicatorSetVersion: number;
  goodFrom: number;
  noticeFrom: number;
  /** Working days that a rectification has unless others are given. */
  rectifyDays: number;
  measuredAsOf: string | null;
  resultTenths: number | null;
  level: Level | null;
  headings: AssessedHeadingDto[];
  scorers: ScorerDto[];
  files: EvidenceFileDto[];
  rectificationId: string | null;
  mayGiveEvidence: boolean;
  run: WorkflowRunDto;
}

export class ScoreDto {
  @IsString()
  @Matches(/^[a-z0-9_]{1,60}$/)
  indicator: string;

  /** Tenths of points. */
  @IsInt()
  @Min(0)
  @Max(1000)
  tenths: number;

  @IsOptional()
  @CleanText({ blankIsNull: true })
  @IsString()
  @MaxLength(500)
  note?: string | null;
}

/** What one person scores: every indicator that is scored by people, at once. */
export class GiveScoresDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => ScoreDto)
  scores: ScoreDto[];
}

/** Uploads that speak for an indicator. */
export class GiveEvidenceDto {
  @IsString()
  @Matches(/^[a-z0-9_]{1,60}$/)
  indicator: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  fileIds: string[];
}

/** A move of an assessment: `measure`, `close`, `warn` or `end`. */
export class MoveAssessmentDto extends MoveDto {
  @IsIn(['measure', 'close', 'warn', 'end'])
  declare action: string;

  /** What is to be put right; with `warn`. */
  @IsOptional()
  @CleanText()
  @IsString()
  @MaxLength(1000)
  demand?: string;

  /** Who answers for it; with `warn`. */
  @IsOptional()
  @CleanText()
  @IsString()
  @MaxLength(60)
  responsible?: string;

  /** Within how many working days; with `warn`, else as the indicators say. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(120)
  workingDays?: number;
}
