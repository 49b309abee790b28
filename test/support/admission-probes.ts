import { readKeyRing } from '../../src/platform/secrets/key-ring.js';
import { sealText } from '../../src/platform/secrets/sealed-text.js';
import { newRowId } from '../../src/platform/database/row-id.js';
import { TEMPLATE_KINDS } from '../../src/modules/admission/domain/material-kinds.js';
import { creditCode } from './credit-codes.js';
import { TEST_FIELD_KEYS } from './factory.js';
import {
  type GridRole,
  type GridWorld,
  LEDGER_REACH,
  PARK_REACH,
  type Spot,
} from './grid-world.js';
import type { Probe } from './probe.js';

const FILE = '/parks/:parkId/admissions/:runId';

/** Puts a dossier of an owner's unit where a probe needs it, past the workflow; whoever fills it in is `role`. */
async function dossierAt(
  spot: Spot,
  { test }: GridWorld,
  role: GridRole,
  state = 'draft',
): Promise<string> {
  const id = newRowId();
  const code = sealText(readKeyRing(TEST_FIELD_KEYS), 'PROBE23456', {
    table: 'admission',
    column: 'check_code',
    rowId: id,
  });
  const client = await test.superuser.connect();
  try {
    await client.query('begin');
    await client.query('update admission set closed_at = now() where enterprise_id = $1', [
      spot.enterpriseId,
    ]);
    await client.query(
      `insert into workflow_run (park_id, id, workflow, number, title, state, street_id, enterprise_id, started_by)
       values ($1, $2, 'admission_review', $3, $4, $5, $6, $7, $2)`,
      [spot.parkId, id, `T${id}`, spot.legalName, state, spot.streetId, spot.enterpriseId],
    );
    await client.query(
      `insert into workflow_step (park_id, run_id, version, action, to_state, actor_user_id, actor_name, actor_role)
       values ($1, $2, 1, 'start', $3, $2, '格子', 'park_officer')`,
      [spot.parkId, id, state],
    );
    await client.query(
      `insert into admission (park_id, run_id, enterprise_id, credit_code, list_version, deciders, credit_max_age_days,
         supplement_days, by_officer, check_code)
       select park_id, $2, id, credit_code, 0, 1, 30, 10, $3, $4 from enterprise where park_id = $1 and id = $5`,
      [spot.parkId, id, role === 'park_officer', code, spot.enterpriseId],
    );
    await client.query(
      `insert into admission_material (park_id, run_id, position, code, kind) values ($1, $2, 1, 'business_licence', $3)`,
      [spot.parkId, id, JSON.stringify(TEMPLATE_KINDS[0])],
    );
    await client.query('commit');
  } finally {
    client.release();
  }
  return `/parks/${spot.parkId}/admissions/${id}`;
}

const at =
  (part: string, state?: string): Probe['path'] =>
  async (spot, world, role) =>
    `${await dossierAt(spot, world, role, state)}${part}`;

const FILLERS: Probe['reach'] = {
  park_officer: LEDGER_REACH.park_officer!,
  enterprise_rep: LEDGER_REACH.enterprise_rep!,
};
const OFFICER: Probe['reach'] = { park_officer: LEDGER_REACH.park_officer! };
const SEERS = ['district_officer', 'street_officer', 'park_officer', 'enterprise_rep'] as const;
const READERS: Probe['reach'] = Object.fromEntries(
  SEERS.map((role) => [role, LEDGER_REACH[role]!]),
);
const ASKERS: Probe['reach'] = Object.fromEntries(
  ([...SEERS, 'outside_reviewer'] as const).map((role) => [role, PARK_REACH[role]!]),
);

const settingsOf = (spot: Spot): string => `/parks/${spot.parkId}/admission-settings`;

async function numberOf(world: GridWorld, sql: string, value: string): Promise<number> {
  const { rows } = await world.test.superuser.query<{ n: number }>(sql, [value]);
  return rows[0]!.n;
}

/** An application for an account in an owner's park, as it waits. */
async function applicationAt(spot: Spot, { test }: GridWorld): Promise<string> {
  const id = newRowId();
  const sealed = (column: string): string =>
    sealText(readKeyRing(TEST_FIELD_KEYS), '13800001234', {
      table: 'account_application',
      column,
      rowId: id,
    });
  const n = test.make.next();
  await test.superuser.query(
    `insert into account_application (park_id, id, number, legal_name, credit_code, username, contact_name, contact_phone, check_code)
     values ($1, $2, $3, '格子申请电商有限公司', $4, $5, '格子联系人', $6, $7)`,
    [
      spot.parkId,
      id,
      `P${id}`,
      creditCode(n + 90_000),
      `grid.${n}`,
      sealed('contact_phone'),
      sealed('check_code'),
    ],
  );
  await test.superuser.query(`insert into account_application_secret values ($1, 'hash')`, [id]);
  return `/parks/${spot.parkId}/account-applications/${id}`;
}

