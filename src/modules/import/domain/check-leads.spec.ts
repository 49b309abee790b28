import { describe, expect, it } from '@jest/globals';
import { CODES, ledgerOf } from '../../../../test/support/ledger-rows.js';
import { checkLedger } from './check-ledger.js';
import type { CheckedLedger } from './checked-ledger.js';
import { issueMessage } from './issue-message.js';
import { processorMs } from '../../../../test/support/processor-time.js';

const LEAD = '第1号有限公司';
const joint = {
  formation: '联合组建',
  leadUnit: LEAD,
  partyOrgName: `${LEAD}联合党支部`,
  secretary: '李四',
};

function check(...units: Parameters<typeof ledgerOf>): CheckedLedger {
  return checkLedger(ledgerOf(...units), {
    asOf: '2025-12-31',
    parks: [
      { id: 'p1', name: '东园' },
      { id: 'p2', name: '西园' },
    ],
    streets: [{ id: 's1', name: '东街道' }],
  });
}

const found = (ledger: CheckedLedger, index: number): string[] =>
  (ledger.rows[index]?.issues ?? []).map(
    (issue) => `${issue.severity} ${issue.field ?? ''} ${issue.code}`,
  );

describe('joint branches of a ledger', () => {
  it('are read from the rows that name one lead unit', () => {
    const ledger = check(joint, joint, { ...joint, leadUnit: CODES[0] });
    expect(ledger.rows.map((row) => [row.verdict, row.values.leadRowNumber])).toEqual([
      ['ready', 2],
      ['ready', 2],
      ['ready', 2],
    ]);
    expect(ledger.rows.flatMap((row) => row.issues)).toEqual([]);
  });

  it.each([
    ['no lead unit', { ...joint, leadUnit: null }, 'error leadUnit lead_missing'],
    [
      'a lead unit that is not on the ledger',
      { ...joint, leadUnit: '别处公司' },
      'error leadUnit lead_not_found',
    ],
    [
      'a lead unit in another park',
      { ...joint, park: '西园' },
      'error leadUnit lead_in_another_park',
    ],
    [
      'another name for the organisation',
      { ...joint, partyOrgName: '别名' },
      'warning partyOrgName joint_name_differs',
    ],
    [
      'another secretary',
      { ...joint, secretary: '王五' },
      'warning secretary secretary_differs_from_lead',
    ],
  ])('%s', (_what, unit, expected) => {
    const ledger = check(joint, joint, unit);
    expect(found(ledger, 2)).toEqual([expected]);
    expect(found(ledger, 0)).toEqual([]);
  });

  it('need no secretary in a member’s row', () => {
    expect(found(check(joint, { ...joint, secretary: null }), 1)).toEqual([]);
  });

  it('refuse a lead unit that stands twice in its park, but not one in each park', () => {
    const twin = { legalName: LEAD };
    expect(found(check(joint, twin, joint), 2)).toContain('error leadUnit lead_ambiguous');
    expect(found(check(joint, { ...twin, park: '西园' }, joint), 2)).toEqual([]);
  });

  it('refuse a lead unit that does not lead', () => {
    const ledger = check({}, joint);
    expect(found(ledger, 1)).toEqual(['error leadUnit lead_not_leading']);
    const chain = check(
      { ...joint, leadUnit: '第2号有限公司' },
      { ...joint, leadUnit: '第2号有限公司' },
      joint,
    );
    expect(found(chain, 2)).toContain('error leadUnit lead_not_leading');
  });

  it.each([
    [1, ['warning leadUnit joint_single_unit']],
    [2, []],
    [5, []],
    [6, ['warning leadUnit joint_too_wide']],
  ])('of %i units: %j (rule 1.2), told at the lead unit’s row', (count, expected) => {
    const ledger = check(...Array.from({ length: count }, () => joint));
    expect(found(ledger, 0)).toEqual(expected);
    expect(ledger.rows.slice(1).flatMap((row) => row.issues)).toEqual([]);
  });

  it.each([
    [24, []],
    [25, ['warning fullMemberCount size_needs_decision']],
    [
      26,
      ['warning fullMemberCount branch_too_large', 'warning fullMemberCount general_branch_due'],
    ],
  ])('of %i and 25 members: %j besides rule 1.1', (fullMemberCount, expected) => {
    const unit = { ...joint, staffCount: 90 };
    const ledger = check({ ...unit, fullMemberCount }, { ...unit, fullMemberCount: 25 });
    expect(found(ledger, 0).filter((issue) => !issue.includes('own_branch_due'))).toEqual(expected);
  });
});

describe('a lead unit that is held back', () => {
  it('holds back every row that names it, with its row and its reasons', () => {
    const ledger = check({ ...joint, contactPhone: '12345' }, joint, joint, {});
    expect(ledger.rows.map((row) => row.verdict)).toEqual([
      'held_back',
      'held_back',
      'held_back',
      'ready',
    ]);
    expect(found(ledger, 1)).toEqual(['error leadUnit lead_unit_held_back']);
    const issue = ledger.rows[1]?.issues[0];
    expect(issue?.params).toMatchObject({
      leadRow: 2,
      reasons: [{ code: 'phone_format', params: { text: '12345' } }],
    });
    const message = issue === undefined ? '' : issueMessage(issue.code, issue.params, 'zh-CN');
    expect(message).toContain('牵头单位（第 2 行）未能通过：联系电话“12345”格式不对');
  });

  it('does so along a chain of lead units', () => {
    const ledger = check(
      { ...joint, leadUnit: '第1号有限公司', staffCount: 'x' },
      { ...joint, leadUnit: '第1号有限公司' },
      { ...joint, leadUnit: '第2号有限公司' },
      { ...joint, leadUnit: '第3号有限公司' },
    );
    expect(ledger.rows.map((row) => row.verdict)).toEqual([
      'held_back',
      'held_back',
      'held_back',
      'held_back',
    ]);
    expect(found(ledger, 2)).toContain('error leadUnit lead_unit_held_back');
  });

  it('is not held back by one of its members', () => {
    const ledger = check(joint, { ...joint, contactPhone: '12345' }, joint);
    expect(ledger.rows.map((row) => row.verdict)).toEqual(['ready', 'held_back', 'ready']);
  });

  it('is found in time, however many rows there are', async () => {
    const units = Array.from({ length: 2_000 }, () => ({
      ...joint,
      creditCode: CODES[0],
      leadUnit: '第2000号有限公司',
    }));
    expect(await processorMs(() => check(...units))).toBeLessThan(1_500);
    expect(check(...units).rows).toHaveLength(2_000);
  });
});
