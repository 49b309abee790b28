import type { WorkingCalendar } from '../calendar/working-days.js';
import { addWorkingDays, workingDaysBetween } from '../calendar/working-days.js';

/** The time promised to whoever applied, as it is kept with a file. */
export interface PromisedClock {
  /** Working days promised in all. */
  promisedDays: number | null;
  /** Working days used before the clock last stood still. */
  spentDays: number;
  /** The day the clock last began to run; null while it stands. */
  clockFrom: string | null;
  /** The day by which the answer is promised; null while the clock stands. */
  promisedOn: string | null;
}

/**
 * The clock after a move. It stands still while the applicant has to act (rule 12: all defects are told at once and
 * the time does not run meanwhile); what was used is kept, and the promise counts on from the day it runs again.
 * @throws calendar_year_missing
 */
export function clockAfter(
  clock: PromisedClock,
  runs: boolean,
  today: string,
  calendar: WorkingCalendar,
): PromisedClock {
  const { promisedDays, spentDays, clockFrom } = clock;
  if (promisedDays === null || runs === (clockFrom !== null)) {
    return clock;
  }
  if (!runs) {
    const used = workingDaysBetween(calendar, clockFrom!, today);
    return { promisedDays, spentDays: spentDays + used, clockFrom: null, promisedOn: null };
  }
  const left = Math.max(1, promisedDays - spentDays);
  return {
    promisedDays,
    spentDays,
    clockFrom: today,
    promisedOn: addWorkingDays(calendar, today, left),
  };
}
