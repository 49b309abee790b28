import { describe, expect, it } from '@jest/globals';
import { linesAtFirst, trendAnswer } from './trend-answer.js';

describe('what a trend says', () => {
  it.each([
    [['40.0', '41.4'], { kind: 'rose', from: '40.0', to: '41.4', change: '1.4' }],
    [['84.9', '84.8'], { kind: 'fell', from: '84.9', to: '84.8', change: '0.1' }],
    [['41.4', '60.0', '41.4'], { kind: 'flat', rate: '41.4' }],
    [['—', '31.7', '58.0'], { kind: 'rose', from: '31.7', to: '58.0', change: '26.3' }],
    [['50.0', '—'], { kind: 'empty' }],
    [['—', '—'], { kind: 'empty' }],
    [[], { kind: 'empty' }],
  ])('%j', (rates, answer) => {
    expect(trendAnswer(rates)).toEqual(answer);
  });

  const line = (key: string, rate: string) => ({ key, label: key, rates: ['10.0', rate] });

  it('draws all of up to six lines, and of more the five lowest that have a rate', () => {
    const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((key, i) => line(key, `${90 - i}.0`));
    expect(linesAtFirst(six)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(linesAtFirst([...six, line('g', '—')])).toEqual(['f', 'e', 'd', 'c', 'b']);
  });
});
