import type { GridRole, GridWorld, Spot } from './grid-world.js';
import type { Probe } from './probe.js';

/** A park officer has her own imports; a district officer sees those of the district too. */
const READERS: Probe['reach'] = {
  district_officer: ['own', 'otherOwner', 'otherPark'],
  park_officer: ['own'],
};

/** Only who started an import goes on with it; a district officer may see another's, and is told so. */
const STARTERS: Probe['reach'] = { district_officer: ['own'], park_officer: ['own'] };

const COUNTS = JSON.stringify({
  rows: 1,
  ready: 1,
  heldBack: 0,
  withWarnings: 0,
  errors: 0,
  warnings: 0,
});
const COLUMNS = JSON.stringify([{ letter: 'A', header: '单位名称', samples: [] }]);

/** A checked batch of whoever calls (`own`), or of somebody else at the spot. */
async function batch(spot: Spot, world: GridWorld, role: GridRole): Promise<string> {
  const { make, superuser } = world.test;
  const isOwn = spot === world.spots.own;
  const username = isOwn
    ? world.usernames[role]
    : await make.user('park_officer', make.at.park(spot));
  const userId = await make.userId(username);
  const file = await superuser.query<{ id: string }>(
    `insert into stored_file (owner_user_id, role_grant_id, name, content_type, size_bytes, sha256)
     values ($1, (select id from role_grant where user_id = $1), 'a.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 1, sha256('a')) returning id`,
    [userId],
  );
  const { rows } = await superuser.query<{ id: string }>(
    `insert into import_batch (district_id, file_id, file_name, as_of, state, header_row, columns, counts, created_by)
     values ($1, $2, 'a.xlsx', '2024-12-31', 'checked', 1, $3, $4, $5) returning id`,
    [spot.districtId, file.rows[0]!.id, COLUMNS, COUNTS, userId],
  );
  return rows[0]!.id;
}

async function ownWorkbook(world: GridWorld, role: GridRole): Promise<string> {
  const { make, superuser } = world.test;
  const { rows } = await superuser.query<{ id: string }>(
    `insert into stored_file (owner_user_id, role_grant_id, name, content_type, size_bytes, sha256)
     values ($1, (select id from role_grant where user_id = $1), 'a.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 1, sha256('a')) returning id`,
    [await make.userId(world.usernames[role])],
  );
  return rows[0]!.id;
}

/** What stands for a batch of somebody else whom the caller may see but not act for. */
const notYours = (spot: Spot, world: GridWorld, role: GridRole): number | undefined =>
  role === 'district_officer' && spot !== world.spots.own && spot !== world.spots.otherDistrict
    ? 403
    : undefined;

const on = (action: string) => async (spot: Spot, world: GridWorld, role: GridRole) =>
  `/imports/${await batch(spot, world, role)}${action}`;

/** A row of such a batch. */
async function onRow(spot: Spot, world: GridWorld, role: GridRole): Promise<string> {
  const id = await batch(spot, world, role);
  await world.test.superuser.query(
    `insert into import_row (district_id, batch_id, row_number, cells, verdict) values ($1, $2, 2, '{}', 'held_back')`,
    [spot.districtId, id],
  );
  return `/imports/${id}/rows/2`;
}

/** Such a batch, once it is written. */
async function committed(spot: Spot, world: GridWorld, role: GridRole): Promise<string> {
  const id = await batch(spot, world, role);
  await world.test.superuser.query(
    `update import_batch set state = 'committed', committed_at = now() where id = $1`,
    [id],
  );
  return `/imports/${id}/undo`;
}

/** A word that the caller taught her district (`own`), or somebody else at the spot. */
async function synonym(spot: Spot, world: GridWorld, role: GridRole): Promise<string> {
  const { make, superuser } = world.test;
  const isOwn = spot === world.spots.own;
  const username = isOwn
    ? world.usernames[role]
    : await make.user('park_officer', make.at.park(spot));
  const { rows } = await superuser.query<{ id: string }>(
    `insert into import_synonym (district_id, kind, heard, heard_key, meaning, learnt_by, learnt_by_name)
     values ($1, 'header', '企业', gen_random_uuid()::text, 'legalName', $2, '某人') returning id`,
    [spot.districtId, await make.userId(username)],
  );
  return `/import-synonyms/${rows[0]!.id}`;
}

/** Probes of the import room, where what one started is one's own. */
export const IMPORT_PROBES: Record<string, Probe> = {
  'POST /imports': {
    reach: STARTERS,
    path: () => '/imports',
    body: async (_spot, world, role) => ({
      fileId: await ownWorkbook(world, role),
      asOf: '2024-12-31',
    }),
    ok: 201,
    list: true,
  },
  'GET /imports': { reach: READERS, path: () => '/imports', ok: 200, list: true },
  'GET /imports/:importId': { reach: READERS, path: on(''), ok: 200 },
  'GET /imports/limits': {
    reach: { district_officer: ['own'], park_officer: ['own'] },
    path: () => '/imports/limits',
    ok: 200,
    list: true,
  },
  'GET /imports/:importId/columns': { reach: READERS, path: on('/columns?headerRow=1'), ok: 200 },
  'POST /imports/:importId/check': {
    reach: STARTERS,
    path: on('/check'),
    // The batch has no columns that can be checked, which only who may check is told.
    ok: 409,
    otherwise: notYours,
  },
  'PATCH /imports/:importId/rows/:rowNumber': {
    reach: STARTERS,
    path: onRow,
    // Refused for a field that is not mapped, which only who may mend is told.
    body: () => ({ version: 1, cells: { park: '园' } }),
    ok: 400,
    otherwise: notYours,
  },
  'POST /imports/:importId/differences': {
    reach: STARTERS,
    path: on('/differences'),
    body: () => ({ accept: true }),
    ok: 200,
    otherwise: notYours,
  },
  'GET /imports/:importId/rejects': {
    reach: STARTERS,
    path: on('/rejects'),
    ok: 422,
    otherwise: notYours,
  },
  'GET /imports/:importId/undo': { reach: READERS, path: on('/undo'), ok: 200 },
  'POST /imports/:importId/undo': {
    reach: READERS,
    path: committed,
    body: () => ({ reason: '传错了文件' }),
    ok: 200,
  },
  'GET /import-synonyms': {
    reach: { district_officer: ['own'], park_officer: ['own'] },
    path: () => '/import-synonyms',
    ok: 200,
    list: true,
  },
  'DELETE /import-synonyms/:synonymId': {
    reach: { district_officer: ['own', 'otherOwner', 'otherPark'], park_officer: ['own'] },
    path: synonym,
    ok: 204,
    otherwise: (spot, world, role) =>
      role === 'park_officer' && spot !== world.spots.own && spot !== world.spots.otherDistrict
        ? 403
        : undefined,
  },
  'GET /imports/:importId/rows': { reach: READERS, path: on('/rows'), ok: 200 },
  // Refused for its empty mapping, which only who may map is told.
  'PUT /imports/:importId/mapping': {
    reach: STARTERS,
    path: on('/mapping'),
    body: () => ({ headerRow: 1, mapping: {} }),
    ok: 400,
    otherwise: notYours,
  },
  'POST /imports/:importId/commit': {
    reach: STARTERS,
    path: on('/commit'),
    ok: 200,
    otherwise: notYours,
  },
  'POST /imports/:importId/discard': { reach: READERS, path: on('/discard'), ok: 200 },
};
