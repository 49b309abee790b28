import { describe, expect, it } from '@jest/globals';
import type { Sheet, SheetRow } from '../../../platform/spreadsheets/cell.js';
import { chooseSheet, describeColumns, lettersOf } from './ledger-columns.js';

const row = (rowNumber: number, ...texts: (string | null)[]): SheetRow => ({
  rowNumber,
  cells: Object.fromEntries(
    texts.flatMap((text, index) =>
      text === null
        ? []
        : [[String.fromCharCode(65 + index), { text, kind: 'text', value: text } as const]],
    ),
  ),
});

const LEDGER = ['单位名称', '统一社会信用代码', '单位类别', '所属园区', '所属街道'];

describe('the columns of a sheet', () => {
  it('are those of the sheet that looks most like a ledger', () => {
    const sheets: Sheet[] = [
      { name: '说明', rows: [row(1, '填表说明'), row(2, '单位名称', '备注')] },
      { name: '台账', rows: [row(1, '标题'), row(2, ...LEDGER), row(3, '甲公司')] },
      { name: '附表', rows: [row(1, '单位名称', '联系电话', '备注')] },
    ];
    const chosen = chooseSheet(sheets);
    expect(chosen?.sheet.name).toBe('台账');
    expect(chosen?.guess.headerRow).toBe(2);
    expect(chooseSheet([])).toBeNull();
  });

  it('are described by their header and their first three texts, numbers masked', () => {
    const rows = [
      row(1, '标题'),
      row(2, '名称', null, '电话'),
      row(3, '甲', null, '13812341234'),
      row(4, null, '乙', '13912341234'),
      row(5, '丙', null, null),
      row(6, '丁'),
      row(7, '戊'),
    ];
    expect(lettersOf(rows)).toEqual(['A', 'B', 'C']);
    expect(describeColumns(['A', 'B', 'C'], rows, 2)).toEqual([
      { letter: 'A', header: '名称', samples: ['甲', '丙', '丁'] },
      { letter: 'B', header: '', samples: ['乙'] },
      { letter: 'C', header: '电话', samples: ['138****1234', '139****1234'] },
    ]);
    expect(describeColumns(['A'], rows, null)).toEqual([
      { letter: 'A', header: '', samples: ['标题', '名称', '甲'] },
    ]);
  });

  it('come in the order of the sheet', () => {
    const rows = [{ rowNumber: 1, cells: { AA: cell('x'), B: cell('y'), A: cell('z') } }];
    expect(lettersOf(rows)).toEqual(['A', 'B', 'AA']);
  });
});

function cell(text: string): SheetRow['cells'][string] {
  return { text, kind: 'text', value: text };
}
