import { describe, expect, it } from '@jest/globals';
import type { Cell } from '../../../platform/spreadsheets/cell.js';
import { stripPhones } from './strip-phones.js';

const text = (value: string): Cell => ({ text: value, kind: 'text', value });
const mapping = { legalName: 'A', contactPhone: 'B', remark: 'C' };

describe('a row once it is written', () => {
  it.each<[string, Cell, Cell]>([
    ['B', text('13812341234'), text('***')],
    ['B', text('0531-88886666'), text('***')],
    ['B', { text: '13812341234', kind: 'number', value: 13_812_341_234 }, text('***')],
    ['C', text('转财务\n13812341234'), text('转财务\n138****1234')],
    ['D', text('138 1234 1234'), text('138****1234')],
    ['D', { text: '13812341234', kind: 'number', value: 13_812_341_234 }, text('138****1234')],
  ])('keeps no number in %s: %j', (letter, cell, kept) => {
    expect(stripPhones({ cells: { A: text('甲'), [letter]: cell } }, mapping)).toEqual({
      cells: { A: text('甲'), [letter]: kept },
      mended: {},
    });
  });

  it('keeps where a merged cell came from', () => {
    const cell = { ...text('13812341234'), mergedFrom: 'B2' };
    expect(stripPhones({ cells: { B: cell } }, mapping)?.cells['B']?.mergedFrom).toBe('B2');
  });

  it('keeps no number that was mended in either', () => {
    const row = { cells: { A: text('甲') }, mended: { contactPhone: '13812341234', remark: '20' } };
    expect(stripPhones(row, mapping)?.mended).toEqual({ contactPhone: '***', remark: '20' });
  });

  it.each([
    [{ cells: { A: text('甲'), C: text('91370105XKU5GEYF77') } }],
    [{ cells: { B: text('***') }, mended: { contactPhone: '' } }],
  ])('is left alone where it holds none: %j', (row) => {
    expect(stripPhones(row, mapping)).toBeNull();
  });
});
