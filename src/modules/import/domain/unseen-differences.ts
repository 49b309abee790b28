import type { CheckedRow, LedgerDifference, Shown } from './checked-ledger.js';

/**
 * Rows of which committing would write a difference that nobody was shown: somebody changed their unit after the
 * check. What is no difference any more, and what is declined, is none of these.
 */
export function rowsWithUnseenDifferences(
  rows: readonly Pick<CheckedRow, 'rowNumber' | 'verdict' | 'differences'>[],
  shown: ReadonlyMap<number, readonly Shown[]>,
): number[] {
  return rows
    .filter(({ rowNumber, verdict, differences }) => {
      const seen = shown.get(rowNumber) ?? [];
      return (
        verdict === 'ready' &&
        differences.some((one) => one.accepted && !seen.some((other) => isSame(one, other)))
      );
    })
    .map(({ rowNumber }) => rowNumber);
}

function isSame(one: LedgerDifference, other: Shown): boolean {
  return one.field === other.field && one.before === other.before && one.after === other.after;
}
