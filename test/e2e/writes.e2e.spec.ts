import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient, ProblemBody } from '../support/api-client.js';
import { creditCode } from '../support/credit-codes.js';
import type { Place } from '../support/factory.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Unit {
  id: string;
  version: number;
  industry: string | null;
}

describe('writing under concurrency', () => {
  let test: TestApp;
  let place: Place;
  let officer: ApiClient;

  beforeAll(async () => {
    test = await startTestApp();
    place = await test.make.place();
    officer = await test.signIn(await test.make.user('park_officer', test.make.at.park(place)));
  });
  afterAll(() => test.close());

  const newUnit = () => ({
    legalName: `并发${test.make.next()}有限公司`,
    creditCode: creditCode(test.make.next()),
    kind: 'non_public_enterprise',
    streetId: place.streetId,
    enteredOn: '2024-01-01',
  });
  const create = (body: unknown, key?: string) =>
    officer.post<Unit & ProblemBody>(
      `/parks/${place.parkId}/enterprises`,
      body,
      key === undefined ? {} : { headers: { 'idempotency-key': key } },
    );

  it('makes one row of 100 parallel repeats under one Idempotency-Key', async () => {
    const body = newUnit();
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => create(body, 'repeat-100-times')),
    );
    const made = answers.filter(({ status }) => status === 201);
    const waiting = answers.filter(({ status }) => status !== 201);
    expect(made.length).toBeGreaterThanOrEqual(1);
    expect(new Set(made.map((answer) => answer.body.id)).size).toBe(1);
    expect(
      waiting.every(
        (answer) => answer.status === 409 && answer.body.code === 'idempotency_in_flight',
      ),
    ).toBe(true);
    const { rows } = await test.superuser.query('select 1 from enterprise where credit_code = $1', [
      body.creditCode,
    ]);
    expect(rows).toHaveLength(1);
    const later = await create(body, 'repeat-100-times');
    expect([later.status, later.body.id]).toEqual([201, made[0]!.body.id]);
  });

  it('refuses another body under the same key, and runs again what was refused before', async () => {
    await create(newUnit(), 'key-with-one-body');
    const other = await create(newUnit(), 'key-with-one-body');
    expect([other.status, other.body.code]).toEqual([422, 'idempotency_mismatch']);

    const faulty = { ...newUnit(), streetId: '00000000-0000-7000-8000-000000000000' };
    expect((await create(faulty, 'key-of-a-refusal')).body.code).toBe('reference_missing');
    expect((await create({ ...faulty, streetId: place.streetId }, 'key-of-a-refusal')).status).toBe(
      201,
    );
    expect((await create(newUnit(), 'short')).body.code).toBe('idempotency_key_invalid');
  });

  it('lets one of two editors win and tells the other what changed', async () => {
    const unit = (await create(newUnit())).body;
    const path = `/parks/${place.parkId}/enterprises/${unit.id}`;
    const [first, second] = await Promise.all(
      ['直播服务', '软件信息'].map((industry) =>
        officer.patch<Unit & ProblemBody>(path, { version: unit.version, industry }),
      ),
    );
    expect([first!.status, second!.status].sort()).toEqual([200, 409]);
    const [winner, loser] = first!.status === 200 ? [first!, second!] : [second!, first!];
    expect(loser.body.code).toBe('version_conflict');
    expect(loser.body.detail).toContain('行业');
    const yours = winner.body.industry === '直播服务' ? '软件信息' : '直播服务';
    expect(loser.body.params['changed']).toEqual([
      { field: 'industry', yours, theirs: winner.body.industry },
    ]);
    expect((loser.body.params['current'] as Unit).version).toBe(unit.version + 1);
  });

  it('gives a unit one covering organisation, however many officers found one at once', async () => {
    const unit = (await create(newUnit())).body;
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        officer.post<ProblemBody>(`/parks/${place.parkId}/party-orgs`, {
          kind: 'branch',
          name: `抢建${n}党支部`,
          foundedOn: '2024-07-01',
          enterprises: [{ enterpriseId: unit.id }],
        }),
      ),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(
      answers.filter(
        ({ status, body }) => status === 409 && body.code === 'enterprise_covered_already',
      ),
    ).toHaveLength(19);
  });

  it('makes 200 units at once, each once', async () => {
    const bodies = Array.from({ length: 200 }, newUnit);
    const answers = await Promise.all(bodies.map((body) => create(body)));
    expect(answers.every(({ status }) => status === 201)).toBe(true);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(200);
  });
});
