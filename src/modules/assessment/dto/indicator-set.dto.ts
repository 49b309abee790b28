import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsBusinessDate } from '../../../platform/calendar/is-business-date.decorator.js';
import { CleanText } from '../../../platform/text/clean-text.decorator.js';
import { IndicatorDraftDto } from './indicator-draft.dto.js';
import { type Subject, SUBJECTS } from '../domain/indicator-set.js';

/** A step of a measured indicator: a value that reaches it earns these tenths of points. */
export class IndicatorStepDto {
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  value: number;

  /** Tenths of points. */
  @IsInt()
  @Min(0)
  @Max(1000)
  tenths: number;
}

/** Where the points of an indicator come from: `measured` from records, or `evidence` scored by people. */
export class IndicatorSourceDto {
  @IsIn(['measured', 'evidence'])
  kind: 'measured' | 'evidence';

  /** Code of the measurement; only where measured. */
  @ValidateIf(({ kind }: IndicatorSourceDto) => kind === 'measured')
  @IsString()
  @Matches(/^[a-z0-9_]{1,60}$/)
  measurement?: string;

  @ValidateIf(({ kind }: IndicatorSourceDto) => kind === 'measured')
  @IsIn(['at_least', 'at_most'])
  direction?: 'at_least' | 'at_most';

  /** From the fewest points to the most; a share counts in whole per cent. Only where measured. */
  @ValidateIf(({ kind }: IndicatorSourceDto) => kind === 'measured')
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => IndicatorStepDto)
  steps?: IndicatorStepDto[];

  /** What to look at; only where scored by people. */
  @ValidateIf(({ kind }: IndicatorSourceDto) => kind === 'evidence')
  @CleanText()
  @IsString()
  @MinLength(1)
  @MaxLength(300)
  guide?: string;
}

/** One thing that is assessed. */
export class IndicatorDto {
  @IsString()
  @Matches(/^[a-z0-9_]{1,60}$/)
  code: string;

  @CleanText()
  @IsString()
  @MinLength(1)
  @MaxLength(60)
  name: string;

  /** Whole points, the most it can earn; all together 100. */
  @IsInt()
  @Min(1)
  @Max(100)
  points: number;

  @ValidateNested()
  @Type(() => IndicatorSourceDto)
  source: IndicatorSourceDto;
}

export class IndicatorHeadingDto {
  @CleanText()
  @IsString()
  @MinLength(1)
  @MaxLength(60)
  name: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => IndicatorDto)
  indicators: IndicatorDto[];
}

/** What an assessment is judged by. */
export class IndicatorSetContentDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => IndicatorHeadingDto)
  headings: IndicatorHeadingDto[];

  /** Whole points from which nothing follows. */
  @IsInt()
  @Min(1)
  @Max(100)
  goodFrom: number;

  /** Whole points from which it is only noted; fewer warn. */
  @IsInt()
  @Min(0)
  @Max(100)
  noticeFrom: number;

  /** Whole points by which two scorers may differ on one indicator. */
  @IsInt()
  @Min(0)
  @Max(100)
  gap: number;

  /** Working days for putting right what was warned of. */
  @IsInt()
  @Min(1)
  @Max(120)
  rectifyDays: number;

  /** Working days for the re-check. */
  @IsInt()
  @Min(1)
  @Max(60)
  recheckDays: number;
}

/** A new version of the district's indicators. */
export class SaveIndicatorSetDto {
  @IsIn(SUBJECTS)
  subject: Subject;

  @CleanText()
  @IsString()
  @MinLength(2)
  @MaxLength(80)
  name: string;

  /** The version that the change was made on; 0 for the template. */
  @IsInt()
  @Min(0)
  @Max(10_000)
  basedOn: number;

  /** Counts for periods that begin on this day or later; left out, for every period opened from now on. */
  @IsOptional()
  @IsBusinessDate()
  appliesFrom?: string | null;

  @ValidateNested()
  @Type(() => IndicatorSetContentDto)
  content: IndicatorSetContentDto;
}

export class IndicatorSetQueryDto {
  @IsIn(SUBJECTS)
  subject: Subject;
}

/** A saved version, or the template that a district begins from (`id` null, version 0). */
export class IndicatorSetDto {
  id: string | null;
  subject: Subject;
  name: string;
  version: number;
  /** Nobody of the district has saved it: the portal's own, not an official text. */
  isTemplate: boolean;
  createdByName: string | null;
  createdAt: Date | null;
  /** Counts for periods that begin on this day or later; null: for every period opened after it was saved. */
  appliesFrom: string | null;
  content: IndicatorSetContentDto;
}

/** Something that records can tell about a subject. */
export class MeasurementDto {
  code: string;
  label: string;
  unit: string;
}

/** All versions, the latest first, the template last; and what can be measured for the subject. */
export class IndicatorSetListDto {
  items: IndicatorSetDto[];
  measurements: MeasurementDto[];
  /** The next version while it is being written; only for who may edit. */
  draft: IndicatorDraftDto | null;
  mayEdit: boolean;
}
