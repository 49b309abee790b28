import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GateBoardDto, GateDto } from '../../src/modules/reports/dto/gate-board.dto.js';
import type { ApiClient } from '../support/api-client.js';
import { workflowsOfAllRooms } from '../support/declared-workflows.js';
import { DEMO_PASSWORD, startTestApp, type TestApp } from '../support/test-app.js';

const PHOENIX = '山东凤凰山电商产业园';
/** Where a page is called otherwise than what it lists. */
const LISTS: Readonly<Record<string, string>> = {
  '/instructor-visits': '/instructor-dispatches',
};
const HUANGTAI = '山东黄台国际电商产业园';

describe('the gate board of a park', () => {
  let test: TestApp;
  let parks: Map<string, string>;

  beforeAll(async () => {
    test = await startTestApp({ demo: true });
    const { rows } = await test.superuser.query<{ id: string; name: string }>(
      'select id, name from park',
    );
    parks = new Map(rows.map(({ id, name }) => [name, id]));
  });
  afterAll(async () => {
    await test.close();
  });

  const as = async (username: string): Promise<ApiClient> => {
    const client = test.anonymous();
    await client.signIn(username, DEMO_PASSWORD);
    return client;
  };
  const board = async (client: ApiClient, park: string): Promise<GateBoardDto> =>
    (await client.get<GateBoardDto>(`/parks/${parks.get(park)}/gate-board`)).body;
  const totalBehind = async (
    client: ApiClient,
    { path, query }: GateDto['steps'][number]['link'],
  ): Promise<number> =>
    (await client.get<{ total: number }>(`${LISTS[path] ?? path}?${new URLSearchParams(query)}`))
      .body.total;

  it('has the states of the workflows as steps, in the order of their tables, those that end apart', async () => {
    const tables = new Map((await workflowsOfAllRooms()).map((one) => [one.name, one]));
    const { gates } = await board(await as('park_officer'), PHOENIX);
    expect(gates.map(({ workflow }) => workflow)).toEqual([
      'admission_review',
      'construction_project',
      'instructor_dispatch',
      'assessment',
      'rectification',
    ]);
    for (const { workflow, steps, ended } of gates) {
      const states = Object.entries(tables.get(workflow)!.states);
      const named = (final: boolean) =>
        states.filter(([, state]) => (state.final === true) === final).map(([name]) => name);
      expect(steps.map(({ state }) => state)).toEqual(named(false));
      expect(ended.map(({ state }) => state)).toEqual(named(true));
    }
  });

  it.each([
    ['park_officer', PHOENIX],
    ['district_officer', PHOENIX],
    ['district_officer', HUANGTAI],
    ['street_officer', PHOENIX],
  ])('counts for %s exactly what the lists behind its figures hold in %s', async (who, park) => {
    const client = await as(who);
    const { gates } = await board(client, park);
    for (const { workflow, steps, ended } of gates) {
      for (const { state, count, overdue, link, overdueLink } of [...steps, ...ended]) {
        const behind = {
          count: await totalBehind(client, link),
          overdue: await totalBehind(client, overdueLink),
        };
        expect({ workflow, state, ...behind }).toEqual({ workflow, state, count, overdue });
      }
    }
    expect(gates[0]!.waiting).toBeGreaterThan(0);
  });

  it('tells of each gate how many files wait for somebody, which those at rest do not', async () => {
    const { gates } = await board(await as('park_officer'), PHOENIX);
    const { rows } = await test.superuser.query<{ workflow: string; waiting: number }>(
      `select r.workflow, count(distinct r.id)::int as waiting from workflow_run r
         join todo t on t.park_id = r.park_id and t.run_id = r.id and t.closed_at is null and t.opens_on <= app.today()
        where r.park_id = $1 group by 1`,
      [parks.get(PHOENIX)],
    );
    expect(Object.fromEntries(gates.map(({ workflow, waiting }) => [workflow, waiting]))).toEqual(
      Object.fromEntries(rows.map(({ workflow, waiting }) => [workflow, waiting])),
    );
    const standing = gates[0]!.steps.reduce((sum, { count }) => sum + count, 0);
    expect(gates[0]!.waiting).toBeLessThan(standing);
  });

  it('has something at every step of the park that shows them all, and some of it overdue', async () => {
    const { gates } = await board(await as('park_officer'), PHOENIX);
    const empty = gates.flatMap(({ workflow, steps, ended }) =>
      [...steps, ...ended]
        .filter(({ count }) => count === 0)
        .map(({ state }) => `${workflow} ${state}`),
    );
    expect(empty).toEqual([]);
    expect(gates.every(({ overdue }) => overdue > 0)).toBe(true);
  });

  it('leaves out what ended in an earlier year, as the list it opens does', async () => {
    const officer = await as('park_officer_ql');
    const { rows } = await test.superuser.query<{ id: string; version: number }>(
      `select id, version from workflow_run where park_id = $1 and workflow = 'admission_review'`,
      [parks.get('齐鲁云商')],
    );
    const { id, version } = rows[0]!;
    const move = await officer.post(`/parks/${parks.get('齐鲁云商')}/admissions/${id}/moves`, {
      action: 'withdraw',
      version,
    });
    expect(move.status).toBe(200);
    const withdrawn = async () => {
      const gate = (await board(officer, '齐鲁云商')).gates[0]!;
      const step = gate.ended.find(({ state }) => state === 'withdrawn')!;
      return [step.count, await totalBehind(officer, step.link)];
    };
    expect(await withdrawn()).toEqual([1, 1]);
    await test.superuser.query(
      `update workflow_run set ended_at = date_trunc('year', now() at time zone 'Asia/Shanghai')
         at time zone 'Asia/Shanghai' - interval '1 second' where id = $1`,
      [id],
    );
    expect(await withdrawn()).toEqual([0, 0]);
    await test.superuser.query(
      `update workflow_run set ended_at = ended_at + interval '1 second' where id = $1`,
      [id],
    );
    expect(await withdrawn()).toEqual([1, 1]);
  });

  it('shows a street its own units, and says so', async () => {
    const whole = await board(await as('district_officer'), PHOENIX);
    const street = await board(await as('street_officer'), PHOENIX);
    expect([whole.onlyStreet, street.onlyStreet]).toEqual([null, '凤凰山街道']);
    const waiting = ({ gates }: GateBoardDto) => gates.reduce((sum, gate) => sum + gate.waiting, 0);
    expect(waiting(street)).toBeGreaterThan(0);
    expect(waiting(street)).toBeLessThan(waiting(whole));
  });

  it('is nobody else’s: another park, another district, a unit', async () => {
    const address = `/parks/${parks.get(PHOENIX)}/gate-board`;
    const status = async (who: string) => (await (await as(who)).get(address)).status;
    expect(await status('park_officer_ht')).toBe(404);
    expect(await status('district_officer_benxi')).toBe(404);
    expect(await status('enterprise_rep')).toBe(403);
    expect(await status('branch_secretary')).toBe(403);
  });
});
