import {
  createHash,
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';

/** The ends of the chains that grew since the head before, as signed and kept outside. */
export interface Head {
  /** Heads are counted from 1 without gaps. */
  number: number;
  /** When it was signed, an ISO moment. */
  at: string;
  /** SHA-256 of the line before, in hexadecimal digits; of the first one: of nothing. */
  previous: string;
  /** For each chain: the sequence of its last seal, which is also the number of its seals, and the hash up to it. */
  chains: Readonly<Record<string, readonly [sequence: number, hash: string]>>;
}

/** A line as read back: what it says, or why it says nothing. */
export type ReadHead =
  | { kind: 'head'; head: Head; line: string; genuine: boolean; keyName: string }
  /** Not a head: what a crash in the middle of a line leaves. */
  | { kind: 'fragment' };

const VERSION = 1;
const SIGNED = /^(\{"v":1,.*),"signature":"([A-Za-z0-9+/]{86}==)"\}$/s;
const SEED = Buffer.from('302e020100300506032b657004220420', 'hex');
const RAW = Buffer.from('302a300506032b6570032100', 'hex');

/** The Ed25519 key of 64 hexadecimal digits. */
export function signingKey(seed: string): KeyObject {
  return createPrivateKey({
    key: Buffer.concat([SEED, hexKey(seed)]),
    format: 'der',
    type: 'pkcs8',
  });
}

/** The public key of 64 hexadecimal digits, as `publicKeyText` prints it. */
export function publicKey(text: string): KeyObject {
  return createPublicKey({ key: Buffer.concat([RAW, hexKey(text)]), format: 'der', type: 'spki' });
}

/** The public half of a key in 64 hexadecimal digits: enough to check with, useless for signing. */
export function publicKeyText(key: KeyObject): string {
  const half = key.type === 'private' ? createPublicKey(key) : key;
  return half.export({ format: 'der', type: 'spki' }).subarray(RAW.length).toString('hex');
}

/** A short name of a key, for telling keys apart. */
export function keyName(key: KeyObject): string {
  return sha256(publicKeyText(key)).slice(0, 16);
}

/** The line of a head, without the newline. What is signed is the line without its signature. */
export function signHead(head: Head, key: KeyObject): string {
  const { number, at, previous, chains } = head;
  const said = JSON.stringify({ v: VERSION, number, at, previous, chains, key: keyName(key) });
  const signature = sign(null, Buffer.from(said), key).toString('base64');
  return `${said.slice(0, -1)},"signature":"${signature}"}`;
}

/** What the next line names as the one before it. */
export function lineHash(line: string | null): string {
  return sha256(line ?? '');
}

/** Reads a line; `genuine` tells whether one of the keys signed exactly these bytes. */
export function readHead(line: string, keys: readonly KeyObject[]): ReadHead {
  const [, open, signature] = SIGNED.exec(line) ?? [];
  if (open === undefined || signature === undefined) {
    return { kind: 'fragment' };
  }
  const said = `${open}}`;
  let head: Head & { key: string };
  try {
    head = JSON.parse(said) as Head & { key: string };
  } catch {
    return { kind: 'fragment' };
  }
  const key = keys.find((one) => keyName(one) === head.key);
  const genuine =
    key !== undefined && verify(null, Buffer.from(said), key, Buffer.from(signature, 'base64'));
  return { kind: 'head', head, line, genuine, keyName: head.key };
}

function hexKey(text: string): Buffer {
  if (!/^[0-9a-f]{64}$/i.test(text)) {
    throw new Error('a key is 64 hexadecimal digits');
  }
  return Buffer.from(text, 'hex');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
