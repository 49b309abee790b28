import { describe, expect, it } from '@jest/globals';
import {
  checkIndicatorSet,
  type IndicatorSetContent,
  type IndicatorSource,
} from './indicator-set.js';
import { indicatorsInDispute, levelOf, measuredTenths, settle, settledTenths } from './score.js';
import { TEMPLATES } from './template.js';

type Measured = Extract<IndicatorSource, { kind: 'measured' }>;

const RISING: Measured = {
  kind: 'measured',
  measurement: 'm',
  direction: 'at_least',
  steps: [
    { value: 60, tenths: 100 },
    { value: 80, tenths: 150 },
    { value: 100, tenths: 200 },
  ],
};
const FALLING: Measured = {
  kind: 'measured',
  measurement: 'm',
  direction: 'at_most',
  steps: [
    { value: 3, tenths: 50 },
    { value: 0, tenths: 100 },
  ],
};

describe('points of a measured indicator (rule 7.3.3)', () => {
  it.each([
    [59, 0],
    [60, 100],
    [61, 100],
    [79, 100],
    [80, 150],
    [81, 150],
    [99, 150],
    [100, 200],
    [101, 200],
  ])('a value of %i earns %i tenths', (value, tenths) => {
    expect(measuredTenths(RISING, { value })).toBe(tenths);
  });

  it.each([
    [0, 100],
    [1, 50],
    [3, 50],
    [4, 0],
  ])('where fewer is better, %i earns %i tenths', (value, tenths) => {
    expect(measuredTenths(FALLING, { value })).toBe(tenths);
  });

  it.each([
    [2, 3, 100],
    [3, 5, 100],
    [4, 5, 150],
    [799, 1000, 100],
    [5, 5, 200],
    [0, 0, 0],
  ])('%i of %i counts in whole per cent, rounded down: %i tenths', (value, outOf, tenths) => {
    expect(measuredTenths(RISING, { value, outOf })).toBe(tenths);
  });
});

describe('what follows from a result (rule 7.3.5)', () => {
  it.each([
    [599, 'warning'],
    [600, 'notice'],
    [601, 'notice'],
    [799, 'notice'],
    [800, 'none'],
    [801, 'none'],
  ])('%i tenths: %s', (tenths, level) => {
    expect(levelOf({ goodFrom: 80, noticeFrom: 60 }, tenths)).toBe(level);
  });
});

describe('scores of people (rule 7.3.4)', () => {
  it.each([
    [[100, 100], 100],
    [[100, 101], 101],
    [[100, 102], 101],
    [[0, 300, 100], 100],
    [[50, 50, 300], 50],
  ])('%j settle at %i', (scores, tenths) => {
    expect(settledTenths(scores)).toBe(tenths);
  });

  const { conduct, rights } = { conduct: 300, rights: 200 };
  it.each([
    [{ conduct, rights }, { conduct: 271, rights }, []],
    [{ conduct, rights }, { conduct: 270, rights }, []],
    [{ conduct, rights }, { conduct: 269, rights }, ['conduct']],
    // Differences that cancel each other out in the sum are still two disputes.
    [{ conduct: 300, rights: 100 }, { conduct: 200, rights: 200 }, ['conduct', 'rights']],
  ])('%j and %j: in dispute %j', (first, second, disputed) => {
    expect(indicatorsInDispute(TEMPLATES.enterprise, first, second)).toEqual(disputed);
  });

  it('are added to what was measured', () => {
    expect(
      settle(TEMPLATES.enterprise, { covered: 200, term: 0, headcount: 200 }, [
        { conduct: 250, rights: 101 },
        { conduct: 251, rights: 100 },
      ]),
    ).toEqual({
      settled: { covered: 200, term: 0, headcount: 200, conduct: 251, rights: 101 },
      total: 752,
      level: 'notice',
    });
  });
});

describe('a set of indicators (rule 7.3.1)', () => {
  const offered = new Set([
    'party_org_at_end',
    'term_in_order',
    'headcount_reported',
    'secretary_in_post',
  ]);
  const changed = (change: (content: IndicatorSetContent) => void): string[] => {
    const content = structuredClone(TEMPLATES.enterprise);
    change(content);
    return checkIndicatorSet(content, offered).map(({ code }) => code);
  };

  it('is in order as the templates give it', () => {
    expect(checkIndicatorSet(TEMPLATES.enterprise, offered)).toEqual([]);
    expect(checkIndicatorSet(TEMPLATES.branch, offered)).toEqual([]);
  });

  it.each<[string, (content: IndicatorSetContent) => void, string[]]>([
    ['99 points', ({ headings }) => (headings[2]!.indicators[0]!.points = 29), ['points_not_100']],
    ['101 points', ({ headings }) => (headings[2]!.indicators[0]!.points = 31), ['points_not_100']],
    [
      'one code twice',
      ({ headings }) => (headings[2]!.indicators[0]!.code = 'term'),
      ['indicator_twice'],
    ],
    ['levels that meet', (content) => (content.noticeFrom = 80), ['levels_out_of_order']],
    [
      'a measurement that nobody offers',
      ({ headings }) => ((headings[0]!.indicators[0]!.source as Measured).measurement = 'unheard'),
      ['measurement_unknown'],
    ],
    [
      'steps that fall',
      ({ headings }) => {
        (headings[0]!.indicators[0]!.source as Measured).steps = [
          { value: 2, tenths: 100 },
          { value: 1, tenths: 200 },
        ];
      },
      ['steps_out_of_order'],
    ],
    [
      'a highest step below the full points',
      ({ headings }) => {
        (headings[0]!.indicators[0]!.source as Measured).steps = [{ value: 1, tenths: 199 }];
      },
      ['steps_miss_full_points'],
    ],
  ])('is refused with %s', (_what, change, codes) => {
    expect(changed(change)).toEqual(codes);
  });
});
