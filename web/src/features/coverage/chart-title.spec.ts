import { describe, expect, it } from '@jest/globals';
import { chartAnswer } from './chart-title.js';

describe('chartAnswer', () => {
  it('names the lowest', () => {
    expect(
      chartAnswer([
        { label: '齐鲁云商', rate: '88.0' },
        { label: '黄台', rate: '71.4' },
        { label: '凤凰山', rate: '100.0' },
      ]),
    ).toEqual({ kind: 'lowest', n: 3, name: '黄台', rate: '71.4' });
  });

  it('says when all are equal, alone, or nothing is counted', () => {
    expect(
      chartAnswer([
        { label: 'a', rate: '50.0' },
        { label: 'b', rate: '50.0' },
      ]),
    ).toEqual({ kind: 'equal', n: 2, rate: '50.0' });
    expect(
      chartAnswer([
        { label: 'a', rate: '50.0' },
        { label: 'b', rate: '—' },
      ]),
    ).toEqual({ kind: 'one', name: 'a', rate: '50.0' });
    expect(chartAnswer([{ label: 'b', rate: '—' }])).toEqual({ kind: 'empty' });
  });
});
