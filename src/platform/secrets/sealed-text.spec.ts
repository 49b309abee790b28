import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { type KeyRing, readKeyRing } from './key-ring.js';
import { isSealed, openText, sealText } from './sealed-text.js';

const OLD = `k1:${randomBytes(32).toString('hex')}`;
const NEW = `k2:${randomBytes(32).toString('hex')}`;
const PLACE = { table: 'enterprise', column: 'contact_phone', rowId: 'a' };
const old = readKeyRing(OLD);
const both = readKeyRing(`${NEW}, ${OLD}`);

describe('a sealed text', () => {
  it.each(['13812345678', '', '电话 0531-88888888', '🙂'.repeat(50)])('%j opens again', (text) => {
    const sealed = sealText(old, text, PLACE);
    expect(isSealed(sealed)).toBe(true);
    expect(sealed).not.toContain(text || 'k2');
    expect(openText(old, sealed, PLACE)).toBe(text);
  });

  it('is another one each time', () => {
    expect(sealText(old, '13812345678', PLACE)).not.toBe(sealText(old, '13812345678', PLACE));
  });

  it.each([
    ['another row', { ...PLACE, rowId: 'b' }],
    ['another column', { ...PLACE, column: 'remark' }],
    ['another table', { ...PLACE, table: 'venue' }],
  ])('does not open in %s', (_what, place) => {
    const sealed = sealText(old, '13812345678', PLACE);
    expect(() => openText(old, sealed, place)).toThrow('was changed or moved');
  });

  it('does not open when any of its characters was changed', () => {
    const sealed = sealText(old, '13812345678', PLACE);
    const faults = [...sealed].flatMap((letter, at) => {
      const changed = `${sealed.slice(0, at)}${letter === 'A' ? 'B' : 'A'}${sealed.slice(at + 1)}`;
      return opens(both, changed) ? [at] : [];
    });
    expect(faults).toEqual([]);
  });

  it('opens with the older key, is sealed with the first, and needs its own', () => {
    const sealed = sealText(old, '13812345678', PLACE);
    expect(openText(both, sealed, PLACE)).toBe('13812345678');
    const anew = sealText(both, '13812345678', PLACE);
    expect(anew).toMatch(/^k2\./);
    expect(() => openText(old, anew, PLACE)).toThrow('sealed with the unknown key k2');
  });

  it('is told from a readable one, which is never named', () => {
    expect(isSealed('13812345678')).toBe(false);
    expect(() => openText(old, '13812345678', PLACE)).toThrow(
      /^enterprise.contact_phone of a is not sealed$/,
    );
  });
});

function opens(ring: KeyRing, sealed: string): boolean {
  try {
    openText(ring, sealed, PLACE);
    return true;
  } catch {
    return false;
  }
}
