import { cleanText, toHalfWidth } from '../../../platform/text/clean-text.js';

const MOBILE = /^1[3-9]\d{9}$/;
const LANDLINE = /^0\d{2,3}-?\d{7,8}$/;

export type PhoneCheck =
  | { ok: true; kind: 'mobile' | 'landline'; number: string }
  | { ok: false; reason: 'phone_format'; number: string };

/**
 * Reads a contact number: a mainland mobile (rule 11.9), or a landline with its area code such as 0531-88888888.
 * Full-width digits, spaces, and a leading +86 before a mobile are read as what they mean.
 */
export function checkPhone(text: string): PhoneCheck {
  const number = toHalfWidth(cleanText(text))
    .replace(/\s+/g, '')
    .replace(/[‐‑–—－]/g, '-');
  const mobile = number.replace(/^\+?86-?(?=1)/, '').replace(/-/g, '');
  if (MOBILE.test(mobile)) {
    return { ok: true, kind: 'mobile', number: mobile };
  }
  if (LANDLINE.test(number)) {
    return { ok: true, kind: 'landline', number };
  }
  return { ok: false, reason: 'phone_format', number };
}

/**
 * The number as it is shown by default (rule 11.3): 138****1234 for a mobile; a landline keeps its area code and last
 * two digits. A text that is neither is hidden whole.
 */
export function maskPhone(number: string): string {
  if (MOBILE.test(number)) {
    return `${number.slice(0, 3)}****${number.slice(7)}`;
  }
  const landline = /^(0\d{2,3}-)(\d{7,8})$/.exec(number);
  const [areaCode, local] = landline ? [landline[1], landline[2]] : splitLandline(number);
  if (areaCode === undefined || local === undefined) {
    return '****';
  }
  return `${areaCode}${'*'.repeat(local.length - 2)}${local.slice(-2)}`;
}

/** A landline written without a hyphen: 010 and 02x are area codes of three digits, the others have four. */
function splitLandline(number: string): [string?, string?] {
  if (!LANDLINE.test(number)) {
    return [];
  }
  const length = /^0(10|2)/.test(number) ? 3 : 4;
  return [number.slice(0, length), number.slice(length)];
}
