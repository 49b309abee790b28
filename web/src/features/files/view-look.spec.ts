import { describe, expect, it } from '@jest/globals';
import { PLAIN, steppedPage, turned, zoomed } from './view-look.js';

describe('how a file is looked at', () => {
  it.each([
    [1, 1, 1.25],
    [1, -1, 0.75],
    [3, 1, 4],
    [4, 1, 4],
    [0.75, -1, 0.5],
    [0.5, -1, 0.5],
  ] as const)('zoomed from %d by %d is %d', (zoom, by, next) => {
    expect(zoomed({ zoom, turns: 2 }, by)).toEqual({ zoom: next, turns: 2 });
  });

  it('is the right way up after four turns', () => {
    const turns = [PLAIN];
    for (let n = 0; n < 4; n += 1) turns.push(turned(turns.at(-1)!));
    expect(turns.map((one) => one.turns)).toEqual([0, 1, 2, 3, 0]);
  });

  it.each([
    [1, 3, -1, 1],
    [1, 3, 1, 2],
    [3, 3, 1, 3],
    [1, 0, 1, 1],
  ] as const)('page %d of %d by %d is page %d', (page, pages, by, next) => {
    expect(steppedPage(page, pages, by)).toBe(next);
  });
});
