import { beforeAll, describe, expect, it } from '@jest/globals';
import type { AnyWorkflow } from '../../src/platform/workflow/workflow-definition.js';
import { workflowsOfAllRooms } from '../support/declared-workflows.js';
import { RANDOM_FILES } from '../support/random-files.js';
import { walk } from '../support/workflow-walk.js';

const MOST_TRIES = 100_000;
const SEED = 20_261_124;

/** Every workflow that a room declares, walked at random: nobody has to remember a new one. */
describe('the workflows', () => {
  let workflows: readonly AnyWorkflow[];

  beforeAll(async () => {
    workflows = await workflowsOfAllRooms();
  });

  it('are each given facts to be walked with', () => {
    expect(workflows.map(({ name }) => name).sort()).toEqual(Object.keys(RANDOM_FILES).sort());
  });

  it('make each of their moves, and none that their tables do not allow', () => {
    for (const workflow of workflows) {
      const { fired, faults } = walk(workflow, RANDOM_FILES[workflow.name]!, SEED, MOST_TRIES);
      expect(faults).toEqual([]);
      expect({
        workflow: workflow.name,
        never: Object.keys(workflow.transitions).filter((action) => !fired.has(action)),
      }).toEqual({
        workflow: workflow.name,
        never: [],
      });
    }
  });
});
