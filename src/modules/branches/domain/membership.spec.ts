import { describe, expect, it } from '@jest/globals';
import { settleStays, type SharedStay, type Tie, tieOf, unitCountFault } from './membership.js';
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

describe('whose own a shared organisation is, and when', () => {
  type Row = [unit: string, tie: Tie, joinedOn: string, leftOn: string | null];
  const stays = (rows: Row[]): SharedStay[] =>
    rows.map(([enterpriseId, tie, joinedOn, leftOn], index) => ({
      id: `${index}`,
      enterpriseId,
      tie,
      isLead: false,
      joinedOn,
      leftOn,
    }));
  const told = (settled: SharedStay[]) =>
    settled.map(({ id, enterpriseId, tie, joinedOn, leftOn }) => [
      id,
      enterpriseId,
      tie,
      joinedOn,
      leftOn,
    ]);
  it.each<[string, string, Row[], unknown[][]]>([
    [
      'one is left',
      '2023',
      [
        ['a', 'joint', '2021', '2023'],
        ['b', 'joint', '2021', null],
      ],
      [
        ['0', 'a', 'joint', '2021', '2023'],
        ['1', 'b', 'joint', '2021', '2023'],
        [null, 'b', 'own', '2023', null],
      ],
    ],
    [
      'it had not left after all',
      '2023',
      [
        ['a', 'joint', '2021', null],
        ['b', 'joint', '2021', '2023'],
        ['b', 'own', '2023', null],
      ],
      [
        ['0', 'a', 'joint', '2021', null],
        ['1', 'b', 'joint', '2021', null],
      ],
    ],
    [
      'it left later',
      '2023',
      [
        ['a', 'joint', '2021', '2024'],
        ['b', 'joint', '2021', '2023'],
        ['b', 'own', '2023', null],
      ],
      [
        ['0', 'a', 'joint', '2021', '2024'],
        ['1', 'b', 'joint', '2021', '2024'],
        [null, 'b', 'own', '2024', null],
      ],
    ],
    [
      'the next one joins',
      '2022',
      [
        ['a', 'own', '2021', null],
        ['b', 'joint', '2022', null],
      ],
      [
        ['0', 'a', 'own', '2021', '2022'],
        [null, 'a', 'joint', '2022', null],
        ['1', 'b', 'joint', '2022', null],
      ],
    ],
    [
      'what was before the day is left alone',
      '2024',
      [
        ['a', 'joint', '2021', null],
        ['b', 'own', '2022', '2023'],
      ],
      [
        ['0', 'a', 'joint', '2021', '2024'],
        [null, 'a', 'own', '2024', null],
        ['1', 'b', 'own', '2022', '2023'],
      ],
    ],
  ])('%s', (_what, day, rows, wanted) => {
    const years = (settled: SharedStay[]) =>
      told(settled).sort((x, y) => `${x[1]}${x[3]}`.localeCompare(`${y[1]}${y[3]}`));
    expect(years(settleStays(stays(rows), day))).toEqual(wanted);
  });
});
