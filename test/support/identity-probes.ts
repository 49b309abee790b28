import { DISTRICT_REACH, type GridWorld, PLATFORM_REACH } from './grid-world.js';
import type { Probe } from './probe.js';

/** Everyone has an account of his own. */
const EVERY_ROLE = { ...DISTRICT_REACH, ...PLATFORM_REACH };

const freshUser = async (world: GridWorld): Promise<string> =>
  world.test.make.userId(
    await world.test.make.user('mentor', world.test.make.at.district(world.spots.own)),
  );

/** Probes of accounts, roles and uploads, which belong to persons and to no park. */
export const IDENTITY_PROBES: Record<string, Probe> = {
  'GET /me': { reach: EVERY_ROLE, path: () => '/me', ok: 200, list: true },
  'POST /me/password': {
    reach: EVERY_ROLE,
    path: () => '/me/password',
    // Refused for the wrong current password, which is as far as the grid may go without locking itself out.
    body: () => ({ currentPassword: 'not it', newPassword: 'Other-words-9' }),
    ok: 400,
    list: true,
  },
  'POST /auth/role-grant': {
    reach: EVERY_ROLE,
    path: () => '/auth/role-grant',
    body: () => ({ roleGrantId: '00000000-0000-7000-8000-000000000000' }),
    ok: 404,
    list: true,
  },
  'GET /workbench': { reach: EVERY_ROLE, path: () => '/workbench', ok: 200, list: true },

  'GET /users': { reach: PLATFORM_REACH, path: () => '/users', ok: 200, list: true },
  'POST /users': {
    reach: { system_admin: PLATFORM_REACH.system_admin! },
    path: () => '/users',
    body: (_spot, world) => ({
      username: `made.${world.test.make.next()}`,
      displayName: '新用户',
      password: 'First-words-1',
    }),
    ok: 201,
    list: true,
  },
  'POST /users/:userId/disable': {
    reach: { system_admin: PLATFORM_REACH.system_admin! },
    path: async (_spot, world) => `/users/${await freshUser(world)}/disable`,
    body: () => ({ version: 1 }),
    ok: 200,
    list: true,
  },
  'POST /users/:userId/enable': {
    reach: { system_admin: PLATFORM_REACH.system_admin! },
    path: async (_spot, world) => `/users/${await freshUser(world)}/enable`,
    body: () => ({ version: 1 }),
    ok: 200,
    list: true,
  },
  'POST /users/:userId/role-grants': {
    reach: { security_admin: PLATFORM_REACH.security_admin! },
    path: async (_spot, world) => `/users/${await freshUser(world)}/role-grants`,
    body: (_spot, world) => ({
      role: 'park_officer',
      placeKind: 'park',
      districtId: world.spots.own.districtId,
      parkId: world.spots.own.parkId,
    }),
    ok: 201,
    list: true,
  },
  'POST /role-grants/:roleGrantId/revoke': {
    reach: { security_admin: PLATFORM_REACH.security_admin! },
    path: async (_spot, world) => {
      const { rows } = await world.test.superuser.query<{ id: string }>(
        'select id from role_grant where user_id = $1',
        [await freshUser(world)],
      );
      return `/role-grants/${rows[0]!.id}/revoke`;
    },
    ok: 200,
    list: true,
  },

  'POST /files': {
    reach: EVERY_ROLE,
    path: () => '/files',
    form: true,
    ok: 201,
    list: true,
  },
  'GET /files/:fileId/content': {
    // Each role finds only its own upload; the row of another person is made here.
    reach: {},
    path: async (_spot, world) => {
      const { rows } = await world.test.superuser.query<{ id: string }>(
        `insert into stored_file (owner_user_id, name, content_type, size_bytes, sha256)
         values (gen_random_uuid(), 'a.pdf', 'application/pdf', 1, sha256('a')) returning id`,
      );
      return `/files/${rows[0]!.id}/content`;
    },
    ok: 200,
    list: true,
  },
};
