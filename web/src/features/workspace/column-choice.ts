import type { ColumnChoice } from '../../api/types.js';

/** What choosing needs to know of a column. */
export interface ChoosableColumn {
  key: string;
  /** Stays where it is and is always shown: names at the start, buttons at the end. */
  fixed?: 'start' | 'end';
  /** Not shown unless chosen. */
  hidden?: boolean;
}

/**
 * All columns that can be chosen, in the order chosen: those the choice does not know come last, those
 * the list does not know any more are left out.
 */
export function choicesOf(
  columns: readonly ChoosableColumn[],
  chosen: readonly ColumnChoice[] | null,
): ColumnChoice[] {
  const free = columns.filter((column) => !column.fixed);
  const known = (chosen ?? []).filter(({ key }) => free.some((column) => column.key === key));
  const others = free.filter((column) => !known.some(({ key }) => key === column.key));
  return [...known, ...others.map(({ key, hidden }) => ({ key, shown: !hidden }))];
}

/** The columns to show, in their order. */
export function arrange<C extends ChoosableColumn>(
  columns: readonly C[],
  chosen: readonly ColumnChoice[] | null,
): C[] {
  const shown = choicesOf(columns, chosen).flatMap(({ key, shown: isShown }) =>
    isShown ? columns.filter((column) => column.key === key) : [],
  );
  return [
    ...columns.filter(({ fixed }) => fixed === 'start'),
    ...shown,
    ...columns.filter(({ fixed }) => fixed === 'end'),
  ];
}

/** The choices with one moved a step up (-1) or down (1). */
export function moved(choices: readonly ColumnChoice[], key: string, step: -1 | 1): ColumnChoice[] {
  const from = choices.findIndex((choice) => choice.key === key);
  const to = from + step;
  const [one, other] = [choices[from], choices[to]];
  if (!one || !other) return [...choices];
  return choices.map((choice, at) => (at === from ? other : at === to ? one : choice));
}

/** Columns as the address carries them: shown ones by key, hidden ones with a minus. */
export function columnsText(choices: readonly ColumnChoice[]): string {
  return choices.map(({ key, shown }) => (shown ? key : `-${key}`)).join('.');
}

/** Reads columns from the address; null where it carries none. */
export function columnsFrom(text: string | null): ColumnChoice[] | null {
  if (!text) return null;
  return text
    .split('.')
    .map((part) => ({ key: part.replace(/^-/, ''), shown: !part.startsWith('-') }))
    .filter(({ key }) => /^[A-Za-z]\w*$/.test(key));
}
