import { problemOfDatabase } from '../problems/database-problems.js';
import { localise, type Locale, Problem } from '../problems/problem.js';

/** Why a row was refused, in the words that a single act would have been refused with. */
export interface RowRefusal {
  code: string;
  message: string;
}

/**
 * What a row was refused with; null when it is no refusal of that row (a fault of ours, the database away, the sign-in
 * ended), which stops the whole run.
 */
export function refusalOf(error: unknown, locale: Locale): RowRefusal | null {
  const problem = error instanceof Problem ? error : problemOfDatabase(error);
  if (!problem || problem.status === 401 || problem.status >= 500) {
    return null;
  }
  const [field] = problem.errors;
  return field
    ? { code: field.code, message: localise(field, field.params ?? {}, locale) }
    : { code: problem.code, message: localise(problem.text, problem.params, locale) };
}
