import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { KeyRing } from './key-ring.js';

/** Where a sealed text stands. It opens there only: copied into another row or column it is refused. */
export interface SealedPlace {
  table: string;
  column: string;
  rowId: string;
}

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** `key.nonce ‖ cipher text ‖ tag`, the latter in base64url; the database checks the same form. */
const SEALED = /^([a-z0-9]{1,16})\.([A-Za-z0-9_-]{38,})$/i;

/** Seals a text with the current key: AES-256-GCM, a fresh nonce each time, bound to its place. */
export function sealText(ring: KeyRing, text: string, place: SealedPlace): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, ring.keys.get(ring.current)!, nonce);
  cipher.setAAD(associated(place));
  const sealed = Buffer.concat([
    nonce,
    cipher.update(text, 'utf8'),
    cipher.final(),
    cipher.getAuthTag(),
  ]);
  return `${ring.current}.${sealed.toString('base64url')}`;
}

/** Opens a sealed text. @throws when its key is not known, or it was changed or moved; the text is not named */
export function openText(ring: KeyRing, sealed: string, place: SealedPlace): string {
  const [, id = '', body = ''] = SEALED.exec(sealed) ?? [];
  const where = `${place.table}.${place.column} of ${place.rowId}`;
  const key = ring.keys.get(id);
  if (!key) {
    throw new Error(
      id === '' ? `${where} is not sealed` : `${where} is sealed with the unknown key ${id}`,
    );
  }
  const bytes = Buffer.from(body, 'base64url');
  const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(associated(place));
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([
      decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)),
      decipher.final(),
    ]).toString('utf8');
  } catch {
    throw new Error(`${where} was changed or moved since it was sealed`);
  }
}

/** Whether a text has the form of a sealed one. */
export function isSealed(text: string): boolean {
  return SEALED.test(text);
}

function associated({ table, column, rowId }: SealedPlace): Buffer {
  return Buffer.from(`${table}.${column}:${rowId}`);
}
