import { checkPhone, maskPhone } from '../../enterprises/enterprises.rules.js';

const MOBILE_IN_TEXT = /(?<![0-9A-Za-z])1[3-9]\d{9}(?![0-9A-Za-z])/g;

/** A cell's text as it is shown by default (rule 11.3): a contact number is masked, also in the midst of other text. */
export function maskPhones(text: string): string {
  const phone = checkPhone(text);
  return phone.ok ? maskPhone(phone.number) : text.replace(MOBILE_IN_TEXT, maskPhone);
}
