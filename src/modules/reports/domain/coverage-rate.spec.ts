import { describe, expect, it } from '@jest/globals';
import { addCoverage, coverageFigures, NO_RATE, rateText } from './coverage-rate.js';

const ENTERPRISES = { denominator: 1058, own: 438, joint: 460, workCovered: 898 };
const SOCIAL_ORGS = { denominator: 731, own: 232, joint: 192, workCovered: 424 };

describe('rate (rule 5.5)', () => {
  it.each([
    [0, 0, NO_RATE],
    [5, 0, NO_RATE],
    [0, 1, '0.0'],
    [1, 1, '100.0'],
    [1, 3, '33.3'],
    [2, 3, '66.7'],
    [1, 2000, '0.1'],
    [1, 2001, '0.0'],
    [1, 1999, '0.1'],
    [1049, 2000, '52.5'],
    [21, 2000, '1.1'],
    [201, 2000, '10.1'],
    [1001, 2000, '50.1'],
    [9007199254740991, 9007199254740991, '100.0'],
  ])('%i of %i is %s', (numerator, denominator, expected) => {
    expect(rateText(numerator, denominator)).toBe(expected);
  });

  it.each([
    [-1, 10],
    [1.5, 10],
    [1, -10],
    [Number.NaN, 10],
  ])('%p of %p is no count', (numerator, denominator) => {
    expect(() => rateText(numerator, denominator)).toThrow(RangeError);
  });
});

describe('printed figures of the year', () => {
  const enterprises = coverageFigures(ENTERPRISES);
  const socialOrgs = coverageFigures(SOCIAL_ORGS);

  it('A1, A5: growth on the year before', () => {
    expect([1058 - 62, rateText(62, 996)]).toEqual([996, '6.2']);
    expect([731 - 37, rateText(37, 694)]).toEqual([694, '5.3']);
  });

  it('A2, A6: organisations are not units (rule 5.3)', () => {
    expect(438 + 138).toBe(576);
    expect(232 + 56).toBe(288);
    expect(rateText(576, 1058)).toBe('54.4');
    expect(enterprises.orgRate).not.toBe('54.4');
  });

  it('A3, A4: enterprises', () => {
    expect(enterprises.soleRate).toBe('41.4');
    expect(enterprises.orgRate).toBe('84.9');
  });

  it('A7, A8: social organisations', () => {
    expect(socialOrgs.soleRate).toBe('31.7');
    expect(socialOrgs.orgRate).toBe('58.0');
  });

  it('A9: units a joint organisation covers on average stay within rule 1.2', () => {
    expect((460 / 138).toFixed(2)).toBe('3.33');
    expect((192 / 56).toFixed(2)).toBe('3.43');
  });

  it('A10: uncovered', () => {
    expect([enterprises.uncovered, socialOrgs.uncovered]).toEqual([160, 307]);
  });

  it('A11: both kinds together', () => {
    const both = coverageFigures(addCoverage([ENTERPRISES, SOCIAL_ORGS]));
    expect(576 + 288).toBe(864);
    expect(both).toMatchObject({
      denominator: 1789,
      covered: 1322,
      own: 670,
      orgRate: '73.9',
      soleRate: '37.5',
    });
  });
});

describe('coverage figures', () => {
  it('print — for a park without units', () => {
    expect(coverageFigures(addCoverage([]))).toMatchObject({
      orgRate: '—',
      soleRate: '—',
      workRate: '—',
      uncovered: 0,
    });
  });

  it('keep work coverage apart (rule 5.6)', () => {
    expect(coverageFigures({ denominator: 10, own: 3, joint: 2, workCovered: 9 })).toMatchObject({
      covered: 5,
      orgRate: '50.0',
      workRate: '90.0',
    });
  });

  it.each([
    [{ denominator: 1, own: 1, joint: 1, workCovered: 1 }],
    [{ denominator: 2, own: 1, joint: 0, workCovered: 3 }],
    [{ denominator: 2, own: 1, joint: 1, workCovered: 1 }],
  ])('refuse counts that contradict each other: %j', (counts) => {
    expect(() => coverageFigures(counts)).toThrow(RangeError);
  });
});
