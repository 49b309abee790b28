import { LEDGER_REACH, type GridRole, type GridWorld } from './grid-world.js';
import type { Probe } from './probe.js';

/** Whoever may not edit a single row may not act upon many. */
const notAllowed = (): number => 403;

const someonesRun = async (world: GridWorld): Promise<string> => {
  const { make, superuser } = world.test;
  const userId = await make.userId(await make.user('park_officer', make.at.park(world.spots.own)));
  const { rows } = await superuser.query<{ id: string }>(
    `insert into bulk_run (user_id, list, action, parameters, row_count, state)
     values ($1, 'enterprises', 'set_industry', '{}', 1, 'done') returning id`,
    [userId],
  );
  return rows[0]!.id;
};

const onAnothers = (path: string) => async (_spot: unknown, world: GridWorld) =>
  `/bulk-actions/${await someonesRun(world)}${path}`;

const KEEPERS: readonly GridRole[] = ['district_officer', 'park_officer'];

/** Probes of acts upon many rows; runs belong to whoever asked for them. */
export const BULK_PROBES: Record<string, Probe> = {
  'POST /bulk-actions': {
    reach: Object.fromEntries(KEEPERS.map((role) => [role, LEDGER_REACH[role]!])),
    path: () => '/bulk-actions',
    body: (spot) => ({
      list: 'enterprises',
      action: 'set_industry',
      parameters: { industry: '网络零售' },
      selection: { ids: [spot.enterpriseId] },
      dryRun: true,
    }),
    ok: 201,
    otherwise: (_spot, _world, role) => (KEEPERS.includes(role) ? undefined : notAllowed()),
  },
  'GET /bulk-actions/:runId': { reach: {}, path: onAnothers(''), ok: 200, list: true },
  'GET /bulk-actions/:runId/results': {
    reach: {},
    path: onAnothers('/results'),
    ok: 200,
    list: true,
  },
  'POST /bulk-actions/:runId/undo': { reach: {}, path: onAnothers('/undo'), ok: 201, list: true },
};
