import type { BusinessDate } from '../../../platform/calendar/business-date.js';
import type { FieldProblem } from '../../../platform/problems/problem.js';
import { cleanText } from '../../../platform/text/clean-text.js';
import { startsLikeFormula } from '../../../platform/text/formula-text.js';
import { checkCreditCode } from './credit-code.js';
import { checkPhone } from './mobile-number.js';

/** What somebody typed about a unit; absent fields are not looked at. */
export interface UnitFacts {
  legalName?: string | undefined;
  creditCode?: string | undefined;
  establishedOn?: BusinessDate | null | undefined;
  enteredOn?: BusinessDate | undefined;
  contactPhone?: string | null | undefined;
}

/** The same facts as they are kept: trimmed, half-width, checked. */
export type ReadUnitFacts<T extends UnitFacts> =
  { ok: true; facts: T } | { ok: false; errors: FieldProblem[] };

const CREDIT_CODE_TEXTS = {
  credit_code_length: {
    zh: '统一社会信用代码应为 18 位，现为 {length} 位，请对照营业执照补全',
    en: 'A credit code has 18 characters, this has {length}; compare it with the licence',
  },
  credit_code_alphabet: {
    zh: '统一社会信用代码第 {position} 位“{character}”不是可用的字符（不含 I、O、S、V、Z），请对照营业执照修改',
    en: 'Character {position} “{character}” cannot occur in a credit code (no I, O, S, V, Z); compare it with the licence',
  },
  credit_code_check_digit: {
    zh: '统一社会信用代码第 18 位校验不符，请对照营业执照重新填写',
    en: 'The check digit at position 18 does not fit; copy the credit code from the licence again',
  },
  organisation_code_check_digit: {
    zh: '统一社会信用代码第 17 位（组织机构代码校验位）不符，请对照营业执照重新填写',
    en: 'The organisation code’s check digit at position 17 does not fit; copy the credit code from the licence again',
  },
} as const;

/**
 * Reads what was typed about a unit and tells every field that cannot be kept: the credit code (GB 32100-2015),
 * a name that is empty or would run as a formula, a phone number, dates in the future of `today` or out of order.
 */
export function readUnitFacts<T extends UnitFacts>(
  input: T,
  today: BusinessDate,
): ReadUnitFacts<T> {
  const errors: FieldProblem[] = [];
  const facts = { ...input };
  readName(facts, errors);
  readCode(facts, errors);
  readPhone(facts, errors);
  if (facts.establishedOn && facts.establishedOn > today) {
    errors.push({
      path: 'establishedOn',
      code: 'date_in_future',
      zh: '成立日期不能晚于今天',
      en: 'The founding date cannot be in the future',
    });
  }
  if (facts.establishedOn && facts.enteredOn && facts.establishedOn > facts.enteredOn) {
    errors.push({
      path: 'enteredOn',
      code: 'entered_before_established',
      zh: '入驻日期不能早于成立日期，请核对',
      en: 'The entry date cannot be before the founding date; check both',
    });
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, facts };
}

function readName(facts: UnitFacts, errors: FieldProblem[]): void {
  if (facts.legalName === undefined) {
    return;
  }
  facts.legalName = cleanText(facts.legalName);
  if (facts.legalName === '') {
    errors.push({
      path: 'legalName',
      code: 'isNotEmpty',
      zh: '单位名称必填',
      en: 'The name is required',
    });
  } else if (startsLikeFormula(facts.legalName)) {
    errors.push({
      path: 'legalName',
      code: 'looks_like_formula',
      zh: '单位名称不能以 =、+、-、@ 开头，请填写营业执照上的名称',
      en: 'A name cannot start with =, +, - or @; use the name on the licence',
    });
  }
}

function readCode(facts: UnitFacts, errors: FieldProblem[]): void {
  if (facts.creditCode === undefined) {
    return;
  }
  const check = checkCreditCode(facts.creditCode);
  facts.creditCode = check.code;
  if (!check.ok) {
    errors.push({
      path: 'creditCode',
      code: check.reason,
      ...CREDIT_CODE_TEXTS[check.reason],
      params: { ...check },
    });
  }
}

function readPhone(facts: UnitFacts, errors: FieldProblem[]): void {
  if (facts.contactPhone === undefined) {
    return;
  }
  const read = readContactPhone(facts.contactPhone, 'contactPhone');
  facts.contactPhone = read.number;
  if (!read.ok) {
    errors.push(read.error);
  }
}

/** Reads a contact's number typed into the field `path`; blank is none. Says what is wrong with one that cannot be kept. */
export function readContactPhone(
  text: string | null,
  path: string,
): { ok: true; number: string | null } | { ok: false; number: string; error: FieldProblem } {
  if (text === null || text.trim() === '') {
    return { ok: true, number: null };
  }
  const { ok, number } = checkPhone(text);
  return ok
    ? { ok, number }
    : {
        ok,
        number,
        error: {
          path,
          code: 'phone_format',
          zh: '联系电话应为 11 位手机号，或带区号的座机，例如 0531-88888888',
          en: 'Use an 11-digit mobile number, or a landline with its area code such as 0531-88888888',
        },
      };
}
