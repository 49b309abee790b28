import { describe, expect, it } from '@jest/globals';
import { editOf, inputOf, type EnterpriseValues } from './enterprise-values.js';

const before: EnterpriseValues = {
  parkId: 'p',
  legalName: '济南云帆电子商务有限公司',
  creditCode: '91350100M000100Y43',
  kind: 'non_public_enterprise',
  streetId: 's',
  enteredOn: '2021-06-01',
  remark: '旧',
};

describe('editOf', () => {
  it('sends only what changed, emptied fields as null', () => {
    expect(editOf(before, { ...before, legalName: ' 新名称 ', remark: ' ' }, 3)).toEqual({
      legalName: '新名称',
      remark: null,
      version: 3,
    });
  });

  it('sends a phone only when one was typed', () => {
    expect(editOf(before, { ...before, contactPhone: '' }, 1)).toEqual({ version: 1 });
    expect(editOf(before, { ...before, contactPhone: '13800000000' }, 1)).toEqual({
      contactPhone: '13800000000',
      version: 1,
    });
  });
});

describe('inputOf', () => {
  it('tidies the code and leaves out what is empty', () => {
    const input = inputOf({ ...before, creditCode: '91350100m000100y43', industry: '  ' });
    expect(input.creditCode).toBe('91350100M000100Y43');
    expect(input.industry).toBeUndefined();
  });
});
