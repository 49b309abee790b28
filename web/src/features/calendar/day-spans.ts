import type { ArrangedDay } from '../../api/calendar-types.js';

/** Days in a row that are of one kind and one name. */
export interface DaySpan {
  name: string;
  kind: ArrangedDay['kind'];
  first: string;
  last: string;
  count: number;
}

/** The days as people write them, in the order of the calendar. */
export function spansOf(days: readonly ArrangedDay[]): DaySpan[] {
  const spans: DaySpan[] = [];
  for (const { day, kind, name } of [...days].sort((a, b) => (a.day < b.day ? -1 : 1))) {
    const open = spans.at(-1);
    if (open && open.kind === kind && open.name === name && dayAfter(open.last) === day) {
      open.last = day;
      open.count += 1;
    } else {
      spans.push({ name, kind, first: day, last: day, count: 1 });
    }
  }
  return spans;
}

/** The days without those of a span. */
export function withoutSpan(days: readonly ArrangedDay[], { first, last }: DaySpan): ArrangedDay[] {
  return days.filter(({ day }) => day < first || day > last);
}

/** The days with a span laid over them; null where the span is none of that year or longer than a month. */
export function withSpan(
  days: readonly ArrangedDay[],
  year: number,
  { name, kind, first, last }: Omit<DaySpan, 'count'>,
): ArrangedDay[] | null {
  const isOfYear = [first, last].every((day) => day.startsWith(`${year}-`));
  if (!isOfYear || last < first || name.trim() === '') return null;
  const added: ArrangedDay[] = [];
  for (let day = first; day <= last; day = dayAfter(day)) {
    if (added.length === 31) return null;
    added.push({ day, kind, name: name.trim() });
  }
  const rest = days.filter(({ day }) => day < first || day > last);
  return [...rest, ...added].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** The weeks of a month, Monday first; null where a week begins or ends in another month. */
export function weeksOf(year: number, month: number): (string | null)[][] {
  const prefix = `${year}-${String(month).padStart(2, '0')}`;
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const before = (new Date(`${prefix}-01T00:00:00Z`).getUTCDay() + 6) % 7;
  const cells: (string | null)[] = [
    ...Array.from({ length: before }, () => null),
    ...Array.from({ length }, (_, index) => `${prefix}-${String(index + 1).padStart(2, '0')}`),
  ];
  while (cells.length % 7 > 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
