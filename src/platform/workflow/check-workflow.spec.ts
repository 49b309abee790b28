import { describe, expect, it } from '@jest/globals';
import { checkWorkflow } from './check-workflow.js';
import type { AnyWorkflow } from './workflow-definition.js';

const words = (text: string): { zh: string; en: string } => ({ zh: text, en: text });
const officer = { role: 'officer', at: 'park' } as const;

/** A table that holds together: open → closed, and back once. */
const SOUND: AnyWorkflow = {
  name: 'sound',
  label: words('sound'),
  prefix: 'S',
  initial: 'open',
  applicants: ['applicant'],
  states: {
    open: {
      label: words('open'),
      awaits: [{ task: 'close', text: words('close'), who: officer, workingDays: 1 }],
    },
    closed: { label: words('closed'), final: true },
  },
  transitions: {
    close: { label: words('close'), from: ['open'], to: 'closed', by: [officer] },
  },
};

const changed = (change: Partial<AnyWorkflow>): AnyWorkflow => ({ ...SOUND, ...change });

describe('the table of a workflow', () => {
  it('holds together', () => {
    expect(checkWorkflow(SOUND)).toEqual([]);
  });

  it.each<[fault: string, table: AnyWorkflow, said: string]>([
    ['begins nowhere', changed({ initial: 'nowhere' }), 'it begins in an unknown state "nowhere"'],
    [
      'leads to an unknown state',
      changed({
        transitions: {
          ...SOUND.transitions,
          lose: { label: words('lose'), from: ['open'], to: 'lost', by: [officer] },
        },
      }),
      '"lose" names an unknown state "lost"',
    ],
    [
      'has a state that nothing leads to',
      changed({ states: { ...SOUND.states, island: { label: words('island'), final: true } } }),
      'nothing leads to the state "island"',
    ],
    [
      'has a state that leads nowhere and is not final',
      changed({
        states: { open: SOUND.states['open']!, closed: { label: words('closed') } },
      }),
      'nothing leads on from "closed", which is not final',
    ],
    [
      'leads on from a final state',
      changed({
        transitions: {
          ...SOUND.transitions,
          reopen: { label: words('reopen'), from: ['closed'], to: 'open', by: [officer] },
        },
      }),
      'something leads on from the final state "closed"',
    ],
    [
      'waits in a final state',
      changed({
        states: {
          ...SOUND.states,
          closed: {
            label: words('closed'),
            final: true,
            awaits: [{ task: 'x', text: words('x'), who: officer }],
          },
        },
      }),
      'the final state "closed" waits for somebody',
    ],
    [
      'waits twice for one task',
      changed({
        states: {
          ...SOUND.states,
          open: {
            label: words('open'),
            awaits: [
              { task: 'close', text: words('a'), who: officer },
              { task: 'close', text: words('b'), who: officer },
            ],
          },
        },
      }),
      '"open" waits twice for one task',
    ],
    [
      'is due before it begins',
      changed({
        states: {
          ...SOUND.states,
          open: {
            label: words('open'),
            awaits: [{ task: 'close', text: words('a'), who: officer, workingDays: 0 }],
          },
        },
      }),
      'the task "close" is due before it begins',
    ],
    [
      'has a move that nobody may make',
      changed({
        transitions: { close: { label: words('close'), from: ['open'], to: 'closed', by: [] } },
      }),
      'nobody may "close"',
    ],
  ])('is refused when it %s', (_fault, table, said) => {
    expect(checkWorkflow(table)).toContain(said);
  });
});
