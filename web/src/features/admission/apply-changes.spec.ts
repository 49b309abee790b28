import { describe, expect, it } from '@jest/globals';
import { changedAnswers, crossedAnswers, textAnswer } from './apply-changes.js';

describe('what is sent of a task', () => {
  it('is only what changed and can be sent', () => {
    expect(
      changedAnswers(
        { industry: '零售', staffCount: 3, establishedOn: undefined, businessScope: null },
        { industry: '零售', staffCount: 2, establishedOn: '2020-01-01' },
      ),
    ).toEqual({ staffCount: 3 });
  });

  it('can empty an answer', () => {
    expect(changedAnswers({ industry: null }, { industry: '零售' })).toEqual({ industry: null });
  });

  it('crosses with another device only where both changed the same answer to different ones', () => {
    const base = { a: 1, b: 1, c: 1 };
    expect(crossedAnswers({ a: 2, b: 2, c: 3 }, base, { a: 1, b: 2, c: 4 })).toEqual([
      { field: 'c', yours: 3, theirs: 4 },
    ]);
  });

  it('takes blanks for nothing', () => {
    expect(textAnswer('  ')).toBeNull();
    expect(textAnswer(' 甲 ')).toBe('甲');
  });
});
