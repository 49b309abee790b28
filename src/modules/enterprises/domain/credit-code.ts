import { cleanText, toHalfWidth } from '../../../platform/text/clean-text.js';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
const ORGANISATION_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const;
const LENGTH = 18;

/** Why a unified social credit code is refused (rule 11.7). Positions count from 1. */
export type CreditCodeFault =
  | { reason: 'credit_code_length'; length: number }
  | { reason: 'credit_code_alphabet'; position: number; character: string }
  | { reason: 'credit_code_check_digit'; position: 18 }
  | { reason: 'organisation_code_check_digit'; position: 17 };

export type CreditCodeCheck =
  { ok: true; code: string } | ({ ok: false; code: string } & CreditCodeFault);

/** A code as it is meant: half-width, upper case, without spaces. */
export function normaliseCreditCode(text: string): string {
  return toHalfWidth(cleanText(text)).replace(/\s+/g, '').toUpperCase();
}

/**
 * Reads and checks a unified social credit code: 18 characters of the alphabet without I, O, S, V, Z; position 18
 * checks the first 17 modulo 31 (GB 32100-2015), position 17 checks the organisation code before it modulo 11
 * (GB 11714). The first fault found is returned; `code` is the normalised text either way.
 */
export function checkCreditCode(text: string): CreditCodeCheck {
  const code = normaliseCreditCode(text);
  if (code.length !== LENGTH) {
    return { ok: false, code, reason: 'credit_code_length', length: code.length };
  }
  for (const [index, character] of [...code].entries()) {
    if (!ALPHABET.includes(character)) {
      return { ok: false, code, reason: 'credit_code_alphabet', position: index + 1, character };
    }
  }
  if (checkCharacter(code) !== code[17]) {
    return { ok: false, code, reason: 'credit_code_check_digit', position: 18 };
  }
  if (organisationCheckCharacter(code.slice(8, 16)) !== code[16]) {
    return { ok: false, code, reason: 'organisation_code_check_digit', position: 17 };
  }
  return { ok: true, code };
}

/** Kind of unit that the first two characters stand for, or null where they do not tell (rule 11.8). */
export function kindOfCreditCode(code: string): 'non_public_enterprise' | 'social_org' | null {
  const prefix = code.slice(0, 2);
  if (prefix === '91' || prefix === '92') {
    return 'non_public_enterprise';
  }
  return prefix === '51' || prefix === '52' || prefix === '53' ? 'social_org' : null;
}

/** The 18th character that the first 17 call for. */
function checkCharacter(code: string): string {
  const sum = WEIGHTS.reduce(
    (total, weight, index) => total + weight * ALPHABET.indexOf(code.charAt(index)),
    0,
  );
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

function organisationCheckCharacter(body: string): string {
  const sum = ORGANISATION_WEIGHTS.reduce(
    (total, weight, index) => total + weight * ORGANISATION_ALPHABET.indexOf(body.charAt(index)),
    0,
  );
  const check = 11 - (sum % 11);
  if (check === 10) {
    return 'X';
  }
  return check === 11 ? '0' : String(check);
}
