import { describe, expect, it } from '@jest/globals';
import { Problem } from '../api/problem.js';
import { conflictOf, takenFromTheirs } from './conflict.js';

const problem = new Problem({
  status: 409,
  code: 'version_conflict',
  params: {
    current: { version: 7 },
    changed: [
      { field: 'legalName', yours: '甲', theirs: '乙' },
      { field: 'remark', yours: '丙', theirs: null },
    ],
  },
});

describe('conflictOf', () => {
  it('reads version and fields', () => {
    expect(conflictOf(problem)).toEqual({
      version: 7,
      changed: [
        { field: 'legalName', yours: '甲', theirs: '乙' },
        { field: 'remark', yours: '丙', theirs: null },
      ],
    });
  });

  it('leaves other problems alone', () => {
    expect(conflictOf(new Problem({ status: 409, code: 'wrong_state' }))).toBeNull();
  });
});

describe('takenFromTheirs', () => {
  it('takes only what was chosen, an empty value as undefined', () => {
    const conflict = conflictOf(problem);
    expect(conflict && takenFromTheirs(conflict, { legalName: 'yours', remark: 'theirs' })).toEqual(
      { remark: undefined },
    );
  });
});
