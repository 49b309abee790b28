import { TEMPLATES } from '../../src/modules/assessment/domain/template.js';
import { type GridWorld, LEDGER_REACH, PARK_REACH, type Spot } from './grid-world.js';
import type { Probe } from './probe.js';

const READERS = LEDGER_REACH;
const KEEPERS = {
  district_officer: LEDGER_REACH.district_officer!,
  park_officer: LEDGER_REACH.park_officer!,
};
const KEEPERS_OF_PARKS = {
  district_officer: PARK_REACH.district_officer!,
  park_officer: PARK_REACH.park_officer!,
};

/** One statement past every policy; the ids that it returns. */
const make = async (world: GridWorld, sql: string, values: unknown[]): Promise<string> => {
  const { rows } = await world.test.superuser.query<{ id: string }>(sql, values);
  return rows[0]!.id;
};

/** The district's indicators; the version counts up, so that each is new. */
const indicatorSet = (spot: Spot, world: GridWorld): Promise<string> =>
  make(
    world,
    `insert into indicator_set (district_id, subject, name, version, content, created_by, created_by_name)
     select $1, 'enterprise', '考核指标', coalesce(max(version), 0) + 1, $2, gen_random_uuid(), '试验'
       from indicator_set where district_id = $1 returning id`,
    [spot.districtId, JSON.stringify(TEMPLATES.enterprise)],
  );

/** Each period of a park has a week of its own, far in the past, so that hundreds of probes stay there. */
let week = 0;
const period = async (spot: Spot, world: GridWorld): Promise<string> => {
  week += 1;
  return make(
    world,
    `insert into assessment_period (park_id, subject, name, from_on, until_on, indicator_set_id, expected, opened_by, opened_by_name)
     select $1, 'enterprise', '季度', date '1950-01-01' + $2 * 7, date '1950-01-01' + $2 * 7 + 6, $3, 1,
            gen_random_uuid(), '试验' returning id`,
    [spot.parkId, week, await indicatorSet(spot, world)],
  );
};

const run = (spot: Spot, world: GridWorld, workflow: string, state: string): Promise<string> =>
  make(
    world,
    `with run as (
       insert into workflow_run (park_id, workflow, number, title, state, street_id, enterprise_id, started_by)
       values ($1, $2, left('格' || gen_random_uuid(), 36), '考核', $3, $4, $5, gen_random_uuid()) returning park_id, id, state, started_by)
     insert into workflow_step (park_id, run_id, version, action, to_state, actor_user_id, actor_name, actor_role)
     select park_id, id, 1, 'start', state, started_by, '试验', 'park_officer' from run returning run_id as id`,
    [spot.parkId, workflow, state, spot.streetId, spot.enterpriseId],
  );

/** An assessment of the spot's unit that nobody else touches; its id. */
const assessment = async (spot: Spot, world: GridWorld, state: string): Promise<string> =>
  make(
    world,
    `insert into assessment (park_id, id, period_id, enterprise_id, measured, measured_as_of, result_tenths, level, settled_at)
     values ($1, $2, $3, $4, '{}', '2024-12-31', 500, 'warning', now()) returning id`,
    [
      spot.parkId,
      await run(spot, world, 'assessment', state),
      await period(spot, world),
      spot.enterpriseId,
    ],
  );

/** An assessment that nobody has settled yet. */
const unsettled = async (spot: Spot, world: GridWorld): Promise<string> =>
  make(
    world,
    `insert into assessment (park_id, id, period_id, enterprise_id, measured, measured_as_of)
     values ($1, $2, $3, $4, '{}', '2024-12-31') returning id`,
    [
      spot.parkId,
      await run(spot, world, 'assessment', 'scoring'),
      await period(spot, world),
      spot.enterpriseId,
    ],
  );

const rectification = async (spot: Spot, world: GridWorld, state: string): Promise<string> =>
  make(
    world,
    `insert into rectification (park_id, id, assessment_id, demand, responsible, working_days, due_on)
     values ($1, $2, $3, '整改', '周一鸣', 5, '2026-11-30') returning id`,
    [
      spot.parkId,
      await run(spot, world, 'rectification', state),
      await assessment(spot, world, 'warned'),
    ],
  );

/** A draft of the district's, at the version that it has. */
const keepDraft = async (
  spot: Spot,
  world: GridWorld,
): Promise<{
  subject: string;
  version: number;
  name: string;
  basedOn: number;
  content: object;
}> => {
  const { rows } = await world.test.superuser.query<{ version: number }>(
    `select version from indicator_set_draft where district_id = $1 and subject = 'branch'`,
    [spot.districtId],
  );
  return {
    subject: 'branch',
    version: rows[0]?.version ?? 0,
    name: '草稿',
    basedOn: 0,
    content: { headings: [] },
  };
};

