import { describe, expect, it } from '@jest/globals';
import { readDraftHeader } from './draft-key.js';

describe('the draft that a write commits', () => {
  it.each<[unknown, { form: string; subject: string } | null]>([
    ['unit.create/-', { form: 'unit.create', subject: '-' }],
    ['construction.elect/0199a-1', { form: 'construction.elect', subject: '0199a-1' }],
    [`${'a'.repeat(60)}/${'b'.repeat(60)}`, { form: 'a'.repeat(60), subject: 'b'.repeat(60) }],
    [`${'a'.repeat(61)}/b`, null],
    [`a1/${'b'.repeat(61)}`, null],
    ['a/b', null],
    ['unit.create', null],
    ['unit.create/', null],
    ['unit.create/a/b', null],
    ['Unit/a', null],
    ['unit.create/a b', null],
    ['', null],
    [undefined, null],
    [['unit.create/-'], null],
  ])('%j is %j', (header, key) => {
    expect(readDraftHeader(header)).toEqual(key);
  });
});
