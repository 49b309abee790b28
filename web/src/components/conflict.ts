import type { Problem } from '../api/problem.js';

/** One field that two people changed. */
export interface FieldConflict {
  field: string;
  yours: unknown;
  theirs: unknown;
}

/** What the server says when a page was stale: the version saved now and the fields that differ. */
export interface Conflict {
  version: number;
  changed: FieldConflict[];
}

/** Reads a version conflict out of a problem; null when it is another problem. */
export function conflictOf(problem: Problem): Conflict | null {
  if (problem.code !== 'version_conflict') return null;
  const current = problem.params['current'] as { version?: unknown } | undefined;
  const changed = problem.params['changed'];
  if (typeof current?.version !== 'number') return null;
  return {
    version: current.version,
    changed: Array.isArray(changed) ? (changed as FieldConflict[]) : [],
  };
}

/** The values to put into the form: theirs for the fields chosen so, yours stay as typed. */
export function takenFromTheirs(
  conflict: Conflict,
  choices: Readonly<Record<string, 'yours' | 'theirs'>>,
): Record<string, unknown> {
  return Object.fromEntries(
    conflict.changed
      .filter((one) => choices[one.field] === 'theirs')
      .map((one) => [one.field, one.theirs ?? undefined]),
  );
}
