import { describe, expect, it } from '@jest/globals';
import type { IndicatorContent } from '../../api/types.js';
import { compareSets } from './compare-sets.js';

type Indicator = IndicatorContent['headings'][number]['indicators'][number];

const item = (code: string, points: number, guide = '看'): Indicator => ({
  code,
  name: code,
  points,
  source: { kind: 'evidence', guide },
});
const set = (indicators: Indicator[], goodFrom = 80): IndicatorContent => ({
  headings: [{ name: '一', indicators }],
  goodFrom,
  noticeFrom: 60,
  gap: 3,
  rectifyDays: 15,
  recheckDays: 5,
});

describe('two versions of the indicators', () => {
  it('differ by what came, went and changed', () => {
    const { indicators, levels } = compareSets(
      set([item('a', 40), item('b', 40), item('c', 20)]),
      set([item('a', 40), item('b', 50), item('d', 10)], 85),
    );
    expect(indicators.map(({ kind, code }) => `${kind} ${code}`)).toEqual([
      'changed b',
      'added d',
      'removed c',
    ]);
    expect(levels).toEqual([{ field: 'goodFrom', before: 80, after: 85 }]);
  });

  it('do not differ where only the order of fields does', () => {
    const same = {
      source: { guide: '看', kind: 'evidence' as const },
      points: 100,
      name: 'a',
      code: 'a',
    };
    expect(compareSets(set([item('a', 100)]), set([same]))).toEqual({ indicators: [], levels: [] });
    expect(compareSets(set([item('a', 100)]), set([item('a', 100, '另')])).indicators).toHaveLength(
      1,
    );
  });
});
