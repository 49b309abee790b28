import { createHash, randomBytes } from 'node:crypto';
import { hash, type Options } from '@node-rs/argon2';
import { RECOVERY_ALPHABET, RECOVERY_CODES, RECOVERY_LENGTH } from '../domain/one-time-code.js';

/** argon2id with OWASP's parameters: 19 MiB, 2 passes, 1 lane. */
export const HASHING: Options = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** What the database keeps of a password. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, HASHING);
}

/** A refresh token or the token of a challenge: 256 random bits. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps of a token. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Fresh recovery codes of 80 random bits each, which is too many to try, so that a plain hash keeps them. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () =>
    [...randomBytes(RECOVERY_LENGTH)].map((byte) => RECOVERY_ALPHABET[byte & 31]).join(''),
  );
}

/** What the database keeps of a person's recovery code. */
export function hashRecoveryCode(userId: string, code: string): Buffer {
  return createHash('sha256').update(`recovery ${userId} ${code}`).digest();
}
