import { isIsoDate } from '../../components/date-text.js';

/** The same day so many months on; a day that the month lacks becomes its last. Null while the day is not typed yet. */
export function monthsAfter(day: string | undefined | null, months: number): string | null {
  if (!day || !isIsoDate(day)) return null;
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)))
    .toISOString()
    .slice(0, 10);
}
