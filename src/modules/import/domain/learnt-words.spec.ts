import { describe, expect, it } from '@jest/globals';
import { guessMapping, type LearntHeaders } from './guess-mapping.js';
import { vocabularyOf, wordOfMending, wordsOfMapping } from './learnt-words.js';
import type { LedgerField } from './ledger-fields.js';

const PARKS = [
  { id: 'p1', name: '东园' },
  { id: 'p2', name: '西园' },
];
const STREETS = [{ id: 's1', name: '东街道' }];
const NOTHING = vocabularyOf([], PARKS, STREETS);

const headerRow = (...headers: string[]) => ({
  rowNumber: 1,
  cells: Object.fromEntries(
    headers.map((text, index) => [
      String.fromCharCode(65 + index),
      { text, kind: 'text' as const, value: text },
    ]),
  ),
});

describe('what mending a cell teaches', () => {
  it.each<[string, LedgerField, string, string, string | null]>([
    ['an unknown park that became a known one', 'park', '老厂区', '东园', '老厂区 = p1'],
    ['an unknown street', 'street', '东办', '东街道办事处', '东办 = s1'],
    ['an unknown kind', 'kind', '两新企业', '非公企业', '两新企业 = non_public_enterprise'],
    ['an unknown way of forming', 'formation', '自建', '单独组建', '自建 = own'],
    ['a mere yes or no', 'formation', '是', '单独组建', '是 = own'],
    [
      'the one unknown word of a list',
      'massOrganisation',
      '工会、青工委',
      '共青团',
      '青工委 = youth_league',
    ],
    ['nothing of two unknown words', 'massOrganisation', '甲、乙', '共青团', null],
    ['nothing where the word was known', 'park', '西园', '东园', null],
    ['nothing where the new one is not known', 'park', '老厂区', '新厂区', null],
    ['nothing of a blank', 'park', '', '东园', null],
    ['nothing of a dash', 'park', '—', '东园', null],
    ['nothing of free text', 'contactName', '张', '张三', null],
    ['nothing of a text that is no name', 'park', '长'.repeat(161), '东园', null],
  ])('is %s', (_what, field, was, becomes, expected) => {
    const word = wordOfMending(field, was, becomes, NOTHING);
    expect(word && `${word.heard} = ${word.meaning}`).toBe(expected);
  });
});

describe('what a mapping teaches', () => {
  const row = headerRow('主体', '信用代码', '');
  const headers = new Map([
    ['A', '主体'],
    ['B', '信用代码'],
    ['C', ''],
  ]);

  it('is each header that was put to a field of which it was not known', () => {
    const { columns } = guessMapping([headerRow('主体', '信用代码', '类别')]);
    const words = wordsOfMapping(columns, headers, { legalName: 'A', creditCode: 'B', kind: 'C' });
    expect(words).toEqual([
      { kind: 'header', heard: '主体', heardKey: '主体', meaning: 'legalName' },
    ]);
  });

  it('is used before what headers usually mean', () => {
    const learnt: LearntHeaders = new Map([
      ['主体', 'legalName'],
      ['信用代码', 'remark'],
    ]);
    expect(guessMapping([row], learnt).mapping).toEqual({ legalName: 'A', remark: 'B' });
  });
});

describe('the words of a district', () => {
  it('never take a place’s own name away from it', () => {
    const word = { kind: 'park' as const, heard: '西园', heardKey: '西园', meaning: 'p1' };
    const { parks } = vocabularyOf([word], PARKS, STREETS);
    expect(wordOfMending('park', '老厂区', '西园', { ...NOTHING, parks })?.meaning).toBe('p2');
  });
});
