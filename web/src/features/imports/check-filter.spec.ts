import { describe, expect, it } from '@jest/globals';
import type { ImportBatch } from '../../api/types.js';
import { busiestFilter, ROW_FILTERS, rowsOfFilter } from './check-filter.js';

type Counts = NonNullable<ImportBatch['counts']>;

const counts = (found: Partial<Counts>): Counts =>
  ({ rows: 9, heldBack: 0, withWarnings: 0, withDifferences: 0, ...found }) as Counts;

describe('what the workplace opens with', () => {
  it.each<[string, Partial<Counts>, string]>([
    ['errors', { heldBack: 1, withDifferences: 1, withWarnings: 1 }, 'held_back'],
    ['differences', { withDifferences: 1, withWarnings: 1 }, 'changed'],
    ['warnings', { withWarnings: 1 }, 'warning'],
    ['everything', {}, 'all'],
  ])('%s', (_what, found, expected) => {
    expect(busiestFilter(counts(found))).toBe(expected);
  });

  it('knows how many rows each filter shows', () => {
    const all = counts({
      heldBack: 1,
      withWarnings: 2,
      withDifferences: 3,
      enterprisesNew: 4,
      unchanged: 5,
    });
    expect(ROW_FILTERS.map((one) => rowsOfFilter(one, all))).toEqual([9, 1, 2, 3, 4, 5]);
  });
});
