/** How large and which way up a file is looked at. */
export interface Look {
  zoom: number;
  /** Quarter turns to the right, 0 to 3. */
  turns: number;
}

export const PLAIN: Look = { zoom: 1, turns: 0 };

const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4];

/** The next larger (1) or smaller (-1) step; at the ends it stays. */
export function zoomed(look: Look, by: 1 | -1): Look {
  const next =
    by === 1
      ? ZOOMS.find((one) => one > look.zoom)
      : ZOOMS.toReversed().find((one) => one < look.zoom);
  return next === undefined ? look : { ...look, zoom: next };
}

/** A quarter turn to the right. */
export function turned(look: Look): Look {
  return { ...look, turns: (look.turns + 1) % 4 };
}

/** The page before (-1) or after (1); at the ends it stays. */
export function steppedPage(page: number, pages: number, by: 1 | -1): number {
  return Math.min(Math.max(1, page + by), Math.max(1, pages));
}
