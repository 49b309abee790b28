import type { RequestContext } from '../database/request-context.js';
import { localise, type Problem } from '../problems/problem.js';
import type { MoveDecision } from './decide-move.js';
import type { SeenRun } from './run-record.js';
import type { AnyWorkflow, Words } from './workflow-definition.js';
import { workflowProblems } from './workflow.problems.js';

/**
 * Why a move is not made. Whoever may not make it is told that first; then that the file has moved on since he saw
 * it, and how; only then what the file itself says against it.
 */
export async function refuseMove(
  ctx: RequestContext,
  workflow: AnyWorkflow,
  run: SeenRun,
  order: { action: string; version: number },
  decision: MoveDecision,
): Promise<Problem> {
  const say = (words: Words | undefined, fallback: string): string =>
    words ? localise(words, {}, ctx.locale) : fallback;
  const action = say(workflow.transitions[order.action]?.label, order.action);
  switch (decision.outcome) {
    case 'unknown_action':
      return workflowProblems.workflow_action_unknown({ action: order.action });
    case 'not_yours':
      return workflowProblems.workflow_not_yours({ action });
    case 'own_file':
      return workflowProblems.workflow_own_file({ action });
    default:
  }
  if (run.version !== order.version) {
    return workflowProblems.workflow_moved_on(
      await changesSince(ctx, workflow, run, order.version),
    );
  }
  switch (decision.outcome) {
    case 'wrong_state':
      return workflowProblems.workflow_wrong_state({
        action,
        state: say(workflow.states[run.state]?.label, run.state),
      });
    case 'reason_missing':
      return workflowProblems.workflow_reason_missing({ action });
    case 'refused':
      return workflowProblems.workflow_refused({
        action,
        reasons: decision.reasons.map((reason) =>
          localise(reason, reason.params ?? {}, ctx.locale),
        ),
        codes: decision.reasons.map(({ code }) => code),
      });
    case 'moves':
      throw new Error('a move that is made is not refused');
  }
}

async function changesSince(
  ctx: RequestContext,
  workflow: AnyWorkflow,
  run: SeenRun,
  version: number,
): Promise<{ changes: string[]; state: string; version: number }> {
  const steps = await ctx.query<{ action: string; actor: string }>(
    `select action, actor_name as actor from workflow_step
      where park_id = $1 and run_id = $2 and version > $3 order by version`,
    [run.parkId, run.id, version],
  );
  const changes = steps.map(({ action, actor }) => {
    const label = workflow.transitions[action]?.label;
    const done = label ? localise(label, {}, ctx.locale) : action;
    return ctx.locale === 'en' ? `${actor}: ${done}` : `${actor}已${done}`;
  });
  const now = workflow.states[run.state]?.label;
  const stands = now ? localise(now, {}, ctx.locale) : run.state;
  // A version from the future is a page that was made up: it is told where the file stands.
  return {
    changes: changes.length > 0 ? changes : [stands],
    state: run.state,
    version: run.version,
  };
}
