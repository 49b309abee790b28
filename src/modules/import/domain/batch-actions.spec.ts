import { describe, expect, it } from '@jest/globals';
import {
  BATCH_ACTIONS,
  BATCH_STATES,
  type BatchFacts,
  type BatchState,
  refusalOf,
} from './batch-actions.js';

const facts = (state: BatchState, overrides: Partial<BatchFacts> = {}): BatchFacts => ({
  state,
  hasColumns: true,
  mappingIsComplete: true,
  readyRows: 5,
  isOwn: true,
  mayEndOthers: false,
  ...overrides,
});

describe('what may be done with a batch', () => {
  it.each<[BatchState, string[]]>([
    ['reading', ['discard']],
    ['mapping', ['map', 'check', 'discard']],
    ['checking', ['discard']],
    ['checked', ['map', 'check', 'mend', 'commit', 'discard']],
    ['committing', []],
    ['committed', ['undo']],
    ['undone', []],
    ['failed', ['map', 'check', 'discard']],
    ['discarded', []],
  ])('%s: %j', (state, allowed) => {
    expect(BATCH_ACTIONS.filter((action) => refusalOf(action, facts(state)) === null)).toEqual(
      allowed,
    );
  });

  it('is nothing for others, but that a district officer may discard or undo', () => {
    for (const state of BATCH_STATES) {
      const others = facts(state, { isOwn: false });
      expect(BATCH_ACTIONS.map((action) => refusalOf(action, others))).toEqual(
        BATCH_ACTIONS.map(() => 'not_own'),
      );
    }
    const officer = facts('mapping', { isOwn: false, mayEndOthers: true });
    expect(refusalOf('discard', officer)).toBeNull();
    expect(refusalOf('undo', facts('committed', { isOwn: false, mayEndOthers: true }))).toBeNull();
    expect(refusalOf('map', officer)).toBe('not_own');
  });

  it('does not map what was never read, nor commit what has no row ready', () => {
    expect(refusalOf('map', facts('failed', { hasColumns: false }))).toBe('unreadable');
    expect(refusalOf('check', facts('mapping', { mappingIsComplete: false }))).toBe(
      'mapping_incomplete',
    );
    expect(refusalOf('commit', facts('checked', { readyRows: 0 }))).toBe('nothing_ready');
    expect(refusalOf('commit', facts('failed'))).toBe('not_checked');
    expect(refusalOf('mend', facts('mapping'))).toBe('not_checked');
    expect(refusalOf('undo', facts('checked'))).toBe('not_committed');
    expect(refusalOf('undo', facts('undone'))).toBe('is_undone');
  });
});
