import { DISTRICT_REACH, type GridRole, type GridWorld, PLATFORM_REACH } from './grid-world.js';
import type { Probe } from './probe.js';

/** Everyone has preferences and views of his own. */
const EVERY_ROLE = { ...DISTRICT_REACH, ...PLATFORM_REACH };

/** A view of the role's own user. */
async function ownView(world: GridWorld, role: GridRole, deleted = false): Promise<string> {
  const { make, superuser } = world.test;
  const { rows } = await superuser.query<{ id: string }>(
    `insert into saved_view (owner_user_id, audience, list, name, deleted_at)
     values ($1, 'mine', 'enterprises', $2, case when $3 then now() end) returning id`,
    [await make.userId(world.usernames[role]), `视图${make.next()}`, deleted],
  );
  return rows[0]!.id;
}

/** Probes of preferences and saved views, which belong to persons and to no park. */
export const WORKSPACE_PROBES: Record<string, Probe> = {
  'GET /me/preferences': {
    reach: EVERY_ROLE,
    path: () => '/me/preferences',
    ok: 200,
    list: true,
  },
  'PATCH /me/preferences': {
    reach: EVERY_ROLE,
    path: () => '/me/preferences',
    body: () => ({ version: 1, density: 'compact' }),
    ok: 200,
    list: true,
  },
  'GET /saved-views': {
    reach: EVERY_ROLE,
    path: () => '/saved-views?list=enterprises',
    ok: 200,
    list: true,
  },
  'POST /saved-views': {
    reach: EVERY_ROLE,
    path: () => '/saved-views',
    body: (_spot, world) => ({
      list: 'enterprises',
      name: `视图${world.test.make.next()}`,
      audience: 'mine',
      filters: {},
    }),
    ok: 201,
    list: true,
  },
  'PATCH /saved-views/:savedViewId': {
    reach: EVERY_ROLE,
    path: async (_spot, world, role) => `/saved-views/${await ownView(world, role)}`,
    body: () => ({ version: 1, sort: '-staffCount' }),
    ok: 200,
    list: true,
  },
  'DELETE /saved-views/:savedViewId': {
    reach: EVERY_ROLE,
    path: async (_spot, world, role) => `/saved-views/${await ownView(world, role)}`,
    ok: 204,
    list: true,
  },
  'POST /saved-views/:savedViewId/restore': {
    reach: EVERY_ROLE,
    path: async (_spot, world, role) => `/saved-views/${await ownView(world, role, true)}/restore`,
    ok: 200,
    list: true,
  },
};
