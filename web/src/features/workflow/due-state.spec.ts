import { describe, expect, it } from '@jest/globals';
import { dueState } from './due-state.js';

describe('how near a due day is', () => {
  it.each([
    [null, 'none'],
    [3, 'ample'],
    [2, 'soon'],
    [1, 'soon'],
    [0, 'today'],
    [-1, 'overdue'],
  ] as const)('%s working days left: %s', (days, state) => {
    expect(dueState(days)).toBe(state);
  });
});
