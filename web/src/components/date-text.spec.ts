import { describe, expect, it } from '@jest/globals';
import { isIsoDate, readDateText } from './date-text.js';

describe('readDateText', () => {
  it.each([
    ['20261123', '2026-11-23'],
    ['2026-11-23', '2026-11-23'],
    ['2026/1/3', '2026-01-03'],
    ['2026.1.3', '2026-01-03'],
    ['2026年1月3日', '2026-01-03'],
    ['２０２６１１２３', '2026-11-23'],
    [' 2024-02-29 ', '2024-02-29'],
  ])('reads %s as %s', (typed, date) => {
    expect(readDateText(typed)).toBe(date);
  });

  it.each(['2019-02-30', '20190230', '2025-13-01', '2026-11', 'tomorrow', '', '0026-01-01'])(
    'refuses %s',
    (typed) => {
      expect(readDateText(typed)).toBeNull();
    },
  );
});

describe('isIsoDate', () => {
  it('accepts only the written-out form of a real day', () => {
    expect(isIsoDate('2026-11-23')).toBe(true);
    expect(isIsoDate('20261123')).toBe(false);
    expect(isIsoDate('2026-02-29')).toBe(false);
  });
});
