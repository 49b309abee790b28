import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { originalText, safeText } from './write-safe-text.js';

/** Texts that often begin as a formula does, as an attacker would write them. */
const TEXTS = fc
  .tuple(
    fc.array(
      fc.constantFrom('=', '+', '-', '@', '\t', '\n', '＝', '＋', '－', '＠', "'", ' ', '　'),
      {
        maxLength: 4,
      },
    ),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  )
  .map(([signs, rest]) => signs.join('') + rest);

describe('texts in files that a spreadsheet opens', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['＝HYPERLINK("http://x")', `'＝HYPERLINK("http://x")`],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠SUM(A1)', "'＠SUM(A1)"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-2+3', "'-2+3"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\n=1"],
    ['  =1', "'  =1"],
    ['　＝1', "'　＝1"],
    ["'=1", "''=1"],
    ['', ''],
    ['甲=乙', '甲=乙'],
    ["'甲", "'甲"],
    ['山东黄台（国际）', '山东黄台（国际）'],
    ['甲\u0000乙\ud800', '甲乙'],
  ])('%j is written as %j', (text, written) => {
    expect(safeText(text)).toBe(written);
  });

  it.each([
    ['+86 13800001234', '+86 13800001234', "'+86 13800001234"],
    ['+8613800001234', '+8613800001234', "'+8613800001234"],
    ['+86 138+1', "'+86 138+1", "'+86 138+1"],
  ])('the number %j stays readable', (text, inTextCell, inCsv) => {
    expect(safeText(text, { phones: true })).toBe(inTextCell);
    expect(safeText(text)).toBe(inCsv);
  });

  it('never begins as a formula does, and can be read back', () => {
    fc.assert(
      fc.property(TEXTS, (text) => {
        const written = safeText(text);
        expect(written).not.toMatch(/^[\s\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/);
        expect(originalText(written)).toBe(
          text.replace(/\r\n?/g, '\n').replace(/[\0-\b\v\f\x0e-\x1f\x7f]/g, ''),
        );
      }),
      { numRuns: 2_000 },
    );
  });
});
