import { describe, expect, it } from '@jest/globals';
import { readByteCount, readUploadMetadata } from './tus-headers.js';

const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('the headers of an upload in pieces', () => {
  it.each<[unknown, number | null]>([
    ['0', 0],
    ['1048576', 1_048_576],
    ['999999999999999', 999_999_999_999_999],
    ['1000000000000000', null],
    ['-1', null],
    ['1.5', null],
    ['1e3', null],
    [' 1', null],
    ['', null],
    [undefined, null],
    [['1', '2'], null],
  ])('read %j as %j bytes', (header, bytes) => {
    expect(readByteCount(header)).toBe(bytes);
  });

  it.each<[string, unknown, Record<string, string> | null]>([
    ['a Chinese name', `filename ${base64('营业执照.pdf')}`, { filename: '营业执照.pdf' }],
    [
      'two keys',
      `filename ${base64('a.png')},fingerprint ${base64('a 1')}`,
      { filename: 'a.png', fingerprint: 'a 1' },
    ],
    ['a key without a value', 'is_confidential', { is_confidential: '' }],
    ['a key twice', `filename ${base64('a')},filename ${base64('b')}`, null],
    ['what is not Base64', 'filename 营业执照', null],
    ['bytes that are no text', `filename ${Buffer.from([0xff, 0xfe]).toString('base64')}`, null],
    ['three parts', 'filename YQ== YQ==', null],
    ['more than anybody needs', `filename ${'YWFh'.repeat(2_000)}`, null],
    ['nothing', '', null],
    ['no header', undefined, null],
  ])('read %s', (_what, header, pairs) => {
    const read = readUploadMetadata(header);
    expect(read && Object.fromEntries(read)).toEqual(pairs);
  });
});
