/** How near a day is: nothing due, time left, soon (two working days or fewer), today, past. */
export type DueState = 'none' | 'ample' | 'soon' | 'today' | 'overdue';

const SOON_DAYS = 2;

/** How near a due day is, by the working days left; null where nothing is due or the days cannot be counted. */
export function dueState(workingDaysLeft: number | null): DueState {
  if (workingDaysLeft === null) return 'none';
  if (workingDaysLeft < 0) return 'overdue';
  if (workingDaysLeft === 0) return 'today';
  return workingDaysLeft <= SOON_DAYS ? 'soon' : 'ample';
}
