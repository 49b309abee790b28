import { DISTRICT_REACH, type GridRole, type GridWorld, PLATFORM_REACH } from './grid-world.js';
import type { Probe } from './probe.js';

const EVERY_ROLE = { ...DISTRICT_REACH, ...PLATFORM_REACH };
const CONTENT = Buffer.from('a,b\n1,2\n');
const TUS = { 'tus-resumable': '1.0.0' };

/** An upload of the role's own user, on its way or with all its bytes there. */
async function ownUpload(world: GridWorld, role: GridRole, isWhole = false): Promise<string> {
  const { make, superuser } = world.test;
  const { rows } = await superuser.query<{ id: string }>(
    `insert into upload (owner_user_id, role_grant_id, name, size_bytes, received_bytes)
     select g.user_id, g.id, 'a.csv', $2, $3 from role_grant g where g.user_id = $1 returning id`,
    [await make.userId(world.usernames[role]), CONTENT.length, isWhole ? CONTENT.length : 0],
  );
  const { id } = rows[0]!;
  if (isWhole) {
    await superuser.query('insert into upload_piece values ($1, 0, $2)', [id, CONTENT]);
  }
  return `/uploads/${id}`;
}

/** Probes of uploads, which belong to whoever sends them. */
export const FILE_PROBES: Record<string, Probe> = {
  'GET /uploads/limits': { reach: EVERY_ROLE, path: () => '/uploads/limits', ok: 200, list: true },
  'GET /uploads': { reach: EVERY_ROLE, path: () => '/uploads', ok: 200, list: true },
  'POST /uploads': {
    reach: EVERY_ROLE,
    path: () => '/uploads',
    headers: { ...TUS, 'upload-length': '8', 'upload-metadata': 'filename YS5jc3Y=' },
    ok: 201,
    list: true,
  },
  'HEAD /uploads/:uploadId': {
    reach: EVERY_ROLE,
    path: (_spot, world, role) => ownUpload(world, role),
    headers: TUS,
    ok: 200,
    list: true,
  },
  'PATCH /uploads/:uploadId': {
    reach: EVERY_ROLE,
    path: (_spot, world, role) => ownUpload(world, role),
    headers: { ...TUS, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
    body: () => new Uint8Array(CONTENT),
    ok: 204,
    list: true,
  },
  'DELETE /uploads/:uploadId': {
    reach: EVERY_ROLE,
    path: (_spot, world, role) => ownUpload(world, role),
    headers: TUS,
    ok: 204,
    list: true,
  },
  'POST /uploads/:uploadId/file': {
    reach: EVERY_ROLE,
    path: async (_spot, world, role) => `${await ownUpload(world, role, true)}/file`,
    ok: 201,
    list: true,
  },
};
