import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsBusinessDate } from '../../../platform/calendar/is-business-date.decorator.js';
import { type Subject, SUBJECTS } from '../domain/indicator-set.js';

/** A step while it is being written: whatever is typed so far. */
export class DraftStepDto {
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  value?: number | null;

  /** Tenths of points. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1000)
  tenths?: number | null;
}

export class DraftSourceDto {
  @IsIn(['measured', 'evidence'])
  kind: 'measured' | 'evidence';

  @IsOptional()
  @IsString()
  @MaxLength(60)
  measurement?: string | null;

  @IsOptional()
  @IsIn(['at_least', 'at_most'])
  direction?: 'at_least' | 'at_most';

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => DraftStepDto)
  steps?: DraftStepDto[];

  @IsOptional()
  @IsString()
  @MaxLength(300)
  guide?: string | null;
}

export class DraftIndicatorDto {
  @IsString()
  @Matches(/^[a-z0-9_]{1,60}$/)
  code: string;

  @IsOptional()
  @IsString()
  @MaxLength(60)
  name?: string | null;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100)
  points?: number | null;

  @ValidateNested()
  @Type(() => DraftSourceDto)
  source: DraftSourceDto;
}

export class DraftHeadingDto {
  @IsOptional()
  @IsString()
  @MaxLength(60)
  name?: string | null;

  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => DraftIndicatorDto)
  indicators: DraftIndicatorDto[];
}

/** A set while it is being written; nothing about it has to hold together yet. */
export class DraftContentDto {
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => DraftHeadingDto)
  headings: DraftHeadingDto[];

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100)
  goodFrom?: number | null;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100)
  noticeFrom?: number | null;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100)
  gap?: number | null;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(120)
  rectifyDays?: number | null;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(60)
  recheckDays?: number | null;
}

/** Keeps the next version as it is typed. */
export class KeepDraftDto {
  @IsIn(SUBJECTS)
  subject: Subject;

  /** As read; 0 where nobody ever kept one. */
  @IsInt()
  @Min(0)
  version: number;

  @IsString()
  @MaxLength(80)
  name: string;

  @IsOptional()
  @IsBusinessDate()
  appliesFrom?: string | null;

  /** The latest saved version that it follows; 0 for the template. */
  @IsInt()
  @Min(0)
  @Max(10_000)
  basedOn: number;

  @ValidateNested()
  @Type(() => DraftContentDto)
  content: DraftContentDto;
}

/** Throws the draft away. */
export class DiscardDraftDto {
  @IsIn(SUBJECTS)
  subject: Subject;

  @IsInt()
  @Min(1)
  version: number;
}

/** The next version as somebody left it; `content` is null where there is none. */
export class IndicatorDraftDto {
  /** To be sent back; 0 where nobody ever kept one. */
  version: number;
  name: string;
  appliesFrom: string | null;
  basedOn: number;
  content: DraftContentDto | null;
  updatedByName: string | null;
  updatedAt: Date | null;
}
