import { describe, expect, it } from '@jest/globals';
import { checkPhone, maskPhone } from './mobile-number.js';

describe('contact number (rule 11.9)', () => {
  it.each([
    ['13812341234', 'mobile', '13812341234'],
    ['19912341234', 'mobile', '19912341234'],
    ['１３８１２３４１２３４', 'mobile', '13812341234'],
    ['138 1234 1234', 'mobile', '13812341234'],
    ['138-1234-1234', 'mobile', '13812341234'],
    ['+86 13812341234', 'mobile', '13812341234'],
    ['0531-88888888', 'landline', '0531-88888888'],
    ['0531－8888888', 'landline', '0531-8888888'],
    ['01088888888', 'landline', '01088888888'],
  ])('reads %j as a %s', (text, kind, number) => {
    expect(checkPhone(text)).toEqual({ ok: true, kind, number });
  });

  it.each([
    ['12345'],
    [''],
    ['12812341234'],
    ['1381234123'],
    ['138123412345'],
    ['0531-888888'],
    ['0531-888888888'],
    ['05-88888888'],
    ['531-88888888'],
    ['13812341234/13912341234'],
  ])('refuses %j', (text) => {
    expect(checkPhone(text)).toMatchObject({ ok: false, reason: 'phone_format' });
  });

  it.each([
    ['13812341234', '138****1234'],
    ['0531-88888812', '0531-******12'],
    ['0531-8888812', '0531-*****12'],
    ['01088888812', '010******12'],
    ['053188888812', '0531******12'],
    ['12345', '****'],
    ['', '****'],
  ])('masks %j as %j (rule 11.3)', (number, masked) => {
    expect(maskPhone(number)).toBe(masked);
  });
});
