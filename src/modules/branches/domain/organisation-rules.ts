export type PartyOrgKind =
  | 'park_committee'
  | 'branch'
  | 'joint_branch'
  | 'mobile_member_org'
  | 'temporary_branch'
  | 'general_branch'
  | 'party_committee';

export type OrganisationRuleCode =
  | 'own_branch_due'
  | 'branch_below_three'
  | 'joint_too_wide'
  | 'joint_single_unit'
  | 'branch_too_large'
  | 'size_needs_decision'
  | 'general_branch_due'
  | 'party_committee_due'
  | 'general_branch_needs_approval'
  | 'party_committee_needs_approval'
  | 'committee_due'
  | 'committee_not_due'
  | 'committee_too_small'
  | 'committee_above_five'
  | 'committee_too_large'
  | 'committee_too_many_deputies'
  | 'term_expired'
  | 'term_due_soon'
  | 'term_early'
  | 'term_late'
  | 'term_shift_too_long'
  | 'officers_appointed_only'
  | 'reply_late'
  | 'reply_missing'
  | 'posts_not_approved'
  | 'posts_not_filed'
  | 'superior_missing';

/**
 * What a rule finds. 'block' is 应当/不得 in the regulation: it stops the act unless an exception is approved; 'warn' is
 * 一般. An import turns every finding into a warning: a ledger tells what is, not what should be.
 */
export interface RuleFinding {
  code: OrganisationRuleCode;
  severity: 'warn' | 'block';
  /** Number of the rule in docs/rules.md. */
  rule: '1.1' | '1.2' | '1.3' | '1.4' | '1.6' | '1.8' | '1.9' | '1.10' | '1.11' | '1.14' | '1.17';
  params: Record<string, number | string>;
}

export const FULL_MEMBERS_FOR_BRANCH = 3;
export const JOINT_BRANCH_UNITS = 5;
export const BRANCH_MEMBERS = 50;
export const PARTY_COMMITTEE_MEMBERS = 100;
export const FULL_MEMBERS_FOR_COMMITTEE = 7;

/** Rule 1.1 for a unit: three full members (probationary ones do not count) and no organisation of its own. */
export function adviseUnit(unit: {
  fullMemberCount: number | null;
  hasOwnOrganisation: boolean;
}): RuleFinding[] {
  const { fullMemberCount } = unit;
  if (
    fullMemberCount === null ||
    fullMemberCount < FULL_MEMBERS_FOR_BRANCH ||
    unit.hasOwnOrganisation
  ) {
    return [];
  }
  return [{ code: 'own_branch_due', severity: 'block', rule: '1.1', params: { fullMemberCount } }];
}

/**
 * Rules 1.1–1.4 for an organisation, from the full members of all its units (null when not known) and the number of
 * units. At exactly 50 members 1.3 (a branch has up to 50) and 1.4 (50 to 99 make a general branch) both hold: a person
 * decides. Mobile-member and temporary organisations and the park committee are not sized by these rules.
 */
export function adviseOrganisation(organisation: {
  kind: PartyOrgKind;
  fullMemberCount: number | null;
  unitCount: number;
  /** The superior approved it and the reply is recorded, so that it may be smaller (rule 1.4). */
  isApproved: boolean;
}): RuleFinding[] {
  const { kind, fullMemberCount, unitCount, isApproved } = organisation;
  const findings: RuleFinding[] = [];
  if (kind === 'branch' && fullMemberCount !== null && fullMemberCount < FULL_MEMBERS_FOR_BRANCH) {
    findings.push({
      code: 'branch_below_three',
      severity: 'block',
      rule: '1.1',
      params: { fullMemberCount },
    });
  }
  if (kind === 'joint_branch' && unitCount < 2) {
    findings.push({
      code: 'joint_single_unit',
      severity: 'block',
      rule: '1.2',
      params: { unitCount },
    });
  }
  if (kind === 'joint_branch' && unitCount > JOINT_BRANCH_UNITS) {
    findings.push({
      code: 'joint_too_wide',
      severity: 'warn',
      rule: '1.2',
      params: { unitCount, limit: JOINT_BRANCH_UNITS },
    });
  }
  return fullMemberCount === null
    ? findings
    : [...findings, ...adviseSize(kind, fullMemberCount, isApproved)];
}

