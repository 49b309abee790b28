import { describe, expect, it } from '@jest/globals';
import { anchorAge, districtDay, yearsOn } from './anchor-age.js';

describe('an anchor’s age', () => {
  it.each([
    ['2010-11-25', '2026-11-24', 'too_young'],
    ['2010-11-24', '2026-11-24', 'needs_consent'],
    ['2008-11-25', '2026-11-24', 'needs_consent'],
    ['2008-11-24', '2026-11-24', 'of_age'],
    ['2012-02-29', '2028-02-28', 'too_young'],
    ['2012-02-29', '2028-02-29', 'needs_consent'],
    ['2012-02-29', '2030-02-28', 'needs_consent'],
    ['2012-02-29', '2030-03-01', 'of_age'],
  ] as const)('born %s, on %s: %s', (birthDate, today, age) => {
    expect(anchorAge(birthDate, today)).toBe(age);
  });

  it('counts full years only', () => {
    expect(yearsOn('2000-12-31', '2026-12-30')).toBe(25);
    expect(yearsOn('2000-12-31', '2026-12-31')).toBe(26);
  });

  it('takes the day of the district, not of the browser', () => {
    expect(districtDay(new Date('2026-11-23T16:30:00Z'))).toBe('2026-11-24');
  });
});
