import { describe, expect, it } from '@jest/globals';
import { issueMessage } from './issue-message.js';
import { ISSUE_TEXTS } from './issue-texts.js';
import type { IssueCode } from './issue-texts.js';

const codes = Object.keys(ISSUE_TEXTS) as IssueCode[];
const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe('texts of issues', () => {
  it.each(codes)('%s is said in both languages, with the same parameters', (code) => {
    const { zh, en } = ISSUE_TEXTS[code];
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/^[A-Z“{\d]/);
    for (const name of placeholders(zh)) {
      expect(en).toContain(name);
    }
    expect(zh).not.toMatch(/[。.]$/);
  });

  it.each([
    ['zh-CN', '统一社会信用代码第 18 位校验不符，请对照营业执照重新填写'],
    [
      'en',
      'Character 18 of the credit code does not match the others. Write it again from the licence.',
    ],
  ] as const)('a check digit in %s', (locale, message) => {
    expect(issueMessage('credit_code_check_digit', { position: 18 }, locale)).toBe(message);
  });

  it.each([
    [{ rows: [3], count: 1 }, '与第 3 行相同'],
    [{ rows: [3, 5], count: 2 }, '与第 3、5 行相同'],
    [{ rows: [3, 5], count: 7 }, '与第 3、5 等共 7 行相同'],
  ])('rows %j', (params, part) => {
    expect(issueMessage('code_duplicate', params, 'zh-CN')).toContain(part);
  });

  it('lists names', () => {
    const params = { text: '南园', known: ['东园', '西园'] };
    expect(issueMessage('park_unknown', params, 'zh-CN')).toContain('可填：东园、西园');
    expect(issueMessage('park_unknown', params, 'en')).toContain('东园, 西园');
  });

  it('puts the reasons of another row in', () => {
    const params = {
      leadRow: 9,
      leadUnit: '甲',
      reasons: [
        { code: 'name_missing' as const, params: {} },
        { code: 'lead_missing' as const, params: {} },
      ],
    };
    expect(issueMessage('lead_unit_held_back', params, 'zh-CN')).toBe(
      '牵头单位（第 9 行）未能通过：单位名称为空，请按营业执照填写全称；联合组建须填牵头单位，请填写牵头单位的全称。请先更正那一行',
    );
    expect(issueMessage('lead_unit_held_back', params, 'en')).toMatch(
      /^The lead unit’s row 9 is held back: The name is blank\..* Correct that row first\.$/,
    );
  });

  it('does not take a parameter’s text for a placeholder', () => {
    expect(issueMessage('kind_unknown', { text: '{known}' }, 'zh-CN')).toContain('“{known}”');
  });
});
