import { describe, expect, it } from '@jest/globals';
import { type JointBranch, type PossiblePartner, proposeForm } from './propose-form.js';

const joint = (name: string, unitCount: number, near: Partial<JointBranch> = {}): JointBranch => ({
  partyOrgId: name,
  name,
  unitCount,
  isSameStreet: false,
  isSameTrade: false,
  ...near,
});
const partner: PossiblePartner = {
  enterpriseId: 'p',
  legalName: '甲',
  fullMemberCount: 2,
  isSameStreet: false,
  isSameTrade: false,
};
const unit = { fullMembers: 2, mobileMembers: 0, joints: [], partners: [] };

describe('the form that the rules propose', () => {
  it.each([
    [0, 'outreach', '1.15', 'nobody'],
    [1, 'join_joint', '1.2', 'joint_has_room'],
    [2, 'join_joint', '1.2', 'joint_has_room'],
    [3, 'own_branch', '1.1', 'own_branch_due'],
    [4, 'own_branch', '1.1', 'own_branch_due'],
  ] as const)('%s full members: %s by rule %s', (fullMembers, form, rule, reason) => {
    expect(proposeForm({ ...unit, fullMembers, joints: [joint('甲', 2)] })).toMatchObject({
      form,
      rule,
      reason,
      withMobile: false,
    });
  });

  it.each([
    [4, 'join_joint', 'joint_has_room', 1],
    [5, 'new_joint', 'joint_to_found', 0],
    [6, 'new_joint', 'joint_to_found', 0],
  ] as const)(
    'the only joint branch has %s units, another unit is uncovered: %s',
    (unitCount, form, reason, roomLeft) => {
      const proposal = proposeForm({
        ...unit,
        joints: [joint('甲', unitCount)],
        partners: [partner],
      });
      expect(proposal).toMatchObject({ form, reason, candidates: [{ roomLeft }] });
    },
  );

  it('only full joint branches and no partner: joining one, which the officer is warned of', () => {
    expect(proposeForm({ ...unit, joints: [joint('甲', 5)] })).toMatchObject({
      form: 'join_joint',
      reason: 'joint_only_full',
    });
  });

  it('nobody to join: a new joint branch that waits for a partner', () => {
    expect(proposeForm(unit)).toMatchObject({ form: 'new_joint', reason: 'joint_no_partner' });
  });

  it.each([
    [3, 1, 'own_branch', true],
    [2, 1, 'join_joint', true],
    [2, 0, 'join_joint', false],
    [0, 1, 'mobile_org', false],
    [0, 0, 'outreach', false],
  ] as const)('%s full and %s mobile members', (fullMembers, mobileMembers, form, withMobile) => {
    expect(
      proposeForm({ ...unit, fullMembers, mobileMembers, joints: [joint('甲', 1)] }),
    ).toMatchObject({ form, withMobile });
  });

  it('ranks joint branches: room, then street, then trade, then fewest units', () => {
    const { candidates } = proposeForm({
      ...unit,
      joints: [
        joint('满员同街道', 5, { isSameStreet: true, isSameTrade: true }),
        joint('三家', 3),
        joint('两家', 2),
        joint('同行业', 4, { isSameTrade: true }),
        joint('同街道', 4, { isSameStreet: true }),
        joint('同街道同行业', 4, { isSameStreet: true, isSameTrade: true }),
      ],
    });
    expect(candidates.map(({ name }) => name)).toEqual([
      '同街道同行业',
      '同街道',
      '同行业',
      '两家',
      '三家',
      '满员同街道',
    ]);
  });
});
