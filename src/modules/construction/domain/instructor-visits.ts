import { addDays, addMonths, type BusinessDate } from '../../../platform/calendar/business-date.js';
import type { FieldProblem } from '../../../platform/problems/problem.js';
import { FULL_MEMBERS_FOR_BRANCH } from '../../branches/branches.rules.js';

/** An instructor visits at least once in so many months, unless the district says otherwise (rule 1.16). */
export const DEFAULT_VISIT_MONTHS = 3;

/** The to-do is shown so many natural days before the visit is due. */
const SHOWN_DAYS_BEFORE = 14;

/** A visit as it is logged. */
export interface VisitInput {
  visitedOn?: string;
  /** Full members counted on the spot. */
  fullMembers?: number;
  /** People who applied for membership. */
  applicants?: number;
  found?: string;
  agreed?: string;
  /** The day agreed for the next visit; left out, the last one on which it is due. */
  nextVisitOn?: string;
}

/** What a visit is judged by. */
export interface VisitSituation {
  sentOn: BusinessDate;
  visitMonths: number;
  /** Days of the other visits that count. */
  takenDays: readonly BusinessDate[];
}

/**
 * The day by which the first visit is due: so many months after the instructor was sent; where that is past already
 * when the visits begin to be followed, so many months after that day.
 */
export function firstVisitDueOn(
  { sentOn, openedOn }: { sentOn: BusinessDate; openedOn: BusinessDate },
  months: number,
): BusinessDate {
  const due = addMonths(sentOn, months);
  return due < openedOn ? addMonths(openedOn, months) : due;
}

/** The day by which the visit after one is due: as agreed, at the latest so many months on. */
export function nextVisitDueOn(
  { visitedOn, nextVisitOn }: { visitedOn: BusinessDate; nextVisitOn: BusinessDate | null },
  months: number,
): BusinessDate {
  const latest = addMonths(visitedOn, months);
  return nextVisitOn !== null && nextVisitOn < latest ? nextVisitOn : latest;
}

/** The day from which a due visit is shown to whoever makes it. */
export function visitShownOn(dueOn: BusinessDate, today: BusinessDate): BusinessDate {
  const day = addDays(dueOn, -SHOWN_DAYS_BEFORE);
  return day < today ? today : day;
}

/** Everything that is wrong with a visit as it is logged. Pure. */
export function visitFaults(
  input: VisitInput,
  situation: VisitSituation,
  today: BusinessDate,
): FieldProblem[] {
  const { visitedOn, nextVisitOn } = input;
  const missing = (['visitedOn', 'fullMembers', 'applicants', 'found'] as const)
    .filter((path) => input[path] === undefined || input[path] === '')
    .map((path) => ({
      path,
      code: 'isNotEmpty',
      zh: '必填，请填写',
      en: 'Required; fill it in',
    }));
  return [
    ...missing,
    ...(visitedOn === undefined ? [] : dayFaults(visitedOn, situation, today)),
    ...(visitedOn === undefined || nextVisitOn === undefined
      ? []
      : nextFaults(visitedOn, nextVisitOn, situation.visitMonths)),
  ];
}

function dayFaults(
  visitedOn: BusinessDate,
  { sentOn, takenDays }: VisitSituation,
  today: BusinessDate,
): FieldProblem[] {
  if (visitedOn > today) {
    return [
      {
        path: 'visitedOn',
        code: 'date_in_future',
        zh: '走访日期不能晚于今天，请修改',
        en: 'The visit cannot lie in the future; choose another day',
      },
    ];
  }
  if (visitedOn < sentOn) {
    return [
      {
        path: 'visitedOn',
        code: 'before_sent',
        zh: '走访日期不能早于选派日期（{sentOn}），请核对',
        en: 'The visit cannot lie before the instructor was sent ({sentOn}); check it',
        params: { sentOn },
      },
    ];
  }
  return takenDays.includes(visitedOn)
    ? [
        {
          path: 'visitedOn',
          code: 'visit_logged_already',
          zh: '这一天的走访已经登记过；内容有误的，请在那条记录上更正',
          en: 'The visit of this day is logged already; correct that entry where it is wrong',
        },
      ]
    : [];
}

function nextFaults(
  visitedOn: BusinessDate,
  nextVisitOn: BusinessDate,
  months: number,
): FieldProblem[] {
  const latest = addMonths(visitedOn, months);
  if (nextVisitOn <= visitedOn) {
    return [
      {
        path: 'nextVisitOn',
        code: 'next_not_after',
        zh: '下次走访须在本次之后，请修改',
        en: 'The next visit has to come after this one; choose another day',
      },
    ];
  }
  return nextVisitOn > latest
    ? [
        {
          path: 'nextVisitOn',
          code: 'next_too_late',
          zh: '至少每 {months} 个月走访一次，下次走访不晚于 {latest}',
          en: 'A visit is due at least every {months} months; the next one by {latest}',
          params: { months, latest },
        },
      ]
    : [];
}

/** How far a number of full members leads: nobody, a joint branch (rule 1.2), a branch of its own (rule 1.1). */
function reachOf(fullMembers: number): number {
  if (fullMembers === 0) {
    return 0;
  }
  return fullMembers < FULL_MEMBERS_FOR_BRANCH ? 1 : 2;
}

/** The open project of a unit, as far as a visit may change it. */
export interface ProjectAtVisit {
  state: string;
  /** Full members that its form rests on; null before the count. */
  fullMembers: number | null;
}

/**
 * What a count asks of the unit's project: to be opened, counted, or counted again because more members were found
 * than its form rests on (rules 1.1, 1.2, 16.8). `decided`: a form was chosen for fewer, a person has to propose anew.
 */
export function askedOfProject(
  fullMembers: number,
  project: ProjectAtVisit | null,
  isCovered: boolean,
): 'nothing' | 'open' | 'count' | 'recount' | 'decided' {
  if (isCovered || fullMembers === 0) {
    return 'nothing';
  }
  if (project === null) {
    return 'open';
  }
  if (project.state === 'counting') {
    return 'count';
  }
  if (reachOf(fullMembers) <= reachOf(project.fullMembers ?? 0)) {
    return 'nothing';
  }
  return project.state === 'proposed' || project.state === 'outreach' ? 'recount' : 'decided';
}
