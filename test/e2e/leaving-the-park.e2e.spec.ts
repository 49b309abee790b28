import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ApiClient, ProblemBody } from '../support/api-client.js';
import type { Place } from '../support/factory.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const [LEFT, LATER] = ['2024-01-01', '2024-06-01'];

describe('what a unit leaves behind when it leaves the park', () => {
  let test: TestApp;
  let place: Place;
  let officer: ApiClient;

  beforeAll(async () => {
    test = await startTestApp();
  });
  beforeEach(async () => {
    place = await test.make.place();
    officer = await test.signIn(
      await test.make.user('district_officer', test.make.at.district(place)),
    );
  });
  afterAll(() => test.close());

  const unit = () => test.make.enterprise(place);
  const leave = async (id: string, leftOn: string | null) => {
    const path = `/parks/${place.parkId}/enterprises/${id}`;
    const { version } = (await officer.get<{ version: number }>(path)).body;
    return officer.patch<ProblemBody>(path, { version, leftOn });
  };
  const general = async (members: string[]) =>
    (
      await officer.post<{ id: string }>(`/parks/${place.parkId}/party-orgs`, {
        kind: 'general_branch',
        name: `留守${test.make.next()}党总支`,
        foundedOn: '2021-07-01',
        enterprises: members.map((enterpriseId) => ({ enterpriseId })),
      })
    ).body.id;
  const stays = async (id: string, enterpriseId: string) =>
    (
      await officer.get<{
        members: { enterpriseId: string; tie: string; joinedOn: string; leftOn: string | null }[];
      }>(`/parks/${place.parkId}/party-orgs/${id}`)
    ).body.members
      .filter((one) => one.enterpriseId === enterpriseId)
      .map(({ tie, joinedOn, leftOn }) => [tie, joinedOn, leftOn])
      .sort((a, b) => `${a[1]}`.localeCompare(`${b[1]}`));
  /** Units with an organisation of their own, with a joint one, and all (单独组建率 is the first of the last). */
  const coverage = async (asOf: string) => {
    const { total } = (
      await officer.get<{ total: { own: number; joint: number; denominator: number } }>(
        `/reports/coverage?asOf=${asOf}`,
      )
    ).body;
    return [total.own, total.joint, total.denominator];
  };

  it('makes a general branch the own one of the unit that stays, and joint again when nobody left', async () => {
    const [a, b] = [await unit(), await unit()];
    const id = await general([a, b]);
    expect((await leave(a, LEFT)).status).toBe(200);
    expect(await stays(id, b)).toEqual([
      ['joint', '2021-07-01', LEFT],
      ['own', LEFT, null],
    ]);
    expect(await coverage('2023-12-31')).toEqual([0, 2, 2]);
    expect(await coverage(LEFT)).toEqual([1, 0, 1]);

    await leave(a, LATER);
    expect(await stays(id, b)).toEqual([
      ['joint', '2021-07-01', LATER],
      ['own', LATER, null],
    ]);
    expect(await coverage(LEFT)).toEqual([0, 2, 2]);
    await leave(a, null);
    expect(await stays(id, a)).toEqual([['joint', '2021-07-01', null]]);
    expect(await stays(id, b)).toEqual([['joint', '2021-07-01', null]]);
    expect(await coverage(LATER)).toEqual([0, 2, 2]);
  });

  it('lets both units of a general branch leave on one day, and come back', async () => {
    const [a, b] = [await unit(), await unit()];
    const id = await general([a, b]);
    expect([(await leave(a, LEFT)).status, (await leave(b, LEFT)).status]).toEqual([200, 200]);
    expect(await stays(id, b)).toEqual([['joint', '2021-07-01', LEFT]]);
    await leave(b, null);
    expect(await coverage(LEFT)).toEqual([1, 0, 1]);
    await leave(a, null);
    expect([await stays(id, a), await stays(id, b)]).toEqual([
      [['joint', '2021-07-01', null]],
      [['joint', '2021-07-01', null]],
    ]);
  });

  it('shares the general branch again when another unit has joined meanwhile', async () => {
    const [a, b] = [await unit(), await unit()];
    const id = await general([a]);
    await leave(a, LEFT);
    await officer.post(`/parks/${place.parkId}/party-orgs/${id}/members`, {
      enterpriseId: b,
      joinedOn: LATER,
    });
    expect(await stays(id, b)).toEqual([['own', LATER, null]]);
    expect((await leave(a, null)).status).toBe(200);
    expect(await stays(id, a)).toEqual([
      ['own', '2021-07-01', LATER],
      ['joint', LATER, null],
    ]);
    expect(await stays(id, b)).toEqual([['joint', LATER, null]]);
  });

  it('has no room from that day on, so that the next tenant gets it', async () => {
    const [a, b] = [await unit(), await unit()];
    await leave(a, LEFT);
    const rooms = (id: string) => `/parks/${place.parkId}/enterprises/${id}/premises`;
    const move = (id: string, fromOn: string, untilOn?: string) =>
      officer.post<ProblemBody & { items: { id: string; version: number; untilOn: string }[] }>(
        rooms(id),
        { room: 'A-301', fromOn, untilOn },
      );
    expect((await move(a, LEFT)).body.errors).toMatchObject([
      { path: 'fromOn', code: 'after_left' },
    ]);
    expect((await move(a, '2023-01-01', LATER)).body.errors).toMatchObject([
      { path: 'untilOn', code: 'until_after_left' },
    ]);
    const early = await move(a, '2023-01-01');
    expect(early.body.items).toMatchObject([{ untilOn: LEFT }]);
    const edit = (change: object) => {
      const { id, version } = early.body.items[0]!;
      return officer.patch<ProblemBody & { items: { untilOn: string }[] }>(`${rooms(a)}/${id}`, {
        version,
        ...change,
      });
    };
    expect((await edit({ untilOn: LATER })).body.errors).toMatchObject([
      { path: 'untilOn', code: 'until_after_left' },
    ]);
    expect((await edit({ fromOn: LATER })).body.errors).toMatchObject([
      { path: 'fromOn', code: 'after_left' },
    ]);
    expect((await edit({ untilOn: null })).body.items).toMatchObject([{ untilOn: LEFT }]);
    expect((await move(b, LATER)).status).toBe(201);
  });
});
