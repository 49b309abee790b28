import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsInt, IsObject, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { IsBusinessDate } from '../../../platform/calendar/is-business-date.decorator.js';
import { ActionDto } from '../../../platform/http/action.dto.js';
import { PageQueryDto } from '../../../platform/http/page.dto.js';
import { BATCH_STATES, type BatchState } from '../domain/batch-actions.js';
import { LEDGER_FIELDS, type LedgerField } from '../domain/ledger-fields.js';

const LAST_SHEET_ROW = 1_048_576;

/** Begins an import of an uploaded workbook. */
export class StartImportDto {
  /** An upload of the caller's own. */
  @IsUUID()
  fileId: string;

  /** The day the ledger speaks of, not after today. */
  @IsBusinessDate()
  asOf: string;
}

/** Which column each field is read from. */
export class MapColumnsDto {
  /** Row number of the headers as the sheet shows it; the ledger's rows follow it. */
  @IsInt()
  @Min(1)
  @Max(LAST_SHEET_ROW)
  headerRow: number;

  /** Field → column letter. A field that is left out is not imported. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  @IsObject()
  mapping: Record<string, string>;
}

export class GuessColumnsQueryDto {
  /** Row number of the headers as the sheet shows it. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(LAST_SHEET_ROW)
  headerRow: number;
}

export class ImportQueryDto extends PageQueryDto {
  /** Only batches that are neither committed nor discarded. */
  @ApiPropertyOptional({ type: Boolean })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) =>
    value === 'true' ? true : value === 'false' ? false : value,
  )
  @IsBoolean()
  open?: boolean;
}

/** What the check found and what committing writes, or after the commit what it wrote. */
export class ImportCountsDto {
  /** Rows that name a unit. */
  rows: number;
  ready: number;
  heldBack: number;
  withWarnings: number;
  errors: number;
  warnings: number;
  /** Ready rows that differ from what is recorded of their unit, whether that is accepted or not. */
  withDifferences: number;
  /** Fields in which they differ; of these `declined` stay as they are recorded. */
  differences: number;
  declined: number;
  /** Ready rows that say nothing new of a recorded unit. */
  unchanged: number;
  enterprisesNew: number;
  enterprisesChanged: number;
  enterprisesUnchanged: number;
  headcountsNew: number;
  partyOrgsNew: number;
  membershipsNew: number;
  instructorsNew: number;
  massOrganisationsNew: number;
}

/** Why a batch failed, in the caller's language; nothing of it was written. */
export class ImportFailureDto {
  code: string;
  message: string;
}

/** How far the running job is. `total` is 0 until it is known. */
export class ImportProgressDto {
  done: number;
  total: number;
}

export class ImportColumnDto {
  letter: string;
  /** Text in the header row; empty where there is none. */
  header: string;
  /** First texts below the header, contact numbers masked. */
  samples: string[];
}

/** What the columns would be under another header row. */
export class ColumnGuessDto {
  headerRow: number;
  columns: ImportColumnDto[];
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  mapping: Record<string, string>;
}

/** What an upload may be at most. */
export class ImportLimitsDto {
  maxFileBytes: number;
}

export class ImportFieldDto {
  @ApiProperty({ enum: LEDGER_FIELDS })
  field: LedgerField;
  label: string;
  required: boolean;
}

export class ImportUndoneDto {
  at: string;
  byName: string;
  reason: string;
}

/** A ledger being imported, as a line of the list. */
export class ImportSummaryDto {
  id: string;
  fileName: string;
  asOf: string;
  @ApiProperty({ enum: BATCH_STATES })
  state: BatchState;
  failure: ImportFailureDto | null;
  /** While a job works on the batch; null otherwise, and for whoever did not start it. */
  progress: ImportProgressDto | null;
  counts: ImportCountsDto | null;
  /** Whether the caller started it. */
  isOwn: boolean;
  createdAt: string;
  committedAt: string | null;
  /** Who took the whole import back, when and why; null where nobody did. */
  undone: ImportUndoneDto | null;
  actions: ActionDto[];
}

export class ImportPageDto {
  items: ImportSummaryDto[];
  total: number;
  page: number;
  pageSize: number;
  actions: ActionDto[];
}

/** A ledger being imported. */
export class ImportBatchDto extends ImportSummaryDto {
  /** The sheet that was chosen; null until the workbook is read. */
  sheetName: string | null;
  /** Null where no header row was recognised. */
  headerRow: number | null;
  columns: ImportColumnDto[];
  /** Field → column letter: guessed first, then as the officer set it. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  mapping: Record<string, string>;
  fields: ImportFieldDto[];
}
