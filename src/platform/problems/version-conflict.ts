import type { Problem } from './problem.js';
import { platformProblems } from './platform.problems.js';

/** One field on which two editors differ. */
export interface FieldDifference {
  field: string;
  yours: unknown;
  theirs: unknown;
}

/**
 * The refusal of an edit made on a stale copy: the record as it is now, and each field in which the edit
 * differs from it, so that the editor can choose.
 */
export function versionConflict(
  current: object,
  edit: object,
  labels: Readonly<Record<string, string>> = {},
): Problem {
  const now = current as Record<string, unknown>;
  const changed: FieldDifference[] = Object.entries(edit as Record<string, unknown>)
    .filter(([field, yours]) => field !== 'version' && yours !== undefined && yours !== now[field])
    .map(([field, yours]) => ({ field, yours, theirs: now[field] ?? null }));
  return platformProblems.version_conflict({
    fields: changed.map(({ field }) => labels[field] ?? field),
    current,
    changed,
  });
}
