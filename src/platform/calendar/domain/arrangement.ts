import { type BusinessDate, isBusinessDate } from '../business-date.js';
import { isWeekday, type WorkingCalendar } from '../working-days.js';

/** A day that is not what its weekday says: a day off, or a make-up day that is worked (调休上班). */
export interface ArrangedDay {
  day: BusinessDate;
  kind: 'off' | 'work';
  /** The holiday it belongs to, such as 春节. */
  name: string;
}

/** A day on which two accounts of a year do not agree; null: a day like any other. */
export interface DayDifference {
  day: BusinessDate;
  entered: 'off' | 'work' | null;
  expected: 'off' | 'work' | null;
  /** The law itself (fixed statutory holidays), or another list of the year's days. */
  by: 'law' | 'reference';
}

export interface DayFault {
  /** Place in the list that was given. */
  index: number;
  code: 'not_a_day' | 'other_year' | 'twice' | 'works_anyway';
}

/** What cannot be: days of another year or twice, make-up days on a weekday that is worked anyway. */
export function dayFaults(year: number, days: readonly ArrangedDay[]): DayFault[] {
  const seen = new Set<string>();
  return days.flatMap(({ day, kind }, index): DayFault[] => {
    if (!isBusinessDate(day)) return [{ index, code: 'not_a_day' }];
    if (Number(day.slice(0, 4)) !== year) return [{ index, code: 'other_year' }];
    if (seen.has(day)) return [{ index, code: 'twice' }];
    seen.add(day);
    return kind === 'work' && isWeekday(day) ? [{ index, code: 'works_anyway' }] : [];
  });
}

/**
 * Statutory holidays that fall on the same day each year, off for everybody since 2025 (全国年节及纪念日放假办法, 2024
 * revision, art. 2); those by the moon are in the yearly notice alone.
 */
const FIXED_HOLIDAYS = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'];

/** Where an arrangement differs from the law and, where there is one, from another list of the year's days. */
export function differencesOf(
  year: number,
  days: readonly ArrangedDay[],
  reference: readonly Pick<ArrangedDay, 'day' | 'kind'>[] | null,
): DayDifference[] {
  const entered = new Map(days.map(({ day, kind }) => [day, kind]));
  const differences: DayDifference[] = [];
  for (const fixed of FIXED_HOLIDAYS) {
    const day = `${year}-${fixed}`;
    if (entered.get(day) !== 'off') {
      differences.push({ day, entered: entered.get(day) ?? null, expected: 'off', by: 'law' });
    }
  }
  if (reference !== null) {
    const expected = new Map(reference.map(({ day, kind }) => [day, kind]));
    for (const day of new Set([...entered.keys(), ...expected.keys()])) {
      const [one, other] = [entered.get(day) ?? null, expected.get(day) ?? null];
      if (one !== other && !differences.some((known) => known.day === day)) {
        differences.push({ day, entered: one, expected: other, by: 'reference' });
      }
    }
  }
  return differences.sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** A calendar in which one year is as an arrangement has it. */
export function calendarWith(
  calendar: WorkingCalendar,
  year: number,
  days: readonly Pick<ArrangedDay, 'day' | 'kind'>[],
): WorkingCalendar {
  const others = (set: ReadonlySet<string>): string[] =>
    [...set].filter((day) => Number(day.slice(0, 4)) !== year);
  const ofKind = (wanted: string): string[] =>
    days.filter(({ kind }) => kind === wanted).map(({ day }) => day);
  return {
    years: new Set([...calendar.years, year]),
    off: new Set([...others(calendar.off), ...ofKind('off')]),
    work: new Set([...others(calendar.work), ...ofKind('work')]),
  };
}

/** The State Council's notice comes around the beginning of November; from then on a missing year is asked for. */
const ASKED_FROM = '-11-01';

/** The year whose days are missing and due: this one, or from 1 November on the next; null when none is. */
export function missingYear(years: ReadonlySet<number>, today: BusinessDate): number | null {
  const year = Number(today.slice(0, 4));
  if (!years.has(year)) {
    return year;
  }
  return today >= `${year}${ASKED_FROM}` && !years.has(year + 1) ? year + 1 : null;
}
