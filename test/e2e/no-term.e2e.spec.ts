import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient, ProblemBody } from '../support/api-client.js';
import type { Place } from '../support/factory.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

describe('organisations without a recorded term', () => {
  let test: TestApp;
  let place: Place;
  let officer: ApiClient;
  beforeAll(async () => {
    test = await startTestApp();
    place = await test.make.place();
    officer = await test.signIn(
      await test.make.user('district_officer', test.make.at.district(place)),
    );
  });
  afterAll(() => test.close());

  it('are listed and counted, but for temporary branches, and told why a day is too early', async () => {
    const [never, task, led] = [
      await test.make.partyOrg(place, 'branch', [await test.make.enterprise(place)]),
      await test.make.partyOrg(place, 'temporary_branch'),
      await test.make.partyOrg(place, 'branch', [await test.make.enterprise(place)]),
    ];
    const elect = (id: string, startedOn: string) =>
      officer.post<ProblemBody>(`/parks/${place.parkId}/party-orgs/${id}/terms`, {
        version: 1,
        basis: 'elected',
        startedOn,
        officers: [{ post: 'secretary', personName: '周宁' }],
      });
    expect((await elect(led, '2024-01-01')).status).toBeLessThan(300);
    const open = (
      await officer.get<{ items: { id: string }[]; total: number }>('/party-orgs?due=no_term')
    ).body;
    const found = open.items.map(({ id }) => id);
    expect([found.includes(never), found.includes(task), found.includes(led)]).toEqual([
      true,
      false,
      false,
    ]);
    const { items } = (
      await officer.get<{ items: { code: string; count: number }[] }>('/workbench')
    ).body;
    expect(items.find(({ code }) => code === 'no_term')?.count).toBe(open.total);
    const sorted = async (sort: string) =>
      (
        await officer.get<{ items: { termDueOn: string | null }[] }>(`/party-orgs?sort=${sort}`)
      ).body.items.map(({ termDueOn }) => termDueOn);
    const ends = (await sorted('termDueOn')).filter((day) => day !== null);
    expect(ends).toEqual([...ends].sort());
    expect((await sorted('-termDueOn'))[0]).toBeNull();
    const early = await elect(never, '2000-01-01');
    expect(early.body.errors[0]?.message).toContain('成立日期未填');
  });
});
