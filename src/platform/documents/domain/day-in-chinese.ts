import type { BusinessDate } from '../../calendar/business-date.js';

/** A day as a notice says it. */
export function dayInChinese(day: BusinessDate): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
