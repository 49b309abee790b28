import type { Cell } from '../../../platform/spreadsheets/cell.js';
import type { LedgerRow } from './checked-ledger.js';
import type { LedgerMapping } from './ledger-fields.js';
import { maskPhones } from './mask-phones.js';

/** Stands where a contact number stood that is sealed with its unit now; not even a mask of it stays. */
const SEALED_ELSEWHERE = '***';

type RowTexts = Pick<LedgerRow, 'cells' | 'mended'>;

/**
 * A row as it is kept once it is written: without its contact number, and with mobile numbers in other cells masked.
 * Null where nothing has to be taken out.
 */
export function stripPhones(row: RowTexts, mapping: LedgerMapping): Required<RowTexts> | null {
  let changed = false;
  const strip = (isContact: boolean, text: string): string => {
    const kept = isContact && text !== '' ? SEALED_ELSEWHERE : maskPhones(text);
    changed ||= kept !== text;
    return kept;
  };
  const cells = Object.fromEntries(
    Object.entries(row.cells).map(([letter, cell]): [string, Cell] => {
      const text = strip(letter === mapping.contactPhone, cell.text);
      return [letter, text === cell.text ? cell : { ...cell, kind: 'text', text, value: text }];
    }),
  );
  const mended = Object.fromEntries(
    Object.entries(row.mended ?? {}).map(([field, text]) => [
      field,
      strip(field === 'contactPhone', text),
    ]),
  );
  return changed ? { cells, mended } : null;
}
