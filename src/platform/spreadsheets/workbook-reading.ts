import type { Sheet } from './cell.js';

export interface WorkbookLimits {
  /** Rows that hold something, per sheet. */
  rows: number;
  columns: number;
  sheets: number;
  /** Memory of the reader in MB and its time in milliseconds; past either the workbook is refused. */
  memoryMb: number;
  timeoutMs: number;
}

export type WorkbookRefusalReason =
  | 'workbook_unreadable'
  | 'workbook_empty'
  | 'workbook_too_many_rows'
  | 'workbook_too_many_columns'
  | 'workbook_too_many_sheets'
  | 'workbook_too_heavy';

export type WorkbookReading =
  | { ok: true; sheets: Sheet[]; date1904: boolean }
  | { ok: false; reason: WorkbookRefusalReason; params: Record<string, string | number> };

/** What the reading thread is given. */
export interface WorkbookRequest {
  bytes: Uint8Array<ArrayBuffer>;
  limits: Pick<WorkbookLimits, 'rows' | 'columns' | 'sheets'>;
}
