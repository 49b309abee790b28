import fc from 'fast-check';
import { decideMove, type MoveSituation } from '../../src/platform/workflow/decide-move.js';
import type {
  AnyWorkflow,
  TransitionDefinition,
} from '../../src/platform/workflow/workflow-definition.js';

/** What a workflow's guards look at, made at random: so that each move is possible now and then. */
export interface RandomFile {
  facts: fc.Arbitrary<unknown>;
  /** What comes with a move; left out where moves bring nothing. */
  input?: fc.Arbitrary<unknown>;
}

type AnyTransition = TransitionDefinition<string, never, never>;

/** One attempt of somebody at a file: who he is to it, what he tries, on which facts. */
interface Attempt {
  role: string;
  isParticipant: boolean;
  isApplicant: boolean;
  /** Which action is tried: one that the state has, or any. */
  pick: number;
  isOfState: boolean;
  reason: string | null;
  facts: unknown;
  input: unknown;
}

/** Attempts of anybody at anything, the roles of the table and a stranger's among them. */
function attempts(workflow: AnyWorkflow, { facts, input }: RandomFile): fc.Arbitrary<Attempt> {
  const roles = new Set(
    Object.values(workflow.transitions).flatMap(({ by }) => by.map(({ role }) => role)),
  );
  return fc.record({
    role: fc.constantFrom(...roles, 'stranger'),
    isParticipant: fc.boolean(),
    isApplicant: fc.boolean(),
    pick: fc.nat(),
    isOfState: fc.oneof(
      { weight: 3, arbitrary: fc.constant(true) },
      { weight: 1, arbitrary: fc.constant(false) },
    ),
    reason: fc.constantFrom(null, ' ', '材料不全'),
    facts,
    input: input ?? fc.constant({}),
  });
}

function actionOf(workflow: AnyWorkflow, state: string, { pick, isOfState }: Attempt): string {
  const all = Object.entries(workflow.transitions);
  const ofState = all.filter(([, { from }]) => from.includes(state));
  const some = isOfState && ofState.length > 0 ? ofState : all;
  return some[pick % some.length]![0];
}

/** What is wrong with a move that was made, by the table alone and not by the code that made it. */
function faultOf(
  workflow: AnyWorkflow,
  state: string,
  action: string,
  attempt: Attempt,
  to: string,
): string | null {
  const {
    by,
    from,
    to: lead,
    barsApplicant,
    needsReason,
  } = workflow.transitions[action] as unknown as AnyTransition;
  if (workflow.states[state]!.final) {
    return 'left a final state';
  }
  if (!from.includes(state) || to !== lead) {
    return 'moved as the table does not say';
  }
  if (
    !by.some(
      ({ role, at }) => role === attempt.role && (at !== 'participant' || attempt.isParticipant),
    )
  ) {
    return 'was made by somebody who may not';
  }
  if (barsApplicant && attempt.isApplicant) {
    return 'was made on one’s own file';
  }
  return needsReason && !attempt.reason?.trim() ? 'was made without its reason' : null;
}

/** What a walk came to: the moves that were made, and what was wrong with any. */
export interface Walk {
  fired: Set<string>;
  faults: string[];
}

/** Walks a workflow with random people and random facts, file after file, until each move was made or `most` tries. */
export function walk(workflow: AnyWorkflow, file: RandomFile, seed: number, most: number): Walk {
  const found: Walk = { fired: new Set(), faults: [] };
  const wanted = Object.keys(workflow.transitions).length;
  let state = workflow.initial;
  let tries = 0;
  for (const attempt of stream(attempts(workflow, file), seed, most)) {
    const action = actionOf(workflow, state, attempt);
    const situation: MoveSituation = {
      state,
      isParticipant: attempt.isParticipant,
      isApplicant: attempt.isApplicant,
    };
    const decision = decideMove(workflow as never, action, situation, attempt.facts, {
      actorUserId: 'somebody',
      role: attempt.role,
      today: '2026-11-24',
      input: attempt.input,
      reason: attempt.reason,
    });
    if (decision.outcome === 'moves') {
      const fault = faultOf(workflow, state, action, attempt, decision.to);
      if (fault) {
        found.faults.push(`${workflow.name}.${action} from ${state} ${fault}`);
      }
      found.fired.add(action);
      state = decision.to;
    }
    tries += 1;
    // A file that ended is followed by a new one; so is one that goes round in circles.
    if (workflow.states[state]!.final || tries === TRIES_A_FILE) {
      state = workflow.initial;
      tries = 0;
    }
    if (found.fired.size === wanted) {
      break;
    }
  }
  return found;
}

const TRIES_A_FILE = 60;
const AT_ONCE = 1_000;

/** The values one after another, made a thousand at a time. */
function* stream<T>(values: fc.Arbitrary<T>, seed: number, most: number): Generator<T> {
  for (let made = 0; made < most; made += AT_ONCE) {
    yield* fc.sample(values, { seed: seed + made, numRuns: AT_ONCE });
  }
}
