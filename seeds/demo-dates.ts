import { addDays, addMonths, type BusinessDate } from '../src/platform/calendar/business-date.js';

/** Moves a date of the demo's data to where it lies as seen from today. */
export type MoveDate = (date: BusinessDate) => BusinessDate;

/**
 * The demo stays as fresh as its data: dates move by the whole months between the day the data describe and today, so
 * that the latest report is never older than a month and nothing lies in the future.
 */
export function moveDates(dataAsOf: BusinessDate, today: BusinessDate): MoveDate {
  let months = monthOf(today) - monthOf(dataAsOf);
  if (addMonths(dataAsOf, months) > today) {
    months -= 1;
  }
  return (date) => addMonths(date, months);
}

function monthOf(date: BusinessDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}

/** The last quarter that ended on a day or before it. */
export function quarterEndedBy(day: BusinessDate): {
  name: string;
  from: BusinessDate;
  until: BusinessDate;
} {
  const next = addMonths(
    `${addDays(day, 1).slice(0, 7)}-01`,
    -((monthOf(addDays(day, 1)) - 1) % 3),
  );
  const from = addMonths(next, -3);
  const quarter = Math.ceil(Number(from.slice(5, 7)) / 3);
  return {
    name: `${from.slice(0, 4)}年第${'一二三四'[quarter - 1]}季度`,
    from,
    until: addDays(next, -1),
  };
}
