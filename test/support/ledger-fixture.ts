import { readFile } from 'node:fs/promises';
import { readWorkbook } from '../../src/platform/spreadsheets/read-workbook.js';
import type { SheetRow } from '../../src/platform/spreadsheets/cell.js';

/** The rows of the first sheet of a ledger in test/fixtures/ledgers. */
export async function ledgerRows(name: string): Promise<SheetRow[]> {
  const file = new URL(`../fixtures/ledgers/${name}`, import.meta.url);
  const reading = await readWorkbook(await readFile(file));
  const sheet = reading.ok ? reading.sheets[0] : undefined;
  if (sheet === undefined) {
    throw new Error(`The fixture ${name} cannot be read`);
  }
  return sheet.rows;
}

/** Parks or streets by name, each with an id made from its place in the list. */
export function places(kind: string, names: readonly string[]): { id: string; name: string }[] {
  return names.map((name, index) => ({ id: `${kind}-${index + 1}`, name }));
}
