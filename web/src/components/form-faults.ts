import type { FieldProblem } from '../api/problem.js';

/** The place of a field in a form: a name, or a way through lists such as ['enterprises', 0, 'joinedOn']. */
export type FieldName = (string | number)[];

/** One fault of a form: where, and what is wrong in the words of the office. */
export interface FormFault {
  name: FieldName | null;
  message: string;
  /** True once the field has been corrected, before the form is sent again. */
  done?: boolean;
}

/** Turns the path of a server's field error (legalName, enterprises[0].joinedOn, /mapping/creditCode) into a field name. */
export function fieldName(path: string): FieldName {
  return path
    .replace(/\[(\d+)\]/g, '.$1')
    .split(/[./]/)
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** The faults as the fields stand now: the words a field shows, or done where it shows none. */
export function refreshed(
  faults: readonly FormFault[],
  current: readonly { name: FieldName; errors: readonly string[] }[],
): FormFault[] {
  return faults.map((fault) => {
    if (!fault.name) return fault;
    const key = fault.name.join('.');
    const message = current.find((field) => field.name.join('.') === key)?.errors[0];
    return message === undefined ? { ...fault, done: true } : { name: fault.name, message };
  });
}

function known(name: FieldName, fields: ReadonlySet<string>): boolean {
  return name.length > 0 && fields.has(name.join('.'));
}

/** The faults the server named; those of fields the form does not show stand without a link. */
export function faultsOf(
  errors: readonly FieldProblem[],
  fields: ReadonlySet<string>,
): FormFault[] {
  return errors.map((error) => {
    const name = fieldName(error.path);
    return { name: known(name, fields) ? name : null, message: error.message };
  });
}
