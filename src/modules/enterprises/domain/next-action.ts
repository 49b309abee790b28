import type { BusinessDate } from '../../../platform/calendar/business-date.js';
import { FULL_MEMBERS_FOR_BRANCH } from '../../branches/branches.rules.js';

export type NextActionCode =
  | 'report_headcount'
  | 'found_branch'
  | 'join_joint_branch'
  | 'send_instructor'
  | 'renew_headcount'
  | 'complete_contact'
  | 'complete_record';

/** What there is to do about a unit, and the rule of docs/rules.md that says so. */
export interface NextAction {
  code: NextActionCode;
  rule: string;
  params: Record<string, string | number>;
}

/** What the rules look at; dates are business dates. */
export interface UnitSituation {
  status: 'applying' | 'resident' | 'warned' | 'exited';
  dormantFrom: BusinessDate | null;
  coverage: 'own' | 'joint' | 'none';
  /** As last reported; null when nothing was. */
  fullMemberCount: number | null;
  /** The day of the last report. */
  reportedAsOf: BusinessDate | null;
  /** An instructor is at work there, or a mass organisation stands. */
  isWorkedWith: boolean;
  /** A contact is recorded with a number. */
  canBeReached: boolean;
  industry: string | null;
  establishedOn: BusinessDate | null;
}

interface NextActionRule {
  code: NextActionCode;
  rule: string;
  applies: (unit: UnitSituation, today: BusinessDate) => boolean;
  params?: (unit: UnitSituation, today: BusinessDate) => NextAction['params'];
}

const members = (unit: UnitSituation): NextAction['params'] => ({
  fullMemberCount: unit.fullMemberCount ?? 0,
});

/** The rules, the most pressing first. */
const RULES: readonly NextActionRule[] = [
  {
    code: 'report_headcount',
    rule: '15.1',
    applies: ({ fullMemberCount }) => fullMemberCount === null,
  },
  {
    code: 'found_branch',
    rule: '1.1',
    applies: ({ fullMemberCount, coverage }) =>
      (fullMemberCount ?? 0) >= FULL_MEMBERS_FOR_BRANCH && coverage !== 'own',
    params: members,
  },
  {
    code: 'join_joint_branch',
    rule: '1.2',
    applies: ({ fullMemberCount, coverage }) =>
      fullMemberCount !== null &&
      fullMemberCount > 0 &&
      fullMemberCount < FULL_MEMBERS_FOR_BRANCH &&
      coverage === 'none',
    params: members,
  },
  {
    code: 'send_instructor',
    rule: '1.15',
    applies: ({ fullMemberCount, coverage, isWorkedWith }) =>
      fullMemberCount === 0 && coverage === 'none' && !isWorkedWith,
  },
  {
    code: 'renew_headcount',
    rule: '15.1',
    applies: ({ reportedAsOf }, today) =>
      reportedAsOf !== null && reportedAsOf < quarterStart(today),
    params: ({ reportedAsOf }, today) => ({
      reportedAsOf: reportedAsOf ?? '',
      quarterStart: quarterStart(today),
    }),
  },
  {
    code: 'complete_contact',
    rule: '15.2',
    applies: ({ canBeReached }) => !canBeReached,
  },
  {
    code: 'complete_record',
    rule: '15.2',
    applies: ({ industry, establishedOn }) => industry === null || establishedOn === null,
  },
];

/**
 * What there is to do about a unit, the most pressing first. Nothing where it has left, no longer operates, or is not
 * admitted yet: such units do not count (rules 5.4, 5.7).
 */
export function nextActions(unit: UnitSituation, today: BusinessDate): NextAction[] {
  const counts =
    (unit.status === 'resident' || unit.status === 'warned') &&
    (unit.dormantFrom === null || unit.dormantFrom > today);
  return counts
    ? RULES.filter(({ applies }) => applies(unit, today)).map(({ code, rule, params }) => ({
        code,
        rule,
        params: params?.(unit, today) ?? {},
      }))
    : [];
}

/** The first day of the quarter that a day lies in. */
export function quarterStart(day: BusinessDate): BusinessDate {
  const month = Number(day.slice(5, 7));
  const first = month - ((month - 1) % 3);
  return `${day.slice(0, 5)}${String(first).padStart(2, '0')}-01`;
}
