import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addMonths } from '../../src/platform/calendar/business-date.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { type Measured, Measurements } from '../../src/platform/measurements/measurements.js';
import { readKeyRing } from '../../src/platform/secrets/key-ring.js';
import { sealText } from '../../src/platform/secrets/sealed-text.js';
import { creditCode } from '../support/credit-codes.js';
import { type Place, TEST_FIELD_KEYS } from '../support/factory.js';
import { callOf } from '../support/runs.js';
import { startInnerTestApp, type InnerTestApp } from '../support/test-app.js';

const FROM = '2026-04-01';
const UNTIL = '2026-06-30';

/** A check code as the table takes it. */
const sealedCheckCode = (rowId: string): string =>
  sealText(readKeyRing(TEST_FIELD_KEYS), 'PROBE23456', {
    table: 'admission',
    column: 'check_code',
    rowId,
  });

/** What rooms tell of a unit in the second quarter of 2026: at the limit, one below, one above. */
describe('measurements from the records of the rooms that own them', () => {
  let test: InnerTestApp;
  let place: Place;
  let officer: string;
  let unit: string;

  beforeAll(async () => {
    test = await startInnerTestApp();
    place = await test.make.place();
    officer = await test.make.user('park_officer', test.make.at.park(place));
  });
  beforeEach(async () => {
    unit = await test.make.enterprise(place, { entered_on: '2025-06-01' });
  });
  afterAll(() => test.close());

  const measured = async (code: string, kind = 'enterprise', id = unit): Promise<Measured> =>
    test.app
      .get(UnitOfWork)
      .read(await callOf(test, officer), (ctx) =>
        test.app
          .get(Measurements)
          .find(code)!
          .measure(ctx, { kind, parkId: place.parkId, id, from: FROM, until: UNTIL }),
      );

  /** A file whose steps were made on the days given, past every policy; its id. */
  const file = async (
    workflow: string,
    steps: readonly (readonly [state: string, day: string])[],
    partyOrgId: string | null = null,
  ): Promise<string> => {
    const { rows } = await test.superuser.query<{ id: string }>(
      `with run as (
         insert into workflow_run (park_id, workflow, number, title, state, version, enterprise_id, party_org_id, started_by)
         values ($1, $2, $3, '试验', $4, $5, $6, $7, gen_random_uuid()) returning park_id, id),
       steps as (
         insert into workflow_step (park_id, run_id, version, action, from_state, to_state, actor_user_id, actor_name, actor_role, at)
         select run.park_id, run.id, s.n, 'move', s.before, s.state, gen_random_uuid(), '试验', 'park_officer',
                (s.day || ' 23:30 Asia/Shanghai')::timestamptz
           from run, jsonb_to_recordset($8::jsonb) as s(n int, before text, state text, day text))
       select id from run`,
      [
        place.parkId,
        workflow,
        `试${randomUUID().slice(0, 30)}`,
        steps.at(-1)![0],
        steps.length,
        partyOrgId === null ? unit : null,
        partyOrgId,
        JSON.stringify(
          steps.map(([state, day], n) => ({ n: n + 1, before: steps[n - 1]?.[0], state, day })),
        ),
      ],
    );
    return rows[0]!.id;
  };
  const dispatch = async (
    endedOn: string | null,
    visits: readonly (readonly [string, 'void'?])[],
  ): Promise<string> => {
    const id = await file('instructor_dispatch', [['at_work', '2026-01-01']]);
    await test.superuser.query(
      `insert into instructor_dispatch (park_id, id, enterprise_id, instructor_name, sent_on, first_due_on, next_visit_on, ended_on)
         values ($1, $2, $3, '宋佳', '2026-01-01', '2026-04-01', '2026-04-01', $4)`,
      [place.parkId, id, unit, endedOn],
    );
    for (const [day, isVoid] of visits) {
      await test.superuser.query(
        `with first as (
             insert into instructor_visit (park_id, id, dispatch_id, visited_on, full_members, applicants, found, next_due_on, logged_by, logged_by_name, logged_by_role)
             values ($1, gen_random_uuid(), $2, $3, 0, 0, '正常', $4, gen_random_uuid(), '试验', 'park_officer') returning *)
           insert into instructor_visit (park_id, id, dispatch_id, visited_on, full_members, applicants, found, next_due_on, logged_by, logged_by_name, logged_by_role, corrects_id, voids)
           select park_id, gen_random_uuid(), dispatch_id, visited_on, 0, 0, '登记错了', next_due_on, logged_by, logged_by_name, logged_by_role, id, true
             from first where $5`,
        [place.parkId, id, day, addMonths(day, 3), isVoid === 'void'],
      );
    }
    return id;
  };

  it.each<[string, string | null, (readonly [string, 'void'?])[], number, number]>([
    ['nobody came', null, [], 0, 1],
    ['on the day it was due', null, [['2026-04-01']], 1, 1],
    ['a day late', null, [['2026-04-02']], 0, 1],
    ['before the period, and the next not by its end', null, [['2026-03-30']], 0, 1],
    ['before the period, and the next on its day', null, [['2026-03-30'], ['2026-06-30']], 1, 1],
    ['before the period, and the next a day late', null, [['2026-03-30'], ['2026-07-01']], 0, 1],
    ['in time, and the next due a day after the period', null, [['2026-04-01']], 1, 1],
    ['early, twice within the period', null, [['2026-04-01'], ['2026-05-01']], 2, 2],
    ['what was logged did not take place', null, [['2026-04-01', 'void']], 0, 1],
    ['ended on the day it was due', '2026-04-01', [], 0, 0],
    ['ended the day after', '2026-04-02', [], 0, 1],
  ])('visits in time (rule 1.16): %s', async (_case, endedOn, visits, made, due) => {
    const id = await dispatch(endedOn, visits);
    const link = `/parks/${place.parkId}/instructor-visits/${id}`;
    expect(await measured('visits_in_time')).toEqual({ value: made, outOf: due, link });
    expect(await measured('visits_missed')).toEqual({ value: due - made, link });
  });

  it('visits in time: a unit without an instructor has none, and none missed', async () => {
    expect(await measured('visits_in_time')).toMatchObject({ value: 0, outOf: 0 });
    expect(await measured('visits_missed')).toMatchObject({ value: 0 });
  });

  it.each<[string, (readonly [string, string])[], number]>([
    ['admitted without one', [['admitted', '2026-05-01']], 0],
    ['open on the last day', [['admitted_conditionally', '2026-06-30']], 1],
    ['set the day after', [['admitted_conditionally', '2026-07-01']], 0],
    [
      'met on the last day',
      [
        ['admitted_conditionally', '2026-05-01'],
        ['admitted', '2026-06-30'],
      ],
      0,
    ],
    [
      'met the day after',
      [
        ['admitted_conditionally', '2026-05-01'],
        ['admitted', '2026-07-01'],
      ],
      1,
    ],
  ])('open conditions of admission (rule 7.1.11): %s', async (_case, steps, value) => {
    const id = await file('admission_review', steps);
    await test.superuser.query(
      `insert into admission (park_id, run_id, enterprise_id, credit_code, list_version, deciders, credit_max_age_days, supplement_days, by_officer, check_code)
         values ($1, $2, $3, $4, 0, 1, 30, 5, true, $5)`,
      [place.parkId, id, unit, creditCode(test.make.next()), sealedCheckCode(id)],
    );
    expect(await measured('conditions_open')).toMatchObject({ value });
  });

  it.each<
    [
      string,
      { due: string; extended?: string; plan?: string },
      (readonly [string, string])[],
      number,
    ]
  >([
    ['due on the last day, not reported', { due: '2026-06-30' }, [['open', '2026-05-01']], 1],
    ['due the day after', { due: '2026-07-01' }, [['open', '2026-05-01']], 0],
    [
      'reported on the last day',
      { due: '2026-06-29' },
      [
        ['open', '2026-05-01'],
        ['rechecking', '2026-06-30'],
      ],
      0,
    ],
    [
      'reported the day after',
      { due: '2026-06-29' },
      [
        ['open', '2026-05-01'],
        ['rechecking', '2026-07-01'],
      ],
      1,
    ],
    [
      'extended beyond the period',
      { due: '2026-06-01', extended: '2026-07-10' },
      [
        ['open', '2026-05-01'],
        ['extended', '2026-06-10'],
      ],
      0,
    ],
    [
      'extended only after the period',
      { due: '2026-06-01', extended: '2026-07-10' },
      [
        ['open', '2026-05-01'],
        ['extended', '2026-07-01'],
      ],
      1,
    ],
    ['opened after the period', { due: '2026-06-30' }, [['open', '2026-07-01']], 0],
  ])('overdue rectifications (rule 7.3.6): %s', async (_case, days, steps, value) => {
    await rectification(days, steps, null);
    expect(await measured('rectifications_overdue')).toMatchObject({ value });
  });

  it('overdue rectifications: a branch’s own, and the plan by which it is rebuilt', async () => {
    const branch = await test.make.partyOrg(place, 'branch', [unit]);
    await rectification(
      { due: '2026-05-20', plan: '2026-06-30' },
      [
        ['open', '2026-05-01'],
        ['consolidating', '2026-06-01'],
      ],
      branch,
    );
    expect(await measured('rectifications_overdue', 'branch', branch)).toMatchObject({ value: 1 });
    expect(await measured('rectifications_overdue')).toMatchObject({ value: 0 });
  });

  async function rectification(
    { due, extended, plan }: { due: string; extended?: string; plan?: string },
    steps: (readonly [string, string])[],
    partyOrgId: string | null,
  ): Promise<void> {
    const assessment = await file('assessment', [['warned', '2026-05-01']], partyOrgId);
    const run = await file('rectification', steps, partyOrgId);
    await test.superuser.query(
      `with one as (
           insert into indicator_set (district_id, subject, name, version, content, created_by, created_by_name)
           select $1, 'enterprise', '指标', coalesce(max(version), 0) + 1, '{}', gen_random_uuid(), '试验'
             from indicator_set where district_id = $1 returning id),
         period as (
           insert into assessment_period (park_id, subject, name, from_on, until_on, indicator_set_id, expected, opened_by, opened_by_name)
           select $2, 'enterprise', '季度', date '1950-01-01' + $6::int * 7, date '1950-01-01' + $6::int * 7 + 6, id, 1, gen_random_uuid(), '试验'
             from one returning id)
         insert into assessment (park_id, id, period_id, enterprise_id, party_org_id) select $2, $3, id, $4, $5 from period`,
      [
        place.districtId,
        place.parkId,
        assessment,
        partyOrgId === null ? unit : null,
        partyOrgId,
        test.make.next(),
      ],
    );
    await test.superuser.query(
      `insert into rectification (park_id, id, assessment_id, demand, responsible, working_days, due_on, extended_to, plan_measures, plan_responsible, plan_due_on)
         values ($1, $2, $3, '整改', '周宁', 5, $4, $5, $6, $6, $7)`,
      [
        place.parkId,
        run,
        assessment,
        due,
        extended ?? null,
        plan === undefined ? null : '整顿',
        plan ?? null,
      ],
    );
  }

  it.each<[string, string, string | null, number]>([
    ['the term runs on', '2026-07-01', null, 1],
    ['it ends on the last day', '2026-06-30', null, 0],
    ['it was extended', '2026-06-30', '2026-07-01', 1],
  ])('the election term (rule 1.10): %s', async (_case, due, extended, value) => {
    const branch = await test.make.partyOrg(place, 'branch', [unit]);
    await test.superuser.query(
      `insert into party_org_term (park_id, party_org_id, basis, started_on, due_on, extended_to, extension_by, extension_on)
       values ($1, $2, 'elected', '2023-07-01', $3, $4, $5, $6)`,
      [place.parkId, branch, due, extended, extended && '园区综合党委', extended && '2026-06-01'],
    );
    expect(await measured('term_in_order', 'branch', branch)).toMatchObject({ value });
    expect(await measured('term_in_order')).toMatchObject({ value });
  });
});
