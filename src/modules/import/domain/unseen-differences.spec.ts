import { describe, expect, it } from '@jest/globals';
import type { LedgerDifference } from './checked-ledger.js';
import { rowsWithUnseenDifferences } from './unseen-differences.js';

const renamed: LedgerDifference = {
  field: 'legalName',
  before: '旧名',
  after: '新名',
  accepted: true,
};
const row = (...differences: LedgerDifference[]) => ({
  rowNumber: 2,
  verdict: 'ready' as const,
  differences,
});

describe('differences that nobody was shown', () => {
  it.each([
    ['the one that was shown', [renamed], [renamed], []],
    ['none any more', [], [renamed], []],
    ['one of another field', [renamed], [{ ...renamed, field: 'remark' as const }], [2]],
    ['one from another recorded value', [{ ...renamed, before: '改名' }], [renamed], [2]],
    ['one to another value', [{ ...renamed, after: '又名' }], [renamed], [2]],
    ['one where none was shown', [renamed], [], [2]],
    ['one that is declined', [{ ...renamed, accepted: false }], [], []],
  ])('%s', (_what, differences, shown, expected) => {
    expect(rowsWithUnseenDifferences([row(...differences)], new Map([[2, shown]]))).toEqual(
      expected,
    );
  });

  it('say nothing of a row that is held back', () => {
    const held = { ...row(renamed), verdict: 'held_back' as const };
    expect(rowsWithUnseenDifferences([held], new Map())).toEqual([]);
  });
});
