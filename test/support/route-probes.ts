import { creditCode } from './credit-codes.js';
import { ADMISSION_PROBES } from './admission-probes.js';
import { ASSESSMENT_PROBES } from './assessment-probes.js';
import { BULK_PROBES } from './bulk-probes.js';
import { DOCUMENT_PROBES } from './document-probes.js';
import { CONSTRUCTION_PROBES } from './construction-probes.js';
import { DRAFT_PROBES } from './draft-probes.js';
import { EXPORT_PROBES } from './export-probes.js';
import { FILE_PROBES } from './file-probes.js';
import { IDENTITY_PROBES } from './identity-probes.js';
import { IMPORT_PROBES } from './import-probes.js';
import { WORKSPACE_PROBES } from './workspace-probes.js';
import { CALENDAR_PROBES } from './calendar-probes.js';
import { MAIL_PROBES } from './mail-probes.js';
import { NOTIFICATION_PROBES } from './notification-probes.js';
import { VISIT_PROBES } from './visit-probes.js';
import { WORKFLOW_PROBES } from './workflow-probes.js';
import { PARTY_ORG_PROBES } from './party-org-probes.js';
import type { Probe } from './probe.js';
import { REPORT_PROBES } from './report-probes.js';
import { UNIT_RECORD_PROBES } from './unit-record-probes.js';
import {
  DISTRICT_REACH,
  type GridWorld,
  LEDGER_REACH,
  PARK_REACH,
  PLATFORM_REACH,
  type Spot,
} from './grid-world.js';

const unit = (spot: Spot): string => `/parks/${spot.parkId}/enterprises/${spot.enterpriseId}`;
const organisation = (spot: Spot): string => `/parks/${spot.parkId}/party-orgs/${spot.partyOrgId}`;

/** Keepers write in their parks; the street and the firm's people do not write the ledger. */
const versionOf = async (world: GridWorld, table: string, id: string): Promise<number> => {
  const { rows } = await world.test.superuser.query<{ version: number }>(
    `select version from ${table} where id = $1`,
    [id],
  );
  return rows[0]!.version;
};

const freshUnit = (spot: Spot, world: GridWorld): Promise<string> =>
  world.test.make.enterprise(spot);

