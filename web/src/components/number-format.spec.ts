import { describe, expect, it } from '@jest/globals';
import { formatCount, formatMoment, formatRate, formatSize } from './number-format.js';

describe('number-format', () => {
  it('separates thousands', () => expect(formatCount(1789)).toBe('1,789'));
  it('adds the percent sign to a rate', () => expect(formatRate('41.4')).toBe('41.4%'));
  it('leaves the dash of an empty denominator', () => expect(formatRate('—')).toBe('—'));
  it('writes a moment in Shanghai time', () =>
    expect(formatMoment('2026-11-23T06:03:00Z')).toBe('2026-11-23 14:03'));
  it('writes sizes', () => {
    expect(formatSize(20 * 1024 * 1024)).toBe('20 MB');
    expect(formatSize(340 * 1024)).toBe('340 kB');
    expect(formatSize(12)).toBe('1 kB');
  });
});
