import { describe, expect, it } from '@jest/globals';
import { contentToPublish, newCode, pointsOf } from './indicator-values.js';

const heading = (...points: (number | null)[]) => ({
  name: '一',
  indicators: points.map((one, n) => ({
    code: `c${n}`,
    name: '',
    points: one,
    source: { kind: 'evidence' as const, guide: '' },
  })),
});

describe('the form of a set of indicators', () => {
  it('adds up what is typed so far', () => {
    expect(pointsOf({ headings: [heading(20, null), heading(80)] })).toBe(100);
    expect(pointsOf(undefined)).toBe(0);
  });

  it.each([
    [[], 'item_1'],
    [['covered'], 'item_2'],
    [['item_2', 'item_1'], 'item_3'],
    [['a', 'item_3'], 'item_4'],
  ])('with %j the next code is %s', (taken, code) => {
    expect(newCode(taken)).toBe(code);
  });

  it('publishes of a source only what belongs to its kind', () => {
    const indicator = {
      code: 'a',
      name: 'A',
      points: 100,
      source: {
        kind: 'measured' as const,
        measurement: 'term_in_order',
        guide: '先前写的',
        steps: [{ value: 1, tenths: 1000 }],
      },
    };
    const content = { headings: [{ name: '一', indicators: [indicator] }] };
    expect(contentToPublish(content).headings[0]!.indicators[0]!.source).toEqual({
      kind: 'measured',
      measurement: 'term_in_order',
      direction: 'at_least',
      steps: [{ value: 1, tenths: 1000 }],
    });
    const evidence = { ...indicator, source: { ...indicator.source, kind: 'evidence' as const } };
    expect(
      contentToPublish({ headings: [{ name: '一', indicators: [evidence] }] }).headings[0]!
        .indicators[0]!.source,
    ).toEqual({ kind: 'evidence', guide: '先前写的' });
  });
});
