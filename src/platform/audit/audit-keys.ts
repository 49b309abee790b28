import type { KeyObject } from 'node:crypto';
import { publicKey, signingKey } from './domain/signed-head.js';

/** The keys that heads may be signed with: the one in use, and those named beside it. */
export function auditKeys(signing: string | null, publicKeys: readonly string[]): KeyObject[] {
  return [...(signing === null ? [] : [signingKey(signing)]), ...publicKeys.map(publicKey)];
}
