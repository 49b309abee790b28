import { describe, expect, it } from '@jest/globals';
import { moveDates } from './demo-dates.js';

describe('dates of the demo', () => {
  it.each([
    ['2026-06-30', '2026-06-30'],
    ['2026-07-29', '2026-06-30'],
    ['2026-07-30', '2026-07-30'],
    ['2026-11-24', '2026-10-30'],
    ['2027-02-28', '2027-02-28'],
    ['2025-12-31', '2025-12-30'],
    ['2026-06-29', '2026-05-30'],
  ])('on %s the latest report is of %s', (today, expected) => {
    expect(moveDates('2026-06-30', today)('2026-06-30')).toBe(expected);
  });

  it('keep their order', () => {
    const move = moveDates('2026-06-30', '2027-02-10');
    const dates = ['2023-06-29', '2023-06-30', '2023-07-01', '2024-02-29', '2026-06-30'];
    expect(dates.map(move)).toEqual(dates.map(move).sort());
  });
});