/** One probe per route, keyed `METHOD path`; the grid fails on a route that is not here. */
export const PROBES: Record<string, Probe> = {
  ...IDENTITY_PROBES,
  ...ADMISSION_PROBES,
  ...CALENDAR_PROBES,
  ...MAIL_PROBES,
  ...ASSESSMENT_PROBES,

  'GET /districts': {
    reach: { ...DISTRICT_REACH, ...PLATFORM_REACH },
    path: () => '/districts',
    ok: 200,
    list: true,
  },
  'POST /districts': {
    reach: { system_admin: PLATFORM_REACH.system_admin! },
    path: () => '/districts',
    body: (_spot, world) => ({
      code: String(900_000 + world.test.make.next()),
      name: '新设区',
      committeeName: '新设区个体私营企业党委',
    }),
    ok: 201,
    list: true,
  },
  'GET /districts/current': {
    reach: DISTRICT_REACH,
    path: () => '/districts/current',
    ok: 200,
    list: true,
  },
  'GET /streets': { reach: DISTRICT_REACH, path: () => '/streets', ok: 200, list: true },
  'POST /streets': {
    reach: { district_officer: DISTRICT_REACH.district_officer! },
    path: () => '/streets',
    body: (_spot, world) => ({ name: `新街道${world.test.make.next()}` }),
    ok: 201,
    list: true,
  },
  'PATCH /streets/:streetId': {
    reach: { district_officer: DISTRICT_REACH.district_officer! },
    path: (spot) => `/streets/${spot.streetId}`,
    body: async (spot, world) => ({
      version: await versionOf(world, 'street', spot.streetId),
      name: `街道${world.test.make.next()}`,
    }),
    ok: 200,
  },
  'GET /parks': { reach: PARK_REACH, path: () => '/parks', ok: 200, list: true },
  'GET /parks/:parkId': { reach: PARK_REACH, path: (spot) => `/parks/${spot.parkId}`, ok: 200 },
  'POST /parks': {
    reach: { district_officer: DISTRICT_REACH.district_officer! },
    path: () => '/parks',
    body: (_spot, world) => ({ name: `新园区${world.test.make.next()}`, kind: 'park' }),
    ok: 201,
    list: true,
  },
  'PATCH /parks/:parkId': {
    reach: { district_officer: DISTRICT_REACH.district_officer! },
    path: (spot) => `/parks/${spot.parkId}`,
    body: async (spot, world) => ({
      version: await versionOf(world, 'park', spot.parkId),
      name: `园区${world.test.make.next()}`,
    }),
    ok: 200,
  },
  'GET /parks/:parkId/venues': {
    reach: PARK_REACH,
    path: (spot) => `/parks/${spot.parkId}/venues`,
    ok: 200,
  },
  'POST /parks/:parkId/venues': {
    reach: {
      district_officer: PARK_REACH.district_officer!,
      park_officer: PARK_REACH.park_officer!,
    },
    path: (spot) => `/parks/${spot.parkId}/venues`,
    body: (_spot, world) => ({ name: `场所${world.test.make.next()}`, kind: 'meeting_hall' }),
    ok: 201,
  },
  'PATCH /parks/:parkId/venues/:venueId': {
    reach: {
      district_officer: PARK_REACH.district_officer!,
      park_officer: PARK_REACH.park_officer!,
    },
    path: (spot) => `/parks/${spot.parkId}/venues/${spot.venueId}`,
    body: async (spot, world) => ({
      version: await versionOf(world, 'venue', spot.venueId),
      capacity: 30,
    }),
    ok: 200,
  },

  'GET /enterprises': {
    reach: LEDGER_REACH,
    path: () => '/enterprises?pageSize=100',
    ok: 200,
    list: true,
  },
  'GET /parks/:parkId/enterprises/:enterpriseId': { reach: LEDGER_REACH, path: unit, ok: 200 },
  'POST /parks/:parkId/enterprises': {
    reach: {
      district_officer: PARK_REACH.district_officer!,
      park_officer: PARK_REACH.park_officer!,
    },
    path: (spot) => `/parks/${spot.parkId}/enterprises`,
    body: (spot, world) => ({
      legalName: `新设${world.test.make.next()}有限公司`,
      creditCode: creditCode(world.test.make.next()),
      kind: 'non_public_enterprise',
      streetId: spot.streetId,
      enteredOn: '2024-01-01',
    }),
    ok: 201,
  },
  'PATCH /parks/:parkId/enterprises/:enterpriseId': {
    reach: {
      district_officer: LEDGER_REACH.district_officer!,
      park_officer: LEDGER_REACH.park_officer!,
    },
    path: unit,
    body: async (spot, world) => ({
      version: await versionOf(world, 'enterprise', spot.enterpriseId),
      industry: '电子商务',
    }),
    ok: 200,
  },
  'POST /parks/:parkId/enterprises/:enterpriseId/headcounts': {
    reach: {
      district_officer: LEDGER_REACH.district_officer!,
      park_officer: LEDGER_REACH.park_officer!,
    },
    path: (spot) => `${unit(spot)}/headcounts`,
    body: () => ({ asOf: '2024-06-30', staffCount: 12, fullMemberCount: 3 }),
    ok: 201,
  },
  'POST /parks/:parkId/enterprises/:enterpriseId/contact-phone/reveal': {
    reach: {
      district_officer: LEDGER_REACH.district_officer!,
      park_officer: LEDGER_REACH.park_officer!,
      street_officer: LEDGER_REACH.street_officer!,
    },
    path: (spot) => `${unit(spot)}/contact-phone/reveal`,
    body: () => ({ reason: '电话核实台账' }),
    ok: 200,
  },

  ...UNIT_RECORD_PROBES,

  'GET /party-orgs': {
    reach: LEDGER_REACH,
    path: () => '/party-orgs?pageSize=100',
    ok: 200,
    list: true,
  },
  'GET /parks/:parkId/party-orgs/:partyOrgId': { reach: LEDGER_REACH, path: organisation, ok: 200 },
  'POST /parks/:parkId/party-orgs': {
    reach: {
      district_officer: PARK_REACH.district_officer!,
      park_officer: PARK_REACH.park_officer!,
    },
    path: (spot) => `/parks/${spot.parkId}/party-orgs`,
    body: async (spot, world) => ({
      kind: 'branch',
      name: `新建${world.test.make.next()}党支部`,
      foundedOn: '2024-07-01',
      enterprises: [{ enterpriseId: await freshUnit(spot, world) }],
    }),
    ok: 201,
  },
  'PATCH /parks/:parkId/party-orgs/:partyOrgId': {
    reach: {
      district_officer: LEDGER_REACH.district_officer!,
      park_officer: LEDGER_REACH.park_officer!,
    },
    path: organisation,
    body: async (spot, world) => ({
      version: await versionOf(world, 'party_org', spot.partyOrgId),
      approvedBy: '园区综合党委',
    }),
    ok: 200,
  },
  'POST /parks/:parkId/party-orgs/:partyOrgId/members': {
    reach: {
      district_officer: LEDGER_REACH.district_officer!,
      park_officer: LEDGER_REACH.park_officer!,
    },
    path: async (spot, world) => {
      const first = [await freshUnit(spot, world), await freshUnit(spot, world)];
      return `/parks/${spot.parkId}/party-orgs/${await world.test.make.partyOrg(spot, 'joint_branch', first)}/members`;
    },
    body: async (spot, world) => ({
      enterpriseId: await freshUnit(spot, world),
      joinedOn: '2024-01-01',
    }),
    ok: 201,
  },
  'POST /parks/:parkId/party-orgs/:partyOrgId/members/:membershipId/end': {
    reach: {
      district_officer: LEDGER_REACH.district_officer!,
      park_officer: LEDGER_REACH.park_officer!,
    },
    path: async (spot, world) => {
      const units = await Promise.all([1, 2, 3].map(() => freshUnit(spot, world)));
      const id = await world.test.make.partyOrg(spot, 'joint_branch', units);
      const { rows } = await world.test.superuser.query<{ id: string }>(
        'select id from party_org_enterprise where party_org_id = $1',
        [id],
      );
      return `/parks/${spot.parkId}/party-orgs/${id}/members/${rows[0]!.id}/end`;
    },
    body: () => ({ leftOn: '2024-03-01' }),
    ok: 200,
  },

  ...PARTY_ORG_PROBES,
  ...CONSTRUCTION_PROBES,
  ...VISIT_PROBES,
  ...IMPORT_PROBES,
  ...WORKSPACE_PROBES,
  ...EXPORT_PROBES,
  ...FILE_PROBES,
  ...DRAFT_PROBES,
  ...BULK_PROBES,
  ...NOTIFICATION_PROBES,
  ...DOCUMENT_PROBES,
  ...WORKFLOW_PROBES,
  ...REPORT_PROBES,

  'GET /search': {
    reach: PARK_REACH,
    path: (spot) => `/search?q=${encodeURIComponent(spot.legalName.slice(0, 2))}`,
    ok: 200,
    list: true,
  },
};
