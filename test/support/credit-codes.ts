const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** A valid unified social credit code, a different one for each number below 100 million. */
export function creditCode(n: number, prefix = '91', region = '370105'): string {
  const organisation = String(n).padStart(8, '0');
  const sum = [...organisation].reduce(
    (total, digit, index) => total + Number(digit) * ORGANISATION_WEIGHTS[index]!,
    0,
  );
  const check = 11 - (sum % 11);
  const body = `${prefix}${region}${organisation}${check === 10 ? 'X' : check === 11 ? '0' : check}`;
  let weight = 1;
  let total = 0;
  for (const char of body) {
    total += ALPHABET.indexOf(char) * weight;
    weight = (weight * 3) % 31;
  }
  return body + ALPHABET[(31 - (total % 31)) % 31];
}
