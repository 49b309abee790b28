import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { buildZip } from '../../../test/support/zip-builder.js';
import { checkArchive } from './archive-guard.js';
import type { ArchiveLimits } from './archive-guard.js';
import { processorMs } from '../../../test/support/processor-time.js';

const MB = 1024 * 1024;
const LIMITS: ArchiveLimits = { entries: 3, totalBytes: 2 * MB, ratio: 100, ratioFloorBytes: MB };
const named = (count: number): { name: string; data: string }[] =>
  Array.from({ length: count }, (_, index) => ({ name: `part-${index}.xml`, data: 'x' }));

describe('archive guard', () => {
  it('counts what an archive inflates to and keeps the named parts', async () => {
    const zip = buildZip([
      { name: 'a/b.xml', data: 'hello' },
      { name: 'c.xml', data: 'x' },
    ]);
    const check = await checkArchive(zip, LIMITS, new Set(['a/b.xml']));
    expect(check).toMatchObject({ ok: true, totalBytes: 6 });
    expect(check.ok && check.contents.get('a/b.xml')?.toString()).toBe('hello');
    expect(check.ok && check.contents.has('c.xml')).toBe(false);
  });

  it.each([
    [2, true],
    [3, true],
    [4, false],
  ])('with a limit of 3 entries, %i entries: %s', async (count, ok) => {
    const check = await checkArchive(buildZip(named(count)), LIMITS);
    expect(check.ok).toBe(ok);
    if (!check.ok) {
      expect(check.reason).toBe('archive_too_many_entries');
    }
  });

  it.each([
    [2 * MB - 1, true],
    [2 * MB, true],
    [2 * MB + 1, false],
  ])('with a limit of 2 MB in all, %i bytes: %s', async (size, ok) => {
    const half = randomBytes(MB);
    const zip = buildZip([
      { name: 'a', data: half },
      { name: 'b', data: randomBytes(size - half.length) },
    ]);
    const check = await checkArchive(zip, LIMITS);
    expect(check.ok).toBe(ok);
    if (!check.ok) {
      expect(check.reason).toBe('archive_too_large');
    }
  });

  it.each([
    [MB - 1, true],
    [MB, true],
    [MB + 1, false],
  ])('a part of %i zero bytes, far above the ratio: %s', async (size, ok) => {
    const check = await checkArchive(
      buildZip([{ name: 'zeros.xml', data: Buffer.alloc(size) }]),
      LIMITS,
    );
    expect(check.ok).toBe(ok);
    if (!check.ok) {
      expect(check).toMatchObject({
        reason: 'archive_ratio_too_high',
        params: { name: 'zeros.xml' },
      });
    }
  });

  it('stops at a real bomb long before it is inflated', async () => {
    const bomb = buildZip([{ name: 'xl/worksheets/sheet1.xml', data: Buffer.alloc(100 * MB) }]);
    expect(bomb.length).toBeLessThan(MB);
    const ms = await processorMs(async () => {
      expect((await checkArchive(bomb)).ok).toBe(false);
    });
    expect(ms).toBeLessThan(2_000);
  });

  it.each([[1], [Buffer.byteLength('hello') - 1], [4_000_000_000]])(
    'refuses a directory that declares %i bytes for a part of five',
    async (declaredSize) => {
      const zip = buildZip([{ name: 'a.xml', data: 'hello', declaredSize }]);
      expect(await checkArchive(zip, LIMITS)).toMatchObject({
        ok: false,
        reason: 'archive_damaged',
      });
    },
  );

  it('counts true bytes where a bomb declares itself small', async () => {
    const zip = buildZip([{ name: 'a.xml', data: Buffer.alloc(5 * MB), declaredSize: 10 }]);
    expect((await checkArchive(zip, LIMITS)).ok).toBe(false);
  });

  it('refuses an encrypted part', async () => {
    const zip = buildZip([{ name: 'a.xml', data: 'x', encrypted: true }]);
    expect(await checkArchive(zip, LIMITS)).toMatchObject({
      ok: false,
      reason: 'archive_encrypted',
    });
  });

  it.each([
    ['../evil.xml'],
    ['a/../../evil.xml'],
    ['/etc/passwd'],
    ['C:/evil.xml'],
    ['a\\..\\evil.xml'],
    ['a\u0000.xml'],
    ['./a.xml'],
  ])('refuses the name %j', async (name) => {
    expect(await checkArchive(buildZip([{ name, data: 'x' }]), LIMITS)).toMatchObject({
      ok: false,
      reason: 'archive_unsafe_name',
    });
  });

  it.each([['..a/b..xml'], ['目录/文件.xml'], ['folder/']])('takes the name %j', async (name) => {
    expect((await checkArchive(buildZip([{ name, data: '' }]), LIMITS)).ok).toBe(true);
  });

  it('refuses two parts of one name, in whatever case', async () => {
    const zip = buildZip([
      { name: 'xl/a.xml', data: '1' },
      { name: 'XL/A.xml', data: '2' },
    ]);
    expect(await checkArchive(zip, LIMITS)).toMatchObject({
      ok: false,
      reason: 'archive_duplicate_name',
    });
  });

  it('refuses a file cut off at any point, and never throws', async () => {
    const zip = buildZip([
      { name: 'a.xml', data: 'hello' },
      { name: 'b.xml', data: 'world' },
    ]);
    for (let length = 0; length < zip.length; length += 1) {
      expect(await checkArchive(zip.subarray(0, length), LIMITS)).toMatchObject({
        ok: false,
        reason: 'archive_damaged',
      });
    }
  });

  it('answers, whichever byte is flipped', async () => {
    const zip = buildZip([{ name: 'a.xml', data: 'hello hello hello' }]);
    for (let index = 0; index < zip.length; index += 1) {
      const broken = Buffer.from(zip);
      broken[index] = (broken[index] ?? 0) ^ 0xff;
      expect(typeof (await checkArchive(broken, LIMITS)).ok).toBe('boolean');
    }
  });
});
