const ARCHIVE_TAIL_BYTES = 65_557;
const PDF_HEAD_BYTES = 1_024;
const MARKUP = /<\s*(!doctype|html|head|body|script|svg|iframe|object|embed|\?xml|\?php|%)/i;

/** Whether a file that does not start as a zip ends as one: zip readers look for the directory at the end. */
export function holdsArchive(data: Buffer): boolean {
  const tail = data.subarray(Math.max(0, data.length - ARCHIVE_TAIL_BYTES));
  return (
    tail.includes('PK\u0005\u0006', 0, 'latin1') && data.includes('PK\u0001\u0002', 0, 'latin1')
  );
}

/** Whether a PDF reader would take the file for a PDF: it accepts the mark anywhere in the first kilobyte. */
export function startsLikePdf(data: Buffer): boolean {
  return data.subarray(0, PDF_HEAD_BYTES).includes('%PDF-', 0, 'latin1');
}

/** Whether a browser that guesses could take the text for a page: HTML, SVG, XML or server script near its start. */
export function looksLikeMarkup(text: string): boolean {
  return MARKUP.test(text.slice(0, 4_096));
}

/**
 * Whether something of another type is hung behind an image. Behind a PNG nothing may stand; behind a JPEG phones write
 * data of their own, so only markup is refused there.
 */
export function hidesBehindImage(data: Buffer, kind: 'png' | 'jpeg'): boolean {
  if (kind === 'png') {
    return pngEnd(data) !== data.length;
  }
  const end = data.lastIndexOf(Buffer.from([0xff, 0xd9]));
  return end < 0 || MARKUP.test(data.toString('latin1', end + 2));
}

/** Offset behind the IEND chunk of a PNG, or -1 when its chunks do not lead there. */
function pngEnd(data: Buffer): number {
  let offset = 8;
  while (offset + 12 <= data.length) {
    const length = data.readUInt32BE(offset);
    const type = data.toString('latin1', offset + 4, offset + 8);
    offset += 12 + length;
    if (type === 'IEND') {
      return offset <= data.length ? offset : -1;
    }
  }
  return -1;
}
