import type { PartyOrgKind } from './organisation-rules.js';

/**
 * How an organisation holds a unit: its own, one of several (joint), or organisational life only
 * (mobile-member and temporary organisations, rules 1.6 and 1.7), which covers nobody.
 */
export type Tie = 'own' | 'joint' | 'activity';

/** The tie of a unit to an organisation of a kind that has `unitCount` units; null where it can have none. */
export function tieOf(kind: PartyOrgKind, unitCount: number): Tie | null {
  switch (kind) {
    case 'branch':
      return 'own';
    case 'joint_branch':
      return 'joint';
    case 'general_branch':
    case 'party_committee':
      return unitCount > 1 ? 'joint' : 'own';
    case 'mobile_member_org':
    case 'temporary_branch':
      return 'activity';
    case 'park_committee':
      return null;
  }
}

export type UnitCountFault =
  'org_kind_takes_no_units' | 'own_org_needs_unit' | 'own_org_has_unit' | 'joint_needs_units';

/** Whether an organisation of a kind may be founded over so many units (rules 1.1, 1.2). */
export function unitCountFault(kind: PartyOrgKind, unitCount: number): UnitCountFault | null {
  switch (kind) {
    case 'park_committee':
      return unitCount > 0 ? 'org_kind_takes_no_units' : null;
    case 'branch':
      if (unitCount === 1) {
        return null;
      }
      return unitCount === 0 ? 'own_org_needs_unit' : 'own_org_has_unit';
    case 'joint_branch':
      return unitCount < 2 ? 'joint_needs_units' : null;
    case 'general_branch':
    case 'party_committee':
      return unitCount === 0 ? 'own_org_needs_unit' : null;
    case 'mobile_member_org':
    case 'temporary_branch':
      return null;
  }
}
