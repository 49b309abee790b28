import type { ImportBatch } from '../../api/types.js';

type Counts = NonNullable<ImportBatch['counts']>;

/** What the workplace can be narrowed to; `changed` is the list of differences. */
export const ROW_FILTERS = ['all', 'held_back', 'warning', 'changed', 'new', 'unchanged'] as const;
export type WorkFilter = (typeof ROW_FILTERS)[number];

/** How many rows a filter shows. */
export function rowsOfFilter(filter: WorkFilter, counts: Counts): number {
  switch (filter) {
    case 'all':
      return counts.rows;
    case 'held_back':
      return counts.heldBack;
    case 'warning':
      return counts.withWarnings;
    case 'changed':
      return counts.withDifferences;
    case 'new':
      return counts.enterprisesNew;
    case 'unchanged':
      return counts.unchanged;
  }
}

/** The filter in which there is most to do. */
export function busiestFilter(counts: Counts | null): WorkFilter {
  if (!counts) return 'all';
  if (counts.heldBack > 0) return 'held_back';
  if (counts.withDifferences > 0) return 'changed';
  return counts.withWarnings > 0 ? 'warning' : 'all';
}
