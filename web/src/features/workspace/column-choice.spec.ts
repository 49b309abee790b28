import { describe, expect, it } from '@jest/globals';
import { arrange, choicesOf, columnsFrom, columnsText, moved } from './column-choice.js';

const COLUMNS = [
  { key: 'name', fixed: 'start' as const },
  { key: 'kind' },
  { key: 'code', hidden: true },
  { key: 'staff' },
  { key: 'actions', fixed: 'end' as const },
];
const keysOf = (columns: { key: string }[]): string[] => columns.map(({ key }) => key);

describe('columns of a list', () => {
  it('stand as the list comes while nothing is chosen', () => {
    expect(keysOf(arrange(COLUMNS, null))).toEqual(['name', 'kind', 'staff', 'actions']);
  });

  it('stand in the order chosen, without those put away', () => {
    const chosen = columnsFrom('staff.code.-kind');
    expect(keysOf(arrange(COLUMNS, chosen))).toEqual(['name', 'staff', 'code', 'actions']);
  });

  it('ignore one that the list does not know any more, and keep a new one at the end', () => {
    const chosen = columnsFrom('gone.staff.-code');
    expect(choicesOf(COLUMNS, chosen)).toEqual([
      { key: 'staff', shown: true },
      { key: 'code', shown: false },
      { key: 'kind', shown: true },
    ]);
  });

  it('cannot put away or move names and buttons', () => {
    expect(keysOf(arrange(COLUMNS, columnsFrom('actions.-name.kind')))).toEqual([
      'name',
      'kind',
      'staff',
      'actions',
    ]);
  });

  it('move by one step and stop at the ends', () => {
    const choices = choicesOf(COLUMNS, null);
    expect(keysOf(moved(choices, 'staff', -1))).toEqual(['kind', 'staff', 'code']);
    expect(keysOf(moved(choices, 'staff', 1))).toEqual(['kind', 'code', 'staff']);
    expect(keysOf(moved(choices, 'kind', -1))).toEqual(['kind', 'code', 'staff']);
  });

  it('come back from the address as they went', () => {
    const choices = choicesOf(COLUMNS, null);
    expect(columnsFrom(columnsText(choices))).toEqual(choices);
    expect(columnsFrom(null)).toBeNull();
    expect(columnsFrom('a b.<x>.ok')).toEqual([{ key: 'ok', shown: true }]);
  });
});
