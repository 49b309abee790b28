import { useState } from 'react';
import { NOTHING_CHOSEN, type ChosenRows, type TableSelection } from './table-selection.js';

/**
 * The rows chosen in a list. Another filter is another list: what was chosen under the one before is let go.
 * @param filters what narrows the list; order and page do not matter
 */
export function useRowSelection(
  filters: Readonly<Record<string, string | undefined>>,
): TableSelection {
  const under = JSON.stringify(filters);
  const [kept, setKept] = useState<{ under: string; chosen: ChosenRows }>({
    under,
    chosen: NOTHING_CHOSEN,
  });
  const chosen = kept.under === under ? kept.chosen : NOTHING_CHOSEN;
  return { ...chosen, change: (next) => setKept({ under, chosen: next }) };
}
