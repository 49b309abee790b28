import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient, ProblemBody } from '../support/api-client.js';
import type { Place } from '../support/factory.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Organisation {
  id: string;
  version: number;
  members: { id: string; enterpriseId: string; leftOn: string | null }[];
}

const [LEFT, LATER, ROUNDS] = ['2024-01-01', '2024-06-01', 12];
const PAPERS = { reason: '合并设置', approvedBy: '园区综合党委', approvedOn: '2023-12-20' };

/** Whichever comes first: a unit that has left the park belongs to no organisation and has no room. */
describe('leaving the park while something begins in the unit', () => {
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

  const orgs = () => `/parks/${place.parkId}/party-orgs`;
  const read = async (id: string) => (await officer.get<Organisation>(`${orgs()}/${id}`)).body;
  const unit = () => test.make.enterprise(place);
  const joint = async (members: string[]) => test.make.partyOrg(place, 'joint_branch', members);
  const leave = (id: string) =>
    officer.patch<ProblemBody>(`/parks/${place.parkId}/enterprises/${id}`, {
      version: 1,
      leftOn: LEFT,
    });

  async function expectNothingOpen(units: string[]): Promise<void> {
    const { rows } = await test.superuser.query(
      `select 'membership' as what, e.id from enterprise e
         join party_org_enterprise t on t.park_id = e.park_id and t.enterprise_id = e.id
        where e.id = any ($1) and e.left_on is not null and (t.left_on is null or t.left_on > e.left_on)
       union all
       select 'room', e.id from enterprise e
         join enterprise_premises r on r.park_id = e.park_id and r.enterprise_id = e.id
        where e.id = any ($1) and e.left_on is not null and (r.until_on is null or r.until_on > e.left_on)`,
      [units],
    );
    expect(rows).toEqual([]);
  }

  /** Lets a unit leave while something else happens to it, many times; each answer is one that a person may get. */
  async function race(
    prepare: () => Promise<{ unitId: string; act: () => Promise<{ status: number }> }>,
  ): Promise<void> {
    const rounds = await Promise.all(Array.from({ length: ROUNDS }, prepare));
    const outcomes: string[] = [];
    for (const { unitId, act } of rounds) {
      const [left, acted] = await Promise.all([leave(unitId), act()]);
      outcomes.push(
        `${left.status < 400 ? 'left' : left.status} ${acted.status < 400 ? 'done' : acted.status}`,
      );
    }
    const allowed = ['left done', 'left 400', '400 done', 'left 409'];
    expect(outcomes.filter((one) => !allowed.includes(one))).toEqual([]);
    await expectNothingOpen(rounds.map(({ unitId }) => unitId));
  }

  it('joins no organisation', () =>
    race(async () => {
      const unitId = await unit();
      const id = await joint([await unit()]);
      return {
        unitId,
        act: () =>
          officer.post(`${orgs()}/${id}/members`, { enterpriseId: unitId, joinedOn: LATER }),
      };
    }));

  it('joins none that existed before it left without an end', () =>
    race(async () => {
      const unitId = await unit();
      const id = await joint([await unit()]);
      return {
        unitId,
        act: () =>
          officer.post(`${orgs()}/${id}/members`, { enterpriseId: unitId, joinedOn: '2023-01-01' }),
      };
    }));

  it('is founded nothing', () =>
    race(async () => {
      const unitId = await unit();
      return {
        unitId,
        act: () =>
          officer.post(orgs(), {
            kind: 'branch',
            name: `抢先${test.make.next()}党支部`,
            foundedOn: LATER,
            enterprises: [{ enterpriseId: unitId }],
          }),
      };
    }));

  it('moves nowhere', () =>
    race(async () => {
      const unitId = await unit();
      const [from, to] = [
        await joint([unitId, await unit(), await unit()]),
        await joint([await unit()]),
      ];
      return {
        unitId,
        act: () =>
          officer.post(`${orgs()}/${from}/move-unit`, {
            version: 1,
            enterpriseId: unitId,
            movedOn: '2023-01-01',
            toPartyOrgId: to,
          }),
      };
    }));

  it('goes into no merger', () =>
    race(async () => {
      const unitId = await unit();
      const [from, into] = [await joint([unitId, await unit()]), await joint([await unit()])];
      return {
        unitId,
        act: () =>
          officer.post(`${orgs()}/merge`, {
            sources: [{ id: from, version: 1 }],
            intoPartyOrgId: into,
            mergedOn: '2023-01-01',
            ...PAPERS,
          }),
      };
    }));

  it('holds no membership again because its organisation stands again', () =>
    race(async () => {
      const unitId = await unit();
      const id = await joint([unitId, await unit()]);
      await officer.post(`${orgs()}/${id}/dissolve`, {
        version: 1,
        dissolvedOn: '2023-01-01',
        ...PAPERS,
      });
      const { version } = await read(id);
      return {
        unitId,
        act: () => officer.patch(`${orgs()}/${id}`, { version, dissolvedOn: null }),
      };
    }));

  it('has no end of a membership corrected to a later day', () =>
    race(async () => {
      const unitId = await unit();
      const id = await joint([unitId, await unit(), await unit()]);
      const member = (await read(id)).members.find(({ enterpriseId }) => enterpriseId === unitId)!;
      await officer.post(`${orgs()}/${id}/members/${member.id}/end`, { leftOn: '2023-01-01' });
      return {
        unitId,
        act: () => officer.post(`${orgs()}/${id}/members/${member.id}/end`, { leftOn: LATER }),
      };
    }));

  it('moves into no room', () =>
    race(async () => {
      const unitId = await unit();
      return {
        unitId,
        act: () =>
          officer.post(`/parks/${place.parkId}/enterprises/${unitId}/premises`, {
            room: `R-${test.make.next()}`,
            fromOn: LATER,
          }),
      };
    }));
});
