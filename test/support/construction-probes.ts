import { makeProject } from './construction-flow.js';
import {
  DISTRICT_REACH,
  type GridWorld,
  LEDGER_REACH,
  PARK_REACH,
  type Spot,
} from './grid-world.js';
import type { Probe } from './probe.js';

const KEEPERS = {
  district_officer: LEDGER_REACH.district_officer!,
  park_officer: LEDGER_REACH.park_officer!,
};

/** A project of the spot's own unit, made once. */
const projects = new Map<Spot, Promise<string>>();
const projectOf = (spot: Spot, world: GridWorld): Promise<string> => {
  const known = projects.get(spot) ?? makeProject(world.test, spot, spot.enterpriseId);
  projects.set(spot, known);
  return known;
};

const SETTINGS = {
  version: 0,
  countDays: 20,
  chooseDays: 5,
  prepareDays: 20,
  applyDays: 5,
  electDays: 20,
  fileDays: 10,
  visitMonths: 3,
};

/** Construction projects, gate 2. */
export const CONSTRUCTION_PROBES: Record<string, Probe> = {
  'GET /constructions': {
    reach: LEDGER_REACH,
    path: () => '/constructions?pageSize=100',
    ok: 200,
    list: true,
  },
  'GET /construction-unopened': {
    reach: KEEPERS,
    path: () => '/construction-unopened?pageSize=100',
    ok: 200,
    list: true,
  },
  'GET /construction-settings': {
    reach: Object.fromEntries(
      Object.keys(LEDGER_REACH).map((role) => [
        role,
        DISTRICT_REACH[role as keyof typeof DISTRICT_REACH]!,
      ]),
    ),
    path: () => '/construction-settings',
    ok: 200,
    list: true,
  },
  'PUT /construction-settings': {
    reach: { district_officer: DISTRICT_REACH.district_officer! },
    path: () => '/construction-settings',
    body: () => SETTINGS,
    ok: 200,
    list: true,
  },
  'POST /parks/:parkId/constructions': {
    reach: {
      district_officer: PARK_REACH.district_officer!,
      park_officer: PARK_REACH.park_officer!,
    },
    path: (spot) => `/parks/${spot.parkId}/constructions`,
    body: async (spot, world) => ({ enterpriseId: await world.test.make.enterprise(spot) }),
    ok: 201,
  },
  'GET /parks/:parkId/constructions/:constructionId': {
    reach: LEDGER_REACH,
    path: async (spot, world) =>
      `/parks/${spot.parkId}/constructions/${await projectOf(spot, world)}`,
    ok: 200,
  },
  'POST /parks/:parkId/constructions/:constructionId/moves': {
    reach: { ...KEEPERS, street_officer: LEDGER_REACH.street_officer! },
    path: async (spot, world) => {
      const unit = await world.test.make.enterprise(spot);
      await world.test.make.headcount(spot, unit, 2);
      return `/parks/${spot.parkId}/constructions/${await makeProject(world.test, spot, unit)}/moves`;
    },
    body: () => ({ action: 'count', version: 1, countedOn: '2024-02-01', mobileMembers: 0 }),
    ok: 200,
  },
  'GET /parks/:parkId/enterprises/:enterpriseId/constructions': {
    reach: LEDGER_REACH,
    path: (spot) => `/parks/${spot.parkId}/enterprises/${spot.enterpriseId}/constructions`,
    ok: 200,
  },
};
