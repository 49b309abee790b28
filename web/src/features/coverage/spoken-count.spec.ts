import { describe, expect, it } from '@jest/globals';
import { spokenCount } from './spoken-count.js';

describe('spokenCount', () => {
  it('says small counts in Chinese', () => {
    expect(spokenCount(2, 'zh-CN')).toBe('两');
    expect(spokenCount(3, 'zh-CN')).toBe('三');
    expect(spokenCount(12, 'zh-CN')).toBe('12');
    expect(spokenCount(3, 'en')).toBe('3');
  });
});
