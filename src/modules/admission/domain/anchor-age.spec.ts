import { describe, expect, it } from '@jest/globals';
import { anchorAge } from './anchor-age.js';

describe('an anchor’s age (rule 7.1.5)', () => {
  it.each([
    ['the day before 15', '2011-05-10', '2026-05-09', 'too_young'],
    ['15 today', '2011-05-10', '2026-05-10', 'too_young'],
    ['the day before 16', '2010-05-10', '2026-05-09', 'too_young'],
    ['16 today', '2010-05-10', '2026-05-10', 'needs_consent'],
    ['17 today', '2009-05-10', '2026-05-10', 'needs_consent'],
    ['the day before 18', '2008-05-10', '2026-05-09', 'needs_consent'],
    ['18 today', '2008-05-10', '2026-05-10', 'of_age'],
    [
      'born on 29 February, the 28th sixteen years on, a leap year',
      '2012-02-29',
      '2028-02-28',
      'too_young',
    ],
    ['born on 29 February, the 29th sixteen years on', '2012-02-29', '2028-02-29', 'needs_consent'],
    [
      'born on 29 February, 28 February eighteen years on',
      '2008-02-29',
      '2026-02-28',
      'needs_consent',
    ],
    ['born on 29 February, 1 March eighteen years on', '2008-02-29', '2026-03-01', 'of_age'],
  ])('%s', (_name, birthDate, today, expected) => {
    expect(anchorAge(birthDate, today)).toBe(expected);
  });
});
