import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  IsUUID,
  Matches,
  ValidateNested,
} from 'class-validator';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ActionDto } from '../../http/action.dto.js';
import { MayBeAbsent } from '../../http/absent.decorator.js';
import { PageQueryDto } from '../../http/page.dto.js';

/** Rows of a list that one run handles at most. */
export const MOST_BULK_ROWS = 2_000;

export const BULK_OUTCOMES = ['waiting', 'done', 'refused'] as const;
export type BulkOutcome = (typeof BULK_OUTCOMES)[number];

export const BULK_STATES = ['working', 'done', 'failed'] as const;
export type BulkState = (typeof BULK_STATES)[number];

/** Which rows: by their ids, or all that the list's filters find. */
export class BulkSelectionDto {
  @ApiPropertyOptional()
  @MayBeAbsent()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_BULK_ROWS)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  ids?: string[];

  @ApiPropertyOptional()
  @MayBeAbsent()
  @IsIn([true])
  allMatching?: true;

  /** The filters that the list's own route takes; with `allMatching`. */
  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'string' } })
  @MayBeAbsent()
  @IsObject()
  query?: Record<string, unknown>;

  /** The `rows` that the dry run told; a run that finds other rows is refused. With `allMatching`. */
  @ApiPropertyOptional()
  @MayBeAbsent()
  @Matches(/^[\w-]{43}$/)
  expectedRows?: string;
}

/** One act upon many rows. With `dryRun` nothing is changed: the answer tells what would become of each row. */
export class StartBulkActionDto {
  /** Key of the list, e.g. `enterprises`. */
  @Matches(/^[a-z_]{1,40}$/)
  list: string;

  @Matches(/^[a-z_]{1,40}$/)
  action: string;

  /** What the action needs, e.g. `{streetId}`. */
  @ApiPropertyOptional({ type: 'object', additionalProperties: true })
  @MayBeAbsent()
  @IsObject()
  parameters?: Record<string, unknown>;

  @ValidateNested()
  @Type(() => BulkSelectionDto)
  @IsObject()
  selection: BulkSelectionDto;

  @ApiPropertyOptional()
  @MayBeAbsent()
  @IsBoolean()
  dryRun?: boolean;
}

/** A row that cannot be acted upon, and why. */
export class BulkRefusalDto {
  id: string;
  name: string;
  code: string;
  /** Why, in the reader's language. */
  message: string;
}

/** What a run would do. */
export class BulkDryRunDto {
  /** Rows chosen. */
  matching: number;
  /** Which rows these are, in short: the run is given it back, so that it acts on those that were looked at. */
  rows: string;
  applicable: number;
  /** The rows that would be refused, all of them. */
  refused: BulkRefusalDto[];
}

export class BulkProgressDto {
  done: number;
  total: number;
}

export class BulkCountsDto {
  done: number;
  refused: number;
  waiting: number;
}

export class BulkFailureDto {
  code: string;
  message: string;
}

/** A run: one act upon many rows, each by itself. */
export class BulkRunDto {
  id: string;
  list: string;
  action: string;
  state: BulkState;
  rowCount: number;
  progress: BulkProgressDto;
  counts: BulkCountsDto;
  @ApiProperty({ type: BulkFailureDto, nullable: true })
  failure: BulkFailureDto | null;
  /** The run that this one takes back. */
  undoesRunId: string | null;
  createdAt: string;
  finishedAt: string | null;
  actions: ActionDto[];
}

export class BulkResultQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(BULK_OUTCOMES)
  outcome?: BulkOutcome;
}

/** What became of one row. */
export class BulkResultDto {
  number: number;
  id: string;
  parkId: string;
  name: string;
  outcome: BulkOutcome;
  code: string | null;
  message: string | null;
}

export class BulkResultPageDto {
  items: BulkResultDto[];
  total: number;
  page: number;
  pageSize: number;
}
