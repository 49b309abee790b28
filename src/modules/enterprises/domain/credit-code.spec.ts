import { describe, expect, it } from '@jest/globals';
import { checkCreditCode, kindOfCreditCode } from './credit-code.js';

const VALID = '91350100M000100Y43';

describe('unified social credit code (rule 11.7)', () => {
  it.each([
    [VALID],
    ['９１３５０１００Ｍ０００１００Ｙ４３'],
    ['　91350100m000100y43 '],
    ['9135 0100 M000 100Y 43'],
    ['91370105NNCERTJX3J'],
    ['51210500Q38W3XY900'],
    ['52210500Q6MUXQX85Y'],
    ['91210500M0D6CJLHX9'],
    ['91210500FXU73XLM0E'],
    ['912105007P1D9QPD1U'],
    ['512105008CUN6R5F9H'],
  ])('reads %j', (text) => {
    expect(checkCreditCode(text).ok).toBe(true);
  });

  it('returns the normalised code', () => {
    expect(checkCreditCode('　９１350100m000100y43')).toEqual({ ok: true, code: VALID });
  });

  it.each([
    ['', { reason: 'credit_code_length', length: 0 }],
    [VALID.slice(0, 17), { reason: 'credit_code_length', length: 17 }],
    [`${VALID}0`, { reason: 'credit_code_length', length: 19 }],
    ['91350100M000100Y4Z', { reason: 'credit_code_alphabet', position: 18, character: 'Z' }],
    ['9135O100M000100Y43', { reason: 'credit_code_alphabet', position: 5, character: 'O' }],
    ['91350100M000100Y42', { reason: 'credit_code_check_digit', position: 18 }],
    ['91350100M000100Y44', { reason: 'credit_code_check_digit', position: 18 }],
    ['91370105DFGKW79D40', { reason: 'credit_code_check_digit', position: 18 }],
  ])('refuses %j', (text, fault) => {
    expect(checkCreditCode(text)).toMatchObject({ ok: false, ...fault });
  });

  it('refuses a wrong organisation code although position 18 agrees', () => {
    const refused = [...'0123456789ABCDEFGHJKLMNPQRTUWXY']
      .map((last) => checkCreditCode(`91350100M000100Y5${last}`))
      .filter((result) => !result.ok && result.reason === 'organisation_code_check_digit');
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatchObject({ position: 17 });
  });

  it('finds every single-character slip', () => {
    for (let position = 0; position < 18; position += 1) {
      for (const character of '0123456789ABCDEFGHJKLMNPQRTUWXY') {
        if (character !== VALID[position]) {
          expect(
            checkCreditCode(VALID.slice(0, position) + character + VALID.slice(position + 1)).ok,
          ).toBe(false);
        }
      }
    }
  });

  it.each([
    ['91', 'non_public_enterprise'],
    ['92', 'non_public_enterprise'],
    ['93', null],
    ['50', null],
    ['51', 'social_org'],
    ['52', 'social_org'],
    ['53', 'social_org'],
    ['54', null],
  ])('prefix %s stands for %s (rule 11.8)', (prefix, kind) => {
    expect(kindOfCreditCode(`${prefix}350100M000100Y43`)).toBe(kind);
  });
});
