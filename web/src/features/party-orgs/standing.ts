import type { PartyOrgKind } from './party-org-kinds.js';

const JOINT_UNITS = 5;
const BRANCH_MEMBERS = 50;
const COMMITTEE_MEMBERS = 100;
const LEAST_MEMBERS = 3;

/** What rules 1.1 to 1.4 say of an act before it is saved; a block can be saved with an approved exception only. */
export interface StandingNote {
  code: 'joinedWide' | 'foundedWide' | 'leftSingle' | 'belowThree' | 'needsApproval' | 'tooLarge';
  isBlock: boolean;
  params: { n: number; limit?: number };
}

/** Of an organisation that is left by one of its units. */
export function notesOfLeaving(kind: PartyOrgKind, unitsBefore: number): StandingNote[] {
  const n = unitsBefore - 1;
  return kind === 'joint_branch' && n === 1
    ? [{ code: 'leftSingle', isBlock: true, params: { n } }]
    : [];
}

/** Of an organisation that a unit joins; members are null where nobody reported them. */
export function notesOfJoining(
  kind: PartyOrgKind,
  unitsBefore: number,
  unitMembers: number | null,
): StandingNote[] {
  const n = unitsBefore + 1;
  if (kind === 'joint_branch' && n > JOINT_UNITS) {
    return [{ code: 'joinedWide', isBlock: false, params: { n, limit: JOINT_UNITS } }];
  }
  return kind === 'branch' ? notesOfOwnBranch(unitMembers) : [];
}

/** Of a branch of a unit's own. */
export function notesOfOwnBranch(members: number | null): StandingNote[] {
  return members !== null && members < LEAST_MEMBERS
    ? [{ code: 'belowThree', isBlock: true, params: { n: members } }]
    : [];
}

/** Of a founding over units with so many full members in all; null where not all are known. */
export function notesOfFounding(
  kind: PartyOrgKind | undefined,
  units: number,
  members: number | null,
): StandingNote[] {
  switch (kind) {
    case 'joint_branch':
      return units > JOINT_UNITS
        ? [{ code: 'foundedWide', isBlock: false, params: { n: units, limit: JOINT_UNITS } }]
        : [];
    case 'branch':
      return members !== null && members > BRANCH_MEMBERS
        ? [{ code: 'tooLarge', isBlock: false, params: { n: members, limit: BRANCH_MEMBERS } }]
        : notesOfOwnBranch(members);
    case 'general_branch':
    case 'party_committee': {
      const limit = kind === 'general_branch' ? BRANCH_MEMBERS : COMMITTEE_MEMBERS;
      return members !== null && members < limit
        ? [{ code: 'needsApproval', isBlock: false, params: { n: members, limit } }]
        : [];
    }
    default:
      return [];
  }
}
