import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { buildZip, contentTypesPart } from '../../../test/support/zip-builder.js';
import { sniffContent } from './sniff-content.js';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const JPEG = Buffer.concat([
  Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10]),
  Buffer.from('JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0', 'latin1'),
  Buffer.from([0xff, 0xd9]),
]);
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n', 'latin1');
const XLSX = buildZip([contentTypesPart('xlsx'), { name: 'xl/workbook.xml', data: '<workbook/>' }]);
const compoundFile = (text: string): Buffer =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from(text, 'utf16le'),
  ]);

describe('what an upload is', () => {
  it.each([
    ['ledger.xlsx', XLSX, 'xlsx'],
    ['minutes.docx', buildZip([contentTypesPart('docx')]), 'docx'],
    ['licence.pdf', PDF, 'pdf'],
    ['photo.png', PNG, 'png'],
    ['photo.jpg', JPEG, 'jpeg'],
    ['photo.JPEG', JPEG, 'jpeg'],
    ['list.csv', Buffer.from('单位名称,代码\n甲,1\n'), 'csv'],
    ['list.csv', Buffer.from('b5a5cebbc3fbb3c62cb4fac2eb0a', 'hex'), 'csv'],
    ['note.txt', Buffer.from('\ufeff一段文字'), 'text'],
    [undefined, PNG, 'png'],
  ])('%s is told by its content', async (name, data, kind) => {
    expect(await sniffContent(data, name)).toMatchObject({ ok: true, kind });
  });

  it('knows a real ledger', async () => {
    const data = await readFile(
      new URL('../../../test/fixtures/ledgers/ledger-city.xlsx', import.meta.url),
    );
    expect(await sniffContent(data, 'ledger-city.xlsx')).toMatchObject({
      ok: true,
      kind: 'xlsx',
      extension: 'xlsx',
    });
  });

  it.each([
    ['a macro-enabled workbook', buildZip([contentTypesPart('xlsm')]), 'content_macros'],
    [
      'a workbook with a macro project slipped in',
      buildZip([contentTypesPart('xlsx'), { name: 'xl/vbaProject.bin', data: 'x' }]),
      'content_macros',
    ],
    [
      'a workbook with old macro sheets',
      buildZip([contentTypesPart('xlsx'), { name: 'xl/macrosheets/sheet1.xml', data: 'x' }]),
      'content_macros',
    ],
    ['any other zip', buildZip([{ name: 'a.txt', data: 'x' }]), 'content_unknown'],
    ['a truncated workbook', XLSX.subarray(0, XLSX.length - 30), 'archive_damaged'],
    [
      'a workbook with a bomb inside',
      buildZip([
        contentTypesPart('xlsx'),
        { name: 'xl/worksheets/sheet1.xml', data: Buffer.alloc(50_000_000) },
      ]),
      'archive_ratio_too_high',
    ],
    ['an old .xls', compoundFile('Workbook'), 'content_legacy_office'],
    ['a workbook with a password', compoundFile('EncryptedPackage'), 'content_password_protected'],
    ['nothing', Buffer.alloc(0), 'content_empty'],
    ['a program', Buffer.from('4d5a900003000000', 'hex'), 'content_unknown'],
    ['binary noise', Buffer.from([1, 2, 3, 0, 255]), 'content_unknown'],
    [
      'a picture as SVG',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
      'content_polyglot',
    ],
    ['a page', Buffer.from('  <!DOCTYPE html><title>x</title>'), 'content_polyglot'],
    ['a PNG with a zip behind it', Buffer.concat([PNG, XLSX]), 'content_polyglot'],
    ['a PDF with a zip behind it', Buffer.concat([PDF, XLSX]), 'content_polyglot'],
    ['a PNG with anything behind it', Buffer.concat([PNG, Buffer.from('x')]), 'content_polyglot'],
    [
      'a JPEG with a page behind it',
      Buffer.concat([JPEG, Buffer.from('<script>1</script>')]),
      'content_polyglot',
    ],
    ['a text that is a PDF too', Buffer.from('line\n%PDF-1.7\n'), 'content_polyglot'],
    ['a zip that is a PDF too', buildZip([{ name: '%PDF-1.7', data: 'x' }]), 'content_polyglot'],
  ])('refuses %s', async (_what, data, reason) => {
    expect(await sniffContent(data)).toMatchObject({ ok: false, reason });
  });

  it('takes a JPEG with a phone maker’s data behind it', async () => {
    const data = Buffer.concat([JPEG, Buffer.from('SEFT\u0001\u0002', 'latin1')]);
    expect(await sniffContent(data, 'a.jpg')).toMatchObject({ ok: true, kind: 'jpeg' });
  });

  it.each([
    ['ledger.xlsx', PNG, { claimed: 'xlsx', found: 'png' }],
    ['photo.png', XLSX, { claimed: 'png', found: 'xlsx' }],
    ['ledger.xlsm', XLSX, { claimed: 'xlsm', found: 'xlsx' }],
    ['run.exe', PDF, { claimed: 'exe', found: 'pdf' }],
    ['page.html', Buffer.from('text'), { claimed: 'html', found: 'text' }],
  ])('refuses %s when its content is another type', async (name, data, params) => {
    expect(await sniffContent(data, name)).toEqual({
      ok: false,
      reason: 'content_name_mismatch',
      params,
    });
  });
});
