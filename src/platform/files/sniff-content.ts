import { fileTypeFromBuffer } from 'file-type';
import { checkArchive, OFFICE_ARCHIVE_LIMITS } from './archive-guard.js';
import type { ArchiveCheck, ArchiveLimits, ArchiveRefusal } from './archive-guard.js';
import { hidesBehindImage, holdsArchive, looksLikeMarkup, startsLikePdf } from './polyglot.js';

export type ContentKind = 'xlsx' | 'docx' | 'pdf' | 'png' | 'jpeg' | 'csv' | 'text';

export type ContentRefusalReason =
  | 'content_empty'
  | 'content_unknown'
  | 'content_polyglot'
  | 'content_macros'
  | 'content_password_protected'
  | 'content_legacy_office'
  | 'content_name_mismatch';

export type ContentRefusal =
  | { ok: false; reason: ContentRefusalReason; params: Record<string, string | number> }
  | ArchiveRefusal;

export type SniffedContent =
  { ok: true; kind: ContentKind; contentType: string; extension: string } | ContentRefusal;

const CONTENT_TYPES: Record<ContentKind, { contentType: string; extensions: readonly string[] }> = {
  xlsx: {
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extensions: ['xlsx'],
  },
  docx: {
    contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx'],
  },
  pdf: { contentType: 'application/pdf', extensions: ['pdf'] },
  png: { contentType: 'image/png', extensions: ['png'] },
  jpeg: { contentType: 'image/jpeg', extensions: ['jpg', 'jpeg'] },
  csv: { contentType: 'text/csv', extensions: ['csv'] },
  text: { contentType: 'text/plain', extensions: ['txt'] },
};

const CONTENT_TYPES_PART = '[Content_Types].xml';
const MACRO_CONTENT_TYPE = /macroEnabled|vbaProject|macrosheet|activeX/i;
const MACRO_PART = /(^|\/)(vbaProject[^/]*\.bin|vbaData\.xml|macrosheets\/.*|activeX\/.*)$/i;

/**
 * Tells what an upload is from its bytes alone and refuses what the portal does not take: macro-enabled workbooks,
 * encrypted or old Office files, files that are two types at once, anything unknown. A claimed file name decides only
 * between CSV and plain text; one whose extension belongs to another type is refused.
 */
export async function sniffContent(
  data: Buffer,
  claimedName?: string,
  limits: ArchiveLimits = OFFICE_ARCHIVE_LIMITS,
): Promise<SniffedContent> {
  const extension = extensionOf(claimedName);
  const found = await kindOf(data, extension, limits);
  if (typeof found !== 'string') {
    return found;
  }
  const { contentType, extensions } = CONTENT_TYPES[found];
  if (extension !== null && !extensions.includes(extension)) {
    return refuse('content_name_mismatch', { claimed: extension, found });
  }
  return { ok: true, kind: found, contentType, extension: extensions[0] ?? found };
}

async function kindOf(
  data: Buffer,
  extension: string | null,
  limits: ArchiveLimits,
): Promise<ContentKind | ContentRefusal> {
  if (data.length === 0) {
    return refuse('content_empty');
  }
  if (data.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1'))) {
    return startsLikePdf(data) ? refuse('content_polyglot') : kindOfArchive(data, limits);
  }
  const type = await fileTypeFromBuffer(data);
  if (type === undefined) {
    return kindOfText(data, extension);
  }
  if (type.ext === 'cfb') {
    return refuse(isEncryptedOffice(data) ? 'content_password_protected' : 'content_legacy_office');
  }
  if (type.ext !== 'pdf' && type.ext !== 'png' && type.ext !== 'jpg') {
    return refuse('content_unknown', { found: type.mime });
  }
  const kind = type.ext === 'jpg' ? 'jpeg' : type.ext;
  const polyglot =
    holdsArchive(data) || (kind !== 'pdf' && (startsLikePdf(data) || hidesBehindImage(data, kind)));
  return polyglot ? refuse('content_polyglot') : kind;
}

async function kindOfArchive(
  data: Buffer,
  limits: ArchiveLimits,
): Promise<ContentKind | ContentRefusal> {
  const archive = await checkArchive(data, limits, new Set([CONTENT_TYPES_PART]));
  return archive.ok ? kindOfOfficeFile(archive) : archive;
}

function kindOfOfficeFile(
  archive: Extract<ArchiveCheck, { ok: true }>,
): ContentKind | ContentRefusal {
  const part = archive.contents.get(CONTENT_TYPES_PART);
  if (part === undefined) {
    return refuse('content_unknown', { found: 'application/zip' });
  }
  const declared = [
    ...part.toString('utf8').matchAll(/ContentType\s*=\s*["']([^"']{1,200})["']/g),
  ].map((match) => match[1] ?? '');
  if (
    declared.some((type) => MACRO_CONTENT_TYPE.test(type)) ||
    archive.entries.some((entry) => MACRO_PART.test(entry.name))
  ) {
    return refuse('content_macros');
  }
  const kind = (['xlsx', 'docx'] as const).find((candidate) =>
    declared.includes(`${CONTENT_TYPES[candidate].contentType}.main+xml`),
  );
  return kind ?? refuse('content_unknown', { found: 'application/zip' });
}

function kindOfText(data: Buffer, extension: string | null): ContentKind | ContentRefusal {
  const text = decodeText(data);
  if (text === null || holdsArchive(data)) {
    return refuse('content_unknown');
  }
  if (looksLikeMarkup(text) || startsLikePdf(data)) {
    return refuse('content_polyglot');
  }
  return extension === 'csv' ? 'csv' : 'text';
}

/** UTF-8 or GB 18030 text without control characters; null for anything else. */
function decodeText(data: Buffer): string | null {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(data);
      return /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text) ? null : text;
    } catch {
      continue;
    }
  }
  return null;
}

/** A password turns an Office file into a compound file whose directory names a stream EncryptedPackage. */
function isEncryptedOffice(data: Buffer): boolean {
  return data.includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

function extensionOf(name: string | undefined): string | null {
  const match = /\.([A-Za-z0-9]{1,10})$/.exec(name ?? '');
  return match?.[1]?.toLowerCase() ?? null;
}

function refuse(
  reason: ContentRefusalReason,
  params: Record<string, string | number> = {},
): ContentRefusal {
  return { ok: false, reason, params };
}
