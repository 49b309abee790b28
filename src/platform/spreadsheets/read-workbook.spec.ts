import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { workbookOf } from '../../../test/support/zip-builder.js';
import { readWorkbook, WORKBOOK_LIMITS } from './read-workbook.js';
import type { SheetRow } from './cell.js';
import type { WorkbookLimits } from './workbook-reading.js';

const inline = (address: string, text: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;

async function rowsOf(
  sheetXml: string,
  options?: Parameters<typeof workbookOf>[1],
): Promise<SheetRow[]> {
  const reading = await readWorkbook(workbookOf(sheetXml, options));
  if (!reading.ok) {
    throw new Error(reading.reason);
  }
  return reading.sheets[0]?.rows ?? [];
}

async function reasonOf(
  data: Buffer,
  limits: Partial<WorkbookLimits> = {},
): Promise<string | null> {
  const reading = await readWorkbook(data, { ...WORKBOOK_LIMITS, ...limits });
  return reading.ok ? null : reading.reason;
}

const manyRows = (count: number): Buffer =>
  workbookOf(
    `<sheetData>${Array.from({ length: count }, (_, index) => `<row r="${index + 1}">${inline(`A${index + 1}`, 'x')}</row>`).join('')}</sheetData>`,
  );

describe('reading a workbook', () => {
  it('reads every kind of cell', async () => {
    const [row] = await rowsOf(
      `<sheetData><row r="3">
        ${inline('A3', ' 甲 &amp; 乙 ')}
        <c r="B3" t="s"><v>0</v></c>
        <c r="C3" t="s"><v>1</v></c>
        <c r="D3" t="inlineStr"><is><r><t>富</t></r><r><t>文本</t></r></is></c>
        <c r="E3"><v>21</v></c>
        <c r="F3"><v>91370105123456789</v></c>
        <c r="G3"><v>-2.5</v></c>
        <c r="H3" s="1"><v>43529</v></c>
        <c r="I3" s="1"><v>43529.5</v></c>
        <c r="J3" t="b"><v>1</v></c>
        <c r="K3" t="e"><v>#N/A</v></c>
        <c r="L3"><f>HYPERLINK("x","y")</f><v>5</v></c>
        <c r="M3" t="str"><f>B3</f><v>kept</v></c>
        <c r="N3" t="str"><v>plain</v></c>
        <c r="O3" s="1"/>
        ${inline('P3', '　')}
      </row></sheetData>`,
      { sharedStrings: '<si><t>共享</t></si><si><r><t>两</t></r><r><t>段</t></r></si>' },
    );
    expect(row?.rowNumber).toBe(3);
    expect(row?.cells).toEqual({
      A: { text: ' 甲 & 乙 ', kind: 'text', value: ' 甲 & 乙 ' },
      B: { text: '共享', kind: 'text', value: '共享' },
      C: { text: '两段', kind: 'text', value: '两段' },
      D: { text: '富文本', kind: 'text', value: '富文本' },
      E: { text: '21', kind: 'number', value: 21 },
      F: { text: '91370105123456784', kind: 'number', value: 91370105123456784 },
      G: { text: '-2.5', kind: 'number', value: -2.5 },
      H: { text: '2019-03-05', kind: 'date', value: '2019-03-05' },
      I: { text: '2019-03-05T12:00:00', kind: 'date', value: '2019-03-05T12:00:00' },
      J: { text: 'TRUE', kind: 'boolean', value: true },
      K: { text: '#N/A', kind: 'error', value: '#N/A' },
      L: { text: '=HYPERLINK("x","y")', kind: 'formula', value: { formula: 'HYPERLINK("x","y")' } },
      M: { text: '=B3', kind: 'formula', value: { formula: 'B3' } },
      N: { text: 'plain', kind: 'text', value: 'plain' },
    });
  });

  it('reports a formula without a kept result, and one shared from another cell', async () => {
    const rows = await rowsOf(
      `<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1+1</f></c></row>
       <row r="2"><c r="A2"><f t="shared" si="0"/></c></row></sheetData>`,
    );
    expect(rows.map((row) => row.cells.A?.kind)).toEqual(['formula', 'formula']);
  });

  it('reads a merged title once, and a value merged down for each of its rows', async () => {
    const rows = await rowsOf(
      `<sheetData><row r="1">${inline('A1', '台账')}</row>
       <row r="2">${inline('A2', '甲园')}${inline('B2', '1')}</row>
       <row r="3">${inline('B3', '2')}</row></sheetData>
       <mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A2:A3"/></mergeCells>`,
    );
    expect(rows[0]?.cells).toEqual({ A: { text: '台账', kind: 'text', value: '台账' } });
    expect(rows[2]?.cells.A).toEqual({
      text: '甲园',
      kind: 'text',
      value: '甲园',
      mergedFrom: 'A2',
    });
  });

  it('tells when days count from 1904', async () => {
    const data = workbookOf(
      `<sheetData><row r="1"><c r="A1" s="1"><v>42067</v></c></row></sheetData>`,
      { date1904: true },
    );
    const reading = await readWorkbook(data);
    expect(reading).toMatchObject({ ok: true, date1904: true });
    expect(reading.ok && reading.sheets[0]?.rows[0]?.cells.A?.text).toBe('2019-03-05');
  });

  it.each([
    [9, null],
    [10, null],
    [11, 'workbook_too_many_rows'],
  ])('with a limit of 10 rows, %i rows: %s', async (count, reason) => {
    expect(await reasonOf(manyRows(count), { rows: 10 })).toBe(reason);
  });

  it.each([
    ['CU1', null],
    ['CV1', null],
    ['CW1', 'workbook_too_many_columns'],
  ])('with a limit of 100 columns, a value in %s: %s', async (address, reason) => {
    expect(
      await reasonOf(
        workbookOf(
          `<sheetData><row r="1">${inline('A1', 'x')}${inline(address, 'x')}</row></sheetData>`,
        ),
      ),
    ).toBe(reason);
  });

  it.each([
    ['an empty sheet', workbookOf('<sheetData/>'), 'workbook_empty'],
    ['broken XML', workbookOf('<sheetData><row r="1"><c r="A1"'), 'workbook_unreadable'],
    [
      'a cell at no address',
      workbookOf('<sheetData><row r="1"><c r="ZZZZ9"><v>1</v></c></row></sheetData>'),
      'workbook_unreadable',
    ],
    ['no workbook at all', Buffer.from('hello'), 'workbook_unreadable'],
  ])('refuses %s', async (_what, data, reason) => {
    expect(await reasonOf(data)).toBe(reason);
  });

  it('refuses a workbook that would take all memory or time', async () => {
    const vast = workbookOf(
      `<sheetData><row r="1">${inline('A1', 'x')}</row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`,
    );
    expect(await reasonOf(vast, { memoryMb: 64, timeoutMs: 10_000 })).toBe('workbook_too_heavy');
  });

  it('is not slowed by a drop-down list over whole columns', async () => {
    const list = `<sheetData><row r="1">${inline('A1', 'x')}</row></sheetData><dataValidations count="1"><dataValidation type="list" sqref="A1:T1048576"><formula1>"甲,乙"</formula1></dataValidation></dataValidations>`;
    expect(await reasonOf(workbookOf(list), { timeoutMs: 5_000 })).toBeNull();
  });

  it('reads a ledger of 1,789 units without holding the event loop', async () => {
    const data = await readFile(
      new URL('../../../test/fixtures/ledgers/ledger-city.xlsx', import.meta.url),
    );
    let turns = 0;
    const turning = setInterval(() => (turns += 1), 5);
    const reading = await readWorkbook(data);
    clearInterval(turning);
    expect(reading.ok && reading.sheets.map((sheet) => [sheet.name, sheet.rows.length])).toEqual([
      ['台账', 1791],
    ]);
    // Reading on the same thread leaves the loop fewer than ten turns.
    expect(turns).toBeGreaterThan(20);
  });
});
