import { describe, expect, it } from '@jest/globals';
import { postState, termState } from './term-state.js';

describe('where a term stands (rule 1.11)', () => {
  it.each([
    ['2024-08-31', '2024-02-28', 'running'],
    ['2024-08-31', '2024-02-29', 'due'],
    ['2024-08-31', '2024-08-30', 'due'],
    ['2024-08-31', '2024-08-31', 'overdue'],
    ['2024-03-05', '2023-09-04', 'running'],
    ['2024-03-05', '2023-09-05', 'due'],
  ])('due on %s, seen on %s: %s', (dueOn, today, expected) => {
    expect(termState(dueOn, today)).toBe(expected);
  });
});

describe('where a post stands', () => {
  const post = { fromOn: '2024-03-01', untilOn: '2024-04-01', voidReason: null };
  it.each([
    ['2024-02-29', 'planned'],
    ['2024-03-01', 'held'],
    ['2024-03-31', 'held'],
    ['2024-04-01', 'past'],
  ])('seen on %s: %s', (today, expected) => {
    expect(postState(post, today)).toBe(expected);
  });
  it('never held when it is void', () => {
    expect(postState({ ...post, voidReason: '登记错误' }, '2024-03-01')).toBe('isVoid');
  });
});
