/** Which rows of a list are chosen: by key, or everything that matches the filters. */
export interface ChosenRows {
  keys: ReadonlySet<string>;
  /** All rows that match the filters, those on other pages too; `keys` then holds the page in sight. */
  allMatching: boolean;
}

/** Rows that can be chosen; gives a table its column of checkboxes. */
export interface TableSelection extends ChosenRows {
  change: (next: ChosenRows) => void;
}

/** Nothing chosen. */
export const NOTHING_CHOSEN: ChosenRows = { keys: new Set(), allMatching: false };

/** Whether a row counts as chosen. */
export function isChosen(chosen: ChosenRows, key: string): boolean {
  return chosen.allMatching || chosen.keys.has(key);
}

/**
 * What is chosen once one row changes; taking one row out of "all matching" leaves the others of the page.
 * @param page the keys of the page in sight
 */
export function withRow(
  chosen: ChosenRows,
  key: string,
  on: boolean,
  page: readonly string[],
): ChosenRows {
  const keys = new Set(chosen.allMatching ? page : chosen.keys);
  if (on) keys.add(key);
  else keys.delete(key);
  return { keys, allMatching: chosen.allMatching && on };
}

/** What is chosen once the page in sight is taken whole or given up; rows of other pages stay. */
export function withPage(chosen: ChosenRows, on: boolean, page: readonly string[]): ChosenRows {
  if (!on && chosen.allMatching) return NOTHING_CHOSEN;
  const keys = new Set(chosen.keys);
  for (const key of page) {
    if (on) keys.add(key);
    else keys.delete(key);
  }
  return { keys, allMatching: chosen.allMatching };
}
