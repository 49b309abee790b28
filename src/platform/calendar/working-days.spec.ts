import { describe, expect, it } from '@jest/globals';
import { addDays } from './business-date.js';
import {
  addNaturalDays,
  addWorkingDays,
  isWorkingDay,
  type WorkingCalendar,
  workingDaysBetween,
} from './working-days.js';

/** The days from `first` to `last`. */
function days(first: string, last: string): string[] {
  const all = [];
  for (let day = first; day <= last; day = addDays(day, 1)) all.push(day);
  return all;
}

/** 2026 as the State Council's notice has it. */
const CALENDAR: WorkingCalendar = {
  years: new Set([2026]),
  off: new Set([
    ...days('2026-01-01', '2026-01-03'),
    ...days('2026-02-15', '2026-02-23'),
    ...days('2026-04-04', '2026-04-06'),
    ...days('2026-05-01', '2026-05-05'),
    ...days('2026-06-19', '2026-06-21'),
    ...days('2026-09-25', '2026-09-27'),
    ...days('2026-10-01', '2026-10-07'),
  ]),
  work: new Set([
    '2026-01-04',
    '2026-02-14',
    '2026-02-28',
    '2026-05-09',
    '2026-09-20',
    '2026-10-10',
  ]),
};

describe('periods over the holidays of 2026', () => {
  it.each([
    ['2026-02-12', '2026-02-26', '2026-02-24'],
    ['2026-04-30', '2026-05-11', '2026-05-07'],
    ['2026-09-18', '2026-09-24', '2026-09-28'],
    ['2026-09-24', '2026-10-09', '2026-10-08'],
  ])(
    'published on %s: 5 working days end on %s, 7 natural days on %s',
    (from, working, natural) => {
      expect(addWorkingDays(CALENDAR, from, 5)).toBe(working);
      expect(addNaturalDays(CALENDAR, from, 7)).toBe(natural);
    },
  );
});

describe('working days until a due day', () => {
  it.each([
    ['the day before', '2026-02-25', 1],
    ['on the day', '2026-02-26', 0],
    ['the day after', '2026-02-27', -1],
    ['over the whole festival', '2026-02-12', 5],
    ['on a day off before it', '2026-02-20', 3],
  ])('%s', (_when, today, left) => {
    expect(workingDaysBetween(CALENDAR, today, '2026-02-26')).toBe(left);
  });
});

describe('a day', () => {
  it.each([
    ['a weekday', '2026-03-02', true],
    ['a Saturday', '2026-03-07', false],
    ['a Sunday', '2026-03-08', false],
    ['a holiday on a weekday', '2026-02-16', false],
    ['a make-up Saturday', '2026-02-28', true],
    ['a make-up Sunday', '2026-01-04', true],
  ])('that is %s', (_what, day, works) => {
    expect(isWorkingDay(CALENDAR, day)).toBe(works);
  });
});

describe('a year that was not entered', () => {
  it.each<[string, () => unknown]>([
    ['whether a day is worked', () => isWorkingDay(CALENDAR, '2027-01-04')],
    ['a period that runs into it', () => addWorkingDays(CALENDAR, '2026-12-31', 1)],
    ['natural days that end in it', () => addNaturalDays(CALENDAR, '2026-12-30', 7)],
    ['the days until a day of it', () => workingDaysBetween(CALENDAR, '2026-12-31', '2027-01-04')],
  ])('is not guessed: %s', (_what, ask) => {
    expect(ask).toThrow(
      expect.objectContaining({ code: 'calendar_year_missing', params: { year: 2027 } }),
    );
  });

  it('does not disturb what ends before it', () => {
    expect(addWorkingDays(CALENDAR, '2026-12-30', 1)).toBe('2026-12-31');
  });
});
