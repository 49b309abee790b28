import { DISTRICT_REACH, type GridWorld, PLATFORM_REACH } from './grid-world.js';
import type { Probe } from './probe.js';

/** Everyone has an account of his own. */
const EVERY_ROLE = { ...DISTRICT_REACH, ...PLATFORM_REACH };

const freshUser = async (world: GridWorld): Promise<string> =>
  world.test.make.userId(
    await world.test.make.user('mentor', world.test.make.at.district(world.spots.own)),
  );

const userWithSecondFactor = async (world: GridWorld): Promise<string> => {
  const userId = await freshUser(world);
  await world.test.make.secondFactor(userId);
  return userId;
};

const foreignSession = async (world: GridWorld): Promise<string> => {
  const { rows } = await world.test.superuser.query<{ id: string }>(
    `insert into login_session (user_id, role_grant_id)
     select r.user_id, r.id from role_grant r where r.user_id = $1 returning id`,
    [await freshUser(world)],
  );
  return rows[0]!.id;
};

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
  'GET /me/sessions': { reach: EVERY_ROLE, path: () => '/me/sessions', ok: 200, list: true },
  'POST /me/sessions/end-others': {
    reach: EVERY_ROLE,
    path: () => '/me/sessions/end-others',
    ok: 200,
    list: true,
  },
  'POST /me/sessions/:sessionId/end': {
    // Another person's sign-in, which is as if it were not there.
    reach: EVERY_ROLE,
    path: async (_spot, world) => `/me/sessions/${await foreignSession(world)}/end`,
    ok: 404,
    list: true,
  },
  'GET /me/second-factor': {
    reach: EVERY_ROLE,
    path: () => '/me/second-factor',
    ok: 200,
    list: true,
  },
  'POST /me/second-factor/begin': {
    reach: EVERY_ROLE,
    path: () => '/me/second-factor/begin',
    body: () => ({ currentPassword: 'not it' }),
    ok: 400,
    list: true,
  },
  'POST /me/second-factor/confirm': {
    reach: EVERY_ROLE,
    path: () => '/me/second-factor/confirm',
    body: () => ({ code: '000000' }),
    ok: 409,
    list: true,
  },
  'POST /me/second-factor/recovery-codes': {
    reach: EVERY_ROLE,
    path: () => '/me/second-factor/recovery-codes',
    body: () => ({ currentPassword: 'not it', code: '000000' }),
    ok: 409,
    list: true,
  },
  'POST /me/second-factor/remove': {
    reach: EVERY_ROLE,
    path: () => '/me/second-factor/remove',
    body: () => ({ currentPassword: 'not it', code: '000000' }),
    ok: 409,
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

  'POST /audit-events/search': {
    reach: { auditor: PLATFORM_REACH.auditor! },
    path: () => '/audit-events/search',
    body: () => ({ pageSize: 5 }),
    ok: 200,
    list: true,
  },
  'GET /audit-events/terms': {
    reach: { auditor: PLATFORM_REACH.auditor! },
    path: () => '/audit-events/terms',
    ok: 200,
    list: true,
  },
  'GET /audit-chain': {
    reach: { auditor: PLATFORM_REACH.auditor! },
    path: () => '/audit-chain',
    ok: 200,
    list: true,
  },
  'POST /audit-chain/verifications': {
    reach: { auditor: PLATFORM_REACH.auditor! },
    path: () => '/audit-chain/verifications',
    ok: 202,
    list: true,
  },

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
    body: () => ({ version: 1, reason: '已离岗' }),
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
  'GET /users/:userId': {
    reach: PLATFORM_REACH,
    path: async (_spot, world) => `/users/${await freshUser(world)}`,
    ok: 200,
    list: true,
  },
  'POST /users/:userId/reset-password': {
    reach: { system_admin: PLATFORM_REACH.system_admin! },
    path: async (_spot, world) => `/users/${await freshUser(world)}/reset-password`,
    body: () => ({ password: 'First-words-1', reason: '本人忘记' }),
    ok: 200,
    list: true,
  },
  'POST /users/:userId/end-sessions': {
    reach: { system_admin: PLATFORM_REACH.system_admin! },
    path: async (_spot, world) => `/users/${await freshUser(world)}/end-sessions`,
    body: () => ({ reason: '设备遗失' }),
    ok: 200,
    list: true,
  },
  'POST /users/:userId/reset-second-factor': {
    reach: { security_admin: PLATFORM_REACH.security_admin! },
    path: async (_spot, world) => `/users/${await userWithSecondFactor(world)}/reset-second-factor`,
    body: () => ({ reason: '手机遗失' }),
    ok: 200,
    list: true,
  },
  'GET /roles': { reach: PLATFORM_REACH, path: () => '/roles', ok: 200, list: true },
  'GET /grant-places': {
    reach: { security_admin: PLATFORM_REACH.security_admin! },
    path: (spot) => `/grant-places?kind=park&districtId=${spot.districtId}`,
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
    body: () => ({ reason: '已调离' }),
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
  'GET /files/:fileId': {
    reach: {},
    path: async (_spot, world) => `/files/${await anothersFile(world)}`,
    ok: 200,
    list: true,
  },
  'GET /files/:fileId/view': {
    reach: {},
    path: async (_spot, world) => `/files/${await anothersFile(world)}/view`,
    ok: 200,
    list: true,
  },
  'GET /files/:fileId/content': {
    // Each role finds only its own upload; the row of another person is made here.
    reach: {},
    path: async (_spot, world) => `/files/${await anothersFile(world)}/content`,
    ok: 200,
    list: true,
  },
};

async function anothersFile(world: GridWorld): Promise<string> {
  const { rows } = await world.test.superuser.query<{ id: string }>(
    `insert into stored_file (owner_user_id, name, content_type, size_bytes, sha256)
     values (gen_random_uuid(), 'a.pdf', 'application/pdf', 1, sha256('a')) returning id`,
  );
  return rows[0]!.id;
}
