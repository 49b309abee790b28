import type { CheckedRow } from './checked-ledger.js';
import type { LedgerField } from './ledger-fields.js';

/** How cells were understood, where that is not simply what they say. */
export type ReadAs = Partial<Record<LedgerField, string>>;

/** The cells of a row that were read as something else than their text: a full-width code, a date written in words. */
export function readAsOf({ values, texts }: CheckedRow): ReadAs {
  const read: [LedgerField, string | number | null][] = [
    ['legalName', values.legalName],
    ['creditCode', values.creditCode],
    ['park', values.parkName],
    ['street', values.streetName],
    ['establishedOn', values.establishedOn],
    ['enteredOn', values.enteredOn],
    ['staffCount', values.staffCount],
    ['fullMemberCount', values.fullMemberCount],
  ];
  return Object.fromEntries(
    read
      .filter(
        ([field, value]) =>
          value !== null && texts[field] !== undefined && texts[field] !== String(value),
      )
      .map(([field, value]) => [field, String(value)]),
  );
}
