import { describe, expect, it } from '@jest/globals';
import type { ImportRow } from '../../api/types.js';
import { cellOf, editableText, faultyFields, suggestionsFor } from './mended-rows.js';

const issue = (field: string, severity: 'error' | 'warning', params = {}) =>
  ({
    field,
    column: 'A',
    severity,
    code: 'x',
    message: 'x',
    params,
  }) as ImportRow['issues'][number];

const row = {
  cells: { legalName: '甲', park: '老园', contactPhone: '138****1234' },
  mended: { legalName: '乙', remark: '补' },
  issues: [issue('park', 'error', { known: ['东园', 1] }), issue('contactPhone', 'warning')],
} as unknown as ImportRow;

describe('a cell of the grid', () => {
  it.each([
    ['legalName', { text: '乙', sheet: '甲', severity: null }],
    ['remark', { text: '补', sheet: '', severity: null }],
    ['park', { text: '老园', sheet: null, severity: 'error' }],
    ['contactPhone', { text: '138****1234', sheet: null, severity: 'warning' }],
    ['street', { text: '', sheet: null, severity: null }],
  ])('%s', (field, expected) => {
    expect(cellOf(row, field)).toMatchObject(expected);
  });

  it('starts an editor with its text, but for a masked number', () => {
    expect(editableText('老园')).toBe('老园');
    expect(editableText('138****1234')).toBe('');
  });

  it('is listed on a card where something is to be said about it, errors first', () => {
    const fields = ['legalName', 'contactPhone', 'park', 'street', 'remark'];
    expect(faultyFields(row, fields)).toEqual(['park', 'contactPhone', 'legalName', 'remark']);
  });

  it('offers the words it may take', () => {
    expect(suggestionsFor(row, 'park')).toEqual(['东园']);
    expect(suggestionsFor(row, 'formation')).toEqual(['单独组建', '联合组建', '未组建']);
    expect(suggestionsFor(row, 'remark')).toEqual([]);
  });
});
