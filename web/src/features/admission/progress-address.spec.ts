import { describe, expect, it } from '@jest/globals';
import { progressAddress, readProgressAddress } from './progress-address.js';

describe('the address of a progress look-up', () => {
  it('keeps number and code behind the #, where no server log sees them', () => {
    const address = progressAddress('ZR-2026-000001', 'ABCDEFGHJK');
    expect(new URL(address, 'https://wutong.example').pathname).toBe('/progress');
    expect(new URL(address, 'https://wutong.example').search).toBe('');
    expect(readProgressAddress(new URL(address, 'https://wutong.example').hash)).toEqual({
      number: 'ZR-2026-000001',
      checkCode: 'ABCDEFGHJK',
    });
  });

  it('is empty without them', () => {
    expect(readProgressAddress('')).toEqual({ number: '', checkCode: '' });
  });
});
