import { createHash, randomBytes } from 'node:crypto';
import { hash, type Options } from '@node-rs/argon2';

/** argon2id with OWASP's parameters: 19 MiB, 2 passes, 1 lane. */
export const HASHING: Options = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** What the database keeps of a password. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, HASHING);
}

/** A refresh token: 256 random bits. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps of a token. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
