import { describe, expect, it } from '@jest/globals';
import { branch, jointBranch, recorded } from '../../../../test/support/ledger-records.js';
import { ledgerOf } from '../../../../test/support/ledger-rows.js';
import { checkLedger } from './check-ledger.js';
import type { CheckedLedger, ExistingLedger } from './checked-ledger.js';
import { countPlan, planCommit } from './plan-commit.js';
import type { CommitPlan } from './commit-plan.js';

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

const plan = (units: Parameters<typeof ledgerOf>, existing: ExistingLedger = NONE): CommitPlan =>
  planCommit(check(units, existing).rows, AS_OF, existing);

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

describe('planning the commit of an empty park', () => {
  it('writes units, head-counts, organisations, instructors and mass organisations', () => {
    const planned = plan([
      { ...own, instructor: '赵六', massOrganisation: '工会、团支部' },
      { enteredOn: null },
    ]);
    expect(planned.units[0]).toMatchObject({
      rowNumber: 2,
      action: 'create',
      existingId: null,
      enteredOnAssumed: false,
    });
    expect(planned.units[1]).toMatchObject({ enteredOn: AS_OF, enteredOnAssumed: true });
    expect(planned.headcounts[0]).toEqual({
      rowNumber: 2,
      asOf: AS_OF,
      staffCount: 20,
      fullMemberCount: 3,
    });
    expect(planned.organisations).toEqual([
      {
        rowNumber: 2,
        existingId: null,
        parkId: 'p1',
        kind: 'branch',
        name: '甲党支部',
        secretaryName: '李四',
        secretaryChanged: false,
        effectiveFrom: AS_OF,
        members: [{ rowNumber: 2, tie: 'own', isLead: false, joinedOn: AS_OF, exists: false }],
      },
    ]);
    expect(planned.instructors).toEqual([{ rowNumber: 2, instructorName: '赵六', fromOn: AS_OF }]);
    expect(planned.massOrganisations.map(({ kind }) => kind)).toEqual(['union', 'youth_league']);
    expect(countPlan(planned)).toEqual({
      enterprisesNew: 2,
      enterprisesChanged: 0,
      enterprisesUnchanged: 0,
      headcountsNew: 2,
      partyOrgsNew: 1,
      membershipsNew: 1,
      instructorsNew: 1,
      massOrganisationsNew: 2,
    });
  });

  it('joins the members under the name and secretary of the lead unit’s row', () => {
    const [organisation] = plan([
      joint,
      { ...joint, secretary: '王五', partyOrgName: '别名' },
      joint,
    ]).organisations;
    expect(organisation).toMatchObject({
      kind: 'joint_branch',
      name: '甲联合党支部',
      secretaryName: '李四',
    });
    expect(
      organisation?.members.map((member) => [member.rowNumber, member.tie, member.isLead]),
    ).toEqual([
      [2, 'joint', true],
      [3, 'joint', false],
      [4, 'joint', false],
    ]);
  });

  it('names an organisation after its unit where the ledger does not', () => {
    const planned = plan([
      { ...joint, partyOrgName: null },
      { ...joint, partyOrgName: null },
      { ...own, partyOrgName: null },
    ]);
    expect(planned.organisations.map(({ name }) => name)).toEqual([
      '第1号有限公司联合党支部',
      '第3号有限公司党支部',
    ]);
  });

  it.each([
    ['2025-12-30', AS_OF],
    [AS_OF, AS_OF],
    ['2026-01-01', '2026-01-01'],
  ])('a unit that enters on %s is covered from %s', (enteredOn, joinedOn) => {
    expect(plan([{ ...own, enteredOn }]).organisations[0]?.members[0]?.joinedOn).toBe(joinedOn);
  });

  it('leaves out what is held back, and head-counts that are not whole', () => {
    const planned = plan([{ legalName: null }, { staffCount: null }, {}]);
    expect(planned.units.map(({ rowNumber }) => rowNumber)).toEqual([3, 4]);
    expect(planned.headcounts.map(({ rowNumber }) => rowNumber)).toEqual([4]);
  });
});

describe('planning against what is recorded', () => {
  it('changes what differs, and nothing where a cell is blank', () => {
    const existing = { units: [recorded(1, { industry: '物流' }), recorded(2)], organisations: [] };
    const planned = plan(
      [{ legalName: '新名公司', industry: null }, { remark: null }, {}],
      existing,
    );
    expect(
      planned.units.map(({ action, existingId, changedFields }) => [
        action,
        existingId,
        changedFields,
      ]),
    ).toEqual([
      ['update', 'u1', ['legalName']],
      ['keep', 'u2', []],
      ['create', null, []],
    ]);
    expect(planned.units[0]?.industry).toBe('物流');
  });

  it('writes nothing the second time', () => {
    const headcount = { staffCount: 20, fullMemberCount: 3 };
    const unit = recorded(1, { headcount, instructors: ['赵六'], massOrganisations: ['union'] });
    const existing = { units: [unit], organisations: [branch()] };
    const counts = countPlan(
      plan([{ ...own, instructor: '赵六', massOrganisation: '工会' }], existing),
    );
    expect(counts).toMatchObject({
      enterprisesNew: 0,
      enterprisesChanged: 0,
      enterprisesUnchanged: 1,
    });
    expect(counts).toMatchObject({
      headcountsNew: 0,
      partyOrgsNew: 0,
      membershipsNew: 0,
      instructorsNew: 0,
      massOrganisationsNew: 0,
    });
  });

  it('adds a member to a joint branch that is recorded, and its new secretary', () => {
    const existing = {
      units: [recorded(1), recorded(2)],
      organisations: [jointBranch('u1', 'u2')],
    };
    const planned = plan([{ ...joint, secretary: '王五' }, joint, joint], existing);
    expect(planned.organisations[0]).toMatchObject({
      existingId: 'o1',
      secretaryName: '王五',
      secretaryChanged: true,
    });
    expect(planned.organisations[0]?.members.map(({ exists }) => exists)).toEqual([
      true,
      true,
      false,
    ]);
    expect(countPlan(planned)).toMatchObject({ partyOrgsNew: 0, membershipsNew: 1 });
  });
});
