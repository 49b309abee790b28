import { describe, expect, it } from '@jest/globals';
import type { WorkingCalendar } from '../calendar/working-days.js';
import { clockAfter } from './promised-clock.js';

/** 2026 around 20 September, a Sunday that is worked for the holiday of 25 to 27. */
const CALENDAR: WorkingCalendar = {
  years: new Set([2026]),
  off: new Set(['2026-09-25', '2026-09-26', '2026-09-27']),
  work: new Set(['2026-09-20']),
};
const FRESH = { promisedDays: 5, spentDays: 0, clockFrom: null, promisedOn: null };

describe('the promised time', () => {
  it('runs from the day it is begun, which does not count, and counts a make-up Sunday', () => {
    expect(clockAfter(FRESH, true, '2026-09-18', CALENDAR)).toEqual({
      promisedDays: 5,
      spentDays: 0,
      clockFrom: '2026-09-18',
      promisedOn: '2026-09-24',
    });
  });

  it('stands still while the applicant has to act, and goes on with what is left', () => {
    const running = clockAfter(FRESH, true, '2026-09-18', CALENDAR);
    const standing = clockAfter(running, false, '2026-09-21', CALENDAR);
    expect(standing).toEqual({ promisedDays: 5, spentDays: 2, clockFrom: null, promisedOn: null });
    // Three of the five are left when the applicant has answered.
    expect(clockAfter(standing, true, '2026-09-28', CALENDAR)).toMatchObject({
      spentDays: 2,
      clockFrom: '2026-09-28',
      promisedOn: '2026-10-01',
    });
  });

  it('keeps one day at least when all of it was used', () => {
    expect(clockAfter({ ...FRESH, spentDays: 9 }, true, '2026-09-21', CALENDAR).promisedOn).toBe(
      '2026-09-22',
    );
  });

  it('does not change while it goes on as it was, and where nothing is promised', () => {
    const running = clockAfter(FRESH, true, '2026-09-18', CALENDAR);
    expect(clockAfter(running, true, '2026-09-22', CALENDAR)).toBe(running);
    const none = { ...FRESH, promisedDays: null };
    expect(clockAfter(none, true, '2026-09-18', CALENDAR)).toBe(none);
  });

  it('is refused in a year without a calendar', () => {
    expect(() => clockAfter(FRESH, true, '2026-12-30', CALENDAR)).toThrow('calendar_year_missing');
  });
});
