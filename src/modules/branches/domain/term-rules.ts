import {
  addMonths,
  addYears,
  type BusinessDate,
} from '../../../platform/calendar/business-date.js';
import { type PartyOrgKind, type RuleFinding, termYears } from './organisation-rules.js';
import { needsApproval, type Post, type PostBasis } from './posts.js';

/** The superior reminds an organisation of its re-election so many months before the term ends (rule 1.11). */
export const REMINDER_MONTHS = 6;
/** A term may be cut short or drawn out by at most so many years, with approval (rule 1.11). */
export const TERM_SHIFT_YEARS = 1;
/** A superior generally replies to an application within so many months (rule 1.8). */
export const REPLY_MONTHS = 1;

export type TermState = 'running' | 'due' | 'overdue';

/** The first day after a term that begins on a day; null for a temporary branch, which has none (rules 1.6, 1.10). */
export function termDueOn(kind: PartyOrgKind, startedOn: BusinessDate): BusinessDate | null {
  const years = termYears(kind);
  return years === null ? null : addYears(startedOn, years);
}

/** Where a term stands on a day: due from six months before its end (rule 1.11), overdue from that day on. */
export function termState(dueOn: BusinessDate, today: BusinessDate): TermState {
  if (today >= dueOn) {
    return 'overdue';
  }
  return today >= addMonths(dueOn, -REMINDER_MONTHS) ? 'due' : 'running';
}

/** Rules 1.10 and 1.11 for the present term; `dueOn` is the end after an approved delay. */
export function adviseTerm(term: {
  kind: PartyOrgKind;
  dueOn: BusinessDate;
  today: BusinessDate;
}): RuleFinding[] {
  const years = termYears(term.kind);
  if (years === null) {
    return [];
  }
  const { dueOn } = term;
  switch (termState(dueOn, term.today)) {
    case 'overdue':
      return [
        { code: 'term_expired', severity: 'block', rule: '1.10', params: { years, endsOn: dueOn } },
      ];
    case 'due':
      return [{ code: 'term_due_soon', severity: 'warn', rule: '1.11', params: { endsOn: dueOn } }];
    case 'running':
      return [];
  }
}

/**
 * Rule 1.11 for an election on a day, where the term before it ends on `dueOn`: before the reminder begins it is early,
 * after the end late; both need approval, and more than a year is unusual even then.
 */
export function adviseElectionDay(dueOn: BusinessDate, electedOn: BusinessDate): RuleFinding[] {
  const params = { endsOn: dueOn };
  const findings: RuleFinding[] = [];
  if (electedOn < addMonths(dueOn, -REMINDER_MONTHS)) {
    findings.push({ code: 'term_early', severity: 'block', rule: '1.11', params });
  } else if (electedOn > dueOn) {
    findings.push({ code: 'term_late', severity: 'block', rule: '1.11', params });
  }
  if (
    electedOn < addYears(dueOn, -TERM_SHIFT_YEARS) ||
    electedOn > addYears(dueOn, TERM_SHIFT_YEARS)
  ) {
    findings.push({ code: 'term_shift_too_long', severity: 'warn', rule: '1.11', params });
  }
  return findings;
}

/** Rule 1.6: a temporary branch appoints its officers and holds no election. */
export function adviseBasis(kind: PartyOrgKind, basis: PostBasis): RuleFinding[] {
  return kind === 'temporary_branch' && basis === 'elected'
    ? [{ code: 'officers_appointed_only', severity: 'block', rule: '1.6', params: {} }]
    : [];
}

/** Rule 1.8: a reply that came late, or has not come a month after the application. */
export function adviseReply(founding: {
  appliedOn: BusinessDate | null;
  repliedOn: BusinessDate | null;
  today: BusinessDate;
}): RuleFinding[] {
  const { appliedOn, repliedOn, today } = founding;
  if (appliedOn === null) {
    return [];
  }
  const lastDay = addMonths(appliedOn, REPLY_MONTHS);
  if (repliedOn !== null) {
    return repliedOn > lastDay
      ? [{ code: 'reply_late', severity: 'warn', rule: '1.8', params: { repliedOn, lastDay } }]
      : [];
  }
  return today > lastDay
    ? [{ code: 'reply_missing', severity: 'warn', rule: '1.8', params: { appliedOn, lastDay } }]
    : [];
}

/**
 * Rule 1.14 for the posts of today whose holder was elected or appointed: who is still to be approved, and who filed.
 * What a ledger named tells nothing of it.
 */
export function adviseApproval(
  posts: readonly {
    post: Post;
    personName: string;
    basis: PostBasis | null;
    approvedOn: BusinessDate | null;
    filedOn: BusinessDate | null;
  }[],
): RuleFinding[] {
  const known = posts.filter(({ basis }) => basis !== null);
  const names = (open: typeof known): string => open.map(({ personName }) => personName).join('、');
  const approve = known.filter((one) => needsApproval(one.post) && one.approvedOn === null);
  const file = known.filter((one) => !needsApproval(one.post) && one.filedOn === null);
  return [
    ...(approve.length === 0
      ? []
      : [
          {
            code: 'posts_not_approved',
            severity: 'warn',
            rule: '1.14',
            params: { names: names(approve) },
          } as const,
        ]),
    ...(file.length === 0
      ? []
      : [
          {
            code: 'posts_not_filed',
            severity: 'warn',
            rule: '1.14',
            params: { names: names(file) },
          } as const,
        ]),
  ];
}

/** Rule 1.17: below a park's committee stands every other organisation of the park. */
export function adviseSuperior(organisation: {
  kind: PartyOrgKind;
  hasSuperior: boolean;
  parkHasCommittee: boolean;
}): RuleFinding[] {
  const { kind, hasSuperior, parkHasCommittee } = organisation;
  return kind !== 'park_committee' && parkHasCommittee && !hasSuperior
    ? [{ code: 'superior_missing', severity: 'warn', rule: '1.17', params: {} }]
    : [];
}
