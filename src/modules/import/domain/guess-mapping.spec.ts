import { describe, expect, it } from '@jest/globals';
import type { SheetRow } from '../../../platform/spreadsheets/cell.js';
import { ledgerRows } from '../../../../test/support/ledger-fixture.js';
import { checkMapping, guessMapping, guessMappingAt } from './guess-mapping.js';
import { LEDGER_FIELD_DEFINITIONS, LEDGER_FIELDS } from './ledger-fields.js';

function sheet(...rows: (string | null)[][]): SheetRow[] {
  return rows.map((texts, index) => ({
    rowNumber: index + 1,
    cells: Object.fromEntries(
      texts.flatMap((text, column) =>
        text === null
          ? []
          : [[String.fromCharCode(65 + column), { text, kind: 'text' as const, value: text }]],
      ),
    ),
  }));
}

describe('guessing the columns', () => {
  it('finds the headers under the title of a ledger and maps all but mass organisations', async () => {
    const guess = guessMapping(await ledgerRows('ledger-city.xlsx'));
    expect(guess.headerRow).toBe(2);
    expect(guess.confidence).toBe(1);
    const { massOrganisation, ...others } = guess.mapping;
    expect(massOrganisation).toBeUndefined();
    expect(Object.values(others).join('')).toBe('ABCDEFGHIJKLMNOPQRS');
  });

  it.each([
    ['单位名称', 'legalName', 1],
    ['企业名称', 'legalName', 0.9],
    ['  企 业 名 称　', 'legalName', 0.9],
    ['*单位名称：', 'legalName', 1],
    ['单位名称（全称）', 'legalName', 0.8],
    ['从业人数(人)', 'staffCount', 0.8],
    ['统一社会信用代码【18位】', 'creditCode', 0.8],
    ['Legal Name', 'legalName', 1],
    ['组建形式', 'formation', 0.9],
    ['ＰＨＯＮＥ', 'contactPhone', 0.9],
    ['天气', null, 0],
  ])('%j is %s', (header, field, confidence) => {
    const guess = guessMappingAt(sheet([header]), 1);
    expect(guess.columns[0]).toMatchObject({ letter: 'A', field, confidence });
  });

  it('gives a field the better of two columns', () => {
    const guess = guessMapping(sheet(['企业名称', '单位名称', '信用代码']));
    expect(guess.mapping).toEqual({ legalName: 'B', creditCode: 'C' });
    expect(guess.columns.map((column) => column.field)).toEqual([null, 'legalName', 'creditCode']);
  });

  it('reads a header of two rows by its lower one', () => {
    const rows = sheet(
      ['单位名称', '信用代码', '党组织情况'],
      ['单位名称', '信用代码', '组建方式'],
    );
    for (const letter of ['A', 'B']) {
      const cell = rows[1]?.cells[letter];
      if (cell !== undefined) {
        cell.mergedFrom = `${letter}1`;
      }
    }
    expect(guessMapping(rows)).toMatchObject({ headerRow: 2, mapping: { formation: 'C' } });
  });

  it.each([
    ['one header is a coincidence', sheet(['单位名称', '甲'], ['x', 'y']), null],
    ['two are a header row', sheet(['标题'], ['单位名称', '信用代码']), 2],
    [
      'row 20 is still searched',
      [
        ...sheet(...Array.from({ length: 19 }, () => ['x'])),
        { ...sheet(['单位名称', '园区'])[0], rowNumber: 20 },
      ],
      20,
    ],
    [
      'row 21 is not',
      [
        ...sheet(...Array.from({ length: 20 }, () => ['x'])),
        { ...sheet(['单位名称', '园区'])[0], rowNumber: 21 },
      ],
      null,
    ],
    ['nothing', [], null],
  ])('%s', (_what, rows, headerRow) => {
    expect(guessMapping(rows as SheetRow[]).headerRow).toBe(headerRow);
  });

  it('has no confidence while a required field has no column', () => {
    expect(guessMapping(sheet(['单位名称', '信用代码'])).confidence).toBe(0);
  });

  it('knows each header under one field only', () => {
    const seen = new Map<string, string>();
    for (const field of LEDGER_FIELDS) {
      for (const header of [
        LEDGER_FIELD_DEFINITIONS[field].zh,
        ...LEDGER_FIELD_DEFINITIONS[field].headers,
      ]) {
        expect([header, seen.get(header) ?? field]).toEqual([header, field]);
        seen.set(header, field);
      }
    }
  });
});

describe('checking a chosen mapping', () => {
  const good = { legalName: 'A', creditCode: 'B', kind: 'C', park: 'D', street: 'E' };
  const letters = ['A', 'B', 'C', 'D', 'E', 'F'];

  it.each([
    ['complete', good, []],
    [
      'without a park',
      { ...good, park: undefined },
      [{ code: 'mapping_field_missing', field: 'park' }],
    ],
    [
      'a column twice',
      { ...good, remark: 'A' },
      [{ code: 'mapping_column_twice', field: 'remark', letter: 'A' }],
    ],
    [
      'a column that is not there',
      { ...good, remark: 'Z' },
      [{ code: 'mapping_column_unknown', field: 'remark', letter: 'Z' }],
    ],
  ])('%s', (_what, mapping, faults) => {
    expect(checkMapping(mapping, letters)).toEqual(faults);
  });
});