/** Probes of gate 1. */
export const ADMISSION_PROBES: Record<string, Probe> = {
  'GET /admissions': { reach: ASKERS, path: () => '/admissions', ok: 200, list: true },
  'POST /parks/:parkId/admissions': {
    reach: FILLERS,
    path: async (spot, { test }) => {
      await test.superuser.query(`update enterprise set status = 'applying' where id = $1`, [
        spot.enterpriseId,
      ]);
      await test.superuser.query(
        'update admission set closed_at = now() where enterprise_id = $1',
        [spot.enterpriseId],
      );
      return `/parks/${spot.parkId}/admissions`;
    },
    body: (spot, { test }, role) =>
      role === 'park_officer'
        ? {
            unit: {
              legalName: '格子申请电商有限公司',
              kind: 'non_public_enterprise',
              streetId: spot.streetId,
              creditCode: creditCode(test.make.next() + 80_000),
            },
          }
        : { enterpriseId: spot.enterpriseId },
    ok: 201,
  },
  [`GET ${FILE}`]: { reach: READERS, path: at(''), ok: 200 },
  [`GET ${FILE}/receipt`]: { reach: FILLERS, path: at('/receipt'), ok: 200 },
  [`PATCH ${FILE}/unit`]: {
    reach: FILLERS,
    path: at('/unit'),
    body: () => ({ version: 1, staffCount: 3 }),
    ok: 200,
  },
  [`PATCH ${FILE}/contact`]: {
    reach: FILLERS,
    path: at('/contact'),
    body: () => ({ version: 1, name: '周宁' }),
    ok: 200,
  },
  [`PATCH ${FILE}/live`]: {
    reach: FILLERS,
    path: at('/live'),
    body: () => ({ version: 1, operatesLive: false, anchors: [] }),
    ok: 200,
  },
  [`PATCH ${FILE}/credit`]: {
    reach: FILLERS,
    path: at('/credit'),
    body: () => ({ version: 1, creditResult: 'none' }),
    ok: 200,
  },
  [`PUT ${FILE}/materials/:code`]: {
    reach: FILLERS,
    path: at('/materials/business_licence'),
    body: () => ({ version: 1, validUntil: '2099-12-31' }),
    ok: 200,
  },
  [`POST ${FILE}/check`]: {
    reach: FILLERS,
    path: at('/check'),
    body: () => ({ version: 1 }),
    ok: 200,
  },
  [`POST ${FILE}/moves`]: {
    reach: FILLERS,
    path: at('/moves'),
    body: () => ({ action: 'withdraw', version: 1 }),
    ok: 200,
  },
  'GET /outside-reviewers': {
    reach: OFFICER,
    path: () => '/outside-reviewers',
    ok: 200,
    list: true,
  },
  [`POST ${FILE}/reviewers`]: {
    reach: OFFICER,
    path: at('/reviewers', 'in_review'),
    // Another reviewer than the grid's own, who is to see nothing of any unit.
    body: async (spot: Spot, { test: { make } }: GridWorld) => ({
      userId: await make.userId(await make.user('outside_reviewer', make.at.district(spot))),
    }),
    ok: 200,
  },
  'GET /admission-materials': {
    reach: ASKERS,
    path: () => '/admission-materials',
    ok: 200,
    list: true,
  },
  'PUT /admission-materials': {
    reach: { district_officer: LEDGER_REACH.district_officer! },
    path: () => '/admission-materials',
    body: async (spot: Spot, world: GridWorld) => ({
      version: await numberOf(
        world,
        'select coalesce(max(version), 0)::int as n from admission_material_list where district_id = $1',
        spot.districtId,
      ),
      kinds: TEMPLATE_KINDS,
    }),
    ok: 200,
    list: true,
  },
  'GET /parks/:parkId/admission-settings': { reach: ASKERS, path: settingsOf, ok: 200 },
  'PUT /parks/:parkId/admission-settings': {
    reach: {
      district_officer: LEDGER_REACH.district_officer!,
      park_officer: LEDGER_REACH.park_officer!,
    },
    path: settingsOf,
    body: async (spot: Spot, world: GridWorld) => ({
      version: await numberOf(
        world,
        'select coalesce(max(version), 0)::int as n from admission_settings where park_id = $1',
        spot.parkId,
      ),
      promisedDays: 10,
      deciders: 1,
      conditionalDays: 20,
      supplementDays: 10,
      creditMaxAgeDays: 30,
      takesApplications: false,
      guideConditions: '依法登记',
      guidePhone: null,
      guideAddress: null,
    }),
    ok: 200,
  },
  'GET /account-applications': {
    reach: OFFICER,
    path: () => '/account-applications',
    ok: 200,
    list: true,
  },
  'POST /parks/:parkId/account-applications/:applicationId/confirm': {
    reach: OFFICER,
    path: async (spot, world) => `${await applicationAt(spot, world)}/confirm`,
    body: (spot) => ({ kind: 'non_public_enterprise', streetId: spot.streetId }),
    ok: 200,
  },
  'POST /parks/:parkId/account-applications/:applicationId/refuse': {
    reach: OFFICER,
    path: async (spot, world) => `${await applicationAt(spot, world)}/refuse`,
    body: () => ({ reason: '查无此单位' }),
    ok: 200,
  },
  'POST /parks/:parkId/account-applications/:applicationId/open-phone': {
    reach: OFFICER,
    path: async (spot, world) => `${await applicationAt(spot, world)}/open-phone`,
    body: () => ({ reason: '核实申请人' }),
    ok: 200,
  },
};
