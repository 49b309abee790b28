import { describe, expect, it } from '@jest/globals';
import { changedValues, valuesToSet } from './changed-values.js';

describe('what a draft keeps of a form', () => {
  it.each<[string, Record<string, unknown>, Record<string, unknown>, Record<string, unknown>]>([
    ['nothing of an untouched form', { name: '甲', days: undefined }, { name: '甲' }, {}],
    ['what was typed', { name: '乙', phone: '1' }, { name: '甲' }, { name: '乙', phone: '1' }],
    ['what was emptied', { name: undefined }, { name: '甲' }, { name: null }],
    ['nothing of a field that is empty still', { name: '' }, {}, {}],
    ['nothing of a row that is empty still', { rows: [{ id: undefined }] }, { rows: [{}] }, {}],
    ['a row that was added', { rows: [{}, {}] }, { rows: [{}] }, { rows: [{}, {}] }],
    ['a zero', { n: 0 }, {}, { n: 0 }],
    ['a no', { yes: false }, { yes: true }, { yes: false }],
    ['nothing of keys in another order', { a: { x: 1, y: 2 } }, { a: { y: 2, x: 1 } }, {}],
  ])('%s', (_what, now, initial, kept) => {
    expect(changedValues(now, initial)).toEqual(kept);
  });

  it('goes back into the form, an emptied field as an empty one', () => {
    expect(valuesToSet({ name: null, days: 3 })).toEqual({ name: undefined, days: 3 });
  });
});
