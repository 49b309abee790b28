import { describe, expect, it } from '@jest/globals';
import type { PartyOrgKind, RuleFinding } from './organisation-rules.js';
import { committeeOf, holdsOn, type Post } from './posts.js';
import {
  adviseApproval,
  adviseBasis,
  adviseElectionDay,
  adviseReply,
  adviseSuperior,
  adviseTerm,
  termDueOn,
} from './term-rules.js';

const summary = (findings: RuleFinding[]): string[] =>
  findings.map((finding) => `${finding.rule} ${finding.code} ${finding.severity}`);

describe('rules 1.10 and 1.11: the end of a term', () => {
  it.each<[PartyOrgKind, string, string | null]>([
    ['branch', '2021-03-05', '2024-03-05'],
    ['joint_branch', '2024-02-29', '2027-02-28'],
    ['park_committee', '2021-03-05', '2026-03-05'],
    ['temporary_branch', '2021-03-05', null],
  ])('a %s that begins on %s is due on %s', (kind, startedOn, expected) => {
    expect(termDueOn(kind, startedOn)).toBe(expected);
  });

  it.each([
    ['2023-09-04', []],
    ['2023-09-05', ['1.11 term_due_soon warn']],
    ['2024-03-04', ['1.11 term_due_soon warn']],
    ['2024-03-05', ['1.10 term_expired block']],
    ['2024-03-06', ['1.10 term_expired block']],
  ])('a term due on 2024-03-05, seen on %s: %j', (today, expected) => {
    expect(summary(adviseTerm({ kind: 'branch', dueOn: '2024-03-05', today }))).toEqual(expected);
  });

  it('says nothing of a temporary branch (rule 1.6)', () => {
    const term = { kind: 'temporary_branch', dueOn: '2000-01-01', today: '2030-01-01' } as const;
    expect(adviseTerm(term)).toEqual([]);
  });

  it.each([
    ['2023-03-04', ['1.11 term_early block', '1.11 term_shift_too_long warn']],
    ['2023-03-05', ['1.11 term_early block']],
    ['2023-09-04', ['1.11 term_early block']],
    ['2023-09-05', []],
    ['2024-03-05', []],
    ['2024-03-06', ['1.11 term_late block']],
    ['2025-03-05', ['1.11 term_late block']],
    ['2025-03-06', ['1.11 term_late block', '1.11 term_shift_too_long warn']],
  ])('an election on %s, due on 2024-03-05: %j', (day, expected) => {
    expect(summary(adviseElectionDay('2024-03-05', day))).toEqual(expected);
  });
});

describe('rule 1.6: officers of a temporary branch', () => {
  it.each([
    ['temporary_branch', 'elected', ['1.6 officers_appointed_only block']],
    ['temporary_branch', 'appointed', []],
    ['branch', 'elected', []],
  ] as const)('%s, %s: %j', (kind, basis, expected) => {
    expect(summary(adviseBasis(kind, basis))).toEqual(expected);
  });
});

describe('rule 1.8: the reply to an application', () => {
  it.each([
    ['2024-01-31', '2024-02-29', '2024-06-01', []],
    ['2024-01-31', '2024-03-01', '2024-06-01', ['1.8 reply_late warn']],
    ['2024-01-31', null, '2024-02-29', []],
    ['2024-01-31', null, '2024-03-01', ['1.8 reply_missing warn']],
    [null, '2024-03-01', '2024-06-01', []],
  ])('applied %s, replied %s, seen on %s: %j', (appliedOn, repliedOn, today, expected) => {
    expect(summary(adviseReply({ appliedOn, repliedOn, today }))).toEqual(expected);
  });
});

describe('rule 1.14: approved and filed', () => {
  const held = { personName: '周宁', basis: 'elected', approvedOn: null, filedOn: null } as const;
  it.each<[Post, Partial<Parameters<typeof adviseApproval>[0][number]>, string[]]>([
    ['secretary', {}, ['1.14 posts_not_approved warn']],
    ['deputy_secretary', {}, ['1.14 posts_not_approved warn']],
    ['secretary', { filedOn: '2024-01-01' }, ['1.14 posts_not_approved warn']],
    ['secretary', { approvedOn: '2024-01-01' }, []],
    ['publicity_officer', {}, ['1.14 posts_not_filed warn']],
    ['publicity_officer', { filedOn: '2024-01-01' }, []],
    ['secretary', { basis: null }, []],
  ])('a %s with %j: %j', (post, change, expected) => {
    expect(summary(adviseApproval([{ ...held, post, ...change }]))).toEqual(expected);
  });
});

describe('rule 1.17: below the park’s committee', () => {
  it.each<[PartyOrgKind, boolean, boolean, string[]]>([
    ['branch', false, true, ['1.17 superior_missing warn']],
    ['branch', true, true, []],
    ['branch', false, false, []],
    ['park_committee', false, true, []],
  ])('a %s, superior %s, committee %s: %j', (kind, hasSuperior, parkHasCommittee, expected) => {
    expect(summary(adviseSuperior({ kind, hasSuperior, parkHasCommittee }))).toEqual(expected);
  });
});

describe('a committee and its posts (rule 1.9)', () => {
  const post = (name: Post, personName = name): { post: Post; personName: string } => ({
    post: name,
    personName,
  });
  it.each([
    [[post('secretary')], 0, 0],
    [[post('secretary'), post('deputy_secretary')], 0, 1],
    [[post('secretary'), post('publicity_officer')], 2, 0],
    [
      [
        post('secretary'),
        post('deputy_secretary', '甲' as Post),
        post('organisation_officer', '甲' as Post),
      ],
      2,
      1,
    ],
  ])('%j: committee of %i, %i deputies', (posts, committeeSize, deputyCount) => {
    expect(committeeOf(posts)).toEqual({ committeeSize, deputyCount });
  });

  it.each([
    ['2024-02-29', false],
    ['2024-03-01', true],
    ['2024-03-31', true],
    ['2024-04-01', false],
  ])('held from 2024-03-01 until 2024-04-01: on %s %s', (day, expected) => {
    expect(holdsOn({ from: '2024-03-01', until: '2024-04-01' }, day)).toBe(expected);
  });
});
