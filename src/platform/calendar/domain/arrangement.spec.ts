import { describe, expect, it } from '@jest/globals';
import { type ArrangedDay, dayFaults, differencesOf, missingYear } from './arrangement.js';

const off = (day: string): ArrangedDay => ({ day, kind: 'off', name: '节' });
const work = (day: string): ArrangedDay => ({ day, kind: 'work', name: '节调休' });
const FIXED = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'].map((day) =>
  off(`2030-${day}`),
);

describe('days of an arrangement', () => {
  it.each<[string, ArrangedDay[], string[]]>([
    ['a holiday and a make-up Saturday', [off('2030-01-01'), work('2030-01-05')], []],
    ['a day of another year', [off('2031-01-01')], ['other_year']],
    ['a day that does not exist', [off('2030-02-30')], ['not_a_day']],
    ['a day twice', [off('2030-01-05'), work('2030-01-05')], ['twice']],
    ['a make-up day on a Monday', [work('2030-01-07')], ['works_anyway']],
  ])('%s', (_what, days, codes) => {
    expect(dayFaults(2030, days).map(({ code }) => code)).toEqual(codes);
  });
});

describe('differences', () => {
  it('are none where both agree', () => {
    expect(differencesOf(2030, FIXED, FIXED)).toEqual([]);
  });

  it('from the law are told without any list', () => {
    expect(differencesOf(2030, FIXED.slice(0, -1), null)).toEqual([
      { day: '2030-10-03', entered: null, expected: 'off', by: 'law' },
    ]);
  });

  it('from the list are told both ways, each day once', () => {
    expect(
      differencesOf(2030, [...FIXED.slice(1), work('2030-01-05')], [...FIXED, off('2030-02-04')]),
    ).toEqual([
      { day: '2030-01-01', entered: null, expected: 'off', by: 'law' },
      { day: '2030-01-05', entered: 'work', expected: null, by: 'reference' },
      { day: '2030-02-04', entered: null, expected: 'off', by: 'reference' },
    ]);
  });
});

describe('the year that is missing', () => {
  it.each([
    ['2026-10-31', [2026], null],
    ['2026-11-01', [2026], 2027],
    ['2026-11-01', [2026, 2027], null],
    ['2027-01-01', [2026], 2027],
    ['2027-01-01', [2027], null],
  ])('on %s, with %p entered, is %p', (today, years, year) => {
    expect(missingYear(new Set(years), today)).toBe(year);
  });
});
