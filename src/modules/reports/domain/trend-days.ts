import { addDays, addMonths, type BusinessDate } from '../../../platform/calendar/business-date.js';

/** How far the days of a trend lie apart, in months. */
const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

export type TrendStep = keyof typeof MONTHS;
export const TREND_STEPS = Object.keys(MONTHS) as readonly TrendStep[];

/**
 * The days of a trend, oldest first: the ends of the last whole months, quarters or years before `asOf`, and `asOf`
 * itself as the last. 3 monthly points as of 2026-11-24: 2026-09-30, 2026-10-31, 2026-11-24.
 * @param points how many days, `asOf` included
 */
export function trendDays(asOf: BusinessDate, step: TrendStep, points: number): BusinessDate[] {
  const span = MONTHS[step];
  const month = Number(asOf.slice(5, 7));
  const firstMonth = String(month - ((month - 1) % span)).padStart(2, '0');
  const begin = `${asOf.slice(0, 4)}-${firstMonth}-01`;
  const ends = Array.from({ length: points - 1 }, (_, back) =>
    addDays(addMonths(begin, -span * back), -1),
  );
  return [...ends.reverse(), asOf];
}
