import { describe, expect, it } from '@jest/globals';
import { canonicalJson, fillDocument } from './document-content.js';
import { defineDocumentKind, type DocumentKind } from './document-kind.js';
import { groupedVerifyCode, newVerifyCode, readVerifyCode } from './verify-code.js';

const KIND: DocumentKind = {
  kind: 'spec_receipt',
  prefix: 'HZ',
  title: '接收回执',
  wording: 'template',
  addressee: '{unit}：',
  paragraphs: ['收到贵单位材料 {count} 份：', { list: 'papers' }],
};
const ISSUE = {
  issuer: '试验区党委',
  number: 'HZ202611240001',
  issuedOn: '2026-11-24',
  verifyCode: '0123456789ABCDEF',
  verifyUrl: 'http://localhost/verify/0123456789ABCDEF',
};

describe('the content of a notice', () => {
  it('is the wording with its data in it', () => {
    expect(
      fillDocument(KIND, { unit: '甲公司', count: 2, papers: ['申请表', '章程'] }, ISSUE),
    ).toMatchObject({
      addressee: '甲公司：',
      paragraphs: [{ text: '收到贵单位材料 2 份：' }, { items: ['申请表', '章程'] }],
      source: null,
    });
  });

  it('does not fill what data say a second time', () => {
    const { addressee } = fillDocument(
      KIND,
      { unit: '{count}', count: 2, papers: ['{unit}'] },
      ISSUE,
    );
    expect(addressee).toBe('{count}：');
  });

  it.each([
    ['a text that is missing', { count: 1, papers: ['a'] }, 'unit'],
    ['a text of blanks', { unit: '  ', count: 1, papers: ['a'] }, 'unit'],
    ['a list for a text', { unit: ['a'], count: 1, papers: ['a'] }, 'unit'],
    ['an empty list', { unit: 'a', count: 1, papers: [] }, 'papers'],
    ['a text for a list', { unit: 'a', count: 1, papers: 'a' }, 'papers'],
    ['what every object has', { unit: 'a', count: 1 }, 'papers'],
  ])('is never issued with %s', (_what, data, name) => {
    expect(() => fillDocument(KIND, data, ISSUE)).toThrow(name);
  });

  it('has one canonical form', () => {
    expect(canonicalJson({ b: [1, { d: null, c: '中' }], a: undefined, A: true })).toBe(
      '{"A":true,"b":[1,{"c":"中","d":null}]}',
    );
  });

  it.each<[string, Partial<DocumentKind>]>([
    ['no prefix', { prefix: '' }],
    ['nothing to say', { paragraphs: [] }],
    ['an official wording without a source', { wording: 'official' }],
  ])('refuses a kind with %s', (_what, fault) => {
    expect(() => defineDocumentKind({ ...KIND, ...fault })).toThrow('spec_receipt');
  });
});

describe('a verify code', () => {
  it('is new each time and read as it is printed', () => {
    const codes = new Set(Array.from({ length: 1000 }, newVerifyCode));
    expect(codes.size).toBe(1000);
    for (const code of codes) {
      expect(readVerifyCode(groupedVerifyCode(code).toLowerCase())).toBe(code);
    }
  });

  it.each([
    [' o123-4567 89ab–cdeF ', '0123456789ABCDEF'],
    ['Il23456789ABCDEF', '1123456789ABCDEF'],
    ['０１２３４５６７８９ＡＢＣＤＥＦ', '0123456789ABCDEF'],
    ['0123456789ABCDE', null],
    ['0123456789ABCDEFG', null],
    ['0123456789ABCDEU', null],
    ["0123456789ABCDE'", null],
    ['', null],
  ])('reads %j as %j', (typed, code) => {
    expect(readVerifyCode(typed)).toBe(code);
  });
});
