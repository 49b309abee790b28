import { platformProblems } from './platform.problems.js';
import { Problem } from './problem.js';

/** The part of a driver's error that tells what the database refused. */
interface DatabaseFault {
  code: string;
  constraint?: string;
}

const byConstraint = new Map<string, () => Problem>();

/** Declares what a constraint's violation means to the person who caused it. */
export function describeConstraints(meanings: Record<string, () => Problem>): void {
  for (const [constraint, meaning] of Object.entries(meanings)) {
    byConstraint.set(constraint, meaning);
  }
}

/** True for faults that the same transaction, run again, may not meet: 40001 and 40P01. */
export function isRetryable(error: unknown): boolean {
  const code = faultOf(error)?.code;
  return code === '40001' || code === '40P01';
}

/** The driver's words, which come without a code, when no connection was to be had or one broke off. */
const NO_CONNECTION: ReadonlySet<string> = new Set([
  'timeout exceeded when trying to connect',
  'Connection terminated due to connection timeout',
  'timeout expired',
  'Connection terminated unexpectedly',
]);

/** What a database refusal means; null where it is a fault of ours. Names no row of another scope. */
export function problemOfDatabase(error: unknown): Problem | null {
  if (hadNoConnection(error)) {
    return platformProblems.unavailable();
  }
  const fault = faultOf(error);
  if (!fault) {
    return null;
  }
  const known = fault.constraint === undefined ? undefined : byConstraint.get(fault.constraint);
  if (known && ['23505', '23P01', '23514', '23503'].includes(fault.code)) {
    return known();
  }
  switch (fault.code) {
    case 'WT401':
      return platformProblems.session_ended();
    case 'WT402':
      return platformProblems.role_grant_switched();
    case 'WT403':
      return platformProblems.password_change_required();
    case '23505':
    case '23P01':
      return platformProblems.conflict();
    case '40001':
    case '40P01':
    case '55P03':
      return platformProblems.busy_try_again();
    case '23503':
      return platformProblems.reference_missing();
    case '23514':
    case '22001':
    case '22003':
    case '22007':
    case '22008':
    case '22021':
    case '22P02':
    case '23502':
    case '22P05':
      return platformProblems.value_not_allowed({ rule: fault.constraint ?? fault.code });
    case '42501':
      return platformProblems.not_found();
    case '57014':
    case '53300':
    case '57P01':
    case '57P03':
    case 'ECONNREFUSED':
    case 'ECONNRESET':
      return platformProblems.unavailable();
    default:
      return null;
  }
}

function hadNoConnection(error: unknown): boolean {
  const source =
    typeof error === 'object' && error !== null && 'driverError' in error
      ? error.driverError
      : error;
  return source instanceof Error && NO_CONNECTION.has(source.message);
}

function faultOf(error: unknown): DatabaseFault | null {
  if (typeof error !== 'object' || error === null || error instanceof Problem) {
    return null;
  }
  const source = 'driverError' in error ? error.driverError : error;
  if (
    typeof source !== 'object' ||
    source === null ||
    !('code' in source) ||
    typeof source.code !== 'string'
  ) {
    return null;
  }
  const constraint =
    'constraint' in source && typeof source.constraint === 'string' ? source.constraint : undefined;
  return constraint === undefined ? { code: source.code } : { code: source.code, constraint };
}
