import { describe, expect, it } from '@jest/globals';
import { isContactNumber } from './contact-number.js';

describe('a contact number', () => {
  it.each([
    ['13805311234', true],
    [' 138 0531 1234 ', true],
    ['138-0531-1234', true],
    ['+86 13805311234', true],
    ['１３８０５３１１２３４', true],
    ['0531-88888888', true],
    ['053188888888', true],
    ['0531—8888 8888', true],
    ['010-66668888', true],
    ['12805311234', false],
    ['1380531123', false],
    ['88888888', false],
    ['0531-888888', false],
    ['电话', false],
  ])('%s: %s', (text, fits) => {
    expect(isContactNumber(text)).toBe(fits);
  });
});
