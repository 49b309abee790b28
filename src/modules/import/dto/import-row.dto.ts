import { ApiProperty } from '@nestjs/swagger';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { PageQueryDto } from '../../../platform/http/page.dto.js';
import { CleanText } from '../../../platform/text/clean-text.decorator.js';
import { IsVersion } from '../../../platform/http/version.decorator.js';
import { LEDGER_FIELDS, type LedgerField } from '../domain/ledger-fields.js';
import { ImportBatchDto } from './import.dto.js';

export const ROW_FILTERS = [
  'ready',
  'held_back',
  'warning',
  'changed',
  'new',
  'unchanged',
  'mended',
] as const;
export type RowFilter = (typeof ROW_FILTERS)[number];

export class ImportRowQueryDto extends PageQueryDto {
  /** `warning`: rows with a warning, ready or not; `changed`, `new`, `unchanged`: ready rows by what they do to their
   * unit; `mended`: rows in which a cell was mended. Without a filter all rows that name a unit. */
  @IsOptional()
  @IsIn(ROW_FILTERS)
  verdict?: RowFilter;

  /** Part of a unit's name, its credit code or its organisation's name, as the sheet or an officer wrote it. */
  @IsOptional()
  @CleanText()
  @IsString()
  @MaxLength(60)
  q?: string;
}

/** One thing to say about one cell. */
export class ImportIssueDto {
  @ApiProperty({ enum: LEDGER_FIELDS, nullable: true })
  field: LedgerField | null;
  /** Column letter; with the row number it is the cell's address. */
  column: string | null;
  @ApiProperty({ enum: ['error', 'warning'] })
  severity: 'error' | 'warning';
  code: string;
  message: string;
  @ApiProperty({ type: 'object', additionalProperties: true })
  params: Record<string, unknown>;
}

/** A field in which a row differs from what is recorded of its unit. */
export class ImportDifferenceDto {
  @ApiProperty({ enum: LEDGER_FIELDS })
  field: LedgerField;
  label: string;
  /** In words; null where nothing is recorded. */
  before: string | null;
  after: string;
  /** Whether committing writes it. */
  accepted: boolean;
}

/** A row of the sheet and what was found in it. */
export class ImportRowDto {
  /** As the sheet shows it. */
  rowNumber: number;
  @ApiProperty({ enum: ['ready', 'held_back'] })
  verdict: 'ready' | 'held_back';
  /** What committing a ready row does to its unit; null for a row that is held back. */
  @ApiProperty({ enum: ['new', 'changed', 'unchanged'], nullable: true })
  effect: 'new' | 'changed' | 'unchanged' | null;
  /** Of what was mended and decided in the row; an edit carries it. */
  version: number;
  /** Field → text of the cell in the sheet. Contact numbers are masked but where that very cell has an issue. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  cells: Record<string, string>;
  /** Field → what a cell was understood as, where that differs from its text. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  readAs: Record<string, string>;
  /** Field → text written in place of the cell; empty for one that was blanked. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  mended: Record<string, string>;
  issues: ImportIssueDto[];
  differences: ImportDifferenceDto[];
}

export class ImportRowPageDto {
  items: ImportRowDto[];
  total: number;
  page: number;
  pageSize: number;
}

/** Mends cells of one row. */
export class MendRowDto {
  @IsVersion()
  version: number;

  /** Field → new text (empty: the cell is blank), or null to give the cell back as the sheet has it. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string', nullable: true } })
  @IsObject()
  cells: Record<string, string | null>;
}

/** What mending a row led to. */
export class MendedRowDto {
  row: ImportRowDto;
  batch: ImportBatchDto;
  /** Other rows in which something is different now. */
  changedRows: number[];
  /** Words that the district remembers from now on. */
  learnt: string[];
}

/** Accepts differences or leaves what is recorded; without a field all fields, without a row all rows. */
export class DecideDifferencesDto {
  @IsBoolean()
  accept: boolean;

  @IsOptional()
  @IsIn(LEDGER_FIELDS)
  field?: LedgerField | null;

  /** As the sheet shows it. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_048_576)
  rowNumber?: number | null;
}
