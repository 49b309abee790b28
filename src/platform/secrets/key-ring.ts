/** The keys that texts are sealed with: the first seals, all open. */
export interface KeyRing {
  current: string;
  keys: ReadonlyMap<string, Buffer>;
}

const ENTRY = /^([a-z0-9]{1,16}):([0-9a-f]{64})$/i;

/**
 * Reads `id:key,id:key`: ids of letters and digits, keys of 64 random hexadecimal digits (256 bits).
 * @throws when an entry is not of that form, an id stands twice or a key is not random
 */
export function readKeyRing(text: string): KeyRing {
  const keys = new Map<string, Buffer>();
  for (const entry of text.split(',')) {
    const [, id, hex] = ENTRY.exec(entry.trim()) ?? [];
    if (id === undefined || hex === undefined) {
      throw new Error(
        'FIELD_KEYS must read id:key,id:key with keys of 64 random hexadecimal digits',
      );
    }
    if (keys.has(id)) {
      throw new Error(`FIELD_KEYS names the key ${id} twice`);
    }
    const key = Buffer.from(hex, 'hex');
    if (new Set(key).size < 10) {
      throw new Error(`the key ${id} of FIELD_KEYS is too weak: use 64 random hexadecimal digits`);
    }
    keys.set(id, key);
  }
  return { current: [...keys.keys()][0]!, keys };
}
