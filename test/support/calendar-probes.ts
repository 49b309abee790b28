import type { GridRole, GridWorld } from './grid-world.js';
import { PLATFORM_REACH } from './grid-world.js';
import type { Probe } from './probe.js';

const ADMINISTRATORS = PLATFORM_REACH;
const SYSTEM_ADMIN = { system_admin: PLATFORM_REACH.system_admin! };
const APPROVERS = { ...SYSTEM_ADMIN, security_admin: PLATFORM_REACH.security_admin! };

const DAYS = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'];
/** The year of proposals that are decided on; the others are entered from there on, one each. */
const DECIDED_YEAR = 2060;
let year = DECIDED_YEAR;

const daysOf = (of: number): Record<string, unknown>[] =>
  DAYS.map((day) => ({ day: `${of}-${day}`, kind: 'off', name: '节' }));

const arrangement = (): Record<string, unknown> => {
  year += 1;
  return {
    year,
    source: '试验通知',
    noticeNumber: '试〔2026〕1号',
    noticeDate: '2026-11-04',
    days: daysOf(year),
  };
};

/** One that somebody entered: the caller himself, or a person who is not in the grid. The one before is withdrawn. */
async function proposal(world: GridWorld, author: GridRole | null): Promise<string> {
  const { make, superuser } = world.test;
  const username = author
    ? world.usernames[author]
    : await make.user('mentor', make.at.district(world.spots.own));
  await superuser.query(
    `update calendar_arrangement set state = 'withdrawn', decided_by = entered_by where state = 'proposed'`,
  );
  const { rows } = await superuser.query<{ id: string }>(
    `insert into calendar_arrangement (year, version, source, days, entered_by)
     select $1, coalesce(max(version), 0) + 1, '试验通知', $2, $3 from calendar_arrangement where year = $1
     returning id`,
    [DECIDED_YEAR, JSON.stringify(daysOf(DECIDED_YEAR)), await make.userId(username)],
  );
  return rows[0]!.id;
}

/** Probes of the working calendar, which belongs to the platform. */
export const CALENDAR_PROBES: Record<string, Probe> = {
  'GET /working-calendar': {
    reach: ADMINISTRATORS,
    path: () => '/working-calendar',
    ok: 200,
    list: true,
  },
  'GET /working-calendar/years/:year': {
    reach: ADMINISTRATORS,
    path: () => '/working-calendar/years/2026',
    ok: 200,
    list: true,
  },
  'GET /working-calendar/reaching': {
    reach: ADMINISTRATORS,
    path: () => '/working-calendar/reaching',
    ok: 200,
    list: true,
  },
  'GET /working-calendar/arrangements/:arrangementId/shifts': {
    reach: ADMINISTRATORS,
    path: async (_spot, world) =>
      `/working-calendar/arrangements/${await proposal(world, null)}/shifts`,
    ok: 200,
    list: true,
  },
  'POST /working-calendar/checks': {
    reach: SYSTEM_ADMIN,
    path: () => '/working-calendar/checks',
    body: () => ({ year: 2060, days: [] }),
    ok: 200,
    list: true,
  },
  'POST /working-calendar/arrangements': {
    reach: SYSTEM_ADMIN,
    path: () => '/working-calendar/arrangements',
    body: () => arrangement(),
    ok: 201,
    list: true,
  },
  'POST /working-calendar/arrangements/:arrangementId/approve': {
    reach: APPROVERS,
    path: async (_spot, world) =>
      `/working-calendar/arrangements/${await proposal(world, null)}/approve`,
    body: () => ({}),
    ok: 200,
    list: true,
  },
  'POST /working-calendar/arrangements/:arrangementId/refuse': {
    reach: APPROVERS,
    path: async (_spot, world) =>
      `/working-calendar/arrangements/${await proposal(world, null)}/refuse`,
    body: () => ({ note: '文号有误' }),
    ok: 200,
    list: true,
  },
  'POST /working-calendar/arrangements/:arrangementId/withdraw': {
    reach: SYSTEM_ADMIN,
    path: async (_spot, world) =>
      `/working-calendar/arrangements/${await proposal(world, 'system_admin')}/withdraw`,
    ok: 200,
    list: true,
  },
};
