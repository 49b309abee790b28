import type { EnterpriseDetail, UnitRun } from '../../api/types.js';

export type NextAction = EnterpriseDetail['nextActions'][number];

/** What there is to do about a unit: a file that waits for somebody, or what a rule asks for. */
export type NextStep = { run: UnitRun; rule: NextAction | null } | { run: null; rule: NextAction };

/** What a construction project is there to bring about. */
const BY_CONSTRUCTION: readonly NextAction['code'][] = [
  'found_branch',
  'join_joint_branch',
  'send_instructor',
];

/**
 * What there is to do, the most pressing first: files that wait for somebody, what is due first before the others, then
 * what the rules ask for. A form of organisation that is being built already is not asked for once more: the rule
 * stands as the reason beside its project.
 */
export function nextSteps(
  rules: readonly NextAction[],
  runs: readonly UnitRun[],
): readonly NextStep[] {
  const project = runs.find(
    ({ workflow, isFinal }) => workflow === 'construction_project' && !isFinal,
  );
  const byProject = project && rules.find(({ code }) => BY_CONSTRUCTION.includes(code));
  const waiting = runs
    .filter((run) => run.waitingFor.length > 0 || (run === project && byProject))
    .toSorted((a, b) => dueOf(a).localeCompare(dueOf(b)));
  return [
    ...waiting.map((run) => ({ run, rule: run === project ? (byProject ?? null) : null })),
    ...rules
      .filter(({ code }) => !project || !BY_CONSTRUCTION.includes(code))
      .map((rule) => ({ run: null, rule })),
  ];
}

/** The latest file of each kind, by which the page leads to the rooms that know of the unit. */
export function latestRuns(runs: readonly UnitRun[]): readonly UnitRun[] {
  const seen = new Set<string>();
  return runs.filter(({ workflow }) => !seen.has(workflow) && seen.add(workflow));
}

const NEVER = '9999-12-31';
const dueOf = (run: UnitRun): string => run.waitingFor[0]?.dueOn ?? NEVER;
