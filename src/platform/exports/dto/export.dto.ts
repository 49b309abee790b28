import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsObject,
  IsString,
  Matches,
  MaxLength,
} from 'class-validator';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { MayBeAbsent } from '../../http/absent.decorator.js';
import { PageQueryDto } from '../../http/page.dto.js';

export const EXPORT_FORMATS = ['xlsx', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const EXPORT_STATES = ['working', 'ready', 'failed', 'expired'] as const;
/** `expired`: the file served its time and is gone. */
export type ExportState = (typeof EXPORT_STATES)[number];

/** A list to be written into a file, as its page shows it. */
export class StartExportDto {
  /** Key of the list, e.g. `enterprises`. */
  @Matches(/^[a-z_]{1,40}$/)
  list: string;

  @IsIn(EXPORT_FORMATS)
  format: ExportFormat;

  /** Keys of the columns, in the order wanted; every column that is not on demand when absent. */
  @ApiPropertyOptional()
  @MayBeAbsent()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(60)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  columns?: string[];

  /** The filters and the order that the list's own route takes. */
  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'string' } })
  @MayBeAbsent()
  @IsObject()
  query?: Record<string, unknown>;
}

export class ExportQueryDto extends PageQueryDto {}

export class ExportProgressDto {
  done: number;
  total: number;
}

export class ExportFailureDto {
  code: string;
  /** What happened and what to do, in the reader's language. */
  message: string;
}

/** An export of one's own, and its file once that is ready. */
export class ExportDto {
  id: string;
  list: string;
  /** Name of the list, in the reader's language. */
  title: string;
  format: ExportFormat;
  state: ExportState;
  /** Rows in the file; while it is made, the rows that are to be in it. */
  rowCount: number;
  /** The file, for `GET /files/:fileId/content`; null unless ready. */
  fileId: string | null;
  fileName: string | null;
  sizeBytes: number | null;
  @ApiProperty({ type: ExportProgressDto, nullable: true })
  progress: ExportProgressDto | null;
  @ApiProperty({ type: ExportFailureDto, nullable: true })
  failure: ExportFailureDto | null;
  createdAt: string;
  finishedAt: string | null;
  /** When the file goes. */
  expiresAt: string | null;
}

export class ExportPageDto {
  items: ExportDto[];
  total: number;
  page: number;
  pageSize: number;
}

export class ExportColumnDto {
  key: string;
  label: string;
  /** Left out unless asked for by its key. */
  onDemand: boolean;
}

/** What of a list can be exported. */
export class ExportColumnsDto {
  list: string;
  title: string;
  columns: ExportColumnDto[];
}
