import { describe, expect, it } from '@jest/globals';
import { countAnswer, dayAnswer } from './task-answers.js';

describe('an answer as it is sent', () => {
  it.each([
    ['', null],
    [undefined, null],
    ['2026-02-30', undefined],
    ['2026-11-24', '2026-11-24'],
    ['2026-11-25', undefined],
  ])('the day %p until 2026-11-24: %p', (typed, sent) => {
    expect(dayAnswer(typed, '2026-11-24')).toBe(sent);
  });

  it.each([
    [null, null],
    [0, 0],
    [-1, undefined],
    [1.5, undefined],
    [1_000_000, 1_000_000],
    [1_000_001, undefined],
  ])('the count %p: %p', (typed, sent) => {
    expect(countAnswer(typed)).toBe(sent);
  });
});
