import { describe, expect, it } from '@jest/globals';
import { idleStep } from './idle-step.js';

const MINUTE = 60_000;
const idleAt = 100 * MINUTE;

describe('a login session left idle', () => {
  it.each([
    ['with more than five minutes left', 5 * MINUTE + 1, 0, 'wait'],
    ['with five minutes left', 5 * MINUTE, 0, 'wait'],
    ['with just over two minutes left', 2 * MINUTE + 1, 0, 'wait'],
    ['with two minutes left', 2 * MINUTE, 0, 'warn'],
    ['with a moment left', 1, 0, 'warn'],
    ['at its end', 0, 0, 'ended'],
    ['after its end', -1, 0, 'ended'],
    ['that is typed in during the last five minutes', 3 * MINUTE, idleAt - 4 * MINUTE, 'renew'],
    ['that was typed in just before', 4 * MINUTE, idleAt - 5 * MINUTE, 'wait'],
    ['that is typed in early', 10 * MINUTE, idleAt - 11 * MINUTE, 'wait'],
  ])('%s', (_what, left, activeAt, step) => {
    expect(idleStep({ now: idleAt - left, idleAt, activeAt })).toBe(step);
  });
});
