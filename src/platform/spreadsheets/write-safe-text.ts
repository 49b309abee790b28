/** What a spreadsheet may take for a formula: its signs, full-width forms included, also behind blanks. */
const LIKE_FORMULA = /^(?:[\t\r\n]|[\s\u200b\ufeff]*[=+\-@＝＋－＠])/;
/** A phone number with its country code is a plain number at worst. */
const PHONE = /^\+[1-9]\d{0,2} ?\d{6,14}$/;
/** A mark of ours in front of such a text, or of a text that began with the same mark already. */
const MARKED = /^'+(?:[\t\r\n]|[\s\u200b\ufeff]*[=+\-@＝＋－＠])/;
/** Characters that no XML and no reader takes: controls, halves of pairs, U+FFFE and U+FFFF. */
const UNWRITABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The longest text that a cell of a workbook holds. */
const LONGEST = 32_767;

/**
 * A text as it may stand in a file that a spreadsheet opens: what would run as a formula gets an apostrophe in front
 * (promise 29). `phones` leaves numbers such as +86 13800001234 as they are, for cells that are of type text anyway.
 */
export function safeText(text: string, options: { phones?: boolean } = {}): string {
  const written = text
    .replace(/\r\n?/g, '\n')
    .replace(UNWRITABLE, '')
    .slice(0, LONGEST - 1);
  if (options.phones && PHONE.test(written)) {
    return written;
  }
  return LIKE_FORMULA.test(written) || MARKED.test(written) ? `'${written}` : written;
}

/** The text that `safeText` was given, read back from a file. */
export function originalText(written: string): string {
  return MARKED.test(written) ? written.slice(1) : written;
}
