import { describe, expect, it } from '@jest/globals';
import { movedKind, tidyKind, withKind } from './config-list.js';

const LIST = ['a1', 'b2', 'c3'].map((code) => tidyKind({ code, name: code, formats: ['pdf'] }));
const codes = (kinds: { code: string }[]): string => kinds.map(({ code }) => code).join(' ');

describe('a district’s list of materials', () => {
  it('moves one by a step and stops at the ends', () => {
    expect(codes(movedKind(LIST, 'b2', -1))).toBe('b2 a1 c3');
    expect(codes(movedKind(LIST, 'b2', 1))).toBe('a1 c3 b2');
    expect(codes(movedKind(LIST, 'a1', -1))).toBe('a1 b2 c3');
    expect(codes(movedKind(LIST, 'c3', 1))).toBe('a1 b2 c3');
  });

  it('puts a new one at the end and an edited one in its place', () => {
    expect(codes(withKind(LIST, null, tidyKind({ code: 'd4' })))).toBe('a1 b2 c3 d4');
    expect(codes(withKind(LIST, 'b2', tidyKind({ code: 'x9' })))).toBe('a1 x9 c3');
  });

  it('keeps days only for what may follow', () => {
    expect(tidyKind({ code: 'a', need: 'may_follow', followDays: 10 }).followDays).toBe(10);
    expect(tidyKind({ code: 'a', need: 'required', followDays: 10 }).followDays).toBeNull();
    expect(tidyKind({ code: 'a', name: ' 房屋租赁合同 ' }).name).toBe('房屋租赁合同');
  });
});
