import { describe, expect, it } from '@jest/globals';
import { decideMove, type MoveSituation } from './decide-move.js';
import type { MoveAttempt, WorkflowDefinition } from './workflow-definition.js';

const words = (text: string): { zh: string; en: string } => ({ zh: text, en: text });

interface Facts {
  isComplete: boolean;
}

const transitions: WorkflowDefinition<string, string, Facts>['transitions'] = {
  decide: {
    label: words('decide'),
    from: ['in_review'],
    to: 'passed',
    by: [{ role: 'park_officer', at: 'park' }],
    barsApplicant: true,
    needsReason: true,
    guard: ({ isComplete }) =>
      isComplete ? [] : [{ code: 'papers_missing', ...words('papers are missing') }],
  },
  advise: {
    label: words('advise'),
    from: ['in_review'],
    to: 'in_review',
    by: [{ role: 'outside_reviewer', at: 'participant' }],
  },
};

const OFFICER = {
  actorUserId: 'u',
  role: 'park_officer',
  today: '2026-11-24',
  input: {},
  reason: 'why',
};
const AT_HAND: MoveSituation = { state: 'in_review', isParticipant: false, isApplicant: false };

describe('a move', () => {
  it.each<
    [
      name: string,
      action: string,
      situation: Partial<MoveSituation>,
      attempt: Partial<MoveAttempt & { reason: string | null }>,
      facts: Facts,
      outcome: string,
    ]
  >([
    ['is made', 'decide', {}, {}, { isComplete: true }, 'moves'],
    ['is unknown', 'fly', {}, {}, { isComplete: true }, 'unknown_action'],
    [
      'named like a property of every object is unknown',
      'constructor',
      {},
      {},
      { isComplete: true },
      'unknown_action',
    ],
    [
      'is not a stranger’s to make, whatever the state',
      'decide',
      { state: 'passed' },
      { role: 'lawyer' },
      { isComplete: true },
      'not_yours',
    ],
    [
      'is not made on one’s own file',
      'decide',
      { isApplicant: true },
      {},
      { isComplete: true },
      'own_file',
    ],
    [
      'is not made in another state',
      'decide',
      { state: 'passed' },
      {},
      { isComplete: true },
      'wrong_state',
    ],
    ['needs its reason', 'decide', {}, { reason: '  ' }, { isComplete: true }, 'reason_missing'],
    [
      'needs no reason yet when it is only asked for',
      'decide',
      {},
      { input: null, reason: null },
      { isComplete: true },
      'moves',
    ],
    ['is refused by its guard', 'decide', {}, {}, { isComplete: false }, 'refused'],
    [
      'is made by who was invited',
      'advise',
      { isParticipant: true },
      { role: 'outside_reviewer' },
      { isComplete: true },
      'moves',
    ],
    [
      'is not made by who was not invited',
      'advise',
      {},
      { role: 'outside_reviewer' },
      { isComplete: true },
      'not_yours',
    ],
  ])('%s', (_name, action, situation, attempt, facts, outcome) => {
    const decision = decideMove({ transitions }, action, { ...AT_HAND, ...situation }, facts, {
      ...OFFICER,
      ...attempt,
    });
    expect(decision.outcome).toBe(outcome);
  });

  it('tells everything that the guard has against it', () => {
    const decision = decideMove({ transitions }, 'decide', AT_HAND, { isComplete: false }, OFFICER);
    expect(decision).toEqual({
      outcome: 'refused',
      reasons: [{ code: 'papers_missing', ...words('papers are missing') }],
    });
  });
});
