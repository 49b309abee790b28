const FORBIDDEN = /[\u0000-\u001f\u007f/\\\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** The name as it may be kept and shown; null when it holds a path, control or direction characters. */
export function safeFileName(name: string): string | null {
  const trimmed = name.normalize('NFC').trim();
  if (
    trimmed === '' ||
    trimmed.length > 200 ||
    trimmed === '.' ||
    trimmed === '..' ||
    FORBIDDEN.test(trimmed)
  ) {
    return null;
  }
  return trimmed;
}

/** `Content-Disposition` that always downloads, never shows (RFC 6266, RFC 8187). */
export function attachmentHeader(name: string): string {
  return `attachment; ${nameParts(name)}`;
}

/** `Content-Disposition` of what is shown, with the name it is saved under. */
export function inlineHeader(name: string): string {
  return `inline; ${nameParts(name)}`;
}

function nameParts(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
