import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { Transform } from 'class-transformer';
import { IssuedDocumentDto } from '../../../platform/documents/dto/document.dto.js';
import { PageQueryDto } from '../../../platform/http/page.dto.js';
import { CleanText } from '../../../platform/text/clean-text.decorator.js';
import { MoveDto, WorkflowRunDto } from '../../../platform/workflow/dto/workflow-run.dto.js';
import type { Subject } from '../domain/indicator-set.js';
import { EvidenceFileDto } from './assessment.dto.js';

/** A move of a rectification, with what that move needs. */
export class MoveRectificationDto extends MoveDto {
  /** What was done; with `report` and `report_consolidation`. */
  @IsOptional()
  @CleanText()
  @IsString()
  @MaxLength(2000)
  report?: string;

  /** Uploads that prove it. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  fileIds?: string[];

  /** Within how many working days; with `extend` (beyond the day it was due) and `consolidate`. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(120)
  workingDays?: number;

  /** Measures of the plan; with `consolidate`. */
  @IsOptional()
  @CleanText()
  @IsString()
  @MaxLength(2000)
  measures?: string;

  /** Who answers for the plan; with `consolidate`. */
  @IsOptional()
  @CleanText()
  @IsString()
  @MaxLength(60)
  responsible?: string;
}

export class RectificationQueryDto extends PageQueryDto {
  @IsOptional()
  @IsUUID()
  parkId?: string;

  @IsOptional()
  @IsUUID()
  enterpriseId?: string;

  @IsOptional()
  @IsString()
  @Matches(/^[a-z_]{1,60}$/)
  state?: string;

  /** Only those that still run. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value))
  @IsBoolean()
  open?: boolean;
}

/** A rectification as a line of the list. */
export class RectificationItemDto {
  id: string;
  parkId: string;
  parkName: string;
  number: string;
  subject: Subject;
  subjectName: string;
  demand: string;
  responsible: string;
  state: string;
  stateLabel: string;
  /** The day that counts now: the plan's, the extended one, or the first. */
  dueOn: string;
  workingDaysLeft: number | null;
}

export class RectificationPageDto {
  items: RectificationItemDto[];
  total: number;
  page: number;
  pageSize: number;
}

/** A rectification's page. */
export class RectificationDto {
  id: string;
  parkId: string;
  parkName: string;
  assessmentId: string;
  assessmentNumber: string;
  periodName: string;
  resultTenths: number;
  subject: Subject;
  enterpriseId: string | null;
  partyOrgId: string | null;
  subjectName: string;
  demand: string;
  responsible: string;
  workingDays: number;
  dueOn: string;
  extendedTo: string | null;
  report: string | null;
  reportedOn: string | null;
  planMeasures: string | null;
  planResponsible: string | null;
  planDueOn: string | null;
  files: EvidenceFileDto[];
  /** Notices as they were issued, the latest first. */
  notices: IssuedDocumentDto[];
  run: WorkflowRunDto;
}
