import { describe, expect, it } from '@jest/globals';
import { orderedMoves } from './primary-move.js';
import type { RunAction } from './run.js';

const move = (name: string, more: Partial<RunAction> = {}): RunAction => ({
  name,
  label: name,
  allowed: true,
  reason: null,
  needsReason: false,
  ...more,
});
const named = (actions: RunAction[], quiet?: string[]): [string | null, string[]] => {
  const { primary, moves } = orderedMoves(actions, quiet);
  return [primary, moves.map(({ name }) => name)];
};

describe('the moves that a page offers', () => {
  it('begins with the first that may be made', () => {
    expect(
      named([move('pass', { allowed: false }), move('conditional'), move('withdraw')]),
    ).toEqual(['conditional', ['conditional', 'pass', 'withdraw']]);
  });

  it('never makes a move primary that needs a reason, for it returns, refuses or ends', () => {
    expect(named([move('return', { needsReason: true }), move('accept')])).toEqual([
      'accept',
      ['accept', 'return'],
    ]);
    expect(named([move('lapse', { needsReason: true })])).toEqual([null, ['lapse']]);
  });

  it('never makes a quiet move primary', () => {
    expect(named([move('supplement'), move('pass')], ['supplement'])).toEqual([
      'pass',
      ['pass', 'supplement'],
    ]);
    expect(named([move('withdraw')], ['withdraw'])).toEqual([null, ['withdraw']]);
  });
});