/** Probes of the third gate; what else a move needs is the workflow's to say and tested there. */
export const ASSESSMENT_PROBES: Record<string, Probe> = {
  'PUT /indicator-sets/draft': {
    reach: { district_officer: LEDGER_REACH.district_officer! },
    path: () => '/indicator-sets/draft',
    body: (spot, world) => keepDraft(spot, world),
    ok: 200,
    list: true,
  },
  'POST /indicator-sets/draft/discard': {
    reach: { district_officer: LEDGER_REACH.district_officer! },
    path: () => '/indicator-sets/draft/discard',
    body: async (spot, world) => {
      const { version } = await keepDraft(spot, world);
      await world.test.superuser.query(
        `insert into indicator_set_draft (district_id, subject, name, based_on, updated_by_name) values ($1, 'branch', '', 0, '试验')
         on conflict do nothing`,
        [spot.districtId],
      );
      return { subject: 'branch', version: Math.max(version, 1) };
    },
    ok: 200,
    list: true,
  },
  'POST /indicator-sets/preview': {
    reach: { district_officer: PARK_REACH.district_officer! },
    path: () => '/indicator-sets/preview',
    body: (spot) => ({
      subject: 'enterprise',
      parkId: spot.parkId,
      content: TEMPLATES.enterprise,
    }),
    ok: 200,
  },
  'GET /indicator-sets': {
    reach: READERS,
    path: () => '/indicator-sets?subject=enterprise',
    ok: 200,
    list: true,
  },
  'POST /indicator-sets': {
    reach: { district_officer: LEDGER_REACH.district_officer! },
    path: () => '/indicator-sets',
    body: async (spot, world) => {
      const { rows } = await world.test.superuser.query<{ version: number }>(
        `select coalesce(max(version), 0)::int as version from indicator_set where district_id = $1 and subject = 'branch'`,
        [spot.districtId],
      );
      return {
        subject: 'branch',
        name: '支部指标',
        basedOn: rows[0]!.version,
        content: TEMPLATES.branch,
      };
    },
    ok: 201,
    list: true,
  },
  'GET /assessment-periods': {
    reach: READERS,
    path: () => '/assessment-periods',
    ok: 200,
    list: true,
  },
  'POST /parks/:parkId/assessment-periods': {
    reach: KEEPERS_OF_PARKS,
    path: async (spot, world) => {
      await indicatorSet(spot, world);
      return `/parks/${spot.parkId}/assessment-periods`;
    },
    body: () => {
      week += 1;
      const day = (n: number): string =>
        new Date(Date.UTC(2021, 0, 1 + week * 2 + n)).toISOString().slice(0, 10);
      return { subject: 'enterprise', name: '一段时间', from: day(0), until: day(1) };
    },
    ok: 201,
  },
  'POST /parks/:parkId/assessment-periods/:periodId/resume': {
    reach: KEEPERS_OF_PARKS,
    path: async (spot, world) =>
      `/parks/${spot.parkId}/assessment-periods/${await period(spot, world)}/resume`,
    ok: 200,
  },
  'GET /assessments': { reach: READERS, path: () => '/assessments', ok: 200, list: true },
  'GET /parks/:parkId/assessments/:assessmentId': {
    reach: READERS,
    path: async (spot, world) =>
      `/parks/${spot.parkId}/assessments/${await assessment(spot, world, 'result')}`,
    ok: 200,
  },
  'POST /parks/:parkId/assessments/:assessmentId/evidence': {
    reach: { ...KEEPERS, branch_secretary: ['own'], enterprise_rep: ['own'] },
    path: async (spot, world) =>
      `/parks/${spot.parkId}/assessments/${await assessment(spot, world, 'result')}/evidence`,
    // Found, and refused because scoring is over.
    body: () => ({ indicator: 'rights', fileIds: ['00000000-0000-7000-8000-000000000000'] }),
    ok: 409,
  },
  'POST /parks/:parkId/assessments/:assessmentId/scores': {
    reach: KEEPERS,
    path: async (spot, world) =>
      `/parks/${spot.parkId}/assessments/${await unsettled(spot, world)}/scores`,
    body: () => ({
      scores: [
        { indicator: 'conduct', tenths: 100 },
        { indicator: 'rights', tenths: 100 },
      ],
    }),
    ok: 200,
  },
  'POST /parks/:parkId/assessments/:assessmentId/moves': {
    reach: KEEPERS,
    path: async (spot, world) =>
      `/parks/${spot.parkId}/assessments/${await assessment(spot, world, 'result')}/moves`,
    body: () => ({ action: 'warn', version: 1, demand: '整改', responsible: '周一鸣' }),
    ok: 200,
  },
  'GET /rectifications': { reach: READERS, path: () => '/rectifications', ok: 200, list: true },
  'GET /parks/:parkId/rectifications/:rectificationId': {
    reach: READERS,
    path: async (spot, world) =>
      `/parks/${spot.parkId}/rectifications/${await rectification(spot, world, 'open')}`,
    ok: 200,
  },
  'POST /parks/:parkId/rectifications/:rectificationId/moves': {
    // The unit's own move, or its branch's; officers find the file and are told that it is not theirs to make.
    reach: { enterprise_rep: ['own'], branch_secretary: ['own'] },
    path: async (spot, world) =>
      `/parks/${spot.parkId}/rectifications/${await rectification(spot, world, 'open')}/moves`,
    body: () => ({ action: 'report', version: 1, report: '已整改' }),
    ok: 200,
    otherwise: (spot, world, role) =>
      LEDGER_REACH[role]?.some((ownership) => world.spots[ownership] === spot) ? 403 : undefined,
  },
};
