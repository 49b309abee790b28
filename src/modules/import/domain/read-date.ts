import { businessDate } from '../../../platform/calendar/business-date.js';
import type { BusinessDate } from '../../../platform/calendar/business-date.js';
import { cleanText, toHalfWidth } from '../../../platform/text/clean-text.js';

/** `date_format`: not written as a date. `date_impossible`: written as one, but the calendar has no such day. */
export type DateReading =
  | { ok: true; date: BusinessDate }
  | { ok: false; reason: 'date_format' | 'date_impossible'; text: string };

/** First and last Excel serial of the 1900 system: 1900-01-01 and 9999-12-31. */
const LAST_SERIAL = 2_958_465;
/** Excel believes in 1900-02-29 and gives it serial 60; from 61 on its count runs one day ahead. */
const PHANTOM_DAY = 60;
const DAYS_BETWEEN_SYSTEMS = 1_462;
const MS_PER_DAY = 86_400_000;

const SEPARATED =
  /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T ]\s*00:00(?::00)?)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const SERIAL = /^\d{5}(?:\.\d+)?$/;

/**
 * Reads a business date out of a ledger cell: 2019-03-05, 2019/3/5, 2019.3.5, 2019年3月5日, 20190305 (text or number),
 * an Excel serial such as 43529 (of the 1900 system, or of 1904 when told), or a date of the calendar. A time of day is
 * dropped from a real date cell.
 */
export function readDate(value: string | number | Date, date1904 = false): DateReading {
  if (value instanceof Date) {
    return Number.isNaN(value.getTime())
      ? { ok: false, reason: 'date_format', text: '' }
      : partsOf(value, value.toISOString());
  }
  if (typeof value === 'number') {
    return readNumber(value, date1904);
  }
  const text = toHalfWidth(cleanText(value));
  const separated = SEPARATED.exec(text) ?? COMPACT.exec(text);
  if (separated !== null) {
    return outcome(
      businessDate(Number(separated[1]), Number(separated[2]), Number(separated[3])),
      text,
    );
  }
  return SERIAL.test(text)
    ? readNumber(Number(text), date1904)
    : { ok: false, reason: 'date_format', text };
}

function readNumber(value: number, date1904: boolean): DateReading {
  const text = String(value);
  if (COMPACT.test(text)) {
    return readDate(text);
  }
  const serial = Math.floor(value) + (date1904 ? DAYS_BETWEEN_SYSTEMS : 0);
  if (!Number.isFinite(value) || serial < 1 || serial > LAST_SERIAL) {
    return { ok: false, reason: 'date_format', text };
  }
  if (serial === PHANTOM_DAY) {
    return { ok: false, reason: 'date_impossible', text };
  }
  const days = serial < PHANTOM_DAY ? serial : serial - 1;
  return partsOf(new Date(Date.UTC(1899, 11, 31) + days * MS_PER_DAY), text);
}

function partsOf(date: Date, text: string): DateReading {
  return outcome(
    businessDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()),
    text,
  );
}

function outcome(date: BusinessDate | null, text: string): DateReading {
  return date === null ? { ok: false, reason: 'date_impossible', text } : { ok: true, date };
}
