import { describe, expect, it } from '@jest/globals';
import { pinyinInitials } from './pinyin-initials.js';

describe('pinyin initials of a title', () => {
  it.each([
    ['单位台账', 'dwtz'],
    ['党组织', 'dzz'],
    ['园区', 'yq'],
    ['导入台账', 'drtz'],
    ['两个覆盖', 'lgfg'],
    ['工作台', 'gzt'],
    ['我的账号', 'wdzh'],
    ['PDF 导出（2）', 'pdfdc2'],
    ['', ''],
  ])('%s → %s', (text, initials) => {
    expect(pinyinInitials(text)).toBe(initials);
  });
});
