import { addDays } from '../../../platform/calendar/business-date.js';
import type { Party } from '../../../platform/workflow/workflow-definition.js';
import { defineWorkflow } from '../../../platform/workflow/workflow-registry.js';

/** What the moves and to-dos of a dispatch look at. */
export interface DispatchFacts {
  /** The unit lies in its street's catch-all park, so that the street does the work (rule 1.17). */
  isCatchAll: boolean;
  /** The role of the account that the visits are given to; null where they are the office's. */
  accountRole: 'park_officer' | 'street_officer' | null;
  /** By when the next visit is due, and from when it is shown. */
  nextVisitOn: string;
  shownOn: string;
  /** An organisation covers the unit. */
  isCovered: boolean;
  /** Full members were found, and the unit has neither an organisation nor a project. */
  needsProject: boolean;
}

const PARK: Party = { role: 'park_officer', at: 'park' };
const STREET: Party = { role: 'street_officer', at: 'street' };
const DISTRICT: Party = { role: 'district_officer', at: 'district' };
const KEEPERS: Party[] = [PARK, DISTRICT];
const FIELD: Party[] = [...KEEPERS, STREET];

const dueOn = ({ nextVisitOn }: DispatchFacts): string => nextVisitOn;
const opensOn = ({ shownOn }: DispatchFacts): string => shownOn;
const VISIT = { zh: '走访“{title}”', en: 'Visit “{title}”' };

/** An instructor at work at a unit without an organisation (rules 1.15, 1.16): visits, until it is founded or ends. */
export const INSTRUCTOR_DISPATCH = defineWorkflow({
  name: 'instructor_dispatch',
  label: { zh: '指导员走访', en: 'Instructor’s visits' },
  prefix: 'ZD',
  initial: 'at_work',
  applicants: [],
  states: {
    at_work: {
      label: { zh: '联系走访中', en: 'At work' },
      awaits: [
        {
          task: 'visit_own',
          text: VISIT,
          who: { role: 'park_officer', at: 'participant' },
          when: ({ accountRole }: DispatchFacts) => accountRole === 'park_officer',
          opensOn,
          dueOn,
        },
        {
          task: 'visit_own',
          text: VISIT,
          who: { role: 'street_officer', at: 'participant' },
          when: ({ accountRole }: DispatchFacts) => accountRole === 'street_officer',
          opensOn,
          dueOn,
        },
        {
          task: 'visit',
          text: {
            zh: '安排指导员走访“{title}”并登记',
            en: 'See to the visit of “{title}”, and log it',
          },
          who: PARK,
          when: ({ accountRole, isCatchAll }: DispatchFacts) => accountRole === null && !isCatchAll,
          opensOn,
          dueOn,
        },
        {
          task: 'visit',
          text: {
            zh: '安排指导员走访“{title}”并登记',
            en: 'See to the visit of “{title}”, and log it',
          },
          who: STREET,
          when: ({ accountRole, isCatchAll }: DispatchFacts) => accountRole === null && isCatchAll,
          opensOn,
          dueOn,
        },
        {
          task: 'visit_overdue',
          text: {
            zh: '“{title}”的走访已超期，请督促指导员',
            en: 'The visit of “{title}” is overdue; urge the instructor',
          },
          who: STREET,
          when: ({ accountRole, isCatchAll }: DispatchFacts) => accountRole !== null || !isCatchAll,
          opensOn: ({ nextVisitOn }: DispatchFacts) => addDays(nextVisitOn, 1),
          dueOn,
        },
        {
          task: 'open_project',
          text: {
            zh: '走访“{title}”发现正式党员，请立项组建',
            en: 'Full members were found at “{title}”; open a construction project',
          },
          who: PARK,
          when: ({ needsProject, isCatchAll }: DispatchFacts) => needsProject && !isCatchAll,
        },
        {
          task: 'open_project',
          text: {
            zh: '走访“{title}”发现正式党员，请立项组建',
            en: 'Full members were found at “{title}”; open a construction project',
          },
          who: DISTRICT,
          when: ({ needsProject, isCatchAll }: DispatchFacts) => needsProject && isCatchAll,
        },
      ],
    },
    founded: { label: { zh: '已建立党组织', en: 'Organisation founded' }, final: true },
    ended: { label: { zh: '已结束', en: 'Ended' }, final: true },
  },
  transitions: {
    log_visit: {
      label: { zh: '登记走访', en: 'Log a visit' },
      from: ['at_work'],
      to: 'at_work',
      by: FIELD,
      renews: true,
    },
    correct_visit: {
      label: { zh: '更正走访记录', en: 'Correct a visit' },
      from: ['at_work'],
      to: 'at_work',
      by: FIELD,
      renews: true,
      needsReason: true,
    },
    give_account: {
      label: { zh: '指定走访账号', en: 'Give the visits to an account' },
      from: ['at_work'],
      to: 'at_work',
      by: KEEPERS,
      renews: true,
    },
    found: {
      label: { zh: '已建立党组织，结束走访', en: 'Organisation founded: end the visits' },
      from: ['at_work'],
      to: 'founded',
      by: KEEPERS,
      guard: ({ isCovered }: DispatchFacts) =>
        isCovered
          ? []
          : [
              {
                code: 'not_covered',
                zh: '该单位还没有党组织覆盖；指导员不再联系的，请用“结束走访”并写明原因',
                en: 'No organisation covers the unit yet; where the instructor stops all the same, use “End the visits” and say why',
              },
            ],
    },
    end: {
      label: { zh: '结束走访', en: 'End the visits' },
      from: ['at_work'],
      to: 'ended',
      by: KEEPERS,
      needsReason: true,
    },
  },
});
