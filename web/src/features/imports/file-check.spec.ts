import { describe, expect, it } from '@jest/globals';
import { fileFault } from './file-check.js';

const MAX_BYTES = 20 * 1024 * 1024;

describe('fileFault', () => {
  it('takes an .xlsx of sensible size', () =>
    expect(fileFault({ name: '台账.XLSX', size: 90_000 }, MAX_BYTES)).toBeNull());
  it('leaves the size to the server until it has said its limit', () =>
    expect(fileFault({ name: '台账.xlsx', size: MAX_BYTES + 1 })).toBeNull());
  it.each([
    ['台账.xlsm', 10, 'macro'],
    ['台账.xls', 10, 'old'],
    ['台账.csv', 10, 'csv'],
    ['台账.pdf', 10, 'type'],
    ['台账.xlsx', 0, 'empty'],
    ['台账.xlsx', MAX_BYTES + 1, 'tooLarge'],
  ])('says why %s of %d bytes is refused', (name, size, fault) => {
    expect(fileFault({ name, size }, MAX_BYTES)).toBe(fault);
  });
});
