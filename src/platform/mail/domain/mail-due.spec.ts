import { describe, expect, it } from '@jest/globals';
import type { WorkingCalendar } from '../../calendar/working-days.js';
import { mailDue, type MailWish } from './mail-due.js';

/** The week of National Day 2026: 1–7 October off, Saturday the 10th worked. */
const CALENDAR: WorkingCalendar = {
  years: new Set([2026]),
  off: new Set([1, 2, 3, 4, 5, 6, 7].map((day) => `2026-10-0${day}`)),
  work: new Set(['2026-10-10']),
};

const WISH: MailWish = {
  rhythm: 'daily',
  hour: 9,
  lastDigestOn: null,
  urgent: false,
  waitingSince: '2026-09-29',
};

const due = (wish: Partial<MailWish>, today: string, hour: number): string | null =>
  mailDue({ ...WISH, ...wish }, today, hour, CALENDAR);

describe('mail', () => {
  it.each<[string, Partial<MailWish>, string, number, string | null]>([
    ['at once: on the day it came', { rhythm: 'at_once' }, '2026-09-29', 3, 'at_once'],
    ['at once: not on a day off', { waitingSince: '2026-10-01' }, '2026-10-01', 12, null],
    ['at once: a reminder on a day off', { urgent: true }, '2026-10-01', 0, 'at_once'],
    ['at once: after the days off, an hour early', {}, '2026-10-08', 8, null],
    ['at once: after the days off, at the hour', {}, '2026-10-08', 9, 'at_once'],
    ['at once: on a make-up Saturday', {}, '2026-10-10', 9, 'at_once'],
    ['at once: on another Saturday', {}, '2026-10-17', 9, null],
  ])('%s', (_what, wish, today, hour, expected) => {
    expect(due({ rhythm: 'at_once', ...wish }, today, hour)).toBe(expected);
  });

  it.each<[string, Partial<MailWish>, string, number, string | null]>([
    ['an hour early', {}, '2026-09-30', 8, null],
    ['at the hour', {}, '2026-09-30', 9, 'digest'],
    ['late, after a standstill', {}, '2026-09-30', 23, 'digest'],
    ['a second time on that day', { lastDigestOn: '2026-09-30' }, '2026-09-30', 10, null],
    ['on the day after', { lastDigestOn: '2026-09-29' }, '2026-09-30', 9, 'digest'],
    ['on a day off', {}, '2026-10-01', 9, null],
    ['on a day off, with a reminder', { urgent: true }, '2026-10-01', 9, 'digest'],
    ['on a day off, with a reminder, early', { urgent: true }, '2026-10-01', 8, null],
    ['on a make-up Saturday', {}, '2026-10-10', 9, 'digest'],
    ['on a weekday of a year that was not entered', {}, '2027-01-04', 9, 'digest'],
    ['on a Sunday of a year that was not entered', {}, '2027-01-03', 9, null],
  ])('daily: %s', (_what, wish, today, hour, expected) => {
    expect(due(wish, today, hour)).toBe(expected);
  });

  it.each<[string, Partial<MailWish>, string, number, string | null]>([
    ['on Monday', { lastDigestOn: '2026-09-14' }, '2026-09-21', 9, 'digest'],
    ['on Tuesday, after Monday’s', { lastDigestOn: '2026-09-21' }, '2026-09-22', 9, null],
    [
      'on Tuesday, when Monday’s did not go',
      { lastDigestOn: '2026-09-14' },
      '2026-09-22',
      9,
      'digest',
    ],
    [
      'on the Thursday after the holidays',
      { lastDigestOn: '2026-09-28' },
      '2026-10-08',
      9,
      'digest',
    ],
    ['on the Wednesday within them', { lastDigestOn: '2026-09-28' }, '2026-10-07', 9, null],
    [
      'a reminder later in the week',
      { lastDigestOn: '2026-09-21', urgent: true },
      '2026-09-22',
      9,
      'digest',
    ],
    [
      'a reminder twice in a day',
      { lastDigestOn: '2026-09-22', urgent: true },
      '2026-09-22',
      9,
      null,
    ],
  ])('weekly: %s', (_what, wish, today, hour, expected) => {
    expect(due({ rhythm: 'weekly', ...wish }, today, hour)).toBe(expected);
  });

  it('goes to nobody who wants none', () => {
    expect(due({ rhythm: 'none', urgent: true }, '2026-09-30', 9)).toBeNull();
  });
});
