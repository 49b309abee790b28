import { addDays, type BusinessDate } from '../../calendar/business-date.js';
import { isWeekday, isWorkingDay, type WorkingCalendar } from '../../calendar/working-days.js';

/** How often a person wants mail. */
export const RHYTHMS = ['at_once', 'daily', 'weekly', 'none'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

export const RHYTHM_WORDS: Record<Rhythm, { zh: string; en: string }> = {
  at_once: { zh: '随时', en: 'At once' },
  daily: { zh: '每日摘要', en: 'Daily digest' },
  weekly: { zh: '每周摘要', en: 'Weekly digest' },
  none: { zh: '不发邮件', en: 'No e-mail' },
};

/** What waits for a person's mail, and how he wants it. */
export interface MailWish {
  rhythm: Rhythm;
  /** The hour in Shanghai from which a digest may go, and what came on a day off. */
  hour: number;
  lastDigestOn: BusinessDate | null;
  /** Something among it cannot wait for the next working day: a reminder. */
  urgent: boolean;
  /** The day on which the oldest of it came. */
  waitingSince: BusinessDate;
}

/**
 * Which mail is due at an hour of a day, if any. Days off are quiet, except for reminders (催办). What came on a day
 * off goes from `hour` of the next working day on; a weekly digest goes on the first working day of the week.
 */
export function mailDue(
  wish: MailWish,
  today: BusinessDate,
  hour: number,
  calendar: WorkingCalendar,
): 'at_once' | 'digest' | null {
  const { rhythm, urgent, lastDigestOn } = wish;
  if (rhythm === 'none' || (!urgent && !isOfficeDay(calendar, today))) {
    return null;
  }
  if (rhythm === 'at_once') {
    return urgent || wish.waitingSince === today || hour >= wish.hour ? 'at_once' : null;
  }
  const since = rhythm === 'weekly' && !urgent ? mondayOf(today) : today;
  return hour >= wish.hour && (lastDigestOn === null || lastDigestOn < since) ? 'digest' : null;
}

/** Whether offices work; of a year that was not entered only the weekday is known, which will do for a mail. */
function isOfficeDay(calendar: WorkingCalendar, day: BusinessDate): boolean {
  return calendar.years.has(Number(day.slice(0, 4))) ? isWorkingDay(calendar, day) : isWeekday(day);
}

function mondayOf(day: BusinessDate): BusinessDate {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}
