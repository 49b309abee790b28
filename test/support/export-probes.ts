import { DISTRICT_REACH, type GridWorld, LEDGER_REACH, PLATFORM_REACH } from './grid-world.js';
import type { Probe } from './probe.js';

const EVERY_ROLE = { ...DISTRICT_REACH, ...PLATFORM_REACH };

/** Whoever may not read the list may not export it either. */
const notAllowed = (): number => 403;

const someonesExport = async (world: GridWorld): Promise<string> => {
  const { make, superuser } = world.test;
  const userId = await make.userId(await make.user('park_officer', make.at.park(world.spots.own)));
  const { rows } = await superuser.query<{ id: string }>(
    `insert into export_run (user_id, list, format, columns, query, row_count)
     values ($1, 'enterprises', 'csv', '{legalName}', '{}', 9000) returning id`,
    [userId],
  );
  return rows[0]!.id;
};

/** Probes of exports, which belong to whoever made them. */
export const EXPORT_PROBES: Record<string, Probe> = {
  'POST /exports': {
    reach: LEDGER_REACH,
    path: () => '/exports',
    body: () => ({ list: 'enterprises', format: 'csv' }),
    ok: 201,
    list: true,
    otherwise: notAllowed,
  },
  'GET /exports': { reach: EVERY_ROLE, path: () => '/exports', ok: 200, list: true },
  'GET /exports/:exportId': {
    // Each role finds only its own; that of another person is made here.
    reach: {},
    path: async (_spot, world) => `/exports/${await someonesExport(world)}`,
    ok: 200,
    list: true,
  },
  'GET /export-lists/:list/columns': {
    reach: LEDGER_REACH,
    path: () => '/export-lists/enterprises/columns',
    ok: 200,
    list: true,
    otherwise: notAllowed,
  },
};
