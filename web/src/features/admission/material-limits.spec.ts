import { describe, expect, it } from '@jest/globals';
import { acceptOf, fileFault, type FileLimits } from './material-limits.js';

const LIMITS: FileLimits = { formats: ['pdf', 'image'], maxMegabytes: 1 };

describe('a file that is to be given', () => {
  it.each([
    ['执照.PDF', 10, null],
    ['执照.jpeg', 1024 * 1024, null],
    ['执照.png', 1024 * 1024 + 1, 'tooLarge'],
    ['执照.png', 0, 'empty'],
    ['执照.docx', 10, 'wrongType'],
    ['执照', 10, 'wrongType'],
  ] as const)('%s of %s bytes: %s', (name, size, fault) => {
    expect(fileFault({ name, size }, LIMITS)).toBe(fault);
  });

  it('offers the camera where images are taken', () => {
    expect(acceptOf(LIMITS)).toContain('image/*');
    expect(acceptOf({ ...LIMITS, formats: ['excel'] })).toBe('.xlsx,.xls');
  });
});
