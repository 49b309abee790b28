import { describe, expect, it } from '@jest/globals';
import { ledgerOf } from '../../../../test/support/ledger-rows.js';
import { checkLedger } from './check-ledger.js';
import type { CheckedLedger, LedgerReference } from './checked-ledger.js';

const REFERENCE: LedgerReference = {
  asOf: '2025-12-31',
  parks: [
    { id: 'p1', name: '东园', aliases: ['东电商园'] },
    { id: 'p2', name: '西园' },
  ],
  streets: [{ id: 's1', name: '东街道' }],
};

type Units = Parameters<typeof ledgerOf>;

const check = (...units: Units): CheckedLedger => checkLedger(ledgerOf(...units), REFERENCE);

/** "field code" of each issue of the row at an index. */
function found(ledger: CheckedLedger, index = 0, severity?: 'error' | 'warning'): string[] {
  const issues = ledger.rows[index]?.issues ?? [];
  return issues
    .filter((issue) => severity === undefined || issue.severity === severity)
    .map((issue) => `${issue.field ?? ''} ${issue.code}`);
}

describe('warnings never hold a row back', () => {
  const cases: [string, Units[0], string][] = [
    [
      'members above staff',
      { staffCount: 1, fullMemberCount: 2 },
      'fullMemberCount members_exceed_staff',
    ],
    ['staff above 100,000', { staffCount: 100_001 }, 'staffCount staff_count_implausible'],
    [
      'entered before established',
      { enteredOn: '2019-03-04' },
      'enteredOn entered_before_established',
    ],
    [
      'established after the as-of date',
      { establishedOn: '2026-01-01', enteredOn: '2026-01-01' },
      'establishedOn date_after_as_of',
    ],
    ['no date of entry', { enteredOn: null }, 'enteredOn entered_on_missing'],
    ['no contact', { contactName: null }, 'contactName contact_missing'],
    ['no phone', { contactPhone: null }, 'contactPhone contact_phone_missing'],
    ['no head-count', { staffCount: null }, 'staffCount headcount_incomplete'],
    ['a code of the other kind', { kind: '社会组织' }, 'creditCode code_prefix_mismatch'],
    [
      'no secretary',
      { formation: '单独', partyOrgName: '甲', fullMemberCount: 3 },
      'secretary secretary_missing',
    ],
    [
      'no name',
      { formation: '单独', secretary: '李四', fullMemberCount: 3 },
      'partyOrgName organisation_name_missing',
    ],
    ['a name but none formed', { partyOrgName: '甲' }, 'partyOrgName organisation_ignored'],
    ['a lead but not joint', { leadUnit: '甲' }, 'leadUnit lead_ignored'],
    [
      'an unknown mass organisation',
      { massOrganisation: '商会' },
      'massOrganisation mass_organisation_unknown',
    ],
    ['rule 1.1: three members', { fullMemberCount: 3 }, 'fullMemberCount own_branch_due'],
  ];

  it.each(cases)('%s', (_what, unit, expected) => {
    const ledger = check(unit);
    expect(found(ledger, 0, 'warning')).toContain(expected);
    expect(ledger.rows[0]?.verdict).toBe('ready');
  });

  it.each<[string, Units[0]]>([
    ['members equal to staff', { staffCount: 2, fullMemberCount: 2 }],
    ['100,000 staff', { staffCount: 100_000 }],
    ['entered the day it was established', { enteredOn: '2019-03-05' }],
    ['entered on the as-of date', { enteredOn: '2025-12-31' }],
    ['two members and no branch', { fullMemberCount: 2 }],
  ])('%s is nothing to warn of', (_what, unit) => {
    expect(found(check(unit))).toEqual([]);
  });

  const own = {
    formation: '单独组建',
    partyOrgName: '甲党支部',
    secretary: '李四',
    staffCount: 500,
  };
  it.each([
    [2, ['fullMemberCount branch_below_three']],
    [3, []],
    [49, []],
    [50, ['fullMemberCount size_needs_decision']],
    [51, ['fullMemberCount branch_too_large', 'fullMemberCount general_branch_due']],
    [100, ['fullMemberCount branch_too_large', 'fullMemberCount party_committee_due']],
  ])('rules 1.1, 1.3, 1.4 at %i members: %j', (fullMemberCount, expected) => {
    expect(found(check({ ...own, fullMemberCount }))).toEqual(expected);
  });

  it('sizes an organisation by what its name says it is', () => {
    expect(found(check({ ...own, partyOrgName: '甲党总支', fullMemberCount: 60 }))).toEqual([]);
    expect(found(check({ ...own, partyOrgName: '中共甲委员会', fullMemberCount: 60 }))).toEqual([
      'fullMemberCount party_committee_needs_approval',
    ]);
  });
});
