/** What one cell of a sheet holds. Plain JSON, so that it can be kept and sent. */
export interface Cell {
  /** The value as text, as a reader of the sheet would type it; a formula is its own text, never its result. */
  text: string;
  kind: 'text' | 'number' | 'date' | 'formula' | 'error' | 'boolean';
  /** For a date 'YYYY-MM-DD' (with 'Thh:mm:ss' where it has a time of day), for a formula its text, unevaluated. */
  value: string | number | boolean | { formula: string };
  /** Address of the cell whose value this one shows, where it lies in a merged area below or beside it. */
  mergedFrom?: string;
}

/** A row that holds something; `cells` is keyed by column letter and leaves blank cells out. */
export interface SheetRow {
  /** Row number as the sheet shows it, from 1. */
  rowNumber: number;
  cells: Record<string, Cell>;
}

export interface Sheet {
  name: string;
  rows: SheetRow[];
}
