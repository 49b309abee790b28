import { describe, expect, it } from '@jest/globals';
import {
  adviseCommittee,
  adviseOrganisation,
  adviseUnit,
  termYears,
} from './organisation-rules.js';
import type { PartyOrgKind, RuleFinding } from './organisation-rules.js';

const summary = (findings: RuleFinding[]): string[] =>
  findings.map((finding) => `${finding.rule} ${finding.code} ${finding.severity}`);

describe('rule 1.1: three full members call for a branch of their own', () => {
  it.each([
    [2, false, []],
    [3, false, ['1.1 own_branch_due block']],
    [4, false, ['1.1 own_branch_due block']],
    [3, true, []],
    [null, false, []],
  ])(
    '%s full members, own organisation %s: %j',
    (fullMemberCount, hasOwnOrganisation, expected) => {
      expect(summary(adviseUnit({ fullMemberCount, hasOwnOrganisation }))).toEqual(expected);
    },
  );

  it.each([
    [2, ['1.1 branch_below_three block']],
    [3, []],
    [4, []],
    [null, []],
  ])('a sole branch of %s: %j', (fullMemberCount, expected) => {
    expect(
      summary(
        adviseOrganisation({ kind: 'branch', fullMemberCount, unitCount: 1, isApproved: false }),
      ),
    ).toEqual(expected);
  });
});

describe('rule 1.2: a joint branch covers two to five units', () => {
  it.each([
    [1, ['1.2 joint_single_unit block']],
    [2, []],
    [4, []],
    [5, []],
    [6, ['1.2 joint_too_wide warn']],
  ])('%i units: %j', (unitCount, expected) => {
    expect(
      summary(
        adviseOrganisation({
          kind: 'joint_branch',
          fullMemberCount: 4,
          unitCount,
          isApproved: false,
        }),
      ),
    ).toEqual(expected);
  });
});

describe('rules 1.3 and 1.4: size', () => {
  it.each<[PartyOrgKind, number, string[]]>([
    ['branch', 49, []],
    ['branch', 50, ['1.4 size_needs_decision warn']],
    ['branch', 51, ['1.3 branch_too_large warn', '1.4 general_branch_due warn']],
    ['branch', 99, ['1.3 branch_too_large warn', '1.4 general_branch_due warn']],
    ['branch', 100, ['1.3 branch_too_large warn', '1.4 party_committee_due warn']],
    ['joint_branch', 50, ['1.4 size_needs_decision warn']],
    ['joint_branch', 51, ['1.3 branch_too_large warn', '1.4 general_branch_due warn']],
    ['general_branch', 49, ['1.4 general_branch_needs_approval warn']],
    ['general_branch', 50, ['1.4 size_needs_decision warn']],
    ['general_branch', 51, []],
    ['general_branch', 99, []],
    ['general_branch', 100, ['1.4 party_committee_due warn']],
    ['party_committee', 99, ['1.4 party_committee_needs_approval warn']],
    ['party_committee', 100, []],
    ['park_committee', 500, []],
    ['mobile_member_org', 500, []],
    ['temporary_branch', 500, []],
  ])('%s of %i: %j', (kind, fullMemberCount, expected) => {
    expect(
      summary(adviseOrganisation({ kind, fullMemberCount, unitCount: 2, isApproved: false })),
    ).toEqual(expected);
  });
});

describe('rule 1.4: what the superior approved may be smaller', () => {
  it.each<[PartyOrgKind, number, string[]]>([
    ['general_branch', 49, []],
    ['general_branch', 50, ['1.4 size_needs_decision warn']],
    ['party_committee', 99, []],
    ['branch', 2, ['1.1 branch_below_three block']],
    ['branch', 51, ['1.3 branch_too_large warn', '1.4 general_branch_due warn']],
  ])('an approved %s of %i: %j', (kind, fullMemberCount, expected) => {
    const organisation = { kind, fullMemberCount, unitCount: 2, isApproved: true };
    expect(summary(adviseOrganisation(organisation))).toEqual(expected);
  });
});

describe('rule 1.9: the branch committee', () => {
  it.each([
    [6, 0, 1, []],
    [6, 3, 0, ['1.9 committee_not_due block']],
    [7, 0, 0, ['1.9 committee_due block']],
    [7, 2, 0, ['1.9 committee_too_small block']],
    [7, 3, 0, []],
    [8, 5, 1, []],
    [8, 6, 1, ['1.9 committee_above_five warn']],
    [8, 7, 1, ['1.9 committee_above_five warn']],
    [8, 8, 1, ['1.9 committee_too_large warn']],
    [8, 5, 2, ['1.9 committee_too_many_deputies block']],
  ])(
    '%i members, committee of %i, %i deputies: %j',
    (fullMemberCount, committeeSize, deputyCount, expected) => {
      expect(summary(adviseCommittee({ fullMemberCount, committeeSize, deputyCount }))).toEqual(
        expected,
      );
    },
  );
});

describe('rule 1.10: terms', () => {
  it.each<[PartyOrgKind, number | null]>([
    ['park_committee', 5],
    ['party_committee', 5],
    ['general_branch', 3],
    ['branch', 3],
    ['joint_branch', 3],
    ['mobile_member_org', 3],
    ['temporary_branch', null],
  ])('a %s is elected for %s years', (kind, years) => {
    expect(termYears(kind)).toBe(years);
  });
});
