import { randomBytes } from 'node:crypto';

/** Crockford's base 32: no I, L, O or U, which are misread. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 16;

/** A code of 80 random bits that stands on a notice and finds it again. */
export function newVerifyCode(): string {
  return [...randomBytes(LENGTH)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
}

/** A code as it was typed or scanned: blanks and dashes do not count, O and I and L are read as 0 and 1. */
export function readVerifyCode(typed: string): string | null {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return code.length === LENGTH && [...code].every((char) => ALPHABET.includes(char)) ? code : null;
}

/** In groups of four, as it is printed. */
export function groupedVerifyCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1-');
}
