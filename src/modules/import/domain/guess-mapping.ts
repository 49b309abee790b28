import type { SheetRow } from '../../../platform/spreadsheets/cell.js';
import { nameKey } from '../../../platform/text/clean-text.js';
import { LEDGER_FIELD_DEFINITIONS, LEDGER_FIELDS } from './ledger-fields.js';
import type { LedgerField, LedgerMapping } from './ledger-fields.js';

/** A header row is looked for among this many rows from the top. */
const ROWS_SEARCHED = 20;
/** Fewer recognised headers than this is a coincidence, not a header row. */
const FEWEST_HEADERS = 2;

export interface ColumnGuess {
  letter: string;
  header: string;
  field: LedgerField | null;
  /** 1: the known name, or one that was learnt; 0.9: a synonym; 0.8: either once hints in brackets are taken off; 0: not recognised. */
  confidence: number;
}

/** Headers that a district's officers put to a field, by their key; they count before what we know. */
export type LearntHeaders = ReadonlyMap<string, LedgerField>;

export interface MappingGuess {
  /** Row number of the headers, or null when none was found. */
  headerRow: number | null;
  columns: ColumnGuess[];
  mapping: LedgerMapping;
  /** Lowest confidence among the required fields, 0 when one has no column. */
  confidence: number;
}

interface Candidate {
  row: SheetRow;
  columns: ColumnGuess[];
  found: number;
}

/** Finds the header row under any title rows and maps its columns; no field is given two columns, nor a column two fields. */
export function guessMapping(
  rows: readonly SheetRow[],
  learnt: LearntHeaders = new Map(),
): MappingGuess {
  let best: Candidate | null = null;
  for (const row of rows.slice(0, ROWS_SEARCHED)) {
    const columns = guessColumns(row, learnt);
    const found = columns.filter((column) => column.field !== null).length;
    // Of a header of two rows the lower one counts: it repeats the upper's where cells are merged.
    const isLowerHalf = Object.values(row.cells).some((cell) => cell.mergedFrom !== undefined);
    const fewest: number = best === null ? FEWEST_HEADERS : best.found + Number(!isLowerHalf);
    if (found >= fewest) {
      best = { row, columns, found };
    }
  }
  if (best === null) {
    return { headerRow: null, columns: [], mapping: {}, confidence: 0 };
  }
  return summarise(best.row.rowNumber, best.columns);
}

/** Maps the columns of a row that the officer named as the header row. */
export function guessMappingAt(
  rows: readonly SheetRow[],
  headerRow: number,
  learnt: LearntHeaders = new Map(),
): MappingGuess {
  const row = rows.find((candidate) => candidate.rowNumber === headerRow);
  return row === undefined
    ? { headerRow: null, columns: [], mapping: {}, confidence: 0 }
    : summarise(headerRow, guessColumns(row, learnt));
}

export type MappingFault =
  | { code: 'mapping_field_missing'; field: LedgerField }
  | { code: 'mapping_column_twice'; field: LedgerField; letter: string }
  | { code: 'mapping_column_unknown'; field: LedgerField; letter: string };

/** What is wrong with a mapping that the officer chose; empty when it can be used. */
export function checkMapping(mapping: LedgerMapping, letters: readonly string[]): MappingFault[] {
  const faults: MappingFault[] = [];
  const taken = new Set<string>();
  for (const field of LEDGER_FIELDS) {
    const letter = mapping[field];
    if (letter === undefined) {
      if (LEDGER_FIELD_DEFINITIONS[field].required) {
        faults.push({ code: 'mapping_field_missing', field });
      }
    } else if (!letters.includes(letter)) {
      faults.push({ code: 'mapping_column_unknown', field, letter });
    } else if (taken.has(letter)) {
      faults.push({ code: 'mapping_column_twice', field, letter });
    } else {
      taken.add(letter);
    }
  }
  return faults;
}

function summarise(headerRow: number, columns: ColumnGuess[]): MappingGuess {
  const mapping: LedgerMapping = {};
  for (const column of columns) {
    if (column.field !== null) {
      mapping[column.field] = column.letter;
    }
  }
  const confidence = LEDGER_FIELDS.filter(
    (field) => LEDGER_FIELD_DEFINITIONS[field].required,
  ).reduce(
    (lowest, field) =>
      Math.min(lowest, columns.find((column) => column.field === field)?.confidence ?? 0),
    1,
  );
  return { headerRow, columns, mapping, confidence };
}

function guessColumns(row: SheetRow, learnt: LearntHeaders): ColumnGuess[] {
  const columns = Object.entries(row.cells)
    .filter(([, cell]) => cell.kind === 'text')
    .map(([letter, cell]): ColumnGuess => ({
      letter,
      header: cell.text.trim(),
      ...recognise(cell.text, learnt),
    }))
    .sort((a, b) => a.letter.length - b.letter.length || (a.letter < b.letter ? -1 : 1));
  for (const field of LEDGER_FIELDS) {
    const rivals = columns
      .filter((column) => column.field === field)
      .sort((a, b) => b.confidence - a.confidence);
    for (const loser of rivals.slice(1)) {
      loser.field = null;
      loser.confidence = 0;
    }
  }
  return columns;
}

function recognise(
  header: string,
  learnt: LearntHeaders,
): { field: LedgerField | null; confidence: number } {
  const taught = learnt.get(headerKey(header));
  if (taught !== undefined) {
    return { field: taught, confidence: 1 };
  }
  const whole = HEADERS.get(headerKey(header));
  if (whole !== undefined) {
    return whole;
  }
  const bare = HEADERS.get(headerKey(withoutHints(header)));
  return bare === undefined
    ? { field: null, confidence: 0 }
    : { field: bare.field, confidence: 0.8 };
}

/** "从业人数（人）" is the header 从业人数 with a hint; "*单位名称" is marked as required. */
function withoutHints(header: string): string {
  return header.replace(/[（([【［{][^（()）[\]【】［］{}]*[）)\]】］}]/g, '');
}

/** What makes two headers the same: neither width, case, blanks nor punctuation. */
export function headerKey(header: string): string {
  return nameKey(header).replace(/[\p{P}\p{S}]/gu, '');
}

const HEADERS = new Map<string, { field: LedgerField; confidence: number }>();
for (const field of LEDGER_FIELDS) {
  const { zh, en, headers } = LEDGER_FIELD_DEFINITIONS[field];
  for (const name of [zh, en]) {
    HEADERS.set(headerKey(name), { field, confidence: 1 });
  }
  for (const name of headers) {
    if (!HEADERS.has(headerKey(name))) {
      HEADERS.set(headerKey(name), { field, confidence: 0.9 });
    }
  }
}
