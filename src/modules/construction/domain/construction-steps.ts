import { addDays, addMonths, type BusinessDate } from '../../../platform/calendar/business-date.js';
import {
  addWorkingDays,
  isWorkingDay,
  type WorkingCalendar,
} from '../../../platform/calendar/working-days.js';
import type { ConstructionForm } from './propose-form.js';

/** The states of a project, in their usual order. */
export const CONSTRUCTION_STATES = [
  'counting',
  'proposed',
  'preparation',
  'application',
  'reply',
  'election',
  'filing',
  'completed',
  'outreach',
  'cancelled',
] as const;
export type ConstructionState = (typeof CONSTRUCTION_STATES)[number];

/** How many working days a district gives each step; the reply has a natural month (rule 1.8). */
export interface StepDays {
  countDays: number;
  chooseDays: number;
  prepareDays: number;
  applyDays: number;
  electDays: number;
  fileDays: number;
}

/** No published text gives them: they are ours, a district sets its own (rule 16.6). */
export const DEFAULT_STEP_DAYS: StepDays = {
  countDays: 20,
  chooseDays: 5,
  prepareDays: 20,
  applyDays: 5,
  electDays: 20,
  fileDays: 10,
};

/** A project that was opened so long after the entry is counted from the day it was opened. */
const LATE_MONTHS = 12;

/**
 * The day by which the members are to be counted: so many working days after the unit's entry (rule 7.2); where it
 * entered more than a year ago, after the day the project is opened. Null in a year whose calendar was never entered.
 */
export function countDueOn(
  days: StepDays,
  { enteredOn, openedOn }: { enteredOn: BusinessDate; openedOn: BusinessDate },
  calendar: WorkingCalendar,
): BusinessDate | null {
  const from = enteredOn < addMonths(openedOn, -LATE_MONTHS) ? openedOn : enteredOn;
  return reckoned(() => addWorkingDays(calendar, from, days.countDays));
}

/**
 * The day by which a step is due that began on `enteredStateOn`; null where nothing is due, or the calendar of the year
 * was never entered (rule 12.3). The superior replies within a natural month of the application (rule 1.8), and where
 * that ends on a day off, on the next working day (rule 12.1).
 */
export function stepDueOn(
  state: ConstructionState,
  facts: {
    enteredStateOn: BusinessDate;
    countDueOn: BusinessDate | null;
    isRecount: boolean;
    appliedOn: BusinessDate | null;
  },
  days: StepDays,
  calendar: WorkingCalendar,
): BusinessDate | null {
  const after = (count: number): BusinessDate | null =>
    reckoned(() => addWorkingDays(calendar, facts.enteredStateOn, count));
  switch (state) {
    case 'counting':
      // Counted again later, it has the days of a choice.
      return facts.isRecount ? after(days.chooseDays) : facts.countDueOn;
    case 'proposed':
      return after(days.chooseDays);
    case 'preparation':
      return after(days.prepareDays);
    case 'application':
      return after(days.applyDays);
    case 'reply':
      return facts.appliedOn === null
        ? null
        : reckoned(() => onWorkingDay(calendar, addMonths(facts.appliedOn!, 1)));
    case 'election':
      return after(days.electDays);
    case 'filing':
      return after(days.fileDays);
    case 'completed':
    case 'outreach':
    case 'cancelled':
      return null;
  }
}

function onWorkingDay(calendar: WorkingCalendar, day: BusinessDate): BusinessDate {
  let last = day;
  while (!isWorkingDay(calendar, last)) {
    last = addDays(last, 1);
  }
  return last;
}

/** What is reckoned, or null where it runs into a year that was never entered: work does not stop for it. */
function reckoned(reckon: () => BusinessDate): BusinessDate | null {
  try {
    return reckon();
  } catch (error) {
    if ((error as { code?: string }).code === 'calendar_year_missing') {
      return null;
    }
    throw error;
  }
}

/** The states that a project of a form passes, in order; before a form is chosen, all of a founding. */
export function pathOf(form: ConstructionForm | null): readonly ConstructionState[] {
  switch (form) {
    case 'outreach':
      return ['counting', 'proposed', 'outreach'];
    case 'join_joint':
      return ['counting', 'proposed', 'preparation', 'application', 'reply', 'filing', 'completed'];
    case 'mobile_org':
      return [
        'counting',
        'proposed',
        'preparation',
        'application',
        'reply',
        'election',
        'filing',
        'outreach',
      ];
    case 'own_branch':
    case 'new_joint':
    case null:
      return [
        'counting',
        'proposed',
        'preparation',
        'application',
        'reply',
        'election',
        'filing',
        'completed',
      ];
  }
}
