/** Full-width forms (U+FF01–U+FF5E) become the ASCII they stand for; the ideographic space becomes a space. */
export function toHalfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ');
}

/**
 * Text as a person means it: control characters, zero-width characters and direction marks are dropped, line breaks
 * become spaces, and spaces of any width at either end are removed. Full-width punctuation inside a name is kept.
 */
export function cleanText(text: string): string {
  return text
    .replace(/[\t\n\r\v\f\u2028\u2029]+/g, ' ')
    .replace(
      /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,
      '',
    )
    .trim();
}

/** A key under which two spellings of one name are equal: half-width, no spaces, letters in lower case. */
export function nameKey(text: string): string {
  return toHalfWidth(cleanText(text)).replace(/\s+/g, '').toLowerCase();
}
