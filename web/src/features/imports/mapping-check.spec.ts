import { describe, expect, it } from '@jest/globals';
import { mappingFaults } from './mapping-check.js';

const fields = [
  { field: 'legalName', label: '单位名称', required: true },
  { field: 'creditCode', label: '信用代码', required: true },
  { field: 'remark', label: '备注', required: false },
];

describe('mappingFaults', () => {
  it('accepts a full mapping', () =>
    expect(mappingFaults(fields, { legalName: 'B', creditCode: 'C' })).toEqual([]));

  it('names required fields without a column', () => {
    expect(mappingFaults(fields, { legalName: 'B' })).toEqual([
      { kind: 'unmatched', fields: ['信用代码'] },
    ]);
  });

  it('names a column used twice', () => {
    expect(mappingFaults(fields, { legalName: 'B', creditCode: 'B' })).toEqual([
      { kind: 'twice', column: 'B', fields: ['单位名称', '信用代码'] },
    ]);
  });
});
