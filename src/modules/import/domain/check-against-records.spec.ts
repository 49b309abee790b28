import { describe, expect, it } from '@jest/globals';
import { branch, jointBranch, recorded } from '../../../../test/support/ledger-records.js';
import { CODES, ledgerOf } from '../../../../test/support/ledger-rows.js';
import { checkLedger } from './check-ledger.js';
import type { CheckedLedger, ExistingLedger } from './checked-ledger.js';

const AS_OF = '2025-12-31';
const NONE: ExistingLedger = { units: [], organisations: [] };
const PARKS = [
  { id: 'p1', name: '东园' },
  { id: 'p2', name: '西园' },
];

function check(units: Parameters<typeof ledgerOf>, existing: ExistingLedger = NONE): CheckedLedger {
  const streets = [{ id: 's1', name: '东街道' }];
  return checkLedger(ledgerOf(...units), { asOf: AS_OF, parks: PARKS, streets, existing });
}

const own = {
  formation: '单独组建',
  partyOrgName: '甲党支部',
  secretary: '李四',
  fullMemberCount: 3,
};
const joint = {
  formation: '联合组建',
  leadUnit: '第1号有限公司',
  partyOrgName: '甲联合党支部',
  secretary: '李四',
};

describe('checking against what is recorded', () => {
  const issues = (
    units: Parameters<typeof ledgerOf>,
    existing: ExistingLedger,
    index = 0,
  ): string[] =>
    (check(units, existing).rows[index]?.issues ?? []).map(
      ({ severity, field, code }) => `${severity} ${field ?? ''} ${code}`,
    );
  const withBranch = { units: [recorded(1)], organisations: [branch()] };

  it.each([
    ['the same branch', own, withBranch, []],
    [
      'no name for it',
      { ...own, partyOrgName: null },
      withBranch,
      ['warning partyOrgName organisation_name_missing'],
    ],
    [
      'a second sole branch',
      { ...own, partyOrgName: '乙党支部' },
      withBranch,
      ['error partyOrgName formation_differs_from_record'],
    ],
    [
      'none where a branch is recorded',
      {},
      withBranch,
      ['warning formation organisation_not_on_ledger'],
    ],
    [
      'a sole branch where a joint one is recorded',
      own,
      { units: [recorded(1)], organisations: [jointBranch('u1')] },
      ['error formation formation_differs_from_record'],
    ],
    [
      'a name that another unit’s branch bears',
      own,
      {
        units: [recorded(9, { creditCode: CODES[5] })],
        organisations: [branch({ members: [{ ...branch().members[0]!, enterpriseId: 'u9' }] })],
      },
      ['error partyOrgName organisation_name_taken'],
    ],
    [
      'resident in another park',
      {},
      { units: [recorded(1, { parkId: 'p2' })], organisations: [] },
      ['warning park resident_in_another_park'],
    ],
    [
      'left another park in time',
      {},
      { units: [recorded(1, { parkId: 'p2', leftOn: AS_OF })], organisations: [] },
      [],
    ],
    [
      'has left this park',
      {},
      { units: [recorded(1, { leftOn: AS_OF })], organisations: [] },
      ['error creditCode unit_has_left'],
    ],
    [
      'enters after the day it left',
      { enteredOn: '2026-02-01' },
      { units: [recorded(1, { leftOn: '2026-01-01' })], organisations: [] },
      ['error creditCode unit_has_left', 'warning enteredOn date_after_as_of'],
    ],
    [
      'leaves this park later',
      {},
      { units: [recorded(1, { leftOn: '2026-01-01' })], organisations: [] },
      [],
    ],
  ])('%s', (_what, unit, existing, expected) => {
    expect(issues([unit], existing)).toEqual(expected);
  });

  it('holds back a unit that moves from one joint branch to another', () => {
    const existing = {
      units: [recorded(1), recorded(2)],
      organisations: [jointBranch('u2', 'u1')],
    };
    expect(
      issues([{ ...joint, partyOrgName: '乙' }, {}, { ...joint, partyOrgName: '乙' }], existing),
    ).toEqual(['error partyOrgName formation_differs_from_record']);
  });
});
