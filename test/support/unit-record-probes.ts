import { type GridWorld, LEDGER_REACH, type Spot } from './grid-world.js';
import type { Probe } from './probe.js';

const UNIT = '/parks/:parkId/enterprises/:enterpriseId';
const unit = (spot: Spot): string => `/parks/${spot.parkId}/enterprises/${spot.enterpriseId}`;

const KEEPERS: Probe['reach'] = {
  district_officer: LEDGER_REACH.district_officer!,
  park_officer: LEDGER_REACH.park_officer!,
};

async function contactAt(spot: Spot, world: GridWorld): Promise<string> {
  const { rows } = await world.test.superuser.query<{ id: string }>(
    `insert into enterprise_contact (park_id, enterprise_id, name) values ($1, $2, '格子联系人') returning id`,
    [spot.parkId, spot.enterpriseId],
  );
  return `${unit(spot)}/contacts/${rows[0]!.id}`;
}

async function roomAt(spot: Spot, world: GridWorld): Promise<string> {
  const { rows } = await world.test.superuser.query<{ id: string }>(
    `insert into enterprise_premises (park_id, enterprise_id, room, from_on) values ($1, $2, $3, '2024-01-01') returning id`,
    [spot.parkId, spot.enterpriseId, `B${world.test.make.next()}`],
  );
  return `${unit(spot)}/premises/${rows[0]!.id}`;
}

/** Probes of what hangs on a unit: timeline, history, contacts, rooms. */
export const UNIT_RECORD_PROBES: Record<string, Probe> = {
  [`GET ${UNIT}/timeline`]: {
    reach: LEDGER_REACH,
    path: (spot) => `${unit(spot)}/timeline`,
    ok: 200,
  },
  [`GET ${UNIT}/runs`]: {
    reach: LEDGER_REACH,
    path: (spot) => `${unit(spot)}/runs`,
    ok: 200,
  },
  [`GET ${UNIT}/history`]: {
    reach: LEDGER_REACH,
    path: (spot) => `${unit(spot)}/history`,
    ok: 200,
  },
  [`GET ${UNIT}/contacts`]: {
    reach: LEDGER_REACH,
    path: (spot) => `${unit(spot)}/contacts`,
    ok: 200,
  },
  [`POST ${UNIT}/contacts`]: {
    reach: KEEPERS,
    path: (spot) => `${unit(spot)}/contacts`,
    body: () => ({ name: '周宁', post: '行政经理', phone: '13800001235' }),
    ok: 201,
  },
  [`PATCH ${UNIT}/contacts/:contactId`]: {
    reach: KEEPERS,
    path: contactAt,
    body: () => ({ version: 1, post: '财务' }),
    ok: 200,
  },
  [`POST ${UNIT}/contacts/:contactId/remove`]: {
    reach: KEEPERS,
    path: async (spot, world) => `${await contactAt(spot, world)}/remove`,
    body: () => ({ version: 1 }),
    ok: 200,
  },
  [`POST ${UNIT}/contacts/:contactId/phone/reveal`]: {
    reach: { ...KEEPERS, street_officer: LEDGER_REACH.street_officer! },
    path: async (spot, world) => `${await contactAt(spot, world)}/phone/reveal`,
    body: () => ({ reason: '电话核实台账' }),
    ok: 200,
  },
  [`GET ${UNIT}/premises`]: {
    reach: LEDGER_REACH,
    path: (spot) => `${unit(spot)}/premises`,
    ok: 200,
  },
  [`POST ${UNIT}/premises`]: {
    reach: KEEPERS,
    path: (spot) => `${unit(spot)}/premises`,
    body: (_spot, world) => ({ room: `A${world.test.make.next()}`, fromOn: '2024-01-01' }),
    ok: 201,
  },
  [`PATCH ${UNIT}/premises/:premisesId`]: {
    reach: KEEPERS,
    path: roomAt,
    body: () => ({ version: 1, untilOn: '2024-06-01' }),
    ok: 200,
  },
  [`POST ${UNIT}/instructors`]: {
    reach: KEEPERS,
    path: (spot) => `${unit(spot)}/instructors`,
    body: (_spot, world) => ({
      instructorName: `指导员${world.test.make.next()}`,
      fromOn: '2024-01-01',
    }),
    ok: 201,
  },
  [`POST ${UNIT}/instructors/:assignmentId/end`]: {
    reach: KEEPERS,
    path: async (spot, world) => {
      const { rows } = await world.test.superuser.query<{ id: string }>(
        `insert into instructor_assignment (park_id, enterprise_id, instructor_name, from_on)
         values ($1, $2, $3, '2024-01-01') returning id`,
        [spot.parkId, spot.enterpriseId, `指导员${world.test.make.next()}`],
      );
      return `${unit(spot)}/instructors/${rows[0]!.id}/end`;
    },
    body: () => ({ untilOn: '2024-06-01' }),
    ok: 200,
  },
};
