import { describe, expect, it } from '@jest/globals';
import { cleanText, nameKey, toHalfWidth } from './clean-text.js';

describe('clean text', () => {
  it.each([
    ['ＡＢＣ１２３', 'ABC123'],
    ['（甲）　乙', '(甲) 乙'],
    ['\uff00\uff5f', '\uff00\uff5f'],
  ])('half-width of %j is %j', (text, expected) => {
    expect(toHalfWidth(text)).toBe(expected);
  });

  it.each([
    ['  济南海快明文化促进会　', '济南海快明文化促进会'],
    ['\u00a0甲\u200b乙\u202e\ufeff', '甲乙'],
    ['甲\r\n乙', '甲 乙'],
    ['甲（乙）', '甲（乙）'],
    ['　', ''],
  ])('clean form of %j is %j', (text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });

  it('gives two spellings of one name the same key', () => {
    expect(nameKey('甲 （北京）ABC')).toBe(nameKey('甲(北京)ａｂｃ　'));
    expect(nameKey('甲公司')).not.toBe(nameKey('乙公司'));
  });
});
