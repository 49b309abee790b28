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

/** Whether an organisation of a kind is its unit's own while that is its only one, and a joint one otherwise. */
export function isShared(kind: PartyOrgKind): boolean {
  return kind === 'general_branch' || kind === 'party_committee';
}

/** A stay of a unit in a shared organisation; `leftOn` is the first day it no longer belongs (business dates). */
export interface SharedStay {
  /** The row it is kept in; null for one that is to be written. */
  id: string | null;
  enterpriseId: string;
  tie: Tie;
  isLead: boolean;
  joinedOn: string;
  leftOn: string | null;
}

/**
 * The stays of a shared organisation as they are from `day` on: a unit's own while nobody else is there, joint
 * otherwise, and one row for as long as nothing turns. What was before that day stays as it is. In order of joining.
 */
export function settleStays(stays: readonly SharedStay[], day: string): SharedStay[] {
  const settled: SharedStay[] = [];
  const inOrder = [...stays].sort((a, b) => a.joinedOn.localeCompare(b.joinedOn));
  for (const piece of inOrder.flatMap((stay) => cutByCompany(stay, stays, day))) {
    const before = settled.findLast(({ enterpriseId }) => enterpriseId === piece.enterpriseId);
    const goesOn =
      before !== undefined &&
      piece.joinedOn >= day &&
      before.leftOn === piece.joinedOn &&
      before.tie === piece.tie &&
      before.isLead === piece.isLead;
    if (goesOn) {
      before.leftOn = piece.leftOn;
    } else {
      settled.push(piece);
    }
  }
  return settled;
}

/** A stay, cut where from `day` on others join or leave; the first piece keeps its row. */
function cutByCompany(stay: SharedStay, all: readonly SharedStay[], day: string): SharedStay[] {
  const within = (one: string | null): one is string =>
    one !== null && one > stay.joinedOn && (stay.leftOn === null || one < stay.leftOn);
  const turns = new Set(
    [day, ...all.flatMap(({ joinedOn, leftOn }) => [joinedOn, leftOn])].filter(within),
  );
  const starts = [stay.joinedOn, ...[...turns].filter((one) => one >= day).sort()];
  const pieces: SharedStay[] = [];
  for (const [index, joinedOn] of starts.entries()) {
    const company = all.filter(
      (one) => one.joinedOn <= joinedOn && (one.leftOn === null || one.leftOn > joinedOn),
    );
    const tie = joinedOn < day ? stay.tie : company.length > 1 ? 'joint' : 'own';
    const leftOn = starts[index + 1] ?? stay.leftOn;
    const last = pieces.at(-1);
    if (last?.tie === tie) {
      last.leftOn = leftOn;
    } else {
      const isLead = tie === 'joint' && stay.isLead;
      pieces.push({ ...stay, id: index === 0 ? stay.id : null, tie, isLead, joinedOn, leftOn });
    }
  }
  return pieces;
}
