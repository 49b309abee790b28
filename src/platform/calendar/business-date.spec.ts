import { describe, expect, it } from '@jest/globals';
import {
  addDays,
  addMonths,
  addYears,
  businessDate,
  compareBusinessDates,
  isBusinessDate,
} from './business-date.js';

describe('business date', () => {
  it.each([
    ['2019-03-05', true],
    ['2019-02-28', true],
    ['2019-02-29', false],
    ['2020-02-29', true],
    ['2019-02-30', false],
    ['1900-02-28', true],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2019-04-30', true],
    ['2019-04-31', false],
    ['2019-00-10', false],
    ['2019-12-31', true],
    ['2019-13-01', false],
    ['2019-01-00', false],
    ['1899-12-31', false],
    ['1900-01-01', true],
    ['9999-12-31', true],
    ['2019-3-5', false],
    [' 2019-03-05', false],
    ['2019-03-05T00:00:00Z', false],
    [20190305, false],
    [null, false],
  ])('%j: %s', (value, expected) => {
    expect(isBusinessDate(value)).toBe(expected);
  });

  it('is made of parts only where the day exists', () => {
    expect(businessDate(2019, 3, 5)).toBe('2019-03-05');
    expect(businessDate(2019, 2, 30)).toBeNull();
    expect(businessDate(2019, 1.5, 3)).toBeNull();
  });

  it.each([
    ['2019-03-04', '2019-03-05', -1],
    ['2019-03-05', '2019-03-05', 0],
    ['2019-03-06', '2019-03-05', 1],
  ])('%s against %s is %i', (a, b, expected) => {
    expect(compareBusinessDates(a, b)).toBe(expected);
  });

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2023-12-15', 1, '2024-01-15'],
    ['2024-01-15', -1, '2023-12-15'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-05-10', 0, '2024-05-10'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it('adds years and days', () => {
    expect(addYears('2024-02-29', 3)).toBe('2027-02-28');
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2024-01-01', -1)).toBe('2023-12-31');
  });

  it('does not compute from a day that does not exist', () => {
    expect(() => addMonths('2019-02-30', 1)).toThrow(RangeError);
  });
});
