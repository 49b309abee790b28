import { describe, expect, it } from '@jest/globals';
import type { WorkingCalendar } from '../calendar/working-days.js';
import { type OpenDeadline, shiftedDeadlines } from './shifted-deadlines.js';

const calendar = (off: string[], work: string[] = []): WorkingCalendar => ({
  years: new Set([2026]),
  off: new Set(off),
  work: new Set(work),
});

/** As it was first entered: the make-up Saturday of 10 October forgotten. */
const BEFORE = calendar(['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07']);
const AFTER = calendar(
  ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
  ['2026-10-10'],
);

const FILE: OpenDeadline = {
  runId: 'run',
  promisedDays: 5,
  spentDays: 0,
  clockFrom: '2026-09-29',
  promisedOn: '2026-10-13',
  todoId: null,
  opensOn: null,
  dueOn: null,
  counts: false,
};
const todo = (values: Partial<OpenDeadline>): OpenDeadline => ({
  ...FILE,
  todoId: 'todo',
  opensOn: '2026-09-29',
  ...values,
});

const shifts = (deadline: OpenDeadline): string[] =>
  shiftedDeadlines([deadline], BEFORE, AFTER).map(
    ({ todoId, was, becomes }) => `${todoId ?? 'promise'} ${was} → ${becomes}`,
  );

describe('days of open files after a correction', () => {
  it.each<[string, OpenDeadline, string[]]>([
    ['a promise over the day', FILE, ['promise 2026-10-13 → 2026-10-12']],
    [
      'what was spent before',
      { ...FILE, promisedDays: 8, spentDays: 3 },
      ['promise 2026-10-13 → 2026-10-12'],
    ],
    ['a promise before it', { ...FILE, promisedDays: 3, promisedOn: '2026-10-09' }, []],
    ['a promise that stands still', { ...FILE, clockFrom: null, promisedOn: null }, []],
    [
      'a to-do that counts, and the promise',
      todo({ counts: true, dueOn: '2026-10-12' }),
      ['promise 2026-10-13 → 2026-10-12', 'todo 2026-10-12 → 2026-10-10'],
    ],
    [
      'a to-do due on the promised day',
      todo({ dueOn: '2026-10-13' }),
      ['promise 2026-10-13 → 2026-10-12', 'todo 2026-10-13 → 2026-10-12'],
    ],
    [
      'a to-do on a day of the file’s own',
      todo({ clockFrom: null, promisedOn: null, dueOn: '2026-10-12' }),
      [],
    ],
  ])('%s', (_what, deadline, expected) => {
    expect(shifts(deadline)).toEqual(expected);
  });

  it('leaves alone what would come into a year that was not entered', () => {
    const late = { ...FILE, clockFrom: '2026-12-25', promisedOn: '2026-12-31', promisedDays: 9 };
    expect(shifts(late)).toEqual([]);
  });

  it('moves a promise once, however many to-dos its file has', () => {
    const two = [todo({ todoId: 'a' }), todo({ todoId: 'b' })];
    expect(shiftedDeadlines(two, BEFORE, AFTER)).toHaveLength(1);
  });
});
