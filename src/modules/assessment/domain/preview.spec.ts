import { describe, expect, it } from '@jest/globals';
import type { IndicatorSetContent } from './indicator-set.js';
import { lastQuarter, previewOf } from './preview.js';

const SET: IndicatorSetContent = {
  goodFrom: 80,
  noticeFrom: 60,
  gap: 3,
  rectifyDays: 15,
  recheckDays: 5,
  headings: [
    {
      name: '一',
      indicators: [
        {
          code: 'covered',
          name: '覆盖',
          points: 60,
          source: {
            kind: 'measured',
            measurement: 'party_org_at_end',
            direction: 'at_least',
            steps: [{ value: 1, tenths: 600 }],
          },
        },
        { code: 'conduct', name: '经营', points: 20, source: { kind: 'evidence', guide: '看' } },
        { code: 'new', name: '新增', points: 20, source: { kind: 'evidence', guide: '看' } },
      ],
    },
  ],
};

describe('what a set would find', () => {
  it.each([
    [{ covered: 600 }, { conduct: 200 }, [600, 200, 200], 'none', 'none'],
    [{ covered: 600 }, { conduct: 190 }, [600, 190, 200], 'notice', 'none'],
    [{ covered: 600 }, {}, [600, 0, 400], 'notice', 'none'],
    [{}, { conduct: 300, gone: 500 }, [0, 200, 200], 'warning', 'warning'],
    [{ covered: 600 }, { conduct: 0, new: 0 }, [600, 0, 0], 'notice', 'notice'],
  ] as const)('records %j, given before %j', (measured, before, tenths, low, high) => {
    const found = previewOf(SET, measured, before);
    expect([found.measuredTenths, found.scoredTenths, found.openTenths]).toEqual(tenths);
    expect([found.lowLevel, found.highLevel]).toEqual([low, high]);
  });
});

describe('the last quarter that is over', () => {
  it.each([
    ['2026-11-29', '2026-07-01', '2026-09-30'],
    ['2026-10-01', '2026-07-01', '2026-09-30'],
    ['2026-09-30', '2026-04-01', '2026-06-30'],
    ['2026-01-01', '2025-10-01', '2025-12-31'],
    ['2026-03-31', '2025-10-01', '2025-12-31'],
  ])('on %s: %s to %s', (today, from, until) => {
    expect(lastQuarter(today)).toEqual({ from, until });
  });
});
