import { describe, expect, it } from '@jest/globals';
import { acceptOf, fileFault, type FileLimits } from './file-limits.js';

const LIMITS: FileLimits = { formats: ['pdf', 'image'], maxMegabytes: 1 };

describe('a file that is to be given', () => {
  it.each([
    ['执照.PDF', 10, null],
    ['执照.jpeg', 1024 * 1024 - 1, null],
    ['执照.jpeg', 1024 * 1024, null],
    ['执照.png', 1024 * 1024 + 1, 'tooLarge'],
    ['执照.png', 0, 'empty'],
    ['执照.png', 1, null],
    ['执照.docx', 10, 'wrongType'],
    ['执照', 10, 'wrongType'],
  ] as const)('%s of %s bytes: %s', (name, size, fault) => {
    expect(fileFault({ name, size }, LIMITS)).toBe(fault);
  });

  it.each(['合同.doc', '台账.xls', '照片.webp'])(
    'does not promise %s, which no server takes',
    (name) => {
      const all = { formats: ['pdf', 'image', 'word', 'excel', 'text'], maxMegabytes: 1 } as const;
      expect(fileFault({ name, size: 10 }, all)).toBe('wrongType');
    },
  );

  it('offers the photos where images are taken', () => {
    expect(acceptOf(['pdf', 'image'])).toContain('image/*');
    expect(acceptOf(['excel'])).toBe('.xlsx');
  });
});
