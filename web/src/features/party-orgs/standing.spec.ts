import { describe, expect, it } from '@jest/globals';
import type { PartyOrgKind } from './party-org-kinds.js';
import { notesOfFounding, notesOfJoining, notesOfLeaving, type StandingNote } from './standing.js';

const told = (notes: StandingNote[]): string[] =>
  notes.map(({ code, isBlock, params }) => `${code} ${params.n}${isBlock ? ' block' : ''}`);

describe('what is said before an act on an organisation is saved', () => {
  it.each<[PartyOrgKind, number, string[]]>([
    ['joint_branch', 2, ['leftSingle 1 block']],
    ['joint_branch', 3, []],
    ['joint_branch', 1, []],
    ['general_branch', 2, []],
  ])('a unit leaves a %s of %i', (kind, units, expected) => {
    expect(told(notesOfLeaving(kind, units))).toEqual(expected);
  });

  it.each<[PartyOrgKind, number, number | null, string[]]>([
    ['joint_branch', 4, 1, []],
    ['joint_branch', 5, 1, ['joinedWide 6']],
    ['branch', 0, 2, ['belowThree 2 block']],
    ['branch', 0, 3, []],
    ['branch', 0, null, []],
  ])('a unit joins a %s of %i with %s members', (kind, units, members, expected) => {
    expect(told(notesOfJoining(kind, units, members))).toEqual(expected);
  });

  it.each<[PartyOrgKind, number, number | null, string[]]>([
    ['joint_branch', 6, null, ['foundedWide 6']],
    ['branch', 1, 2, ['belowThree 2 block']],
    ['branch', 1, 51, ['tooLarge 51']],
    ['general_branch', 1, 49, ['needsApproval 49']],
    ['party_committee', 1, 100, []],
    ['temporary_branch', 1, 2, []],
  ])('a %s is founded over %i units with %s members', (kind, units, members, expected) => {
    expect(told(notesOfFounding(kind, units, members))).toEqual(expected);
  });
});
