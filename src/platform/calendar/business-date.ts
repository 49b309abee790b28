declare const businessDateBrand: unique symbol;

/** A day of the calendar as 'YYYY-MM-DD', of no time zone. Two of them compare as text. */
export type BusinessDate = string & { readonly [businessDateBrand]?: true };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is 'YYYY-MM-DD' and that day exists (2019-02-30 does not). Years run from 1900 to 9999. */
export function isBusinessDate(value: unknown): value is BusinessDate {
  if (typeof value !== 'string') {
    return false;
  }
  const parts = SHAPE.exec(value);
  return (
    parts !== null && businessDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== null
  );
}

/** The day with these parts (month and day count from 1), or null when the calendar has no such day. */
export function businessDate(year: number, month: number, day: number): BusinessDate | null {
  if (!Number.isInteger(year) || year < 1900 || year > 9999) {
    return null;
  }
  if (!Number.isInteger(month) || month < 1 || month > 12) {
    return null;
  }
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) {
    return null;
  }
  return format(year, month, day);
}

/** Negative, zero or positive as `a` is before, on or after `b`. */
export function compareBusinessDates(a: BusinessDate, b: BusinessDate): number {
  return a < b ? -1 : Number(a > b);
}

/** The same day some months on (or back); a day the month lacks becomes its last: 2024-01-31 + 1 = 2024-02-29. */
export function addMonths(date: BusinessDate, months: number): BusinessDate {
  const [year, month, day] = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const newYear = Math.floor(index / 12);
  const newMonth = index - newYear * 12 + 1;
  return format(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/** The same day some years on (or back); 29 February becomes the 28th where the year has none. */
export function addYears(date: BusinessDate, years: number): BusinessDate {
  return addMonths(date, years * 12);
}

/** The day some natural days on (or back). */
export function addDays(date: BusinessDate, days: number): BusinessDate {
  const [year, month, day] = partsOf(date);
  const moved = new Date(Date.UTC(year, month - 1, day + days));
  return format(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}

/** Number of days in a month of the Gregorian calendar (month counts from 1). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) {
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    return leap ? 29 : 28;
  }
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function partsOf(date: BusinessDate): [number, number, number] {
  if (!isBusinessDate(date)) {
    throw new RangeError(`Not a business date: ${String(date)}`);
  }
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

function format(year: number, month: number, day: number): BusinessDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
