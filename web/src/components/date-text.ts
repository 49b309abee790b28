const FULL_WIDTH_ZERO = '０'.charCodeAt(0);

function halfWidth(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - FULL_WIDTH_ZERO));
}

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return (
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  );
}

/**
 * Reads a typed business date: 2026-11-23, 20261123, 2026/11/23, 2026.11.23 or 2026年11月23日.
 * @returns the date as YYYY-MM-DD, or null when the text is no such date or the day does not exist
 */
export function readDateText(text: string): string | null {
  const typed = halfWidth(text.trim());
  const match =
    /^(\d{4})(\d{2})(\d{2})$/.exec(typed) ??
    /^(\d{4})[-/.－](\d{1,2})[-/.－](\d{1,2})$/.exec(typed) ??
    /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(typed);
  if (!match) return null;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  if (year < 1900 || !exists(year, month, day)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** True for a complete, existing date written as YYYY-MM-DD. */
export function isIsoDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && readDateText(text) === text;
}
