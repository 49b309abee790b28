import { type GridWorld, LEDGER_REACH, type Spot } from './grid-world.js';
import type { Probe } from './probe.js';
import { makeDispatch } from './visit-flow.js';

const KEEPERS = {
  district_officer: LEDGER_REACH.district_officer!,
  park_officer: LEDGER_REACH.park_officer!,
};

/** A dispatch to the spot's own unit, made once. */
const dispatches = new Map<Spot, Promise<string>>();
const dispatchOf = (spot: Spot, world: GridWorld): Promise<string> => {
  const known = dispatches.get(spot) ?? makeDispatch(world.test, spot, spot.enterpriseId);
  dispatches.set(spot, known);
  return known;
};

/** Visits of instructors, gate 2. */
export const VISIT_PROBES: Record<string, Probe> = {
  'GET /instructor-dispatches': {
    reach: LEDGER_REACH,
    path: () => '/instructor-dispatches?pageSize=100',
    ok: 200,
    list: true,
  },
  'GET /instructors-unfollowed': {
    reach: KEEPERS,
    path: () => '/instructors-unfollowed?pageSize=100',
    ok: 200,
    list: true,
  },
  'POST /parks/:parkId/instructor-dispatches': {
    reach: KEEPERS,
    path: (spot) => `/parks/${spot.parkId}/instructor-dispatches`,
    body: async (spot, world) => {
      const instructorName = `指导员${world.test.make.next()}`;
      await world.test.superuser.query(
        `insert into instructor_assignment (park_id, enterprise_id, instructor_name, from_on) values ($1, $2, $3, '2024-01-01')`,
        [spot.parkId, spot.enterpriseId, instructorName],
      );
      return { enterpriseId: spot.enterpriseId, instructorName };
    },
    ok: 201,
  },
  'GET /parks/:parkId/instructor-dispatches/:dispatchId': {
    reach: LEDGER_REACH,
    path: async (spot, world) =>
      `/parks/${spot.parkId}/instructor-dispatches/${await dispatchOf(spot, world)}`,
    ok: 200,
  },
  'GET /parks/:parkId/instructor-dispatches/:dispatchId/accounts': {
    reach: KEEPERS,
    path: async (spot, world) =>
      `/parks/${spot.parkId}/instructor-dispatches/${await dispatchOf(spot, world)}/accounts`,
    ok: 200,
  },
  'POST /parks/:parkId/instructor-dispatches/:dispatchId/moves': {
    reach: { ...KEEPERS, street_officer: LEDGER_REACH.street_officer! },
    path: async (spot, world) =>
      `/parks/${spot.parkId}/instructor-dispatches/${await makeDispatch(world.test, spot, spot.enterpriseId)}/moves`,
    body: () => ({
      action: 'log_visit',
      version: 1,
      visitedOn: '2024-02-01',
      fullMembers: 0,
      applicants: 0,
      found: '正常',
    }),
    ok: 200,
  },
  'GET /parks/:parkId/enterprises/:enterpriseId/instructor-dispatches': {
    reach: LEDGER_REACH,
    path: (spot) => `/parks/${spot.parkId}/enterprises/${spot.enterpriseId}/instructor-dispatches`,
    ok: 200,
  },
};
