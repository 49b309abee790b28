import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import * as fontkit from 'fontkit';
import pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { DocumentContent } from './domain/document-content.js';

// Nothing but types is imported from beside this file: under the test runner Node loads it as it stands.

const require = createRequire(import.meta.url);
const font = (weight: string): string =>
  require.resolve(`@expo-google-fonts/noto-sans-sc/${weight}/NotoSansSC_${weight}.ttf`);
const FONTS = { normal: font('400Regular'), bold: font('700Bold') };
const MARGIN = 71;

const faces = Object.values(FONTS).map((file) => fontkit.openSync(file) as fontkit.Font);

/** A character that the fonts do not have is named by its code: a name on paper must not lose a character silently. */
function printable(text: string): string {
  return [...text.normalize('NFC').replace(/[\p{Cc}\p{Cf}\ufe00-\ufe0f]/gu, '')]
    .map((char) => {
      const code = char.codePointAt(0)!;
      return faces.every((face) => face.hasGlyphForCodePoint(code))
        ? char
        : `〔U+${code.toString(16).toUpperCase()}〕`;
    })
    .join('');
}

function dayInChinese(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

const grouped = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-');

const NOTES: Readonly<Record<Exclude<DocumentContent['wording'], 'official'>, string>> = {
  template: '示范文本：本文书的措辞为平台提供的可修改样式，并非主管部门发布的格式文本。',
  own: '自拟文本：本文书的措辞由出具单位拟定，并非主管部门发布的格式文本。',
};

function noteOf({ wording, source }: DocumentContent): string {
  return wording === 'official' ? `文书格式依据：${source}` : NOTES[wording];
}

function definitionOf(content: DocumentContent): TDocumentDefinitions {
  const day = new Date(`${content.issuedOn}T00:00:00Z`);
  return {
    pageSize: 'A4',
    pageMargins: [MARGIN, 84, MARGIN, 72],
    // Days, not moments: the same notice is the same bytes whenever it is written.
    info: {
      title: printable(`${content.title} ${content.number}`),
      author: printable(content.issuer),
      creator: 'Wutong',
      producer: 'Wutong',
      creationDate: day,
      modDate: day,
    },
    defaultStyle: { font: 'NotoSansSC', fontSize: 12, lineHeight: 1.5 },
    header: {
      margin: [MARGIN, 36, MARGIN, 0],
      columns: [
        { text: printable(content.issuer), fontSize: 9, color: '#444444' },
        {
          text: `编号：${printable(content.number)}`,
          fontSize: 9,
          color: '#444444',
          alignment: 'right',
          width: 'auto',
        },
      ],
    },
    footer: (page: number, pages: number) => ({
      margin: [MARGIN, 12, MARGIN, 0],
      columns: [
        { text: noteOf(content), fontSize: 8, color: '#666666', lineHeight: 1.2 },
        {
          text: `第 ${page} 页 共 ${pages} 页`,
          fontSize: 9,
          color: '#444444',
          alignment: 'right',
          width: 90,
        },
      ],
    }),
    ...(content.isSpecimen
      ? { watermark: { text: '样张', fontSize: 120, color: '#9a3412', opacity: 0.12, bold: true } }
      : {}),
    content: [...headOf(content), ...content.paragraphs.map(paragraphOf), endOf(content)],
  };
}

function headOf({ wording, issuer, title, addressee }: DocumentContent): Content[] {
  const template: Content = {
    text: '示范文本',
    fontSize: 10,
    bold: true,
    color: '#9a3412',
    alignment: 'right',
  };
  return [
    wording === 'template' ? template : '',
    { text: printable(issuer), fontSize: 16, bold: true, alignment: 'center' },
    {
      text: printable(title),
      fontSize: 22,
      bold: true,
      alignment: 'center',
      margin: [0, 6, 0, 18],
    },
    addressee === null ? '' : { text: printable(addressee), margin: [0, 0, 0, 6] },
  ];
}

function paragraphOf(paragraph: DocumentContent['paragraphs'][number]): Content {
  if ('text' in paragraph) {
    return { text: printable(paragraph.text), leadingIndent: 24, margin: [0, 0, 0, 6] };
  }
  return {
    margin: [24, 0, 0, 6],
    // Numbers are set before their entries, so that the text is read aloud and copied in order.
    stack: paragraph.items.map((item, index) => ({
      columns: [
        { text: `${index + 1}.`, width: 26 },
        { text: printable(item), width: '*' },
      ],
    })),
  };
}

function endOf({ issuer, issuedOn, verifyCode, verifyUrl }: DocumentContent): Content {
  return {
    unbreakable: true,
    margin: [0, 24, 0, 0],
    columns: [
      {
        width: 110,
        stack: [
          { qr: verifyUrl, fit: 96, eccLevel: 'M' },
          { text: '扫码核验', fontSize: 8, margin: [0, 4, 0, 0] },
        ],
      },
      {
        width: '*',
        margin: [0, 8, 0, 0],
        stack: [
          { text: printable(issuer), alignment: 'right' },
          { text: dayInChinese(issuedOn), alignment: 'right' },
          {
            text: `核验码：${grouped(verifyCode)}`,
            fontSize: 9,
            alignment: 'right',
            margin: [0, 12, 0, 0],
          },
        ],
      },
    ],
  };
}

pdfmake.addFonts({ NotoSansSC: FONTS });
// The text of a notice must not make the writer open a file or an address.
pdfmake.setLocalAccessPolicy((path) => Object.values(FONTS).includes(path));
pdfmake.setUrlAccessPolicy(() => false);

// One after the other, each answered under the number that it came with.
parentPort!.on('message', ({ id, content }: { id: number; content: DocumentContent }) => {
  void pdfmake
    .createPdf(definitionOf(content))
    .getBuffer()
    .then(
      (bytes) => parentPort!.postMessage({ id, bytes: Uint8Array.from(bytes) }),
      (error: unknown) => parentPort!.postMessage({ id, fault: String(error) }),
    );
});
