import { describe, expect, it } from '@jest/globals';
import { formatPoints } from './points.js';

describe('formatPoints', () => {
  it.each([
    [0, '0'],
    [5, '0.5'],
    [752, '75.2'],
    [800, '80'],
    [1000, '100'],
  ])('%i tenths: %s', (tenths, text) => {
    expect(formatPoints(tenths)).toBe(text);
  });
});
