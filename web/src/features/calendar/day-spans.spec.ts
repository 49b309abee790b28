import { describe, expect, it } from '@jest/globals';
import { spansOf, weeksOf, withoutSpan, withSpan } from './day-spans.js';

const off = (day: string, name = '春节') => ({ day, kind: 'off' as const, name });

describe('spans of days', () => {
  it('run over the end of a month and end where kind or name changes', () => {
    const days = [
      off('2031-02-01'),
      off('2031-01-31'),
      off('2031-02-02', '元宵'),
      { day: '2031-02-08', kind: 'work' as const, name: '春节' },
    ];
    expect(spansOf(days).map(({ first, last, count }) => [first, last, count])).toEqual([
      ['2031-01-31', '2031-02-01', 2],
      ['2031-02-02', '2031-02-02', 1],
      ['2031-02-08', '2031-02-08', 1],
    ]);
  });

  it('are taken out and laid over', () => {
    const days = [off('2031-01-01'), off('2031-01-02')];
    const [span] = spansOf(days);
    expect(withoutSpan(days, span!)).toEqual([]);
    const work = { name: '调休', kind: 'work' as const, first: '2031-01-02', last: '2031-01-02' };
    expect(withSpan(days, 2031, work)?.map(({ kind }) => kind)).toEqual(['off', 'work']);
  });

  it.each([
    ['another year', '2030-12-31', '2031-01-01'],
    ['backwards', '2031-01-02', '2031-01-01'],
    ['32 days', '2031-01-01', '2031-02-01'],
  ])('are refused: %s', (_what, first, last) => {
    expect(withSpan([], 2031, { name: '节', kind: 'off', first, last })).toBeNull();
  });
});

describe('weeks of a month', () => {
  it('begin on Monday', () => {
    expect(weeksOf(2026, 2)[0]).toEqual([null, null, null, null, null, null, '2026-02-01']);
    expect(weeksOf(2026, 6)[0]![0]).toBe('2026-06-01');
    expect(weeksOf(2024, 2).flat().filter(Boolean)).toHaveLength(29);
  });
});
