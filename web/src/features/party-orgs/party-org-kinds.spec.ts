import { describe, expect, it } from '@jest/globals';
import { membershipsOf, unitsOf } from './party-org-kinds.js';

describe('unitsOf', () => {
  it('knows how many units a kind covers', () => {
    expect(unitsOf('branch')).toBe('one');
    expect(unitsOf('joint_branch')).toBe('several');
    expect(unitsOf('park_committee')).toBe('none');
    expect(unitsOf(undefined)).toBe('none');
  });
});

describe('membershipsOf', () => {
  const units = [{ enterpriseId: 'a', joinedOn: '2026-01-01' }, {}, { enterpriseId: 'b' }];

  it('marks the lead unit of a joint branch and drops empty rows', () => {
    expect(membershipsOf('joint_branch', units, 2)).toEqual([
      { enterpriseId: 'a', joinedOn: '2026-01-01' },
      { enterpriseId: 'b', joinedOn: undefined, isLead: true },
    ]);
  });

  it('covers nothing for a park committee', () => {
    expect(membershipsOf('park_committee', units, undefined)).toEqual([]);
  });
});
