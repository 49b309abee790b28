import { describe, expect, it } from '@jest/globals';
import { defineDocumentKind, type DocumentKind } from './document-kind.js';
import { MOST_PARAGRAPHS, readWording, shippedText } from './wording.js';

const KIND: DocumentKind = {
  kind: 'wording_spec',
  prefix: 'YS',
  title: '补正告知书',
  wording: 'template',
  addressee: '{unit}：',
  paragraphs: ['{unit}的材料需要补正：', { list: 'defects' }, '请于{dueOn}前补正。{issuer}'],
  parameters: {
    unit: { label: '单位名称', sample: '甲公司' },
    defects: { label: '问题清单', sample: ['照片不清'], required: true },
    dueOn: { label: '补正期限', sample: '2026年12月8日', required: true },
  },
};
const GOOD = '下列材料需要补正：\n{问题清单}\n请于{补正期限}前补正。';
const codes = (text: string): string[] => readWording(KIND, text).faults.map(({ code }) => code);

describe('a wording that a park edits', () => {
  it('is shown as it ships, and read back as the same paragraphs', () => {
    expect(shippedText(KIND)).toBe(
      '{单位名称}的材料需要补正：\n{问题清单}\n请于{补正期限}前补正。{出具单位}',
    );
    expect(readWording(KIND, shippedText(KIND))).toEqual({
      paragraphs: KIND.paragraphs,
      faults: [],
    });
  });

  it('may leave out what is not required, and blank lines', () => {
    expect(
      readWording(KIND, ` 下列材料需要补正：\n\n{ 问题清单 }\n请于{补正期限}前补正。`),
    ).toEqual({
      paragraphs: ['下列材料需要补正：', { list: 'defects' }, '请于{dueOn}前补正。'],
      faults: [],
    });
  });

  it.each([
    ['names what there is not', `${GOOD}{经办人}`, ['wording_unknown']],
    ['names it twice', `${GOOD}{经办人}{经办人}`, ['wording_unknown']],
    ['uses a name of the program', `${GOOD}{unit}`, ['wording_unknown']],
    [
      'lacks what is required',
      '下列材料需要补正，请尽快办理。',
      ['wording_missing', 'wording_missing'],
    ],
    ['puts a list into a sentence', GOOD.replace('\n{问题', '{问题'), ['wording_list_alone']],
    ['opens a brace and leaves it', `${GOOD}{单位名称`, ['wording_brace']],
    ['closes a brace that was not opened', `${GOOD}}`, ['wording_brace']],
    ['has braces around nothing', `${GOOD}{}`, ['wording_brace']],
    ['is blank', ' \n ', ['wording_empty', 'wording_missing', 'wording_missing']],
    [
      'says everything at once',
      '{甲}{',
      ['wording_brace', 'wording_unknown', 'wording_missing', 'wording_missing'],
    ],
  ])('is refused when it %s', (_what, text, faults) => {
    expect(codes(text)).toEqual(faults);
  });

  it.each([
    [MOST_PARAGRAPHS - 1, []],
    [MOST_PARAGRAPHS, []],
    [MOST_PARAGRAPHS + 1, ['wording_too_long']],
  ])('of %i paragraphs', (paragraphs, faults) => {
    const more = Array.from({ length: paragraphs - 3 }, (_, n) => `第${n}段`);
    expect(codes([GOOD, ...more].join('\n'))).toEqual(faults);
  });

  it('names what is wrong as it was typed, whatever that is', () => {
    const [fault] = readWording(KIND, `${GOOD}{$&}`).faults;
    expect(fault?.zh).toContain('“$&”');
  });

  it.each<[string, Partial<DocumentKind>]>([
    ['a parameter that is not declared', { paragraphs: [...KIND.paragraphs, '{nobody}'] }],
    ['a required parameter that it does not name', { paragraphs: ['{unit}'] }],
    [
      'two parameters of one name',
      { parameters: { ...KIND.parameters, other: { label: '单位名称', sample: '乙' } } },
    ],
    [
      'a name with a brace',
      { parameters: { ...KIND.parameters, other: { label: '单位}', sample: '乙' } } },
    ],
    ['an official wording', { wording: 'official', source: '办法' }],
  ])('is not declared with %s', (_what, fault) => {
    expect(() => defineDocumentKind({ ...KIND, ...fault })).toThrow('wording_spec');
  });
});
