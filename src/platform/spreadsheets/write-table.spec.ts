import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { readWorkbook } from './read-workbook.js';
import { openCsv } from './write-csv.js';
import type { CellValue, TableColumn } from './write-table.js';
import { openWorkbook } from './write-workbook.js';

const COLUMNS: TableColumn[] = [
  { header: '单位名称', kind: 'text' },
  { header: '统一社会信用代码', kind: 'code' },
  { header: '从业人数', kind: 'number' },
  { header: '入驻日期', kind: 'date' },
  { header: '覆盖率', kind: 'rate' },
];
const NOTES = { title: '说明', lines: [{ label: '截至', text: '2026-11-24 10:00' }] };

describe('tables written into files', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'wutong-write-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function workbookOf(rows: CellValue[][], columns = COLUMNS): Promise<Buffer> {
    const place = path.join(folder, 'a.xlsx');
    const writer = await openWorkbook(place, '台账', columns);
    for (const row of rows) {
      await writer.write([row]);
    }
    await writer.finish(NOTES);
    return readFile(place);
  }

  it('keeps codes as text, numbers as numbers, dates as dates; the header stands still', async () => {
    const bytes = await workbookOf([
      ['山东黄台（国际）有限公司', '913701050000000000', 12, '2024-02-29', '41.4'],
      ['=1+1', '000123', null, '1899-12-31', '—'],
    ]);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
    const sheet = workbook.getWorksheet('台账')!;
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet.getColumn(2).width).toBeGreaterThan(18);
    expect(sheet.getCell('B2').value).toBe('913701050000000000');
    expect(sheet.getCell('B2').numFmt).toBe('@');
    expect(sheet.getCell('C2').value).toBe(12);
    expect(sheet.getCell('D2').value).toEqual(new Date('2024-02-29T00:00:00Z'));
    expect(sheet.getCell('E2').value).toBe(41.4);
    expect(sheet.getCell('A3').value).toBe("'=1+1");
    expect(sheet.getCell('C3').value).toBeNull();
    expect(sheet.getCell('D3').value).toBe('1899-12-31');
    expect(sheet.getCell('E3').value).toBe('—');
    expect(workbook.getWorksheet('说明')!.getCell('B1').value).toBe('2026-11-24 10:00');
  });

  it('gives any text back through our own reader', async () => {
    const texts = fc.sample(
      fc
        .tuple(
          fc.constantFrom('', '=', '+', '-', '@', '＝', '＠', "'", "'=", '\t=', ' ='),
          fc.string({ unit: 'grapheme', maxLength: 12 }),
        )
        .map(
          ([sign, rest]) =>
            `${sign}甲${rest.replace(/[\r\0-\b\v\f\x0e-\x1f\x7f\ufffe\uffff]/g, '')}`,
        )
        .filter((text) => !/_x[0-9a-f]{4}_/i.test(text)),
      { numRuns: 300, seed: 29 },
    );
    texts.push('+86 13800001234', '=cmd|/c calc!A0', '＝1＋1');
    const reading = await readWorkbook(
      await workbookOf(
        texts.map((text) => [text]),
        [{ header: '文字', kind: 'text' }],
      ),
    );
    const [sheet] = reading.ok ? reading.sheets : [];
    expect(sheet!.rows.slice(1).map((row) => row.cells['A']?.text)).toEqual(texts);
    expect(sheet!.rows.every((row) => row.cells['A']?.kind === 'text')).toBe(true);
  });

  it('writes a CSV with its mark, safe and quoted', async () => {
    const place = path.join(folder, 'a.csv');
    const writer = openCsv(place, COLUMNS);
    await writer.write([['甲,"乙"', '0012', 3, '2024-02-29', '41.4']]);
    await writer.write([['=1+1', '＝2', null, null, '—']]);
    await writer.finish(NOTES);
    expect(await readFile(place, 'utf8')).toBe(
      '\ufeff单位名称,统一社会信用代码,从业人数,入驻日期,覆盖率\r\n' +
        '"甲,""乙""",0012,3,2024-02-29,41.4\r\n' +
        "'=1+1,'＝2,,,—\r\n",
    );
  });
});
