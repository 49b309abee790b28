import { describe, expect, it } from '@jest/globals';
import { tieOf, unitCountFault } from './membership.js';
import type { PartyOrgKind } from './organisation-rules.js';

describe('the tie of a unit to an organisation', () => {
  it.each<[PartyOrgKind, number, string | null]>([
    ['branch', 1, 'own'],
    ['joint_branch', 1, 'joint'],
    ['joint_branch', 5, 'joint'],
    ['general_branch', 1, 'own'],
    ['general_branch', 2, 'joint'],
    ['party_committee', 1, 'own'],
    ['mobile_member_org', 3, 'activity'],
    ['temporary_branch', 1, 'activity'],
    ['park_committee', 0, null],
  ])('%s over %i units: %s', (kind, units, tie) => {
    expect(tieOf(kind, units)).toBe(tie);
  });
});

describe('how many units an organisation may be founded over (rules 1.1, 1.2)', () => {
  it.each<[PartyOrgKind, number, string | null]>([
    ['branch', 0, 'own_org_needs_unit'],
    ['branch', 1, null],
    ['branch', 2, 'own_org_has_unit'],
    ['joint_branch', 1, 'joint_needs_units'],
    ['joint_branch', 2, null],
    ['joint_branch', 6, null],
    ['general_branch', 0, 'own_org_needs_unit'],
    ['general_branch', 33, null],
    ['park_committee', 0, null],
    ['park_committee', 1, 'org_kind_takes_no_units'],
    ['mobile_member_org', 0, null],
  ])('%s over %i units: %s', (kind, units, fault) => {
    expect(unitCountFault(kind, units)).toBe(fault);
  });
});
