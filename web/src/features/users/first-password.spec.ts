import { describe, expect, it } from '@jest/globals';
import { newFirstPassword } from './first-password.js';

describe('a first password', () => {
  it('has three groups that can be read out', () => {
    for (let n = 0; n < 50; n += 1) {
      expect(newFirstPassword()).toMatch(/^([A-HJ-NP-Z][a-hjkmnp-z]{2}[2-9]-?){3}$/);
    }
  });

  it('is another one each time', () => {
    expect(new Set(Array.from({ length: 50 }, () => newFirstPassword())).size).toBe(50);
  });

  it('comes from the numbers it is given', () => {
    expect(newFirstPassword((count) => new Uint32Array(count))).toBe('Aaa2-Aaa2-Aaa2');
  });
});
