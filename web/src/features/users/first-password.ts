const UPPER = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const LOWER = 'abcdefghjkmnpqrstuvwxyz';
const DIGITS = '23456789';
const GROUP = [UPPER, LOWER, LOWER, DIGITS];
const GROUPS = 3;

/**
 * A first password that can be read out and typed: groups of a capital, two small letters and a digit, none that are
 * mistaken for another; about 50 random bits. It is good for one sign-in.
 */
export function newFirstPassword(
  random: (count: number) => Uint32Array = (count) =>
    crypto.getRandomValues(new Uint32Array(count)),
): string {
  const numbers = random(GROUPS * GROUP.length);
  const group = (from: number): string =>
    GROUP.map((letters, at) => letters[numbers[from + at]! % letters.length]).join('');
  return Array.from({ length: GROUPS }, (_, n) => group(n * GROUP.length)).join('-');
}
