import { describe, expect, it } from '@jest/globals';
import { moveDates, quarterEndedBy } from './demo-dates.js';

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

  it.each([
    ['2026-09-29', '2026年第二季度', '2026-04-01', '2026-06-30'],
    ['2026-09-30', '2026年第三季度', '2026-07-01', '2026-09-30'],
    ['2026-10-01', '2026年第三季度', '2026-07-01', '2026-09-30'],
    ['2027-01-15', '2026年第四季度', '2026-10-01', '2026-12-31'],
    ['2027-03-30', '2026年第四季度', '2026-10-01', '2026-12-31'],
    ['2027-03-31', '2027年第一季度', '2027-01-01', '2027-03-31'],
  ])('by %s the last quarter that ended is %s', (day, name, from, until) => {
    expect(quarterEndedBy(day)).toEqual({ name, from, until });
  });
});
