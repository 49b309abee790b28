import { describe, expect, it } from '@jest/globals';
import { maskPhones } from './mask-phones.js';

describe('a cell as it is shown', () => {
  it.each([
    ['13812341234', '138****1234'],
    ['+86 138 1234 1234', '138****1234'],
    ['0531-88886666', '0531-******66'],
    ['张三 13812341234，转财务', '张三 138****1234，转财务'],
    ['91370105XKU5GEYF77', '91370105XKU5GEYF77'],
    ['9113812341234X', '9113812341234X'],
    ['2019-03-05', '2019-03-05'],
    ['20', '20'],
  ])('%s: %s', (text, shown) => {
    expect(maskPhones(text)).toBe(shown);
  });
});
