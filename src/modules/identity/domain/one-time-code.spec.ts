import { describe, expect, it } from '@jest/globals';
import { generateSync } from 'otplib';
import {
  authenticatorUri,
  printedRecoveryCode,
  readSecondFactorCode,
  stepOfCode,
} from './one-time-code.js';

// The key and moments of RFC 6238, appendix B, shortened to six digits.
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const at = (seconds: number): Date => new Date(seconds * 1000);

describe('a one-time code', () => {
  it.each([
    [59, '287082', 1],
    [1_111_111_109, '081804', 37_037_036],
    [1_234_567_890, '005924', 41_152_263],
    [20_000_000_000, '353130', 666_666_666],
  ])('at %i seconds is the one of RFC 6238', (seconds, code, step) => {
    expect(stepOfCode(SECRET, code, at(seconds), 0)).toBe(step);
  });

  it.each([
    [-2, null],
    [-1, 99],
    [0, 100],
    [1, 101],
    [2, null],
  ])('of the step %i from now: step %s', (off, expected) => {
    const now = 100 * 30 + 15;
    const code = generateSync({ secret: SECRET, epoch: now + off * 30 });
    expect(stepOfCode(SECRET, code, at(now), 0)).toBe(expected);
  });

  it.each([
    [99, 100],
    [100, null],
    [101, null],
  ])('whose last used step is %i: %s', (lastStep, expected) => {
    const now = 100 * 30;
    const code = generateSync({ secret: SECRET, epoch: now });
    expect(stepOfCode(SECRET, code, at(now), lastStep)).toBe(expected);
  });

  it('goes into an authenticator with its issuer and name', () => {
    expect(authenticatorUri(SECRET, 'park_officer')).toBe(
      `otpauth://totp/Wutong:park_officer?secret=${SECRET}&issuer=Wutong`,
    );
  });
});

describe('a typed code', () => {
  it.each([
    ['123456', { kind: 'one_time', code: '123456' }],
    [' 123 456 ', { kind: 'one_time', code: '123456' }],
    ['１２３４５６', { kind: 'one_time', code: '123456' }],
    ['12345', null],
    ['1234567', null],
    ['ABCD-EFGH-JKMN-PQRS', { kind: 'recovery', code: 'ABCDEFGHJKMNPQRS' }],
    ['abcd efgh jkmn pqrs', { kind: 'recovery', code: 'ABCDEFGHJKMNPQRS' }],
    ['oOiI-lL00-1111-2222', { kind: 'recovery', code: '0011110011112222' }],
    ['ABCD-EFGH-JKMN-PQR', null],
    ['ABCD-EFGH-JKMN-PQRST', null],
    ['ABCD-EFGH-JKMN-PQRU', null],
    ['', null],
  ])('%j', (text, expected) => {
    expect(readSecondFactorCode(text)).toEqual(expected);
  });

  it('is printed in groups that read back as the same', () => {
    const printed = printedRecoveryCode('ABCDEFGHJKMNPQRS');
    expect(printed).toBe('ABCD-EFGH-JKMN-PQRS');
    expect(readSecondFactorCode(printed)?.code).toBe('ABCDEFGHJKMNPQRS');
  });
});