function adviseSize(
  kind: PartyOrgKind,
  fullMemberCount: number,
  isApproved: boolean,
): RuleFinding[] {
  const params = { fullMemberCount };
  const warn = (code: OrganisationRuleCode, rule: RuleFinding['rule']): RuleFinding => ({
    code,
    severity: 'warn',
    rule,
    params,
  });
  switch (kind) {
    case 'branch':
    case 'joint_branch':
      if (fullMemberCount < BRANCH_MEMBERS) {
        return [];
      }
      if (fullMemberCount === BRANCH_MEMBERS) {
        return [warn('size_needs_decision', '1.4')];
      }
      return [
        warn('branch_too_large', '1.3'),
        warn(
          fullMemberCount < PARTY_COMMITTEE_MEMBERS ? 'general_branch_due' : 'party_committee_due',
          '1.4',
        ),
      ];
    case 'general_branch':
      if (fullMemberCount < BRANCH_MEMBERS) {
        return isApproved ? [] : [warn('general_branch_needs_approval', '1.4')];
      }
      if (fullMemberCount === BRANCH_MEMBERS) {
        return [warn('size_needs_decision', '1.4')];
      }
      return fullMemberCount < PARTY_COMMITTEE_MEMBERS ? [] : [warn('party_committee_due', '1.4')];
    case 'party_committee':
      return fullMemberCount < PARTY_COMMITTEE_MEMBERS && !isApproved
        ? [warn('party_committee_needs_approval', '1.4')]
        : [];
    case 'park_committee':
    case 'mobile_member_org':
    case 'temporary_branch':
      return [];
  }
}

/**
 * Rule 1.9 for a branch or joint branch: seven full members call for a committee of 3 to 5 (generally at most 7) with
 * at most one deputy secretary; fewer have a secretary, perhaps a deputy, and no committee. `committeeSize` is 0 where
 * there is none.
 */
export function adviseCommittee(branch: {
  fullMemberCount: number;
  committeeSize: number;
  deputyCount: number;
}): RuleFinding[] {
  const { fullMemberCount, committeeSize, deputyCount } = branch;
  const findings: RuleFinding[] = [];
  const add = (
    code: OrganisationRuleCode,
    severity: RuleFinding['severity'],
    params: RuleFinding['params'],
  ): void => {
    findings.push({ code, severity, rule: '1.9', params });
  };
  if (fullMemberCount < FULL_MEMBERS_FOR_COMMITTEE) {
    if (committeeSize > 0) {
      add('committee_not_due', 'block', { fullMemberCount, committeeSize });
    }
  } else if (committeeSize === 0) {
    add('committee_due', 'block', { fullMemberCount });
  } else if (committeeSize < 3) {
    add('committee_too_small', 'block', { committeeSize });
  } else if (committeeSize > 7) {
    add('committee_too_large', 'warn', { committeeSize });
  } else if (committeeSize > 5) {
    add('committee_above_five', 'warn', { committeeSize });
  }
  if (deputyCount > 1) {
    add('committee_too_many_deputies', 'block', { deputyCount });
  }
  return findings;
}

/**
 * Length of a term in years (rule 1.10): grass-roots committees, the park's among them, 5; general branches and
 * branches 3. Null for a temporary branch, which lapses with its task (rule 1.6) and holds no re-election.
 */
export function termYears(kind: PartyOrgKind): 3 | 5 | null {
  switch (kind) {
    case 'park_committee':
    case 'party_committee':
      return 5;
    case 'branch':
    case 'joint_branch':
    case 'general_branch':
    case 'mobile_member_org':
      return 3;
    case 'temporary_branch':
      return null;
  }
}
