import type { ColumnChoice, SavedView } from '../../api/types.js';
import { columnsText } from './column-choice.js';

/** What a list shows now, as far as a view keeps it. */
export interface ShownList {
  filters: Readonly<Record<string, string | undefined>>;
  sort: string | undefined;
  /** Columns chosen since the view was opened; null: the view's own. */
  columns: readonly ColumnChoice[] | null;
}

type Kept = Pick<SavedView, 'filters' | 'sort' | 'columns'>;

function sameFilters(one: ShownList['filters'], other: ShownList['filters']): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => (one[key] || undefined) === (other[key] || undefined));
}

/** Whether a list shows something else than the view that is open. */
export function isChanged(view: Kept, shown: ShownList): boolean {
  return (
    !sameFilters(view.filters, shown.filters) ||
    (view.sort ?? undefined) !== shown.sort ||
    (shown.columns !== null && columnsText(shown.columns) !== columnsText(view.columns ?? []))
  );
}

/** The filters of a view that the list knows; others may be of a later or earlier list. */
export function knownFilters(
  view: Pick<SavedView, 'filters'>,
  keys: readonly string[],
): Record<string, string> {
  return Object.fromEntries(Object.entries(view.filters).filter(([key]) => keys.includes(key)));
}
