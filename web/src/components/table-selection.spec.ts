import { describe, expect, it } from '@jest/globals';
import { isChosen, NOTHING_CHOSEN, withPage, withRow } from './table-selection.js';

const PAGE = ['a', 'b', 'c'];

describe('rows chosen in a list', () => {
  it('keeps what was chosen on other pages', () => {
    const chosen = withPage({ keys: new Set(['z']), allMatching: false }, true, PAGE);
    expect([...chosen.keys]).toEqual(['z', 'a', 'b', 'c']);
    expect([...withPage(chosen, false, PAGE).keys]).toEqual(['z']);
  });

  it('counts every row as chosen while all that match are', () => {
    expect(isChosen({ keys: new Set(), allMatching: true }, 'elsewhere')).toBe(true);
    expect(isChosen(NOTHING_CHOSEN, 'a')).toBe(false);
  });

  it('falls back to the page in sight once one row is taken out of all', () => {
    const chosen = withRow({ keys: new Set(), allMatching: true }, 'b', false, PAGE);
    expect(chosen).toEqual({ keys: new Set(['a', 'c']), allMatching: false });
  });

  it('gives everything up with the head of the column while all that match are chosen', () => {
    expect(withPage({ keys: new Set(PAGE), allMatching: true }, false, PAGE)).toEqual(
      NOTHING_CHOSEN,
    );
  });
});
