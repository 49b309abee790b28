import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiClient } from '../support/api-client.js';
import type { Place } from '../support/factory.js';
import { type RealServer, startRealServer } from '../support/real-server.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const FILES = 200;
const LANES = 24;
const OPENING_LANES = 8;
const ACKNOWLEDGED_BEFORE_KILL = 60;

interface Standing {
  id: string;
  state: string;
  version: number;
  steps: number;
  closed: number;
  open: string[];
  told: number;
}

describe('a server killed while it moves files', () => {
  let test: TestApp;
  let place: Place;
  let officer: string;
  let servers: RealServer[];
  const runs: string[] = [];

  beforeAll(async () => {
    servers = [];
    test = await startTestApp();
    place = await test.make.place();
    officer = await test.make.user('park_officer', test.make.at.park(place));
    // Somebody else of the park, who is told of what waits.
    await test.make.user('park_officer', test.make.at.park(place));
    const client = await test.signIn(officer);
    const left = Array.from({ length: FILES }).keys();
    await Promise.all(
      Array.from({ length: OPENING_LANES }, async () => {
        while (!left.next().done) {
          const enterpriseId = await test.make.enterprise(place);
          await test.make.headcount(place, enterpriseId, 3);
          const { status, body } = await client.post<{ run: { id: string } }>(
            `/parks/${place.parkId}/constructions`,
            { enterpriseId },
          );
          expect(status).toBe(201);
          runs.push(body.run.id);
        }
      }),
    );
  });
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.kill()));
    await test.close();
  });

  async function serve(): Promise<{ server: RealServer; client: ApiClient }> {
    const server = await startRealServer(test.environment);
    servers.push(server);
    const client = new ApiClient(server.baseUrl);
    await client.signIn(officer, test.make.password);
    return { server, client };
  }

  /** Asks for the same move of every file; gives the status of each, null where no answer came. */
  async function moveAll(client: ApiClient, onAnswer: () => void): Promise<(number | null)[]> {
    const answers: (number | null)[] = runs.map(() => null);
    const waiting = runs.keys();
    await Promise.all(
      Array.from({ length: LANES }, async () => {
        for (const index of waiting) {
          answers[index] = await client
            .post(
              `/parks/${place.parkId}/constructions/${runs[index]}/moves`,
              { action: 'count', version: 1, countedOn: '2026-11-01', mobileMembers: 0 },
              { headers: { 'idempotency-key': `killed-${runs[index]}` } },
            )
            .then(
              ({ status }) => status,
              () => null,
            );
          onAnswer();
        }
      }),
    );
    return answers;
  }

  async function standings(): Promise<Map<string, Omit<Standing, 'id'>>> {
    const { rows } = await test.superuser.query<Standing>(
      `select r.id, r.state, r.version,
              (select count(*)::int from workflow_step s where s.park_id = r.park_id and s.run_id = r.id) as steps,
              (select count(*)::int from todo t where t.park_id = r.park_id and t.run_id = r.id and t.closed_by_action = 'count') as closed,
              array(select t.task from todo t where t.park_id = r.park_id and t.run_id = r.id and t.closed_at is null order by 1) as open,
              (select count(*)::int from notification n where n.park_id = r.park_id and n.run_id = r.id) as told
         from workflow_run r where r.id = any ($1)`,
      [runs],
    );
    return new Map(rows.map(({ id, ...standing }) => [id, standing]));
  }

  const BEFORE = {
    state: 'counting',
    version: 1,
    steps: 1,
    closed: 0,
    open: ['count_members', 'count_members_overdue'],
    told: 1,
  };
  const AFTER = {
    state: 'proposed',
    version: 2,
    steps: 2,
    closed: 2,
    open: ['choose_form', 'choose_form_overdue'],
    told: 2,
  };

  it('has each move it acknowledged once, with step, to-dos and notices, and none by half', async () => {
    const { server, client } = await serve();
    let acknowledged = 0;
    let killed: Promise<void> | undefined;
    const answers = await moveAll(client, () => {
      acknowledged += 1;
      if (acknowledged === ACKNOWLEDGED_BEFORE_KILL) {
        killed = server.kill();
      }
    });
    await killed;
    servers.pop();
    const done = answers.filter((status) => status === 200).length;
    expect(done).toBeGreaterThanOrEqual(ACKNOWLEDGED_BEFORE_KILL - LANES);
    expect(done).toBeLessThan(FILES);

    const found = await standings();
    const halves = runs.filter((id, index) => {
      const standing = found.get(id)!;
      const wanted = standing.version === 1 && answers[index] !== 200 ? BEFORE : AFTER;
      return JSON.stringify(standing) !== JSON.stringify(wanted);
    });
    expect(halves.map((id) => found.get(id))).toEqual([]);
  });

  it('makes the rest of them when they are asked for again under their keys, and none twice', async () => {
    const { client } = await serve();
    const answers = await moveAll(client, () => undefined);
    expect(new Set(answers)).toEqual(new Set([200]));
    const found = await standings();
    expect(new Set([...found.values()].map((one) => JSON.stringify(one)))).toEqual(
      new Set([JSON.stringify(AFTER)]),
    );
  });
});
