import { describe, expect, it } from '@jest/globals';
import { findPages } from './find-pages.js';

const ALL = [
  'enterprise.read',
  'enterprise.create',
  'party_org.read',
  'park.read',
  'coverage.read',
];
const found = (text: string, permissions = ALL): string[] =>
  findPages(text, permissions).map(({ to }) => to);

describe('pages found by what is typed', () => {
  it.each([
    ['two characters of the title', '台账', ['/enterprises']],
    ['pinyin initials', 'dwtz', ['/enterprises']],
    ['English, whatever its case', 'COVER', ['/reports/coverage']],
    ['a page behind the menu', '登记单位', ['/enterprises/new']],
    ['nothing', '天气预报', []],
  ])('%s', (_what, text, pages) => {
    expect(found(text)).toEqual(pages);
  });

  it('leaves away what the role grant may not open', () => {
    expect(found('登记单位', ['enterprise.read'])).toEqual([]);
    expect(found('', []).sort()).toEqual(['/', '/account']);
  });
});
