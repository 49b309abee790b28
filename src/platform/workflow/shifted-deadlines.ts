import {
  addWorkingDays,
  type WorkingCalendar,
  workingDaysBetween,
} from '../calendar/working-days.js';
import { Problem } from '../problems/problem.js';

/** A day that an open file has: the one promised to whoever applied, or that of a to-do. */
export interface OpenDeadline {
  runId: string;
  promisedDays: number | null;
  spentDays: number;
  clockFrom: string | null;
  promisedOn: string | null;
  todoId: string | null;
  opensOn: string | null;
  dueOn: string | null;
  /** How the to-do's day is found: counted in working days, or set by the file itself. */
  counts: boolean;
}

/** One day that moves. */
export interface Shift {
  runId: string;
  /** Null: the promised day. */
  todoId: string | null;
  was: string;
  becomes: string;
}

/**
 * The days that a corrected calendar moves: each promised day counts on from where its clock last began to run, each
 * to-do gets the working days that it had. A to-do due on the promised day goes with it; days that a file set by
 * itself stay, and so do days that would come into a year that was not entered.
 */
export function shiftedDeadlines(
  deadlines: readonly OpenDeadline[],
  before: WorkingCalendar,
  after: WorkingCalendar,
): Shift[] {
  const shifts = new Map<string, Shift>();
  for (const deadline of deadlines) {
    const { runId, todoId, promisedOn } = deadline;
    const promised = unlessMissing(() => promisedAfter(deadline, after));
    if (promised !== null && promised !== promisedOn) {
      shifts.set(runId, { runId, todoId: null, was: promisedOn!, becomes: promised });
    }
    const due = unlessMissing(() => dueAfter(deadline, promised, before, after));
    if (todoId !== null && due !== null && due !== deadline.dueOn) {
      shifts.set(todoId, { runId, todoId, was: deadline.dueOn!, becomes: due });
    }
  }
  return [...shifts.values()];
}

function unlessMissing(compute: () => string | null): string | null {
  try {
    return compute();
  } catch (error) {
    if (error instanceof Problem && error.code === 'calendar_year_missing') return null;
    throw error;
  }
}

function promisedAfter(
  { promisedDays, spentDays, clockFrom, promisedOn }: OpenDeadline,
  after: WorkingCalendar,
): string | null {
  return promisedOn === null || clockFrom === null || promisedDays === null
    ? null
    : addWorkingDays(after, clockFrom, Math.max(1, promisedDays - spentDays));
}

function dueAfter(
  { opensOn, dueOn, counts, promisedOn }: OpenDeadline,
  promised: string | null,
  before: WorkingCalendar,
  after: WorkingCalendar,
): string | null {
  if (dueOn === null || opensOn === null) {
    return null;
  }
  if (counts) {
    const days = workingDaysBetween(before, opensOn, dueOn);
    return days < 1 ? null : addWorkingDays(after, opensOn, days);
  }
  return dueOn === promisedOn ? promised : null;
}
