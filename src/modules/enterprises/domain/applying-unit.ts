import type { FieldProblem } from '../../../platform/problems/problem.js';
import { readContactPhone, readUnitFacts } from './registration.js';

/** What a stranger typed of a unit that is to apply, as it is kept: name, credit code, a number to call. */
export function readApplyingUnit(input: {
  legalName: string;
  creditCode: string;
  contactPhone: string;
}):
  | { ok: true; facts: { legalName: string; creditCode: string; contactPhone: string } }
  | { ok: false; errors: FieldProblem[] } {
  const { legalName, creditCode } = input;
  const unit = readUnitFacts({ legalName, creditCode }, '9999-12-31');
  const phone = readContactPhone(input.contactPhone, 'contactPhone');
  const errors = [...(unit.ok ? [] : unit.errors), ...(phone.ok ? [] : [phone.error])];
  if (!unit.ok || !phone.ok || errors.length > 0) {
    return { ok: false, errors };
  }
  if (phone.number === null) {
    return {
      ok: false,
      errors: [
        {
          path: 'contactPhone',
          code: 'isNotEmpty',
          zh: '联系电话必填',
          en: 'The contact’s number is required',
        },
      ],
    };
  }
  return { ok: true, facts: { ...unit.facts, contactPhone: phone.number } };
}
