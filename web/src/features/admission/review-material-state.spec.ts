import { describe, expect, it } from '@jest/globals';
import { materialState } from './review-material-state.js';

const NOTHING = {
  fileId: null,
  defect: null,
  isExpired: false,
  followsOn: null,
  need: 'required',
} as const;

describe('how a material stands', () => {
  it.each([
    [{}, 'missing'],
    [{ need: 'optional' }, 'optional'],
    [{ need: 'may_follow', followsOn: '2026-12-01' }, 'follows'],
    [{ need: 'may_follow' }, 'missing'],
    [{ fileId: 'f' }, 'given'],
    [{ fileId: 'f', followsOn: '2026-12-01' }, 'given'],
    [{ fileId: 'f', isExpired: true }, 'expired'],
    [{ fileId: 'f', isExpired: true, defect: '照片不清' }, 'defect'],
    [{ defect: '缺页' }, 'defect'],
  ] as const)('%o is %s', (facts, state) => {
    expect(materialState({ ...NOTHING, ...facts })).toBe(state);
  });
});
