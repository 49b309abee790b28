import { describe, expect, it } from '@jest/globals';
import { nextAddress } from './next-address.js';

describe('nextAddress', () => {
  it('keeps an address of the application', () =>
    expect(nextAddress('/imports/7?step=check')).toBe('/imports/7?step=check'));
  it.each([
    null,
    '',
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/sign-in?next=/',
  ])('goes home for %s', (wanted) => {
    expect(nextAddress(wanted)).toBe('/');
  });
});
