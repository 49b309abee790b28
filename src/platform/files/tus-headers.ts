/** The version of the protocol that the portal speaks (https://tus.io/protocols/resumable-upload). */
export const TUS_VERSION = '1.0.0';

/** The media type of a piece. */
export const PIECE_TYPE = 'application/offset+octet-stream';

const NUMBER = /^\d{1,15}$/;
const KEY = /^[A-Za-z0-9_-]{1,40}$/;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;
const MOST_METADATA = 4_000;

/** A number of bytes as a header gives it; null for anything else. */
export function readByteCount(header: unknown): number | null {
  return typeof header === 'string' && NUMBER.test(header) ? Number(header) : null;
}

/** `Upload-Metadata`: keys with values in Base64 of UTF-8, between commas; null when it is not of that form. */
export function readUploadMetadata(header: unknown): ReadonlyMap<string, string> | null {
  if (typeof header !== 'string' || header.length > MOST_METADATA) {
    return null;
  }
  const pairs = new Map<string, string>();
  for (const pair of header.split(',')) {
    const [key = '', value = '', ...more] = pair.trim().split(' ');
    if (!KEY.test(key) || !BASE64.test(value) || more.length > 0 || pairs.has(key)) {
      return null;
    }
    const text = textOf(Buffer.from(value, 'base64'));
    if (text === null) {
      return null;
    }
    pairs.set(key, text);
  }
  return pairs;
}

function textOf(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
