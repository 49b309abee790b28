import {
  DISTRICT_REACH,
  type GridWorld,
  LEDGER_REACH,
  PLATFORM_REACH,
  type Spot,
} from './grid-world.js';
import type { Probe } from './probe.js';
import { makeRun } from './runs.js';
import { REQUEST } from './test-requests.js';

const EVERY_ROLE = { ...DISTRICT_REACH, ...PLATFORM_REACH };

/** A to-do of an owner's file that waits for nobody of the grid. */
async function openTodo(world: GridWorld, spot: Spot): Promise<string> {
  const { superuser } = world.test;
  const run = await makeRun(world.test, spot, { enterpriseId: spot.enterpriseId });
  await superuser.query('update workflow_run set workflow = $2 where id = $1', [
    run.id,
    REQUEST.name,
  ]);
  const { rows } = await superuser.query<{ id: string }>(
    `insert into todo (park_id, run_id, task, role, place_kind, opens_on)
     values ($1, $2, 'decide', 'mentor', 'park', app.today()) returning id`,
    [spot.parkId, run.id],
  );
  return rows[0]!.id;
}

/** Probes of what people are waited for. */
export const WORKFLOW_PROBES: Record<string, Probe> = {
  'GET /todos': { reach: EVERY_ROLE, path: () => '/todos', ok: 200, list: true },
  'GET /todo-counts': { reach: EVERY_ROLE, path: () => '/todo-counts', ok: 200, list: true },
  'POST /parks/:parkId/todos/:todoId/nudge': {
    reach: LEDGER_REACH,
    path: async (spot, world) => `/parks/${spot.parkId}/todos/${await openTodo(world, spot)}/nudge`,
    ok: 204,
  },
};
