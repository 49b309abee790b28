import { isIsoDate } from '../../components/date-text.js';

const MOST = 1_000_000;

/** A typed day as it is sent: null when empty; undefined, and so not sent, when it is no day or later than the last one. */
export function dayAnswer(
  value: string | null | undefined,
  last?: string,
): string | null | undefined {
  if (!value) return null;
  return isIsoDate(value) && (last === undefined || value <= last) ? value : undefined;
}

/** A typed count as it is sent: null when empty; undefined, and so not sent, when it is no whole number from 0. */
export function countAnswer(value: number | null | undefined): number | null | undefined {
  if (value === null || value === undefined) return null;
  return Number.isInteger(value) && value >= 0 && value <= MOST ? value : undefined;
}
