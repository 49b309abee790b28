import { describe, expect, it } from '@jest/globals';
import { monthsAfter } from './months-after.js';

describe('so many months after a day', () => {
  it.each([
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-08-31', 3, '2026-11-30'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-12-15', 12, '2027-12-15'],
    ['2026-13-01', 3, null],
    ['', 3, null],
    [undefined, 3, null],
  ])('%s + %s: %s', (day, months, after) => {
    expect(monthsAfter(day, months)).toBe(after);
  });
});
