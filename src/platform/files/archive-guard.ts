import yauzl from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';

/** How much an archive may hold. Sizes are bytes after inflation. */
export interface ArchiveLimits {
  /** Number of entries. */
  entries: number;
  /** Total of all entries. */
  totalBytes: number;
  /** Inflated size over compressed size of one entry; entries under `ratioFloorBytes` are not judged by it. */
  ratio: number;
  ratioFloorBytes: number;
}

/** Limits for uploaded Office files: a sheet of 10,000 rows and 20 columns inflates to about 15 MB. */
export const OFFICE_ARCHIVE_LIMITS: ArchiveLimits = {
  entries: 2_000,
  totalBytes: 100 * 1024 * 1024,
  ratio: 200,
  ratioFloorBytes: 1024 * 1024,
};

export type ArchiveRefusalReason =
  | 'archive_damaged'
  | 'archive_encrypted'
  | 'archive_unsafe_name'
  | 'archive_duplicate_name'
  | 'archive_too_many_entries'
  | 'archive_too_large'
  | 'archive_ratio_too_high';

export type ArchiveRefusal = {
  ok: false;
  reason: ArchiveRefusalReason;
  params: Record<string, string | number>;
};

export interface ArchiveEntry {
  name: string;
  /** Bytes counted while inflating, not the declared size. */
  sizeBytes: number;
}

export type ArchiveCheck =
  | { ok: true; entries: ArchiveEntry[]; totalBytes: number; contents: Map<string, Buffer> }
  | ArchiveRefusal;

/**
 * Inflates every entry of a zip and counts what comes out, holding none of it but the entries named in `keep`. Stops at
 * the first limit passed, so that a bomb costs no more than the limit. The declared sizes must agree with the counted
 * ones, and names may not leave the folder they are in or appear twice.
 */
export async function checkArchive(
  data: Buffer,
  limits: ArchiveLimits = OFFICE_ARCHIVE_LIMITS,
  keep: ReadonlySet<string> = new Set(),
): Promise<ArchiveCheck> {
  let zip: ZipFile;
  try {
    // Names are decoded here, so that a bad one is a refusal of its own kind.
    zip = await yauzl.fromBufferPromise(data, {
      lazyEntries: true,
      decodeStrings: false,
      validateEntrySizes: true,
    });
  } catch {
    return refuse('archive_damaged');
  }
  if (zip.entryCount > limits.entries) {
    return refuse('archive_too_many_entries', { limit: limits.entries, entries: zip.entryCount });
  }
  const walk: ArchiveWalk = {
    zip,
    limits,
    keep,
    entries: [],
    contents: new Map(),
    seen: new Set(),
    totalBytes: 0,
  };
  try {
    return await walkEntries(walk);
  } catch {
    return refuse('archive_damaged');
  } finally {
    zip.close();
  }
}

interface ArchiveWalk {
  zip: ZipFile;
  limits: ArchiveLimits;
  keep: ReadonlySet<string>;
  entries: ArchiveEntry[];
  contents: Map<string, Buffer>;
  seen: Set<string>;
  totalBytes: number;
}

async function walkEntries(walk: ArchiveWalk): Promise<ArchiveCheck> {
  for await (const entry of walk.zip.eachEntry()) {
    if (walk.seen.size >= walk.limits.entries) {
      return refuse('archive_too_many_entries', {
        limit: walk.limits.entries,
        entries: walk.seen.size + 1,
      });
    }
    const refusal = await walkEntry(walk, entry);
    if (refusal !== null) {
      return refusal;
    }
  }
  return { ok: true, entries: walk.entries, totalBytes: walk.totalBytes, contents: walk.contents };
}

async function walkEntry(walk: ArchiveWalk, entry: Entry): Promise<ArchiveRefusal | null> {
  const name = yauzl.getFileNameLowLevel(
    entry.generalPurposeBitFlag,
    entry.fileNameRaw,
    entry.extraFields,
    true,
  );
  if (isUnsafeName(name)) {
    return refuse('archive_unsafe_name', { name: printable(name) });
  }
  const key = name.toLowerCase();
  if (walk.seen.has(key)) {
    return refuse('archive_duplicate_name', { name: printable(name) });
  }
  walk.seen.add(key);
  if (entry.isEncrypted()) {
    return refuse('archive_encrypted', { name: printable(name) });
  }
  if (name.endsWith('/')) {
    return null;
  }
  return inflateEntry(walk, entry, name);
}

async function inflateEntry(
  walk: ArchiveWalk,
  entry: Entry,
  name: string,
): Promise<ArchiveRefusal | null> {
  const { limits } = walk;
  const stream = await walk.zip.openReadStreamPromise(entry);
  const kept: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (walk.totalBytes + size > limits.totalBytes) {
      return refuse('archive_too_large', { limit: limits.totalBytes });
    }
    if (size > limits.ratioFloorBytes && size > limits.ratio * Math.max(entry.compressedSize, 1)) {
      return refuse('archive_ratio_too_high', { limit: limits.ratio, name: printable(name) });
    }
    if (walk.keep.has(name)) {
      kept.push(chunk);
    }
  }
  walk.totalBytes += size;
  walk.entries.push({ name, sizeBytes: size });
  if (walk.keep.has(name)) {
    walk.contents.set(name, Buffer.concat(kept));
  }
  return null;
}

function isUnsafeName(name: string): boolean {
  if (
    name === '' ||
    name.startsWith('/') ||
    /[\\\u0000-\u001f]/.test(name) ||
    /^[A-Za-z]:/.test(name)
  ) {
    return true;
  }
  return name.split('/').some((part) => part === '..' || part === '.');
}

/** A name that may be shown: at most 80 characters, control and direction characters replaced. */
function printable(name: string): string {
  return name
    .slice(0, 80)
    .replace(/[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '?');
}

function refuse(
  reason: ArchiveRefusalReason,
  params: Record<string, string | number> = {},
): ArchiveRefusal {
  return { ok: false, reason, params };
}
