const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const;
const LENGTH = 18;

/** What is wrong with a unified social credit code while it is typed; positions count from 1. */
export type CodeFault =
  | { reason: 'character'; position: number; character: string }
  | { reason: 'short'; missing: number }
  | { reason: 'long'; extra: number }
  | { reason: 'organisation'; position: 17 }
  | { reason: 'check'; position: 18 };

/** A code as it is meant: half-width, upper case, without spaces. */
export function tidyCreditCode(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
}

function checkCharacter(code: string): string {
  const sum = WEIGHTS.reduce(
    (total, weight, index) => total + weight * ALPHABET.indexOf(code.charAt(index)),
    0,
  );
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

function organisationCharacter(body: string): string {
  const sum = ORGANISATION_WEIGHTS.reduce(
    (total, weight, index) => total + weight * Number.parseInt(body.charAt(index), 36),
    0,
  );
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}

/**
 * The first fault of a code (GB 32100-2015 for position 18, GB 11714 for position 17), or null when it
 * is right. It answers while one types; the server judges again on saving.
 */
export function creditCodeFault(text: string): CodeFault | null {
  const code = tidyCreditCode(text);
  const strange = [...code].findIndex((character) => !ALPHABET.includes(character));
  if (strange >= 0)
    return { reason: 'character', position: strange + 1, character: code.charAt(strange) };
  if (code.length < LENGTH) return { reason: 'short', missing: LENGTH - code.length };
  if (code.length > LENGTH) return { reason: 'long', extra: code.length - LENGTH };
  if (checkCharacter(code) !== code.charAt(17)) return { reason: 'check', position: 18 };
  if (organisationCharacter(code.slice(8, 16)) !== code.charAt(16))
    return { reason: 'organisation', position: 17 };
  return null;
}
