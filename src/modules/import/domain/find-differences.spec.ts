import { describe, expect, it } from '@jest/globals';
import { branch, jointBranch, recorded } from '../../../../test/support/ledger-records.js';
import { ledgerOf } from '../../../../test/support/ledger-rows.js';
import { checkLedger } from './check-ledger.js';
import type { CheckedRow, ExistingLedger, LedgerRow } from './checked-ledger.js';
import type { LedgerField } from './ledger-fields.js';
import { planCommit } from './plan-commit.js';

const AS_OF = '2025-12-31';
const PARKS = [{ id: 'p1', name: '东园' }];
const STREETS = [
  { id: 's1', name: '东街道' },
  { id: 's2', name: '西街道' },
];

type Written = Parameters<typeof ledgerOf>[number];

function check(
  units: Written[],
  existing: ExistingLedger,
  declined: readonly LedgerField[] = [],
): CheckedRow[] {
  const ledger = ledgerOf(...units);
  const rows: LedgerRow[] = ledger.rows.map((row) => ({ ...row, declined }));
  const reference = { asOf: AS_OF, parks: PARKS, streets: STREETS, existing };
  return checkLedger({ ...ledger, rows }, reference).rows;
}

const only = (unit = recorded(1)): ExistingLedger => ({ units: [unit], organisations: [] });
const told = (row: CheckedRow | undefined): string[] =>
  (row?.differences ?? []).map(
    ({ field, before, after, organisations }) =>
      `${field} ${before ?? '∅'} → ${after}${organisations ? ` (${organisations.before ?? '∅'} → ${organisations.after})` : ''}`,
  );

describe('differences to what is recorded', () => {
  it.each<[string, Written, ExistingLedger, string[]]>([
    ['none where a row says the same', {}, only(), []],
    ['a new name', { legalName: '集团' }, only(), ['legalName 第1号有限公司 → 集团']],
    ['another street, by its name', { street: '西街道' }, only(), ['street 东街道 → 西街道']],
    [
      'another kind, as a code',
      { kind: '社会组织' },
      only(),
      ['kind non_public_enterprise → social_org'],
    ],
    ['what was not known', { industry: '直播' }, only(), ['industry ∅ → 直播']],
    ['no blank cell', { contactName: null, establishedOn: null }, only(), []],
    ['no word for a blank', { remark: '无' }, only(recorded(1, { remark: '要回访' })), []],
    [
      'a number, masked',
      { contactPhone: '13900001111' },
      only(),
      ['contactPhone 138****1234 → 139****1111'],
    ],
    ['no head-count of a new day', { staffCount: 30 }, only(), []],
    [
      'a head-count of a day that was reported',
      { staffCount: 30, fullMemberCount: 1 },
      only(recorded(1, { headcount: { staffCount: 20, fullMemberCount: 1 } })),
      ['staffCount 20 → 30'],
    ],
    [
      'no half of a head-count',
      { staffCount: 30, fullMemberCount: null },
      only(recorded(1, { headcount: { staffCount: 20, fullMemberCount: 1 } })),
      [],
    ],
    [
      'a first branch',
      { formation: '单独组建', partyOrgName: '甲党支部', secretary: '李四' },
      only(),
      ['formation ∅ → own (∅ → 甲党支部)'],
    ],
    [
      'another secretary of the same branch',
      { formation: '单独组建', partyOrgName: '甲党支部', secretary: '王五' },
      { units: [recorded(1)], organisations: [branch()] },
      ['secretary 李四 → 王五'],
    ],
    [
      'a branch of its own instead of a joint one',
      { formation: '单独组建', partyOrgName: '乙党支部', secretary: '王五' },
      { units: [recorded(1), recorded(2)], organisations: [jointBranch('u2', 'u1')] },
      ['formation joint → own (甲联合党支部 → 乙党支部)'],
    ],
  ])('are %s', (_what, unit, existing, expected) => {
    expect(told(check([unit], existing)[0])).toEqual(expected);
  });

  it('are none of a unit that is not recorded, nor of a row that is held back', () => {
    const [fresh] = check([{ legalName: '集团' }], { units: [], organisations: [] });
    expect(fresh).toMatchObject({ effect: 'new', differences: [] });
    const [held] = check([{ legalName: '集团', staffCount: 'x' }], only());
    expect(held).toMatchObject({ effect: null, differences: [] });
  });

  it('leave what is recorded where they are declined, field by field', () => {
    const existing = only(recorded(1, { headcount: { staffCount: 20, fullMemberCount: 1 } }));
    const unit = { legalName: '集团', industry: '直播', staffCount: 30, fullMemberCount: 2 };
    const rows = check([unit], existing, ['legalName', 'staffCount']);
    expect(rows[0]?.differences.map(({ field, accepted }) => [field, accepted])).toEqual([
      ['legalName', false],
      ['industry', true],
      ['staffCount', false],
      ['fullMemberCount', true],
    ]);
    const plan = planCommit(rows, AS_OF, existing);
    expect(plan.units[0]).toMatchObject({
      action: 'update',
      changedFields: ['industry'],
      legalName: '第1号有限公司',
      industry: '直播',
    });
    expect(plan.headcounts[0]).toMatchObject({ staffCount: 20, fullMemberCount: 2 });
  });

  it('in how a unit is covered are not followed where they are declined, without a warning', () => {
    const existing = { units: [recorded(1)], organisations: [branch()] };
    const lead = {
      formation: '联合组建',
      leadUnit: '第2号有限公司',
      partyOrgName: '乙联合党支部',
      secretary: '王五',
    };
    const rows = check([lead, lead], existing, ['formation']);
    expect(told(rows[0])).toEqual(['formation own → joint (甲党支部 → 乙联合党支部)']);
    expect(rows[0]?.issues).toEqual([]);
    expect(planCommit(rows, AS_OF, existing)).toMatchObject({ organisations: [], departures: [] });
    const moved = planCommit(check([lead, lead], existing), AS_OF, existing);
    expect(moved.departures).toEqual([
      { rowNumber: 2, parkId: 'p1', partyOrgId: 'o1', enterpriseId: 'u1', leftOn: AS_OF },
    ]);
  });

  it.each([
    ['the day before', '2025-12-30', []],
    ['the same day', AS_OF, ['formation_changes_too_early']],
    ['the day after', '2026-01-01', ['formation_changes_too_early']],
  ])('in how a unit is covered need a place that began earlier: %s', (_what, joinedOn, codes) => {
    const member = { ...branch().members[0]!, joinedOn };
    const existing = { units: [recorded(1)], organisations: [branch({ members: [member] })] };
    const lead = {
      formation: '联合组建',
      leadUnit: '第2号有限公司',
      partyOrgName: '乙联合党支部',
      secretary: '王五',
    };
    const errors = check([lead, lead], existing)[0]?.issues.filter(
      ({ severity }) => severity === 'error',
    );
    expect(errors?.map(({ code }) => code)).toEqual(codes);
  });
});
