import { generateURI, verifySync } from 'otplib';
import { cleanText, toHalfWidth } from '../../../platform/text/clean-text.js';

/** Length of a time step of RFC 6238, in seconds, and how many steps early or late a clock may be. */
const STEP_SECONDS = 30;
const STEPS_OFF = 1;

/** Letters and digits of a recovery code: none that are mistaken for another (Crockford's base 32). */
export const RECOVERY_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const RECOVERY_LENGTH = 16;
export const RECOVERY_CODES = 10;

/** What a person typed as the second factor: a code of the moment or a recovery code. */
export type SecondFactorCode = { kind: 'one_time' | 'recovery'; code: string };

/** Reads a code as it is typed: spaces, hyphens, full-width and small letters are understood; null when it is none. */
export function readSecondFactorCode(text: string): SecondFactorCode | null {
  const typed = toHalfWidth(cleanText(text)).replace(/[\s-]/g, '').toUpperCase();
  if (/^\d{6}$/.test(typed)) {
    return { kind: 'one_time', code: typed };
  }
  const code = typed.replace(/O/g, '0').replace(/[IL]/g, '1');
  const isRecovery =
    code.length === RECOVERY_LENGTH &&
    [...code].every((letter) => RECOVERY_ALPHABET.includes(letter));
  return isRecovery ? { kind: 'recovery', code } : null;
}

/**
 * The time step whose code this is, at most one step from `now`; null when it is none of them, or one at or before
 * `lastStep`, whose code was used (RFC 6238, 5.2: a code is good once).
 */
export function stepOfCode(
  secret: string,
  code: string,
  now: Date,
  lastStep: number,
): number | null {
  const result = verifySync({
    secret,
    token: code,
    epoch: Math.floor(now.getTime() / 1000),
    epochTolerance: STEP_SECONDS * STEPS_OFF,
  });
  if (!result.valid || !('timeStep' in result) || result.timeStep <= lastStep) {
    return null;
  }
  return result.timeStep;
}

/** The address that a QR code carries into an authenticator app. */
export function authenticatorUri(secret: string, username: string): string {
  return generateURI({ issuer: 'Wutong', label: username, secret });
}

/** A recovery code as it is printed: groups of four. */
export function printedRecoveryCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1-');
}
