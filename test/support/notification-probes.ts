import { DISTRICT_REACH, type GridRole, type GridWorld, PLATFORM_REACH } from './grid-world.js';
import type { Probe } from './probe.js';

/** Everyone reads what he himself was told. */
const EVERY_ROLE = { ...DISTRICT_REACH, ...PLATFORM_REACH };

/** Something that the role's own user was told. */
async function ownNotification(world: GridWorld, role: GridRole): Promise<string> {
  const { make, superuser } = world.test;
  const { rows } = await superuser.query<{ id: string }>(
    `insert into notification (user_id, role_grant_id, kind, text_zh, text_en, link)
     select user_id, id, 'told', '已受理', 'Received', '/account' from role_grant where user_id = $1 returning id`,
    [await make.userId(world.usernames[role])],
  );
  return rows[0]!.id;
}

/** Probes of what people were told, which belongs to persons and to no park. */
export const NOTIFICATION_PROBES: Record<string, Probe> = {
  'GET /notifications': {
    reach: EVERY_ROLE,
    path: () => '/notifications',
    ok: 200,
    list: true,
  },
  'GET /notifications/unread-count': {
    reach: EVERY_ROLE,
    path: () => '/notifications/unread-count',
    ok: 200,
    list: true,
  },
  'GET /notifications/stream': {
    reach: EVERY_ROLE,
    path: () => '/notifications/stream',
    ok: 200,
    list: true,
    streams: true,
  },
  'GET /notifications/:notificationId': {
    reach: EVERY_ROLE,
    path: async (_spot, world, role) => `/notifications/${await ownNotification(world, role)}`,
    ok: 200,
    list: true,
  },
  'POST /notifications/:notificationId/read': {
    reach: EVERY_ROLE,
    path: async (_spot, world, role) => `/notifications/${await ownNotification(world, role)}/read`,
    ok: 200,
    list: true,
  },
  'POST /notifications/read-all': {
    reach: EVERY_ROLE,
    path: () => '/notifications/read-all',
    ok: 200,
    list: true,
  },
};
