import { describe, expect, it } from '@jest/globals';
import { pagesOf, spotAfter, windowAt } from './row-window.js';

describe('the rows of a long list that are drawn', () => {
  it.each([
    ['at the top', 0, 10_000, { first: 0, end: 23 }],
    ['in the middle', 50_000, 10_000, { first: 988, end: 1023 }],
    ['at the end', 499_500, 10_000, { first: 9978, end: 10_000 }],
    ['of a list shorter than the view', 0, 3, { first: 0, end: 3 }],
    ['of an empty list', 0, 0, { first: 0, end: 0 }],
    ['beyond the end, when a filter made the list shorter', 50_000, 3, { first: 2, end: 3 }],
  ])('%s', (_where, scrollTop, total, expected) => {
    expect(windowAt(scrollTop, 500, 50, total)).toEqual(expected);
  });

  it.each([
    [{ first: 0, end: 100 }, [1]],
    [{ first: 0, end: 101 }, [1, 2]],
    [{ first: 99, end: 100 }, [1]],
    [{ first: 100, end: 250 }, [2, 3]],
    [{ first: 0, end: 0 }, [1]],
  ])('lie on pages: %j', (range, pages) => {
    expect(pagesOf(range, 100)).toEqual(pages);
  });
});

describe('keys in the grid', () => {
  const size = { rows: 10, columns: 4 };
  it.each([
    ['ArrowDown', { row: 2, column: 1 }, { row: 3, column: 1 }],
    ['ArrowDown', { row: 9, column: 1 }, { row: 9, column: 1 }],
    ['ArrowUp', { row: 0, column: 1 }, { row: 0, column: 1 }],
    ['ArrowRight', { row: 2, column: 3 }, { row: 2, column: 3 }],
    ['ArrowLeft', { row: 2, column: 1 }, { row: 2, column: 0 }],
    ['Home', { row: 2, column: 3 }, { row: 2, column: 0 }],
    ['End', { row: 2, column: 0 }, { row: 2, column: 3 }],
    ['PageDown', { row: 2, column: 0 }, { row: 7, column: 0 }],
    ['PageUp', { row: 2, column: 0 }, { row: 0, column: 0 }],
    ['a', { row: 2, column: 0 }, null],
  ])('%s from %j', (key, from, to) => {
    expect(spotAfter(key, from, size, 5)).toEqual(to);
  });
});
