/** The part of a long list that is drawn, as indexes from `first` up to, not including, `end`. */
export interface RowWindow {
  first: number;
  end: number;
}

/** Rows drawn above and below those that show, so that scrolling meets no gap. */
const MARGIN_ROWS = 12;

/** Which rows of a list to draw at a scroll position; all sizes in pixels. */
export function windowAt(
  scrollTop: number,
  viewHeight: number,
  rowHeight: number,
  total: number,
): RowWindow {
  const top = Math.floor(Math.max(0, scrollTop) / rowHeight);
  const shown = Math.ceil(Math.max(0, viewHeight) / rowHeight) + 1;
  const first = Math.min(Math.max(0, top - MARGIN_ROWS), Math.max(0, total - 1));
  return { first, end: Math.min(total, top + shown + MARGIN_ROWS) };
}

/** The pages, counted from 1, that hold the rows of a window. */
export function pagesOf({ first, end }: RowWindow, pageSize: number): number[] {
  if (end <= first) return [1];
  const from = Math.floor(first / pageSize) + 1;
  const to = Math.floor((end - 1) / pageSize) + 1;
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** A cell of a grid: its row in the list and its column. */
export interface GridSpot {
  row: number;
  column: number;
}

/** Where a key leads from a cell; null where the key means nothing to the grid. */
export function spotAfter(
  key: string,
  { row, column }: GridSpot,
  size: { rows: number; columns: number },
  pageRows: number,
): GridSpot | null {
  const clamp = (value: number, most: number): number => Math.min(Math.max(0, value), most - 1);
  const at = (nextRow: number, nextColumn: number): GridSpot => ({
    row: clamp(nextRow, size.rows),
    column: clamp(nextColumn, size.columns),
  });
  switch (key) {
    case 'ArrowUp':
      return at(row - 1, column);
    case 'ArrowDown':
      return at(row + 1, column);
    case 'ArrowLeft':
      return at(row, column - 1);
    case 'ArrowRight':
      return at(row, column + 1);
    case 'Home':
      return at(row, 0);
    case 'End':
      return at(row, size.columns - 1);
    case 'PageUp':
      return at(row - pageRows, column);
    case 'PageDown':
      return at(row + pageRows, column);
    default:
      return null;
  }
}
