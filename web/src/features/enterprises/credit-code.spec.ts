import { describe, expect, it } from '@jest/globals';
import { creditCodeFault, tidyCreditCode } from './credit-code.js';

describe('creditCodeFault', () => {
  it('passes a right code, also full-width, lower case and spaced', () => {
    expect(creditCodeFault('91350100M000100Y43')).toBeNull();
    expect(creditCodeFault('９１３５０１００ｍ０００ １００ｙ４３')).toBeNull();
  });

  it('names the position of a letter that no code has', () => {
    expect(creditCodeFault('9135O')).toEqual({ reason: 'character', position: 5, character: 'O' });
  });

  it('counts what is missing or too many', () => {
    expect(creditCodeFault('91350100M000100Y4')).toEqual({ reason: 'short', missing: 1 });
    expect(creditCodeFault('91350100M000100Y433')).toEqual({ reason: 'long', extra: 1 });
  });

  it('names the wrong check position', () => {
    expect(creditCodeFault('91350100M000100Y44')).toEqual({ reason: 'check', position: 18 });
    expect(creditCodeFault('91370105DFGKW79D40')).not.toBeNull();
  });
});

describe('tidyCreditCode', () => {
  it('writes it as meant', () => expect(tidyCreditCode(' 91a ｂ ')).toBe('91AB'));
});
