/** What a column holds: a `code` is digits that are no quantity, a `rate` is per cent with one decimal. */
export type CellKind = 'text' | 'code' | 'number' | 'date' | 'rate';

/** A date is `YYYY-MM-DD`, a rate a text such as `41.4`. */
export type CellValue = string | number | null;

export interface TableColumn {
  header: string;
  kind: CellKind;
}

/** What a file says about itself, line by line. */
export interface TableNote {
  label: string;
  text: string;
}

/** Writes a table to a file of this machine, some rows at a time; no more than those are held in memory. */
export interface TableWriter {
  write(rows: readonly (readonly CellValue[])[]): Promise<void>;
  /** Closes the file. Notes are kept where the format has a place for them. */
  finish(notes: { title: string; lines: readonly TableNote[] }): Promise<void>;
}
