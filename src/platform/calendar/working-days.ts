import { addDays, type BusinessDate } from './business-date.js';
import { calendarProblems } from './calendar.problems.js';

/** What is known of working days: which years are entered, and the days that are not what their weekday says. */
export interface WorkingCalendar {
  years: ReadonlySet<number>;
  /** Holidays, weekends among them or not. */
  off: ReadonlySet<BusinessDate>;
  /** Make-up working days (调休). */
  work: ReadonlySet<BusinessDate>;
}

/** Whether offices work on a day (rule 12.1). @throws calendar_year_missing */
export function isWorkingDay(calendar: WorkingCalendar, day: BusinessDate): boolean {
  const year = Number(day.slice(0, 4));
  if (!calendar.years.has(year)) {
    throw calendarProblems.calendar_year_missing({ year });
  }
  if (calendar.off.has(day)) {
    return false;
  }
  return calendar.work.has(day) || isWeekday(day);
}

/**
 * The last day of a period of working days that begins on `from`, which is not counted (Civil Code art. 201).
 * `count` is at least 1. @throws calendar_year_missing
 */
export function addWorkingDays(
  calendar: WorkingCalendar,
  from: BusinessDate,
  count: number,
): BusinessDate {
  let day = from;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(calendar, day)) {
      left -= 1;
    }
  }
  return day;
}

/**
 * The last day of a period of natural days that begins on `from`, which is not counted; where it falls on a day off,
 * the next working day (Civil Code art. 203). @throws calendar_year_missing
 */
export function addNaturalDays(
  calendar: WorkingCalendar,
  from: BusinessDate,
  count: number,
): BusinessDate {
  let day = addDays(from, count);
  while (!isWorkingDay(calendar, day)) {
    day = addDays(day, 1);
  }
  return day;
}

/**
 * Working days after `from` up to and with `to`; negative when `to` lies before it. With `to` a due date and `from`
 * today: the working days that are left. @throws calendar_year_missing
 */
export function workingDaysBetween(
  calendar: WorkingCalendar,
  from: BusinessDate,
  to: BusinessDate,
): number {
  const [first, last, sign] = from <= to ? [from, to, 1] : [to, from, -1];
  let count = 0;
  for (let day = first; day < last;) {
    day = addDays(day, 1);
    if (isWorkingDay(calendar, day)) {
      count += 1;
    }
  }
  return count * sign;
}

/** Monday to Friday, whatever a notice makes of the day. */
export function isWeekday(day: BusinessDate): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}
