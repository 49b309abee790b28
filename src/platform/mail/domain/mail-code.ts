/** How long a code is good for, and how many tries it has. */
export const CODE_MINUTES = 30;
export const CODE_ATTEMPTS = 5;

/** What a person typed, as the six digits that were sent; null where it cannot be them. */
export function readMailCode(typed: string): string | null {
  const digits = typed.normalize('NFKC').replaceAll(/[\s-]/g, '');
  return /^\d{6}$/.test(digits) ? digits : null;
}
