import type { RequestContext } from '../database/request-context.js';
import type { CellKind, CellValue } from '../spreadsheets/write-table.js';

interface Label {
  zh: string;
  en: string;
}

/** A column of a list as it is written into a file; its key is that of the column on the page. */
export interface ExportColumn<Row> {
  key: string;
  label: Label;
  kind: CellKind;
  /** What stands in the cell; `number` is that of the row in the file, from 1. */
  value(row: Row, at: { number: number; ctx: RequestContext }): CellValue;
  /** Left out unless asked for by its key. */
  onDemand?: boolean;
}

/** A filter in words, as it is noted in the file. */
export interface ExportFilter {
  label: Label;
  value: string;
}

/** A list that may be exported. A room registers its own when it starts. */
export interface ExportList<Query extends object, Row> {
  /** Key of the list, e.g. `enterprises`. */
  list: string;
  title: Label;
  /** Who may read the list may export it; null where row security alone decides. */
  permission: string | null;
  /** The DTO that the list's own route takes: the same filters and orders, and no others. */
  query: new () => Query;
  columns: readonly ExportColumn<Row>[];
  /** How many rows the query finds. */
  count(ctx: RequestContext, query: Query): Promise<number>;
  /** The rows in the list's order, some at a time: by `walkByKey`, or by `walkCursor` where there is no key. In a snapshot. */
  rows(ctx: RequestContext, query: Query): AsyncIterable<readonly Row[]>;
  /** The filters of the query in words, in the reader's language. */
  describe(ctx: RequestContext, query: Query): Promise<readonly ExportFilter[]>;
}
