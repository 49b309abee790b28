import type {
  MoveAttempt,
  MoveReason,
  Party,
  TransitionDefinition,
  WorkflowDefinition,
} from './workflow-definition.js';

/** Where a file stands, and how the actor stands to it. */
export interface MoveSituation {
  state: string;
  /** Invited to this file under the role he acts in. */
  isParticipant: boolean;
  /** Acted for the applicant in this file, or may act for him. */
  isApplicant: boolean;
}

/** What becomes of an attempt: it moves, or why it does not. */
export type MoveDecision =
  | { outcome: 'moves'; to: string }
  | { outcome: 'unknown_action' }
  | { outcome: 'not_yours' }
  | { outcome: 'own_file' }
  | { outcome: 'wrong_state' }
  | { outcome: 'reason_missing' }
  | { outcome: 'refused'; reasons: MoveReason[] };

type AnyTransition = TransitionDefinition<string, never, never>;

/**
 * Decides a move by the workflow's table, in this order: is it the actor's to make (told before the state is, so
 * that a stranger learns nothing of it), is it made on one's own file, does the state allow it, does anything
 * speak against it. Pure.
 */
export function decideMove<Facts>(
  workflow: Pick<WorkflowDefinition<string, string, Facts>, 'transitions'>,
  action: string,
  situation: MoveSituation,
  facts: Facts,
  attempt: MoveAttempt & { reason?: string | null },
): MoveDecision {
  const transition = Object.hasOwn(workflow.transitions, action)
    ? (workflow.transitions[action] as unknown as AnyTransition)
    : undefined;
  if (!transition) {
    return { outcome: 'unknown_action' };
  }
  if (!transition.by.some((party) => isParty(party, attempt.role, situation))) {
    return { outcome: 'not_yours' };
  }
  if (transition.barsApplicant && situation.isApplicant) {
    return { outcome: 'own_file' };
  }
  if (!transition.from.includes(situation.state)) {
    return { outcome: 'wrong_state' };
  }
  const isAsked = attempt.input !== null;
  if (isAsked && transition.needsReason && !attempt.reason?.trim()) {
    return { outcome: 'reason_missing' };
  }
  const reasons = transition.guard?.(facts as never, attempt as never) ?? [];
  return reasons.length > 0
    ? { outcome: 'refused', reasons }
    : { outcome: 'moves', to: transition.to };
}

const isParty = (
  { role, at }: Party,
  actingAs: string,
  { isParticipant }: MoveSituation,
): boolean => role === actingAs && (at !== 'participant' || isParticipant);
