import type { PartyOrgDetail, PartyOrgPost, PartyOrgTerm } from '../../api/types.js';

const REMINDER_MONTHS = 6;

/** Today in Shanghai, where business days begin and end. */
export function businessToday(now = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(now);
}

/** Where a post stands on a day. */
export function postState(
  post: Pick<PartyOrgPost, 'fromOn' | 'untilOn' | 'voidReason'>,
  today: string,
): 'isVoid' | 'planned' | 'past' | 'held' {
  if (post.voidReason !== null) return 'isVoid';
  if (post.fromOn > today) return 'planned';
  return post.untilOn !== null && post.untilOn <= today ? 'past' : 'held';
}

/** The term that holds on a day. */
export function presentTerm(org: PartyOrgDetail, today: string): PartyOrgTerm | undefined {
  return org.terms.find(
    (term) => term.startedOn <= today && (term.endedOn === null || term.endedOn > today),
  );
}

/** Where a term stands on a day: due from six months before its end (rule 1.11). */
export function termState(dueOn: string, today: string): 'running' | 'due' | 'overdue' {
  if (today >= dueOn) return 'overdue';
  return today >= monthsBefore(dueOn, REMINDER_MONTHS) ? 'due' : 'running';
}

function monthsBefore(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(day, last)))
    .toISOString()
    .slice(0, 10);
}
