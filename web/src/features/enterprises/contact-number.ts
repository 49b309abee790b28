const MOBILE = /^1[3-9]\d{9}$/;
const LANDLINE = /^0\d{2,3}-?\d{7,8}$/;

/** Whether the server takes a text as a contact number: a mobile, or a landline with its area code (rule 11.9). */
export function isContactNumber(text: string): boolean {
  const number = text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[‐‑–—]/g, '-');
  const mobile = number.replace(/^\+?86-?(?=1)/, '').replace(/-/g, '');
  return MOBILE.test(mobile) || LANDLINE.test(number);
}
