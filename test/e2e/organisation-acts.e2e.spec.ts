import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '../../src/platform/calendar/business-date.js';
import type { ApiClient, ProblemBody } from '../support/api-client.js';
import type { Place } from '../support/factory.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Organisation {
  id: string;
  name: string;
  version: number;
  dissolvedOn: string | null;
  successorOrgId: string | null;
  formerNames: { name: string; untilOn: string }[];
  members: {
    id: string;
    enterpriseId: string;
    tie: string;
    isLead: boolean;
    joinedOn: string;
    leftOn: string | null;
  }[];
  posts: { untilOn: string | null }[];
  warnings: { code: string }[];
}
type Answer = Organisation & ProblemBody;

const [START, DAY] = ['2021-07-01', '2024-01-01'];
const PAPERS = { reason: '合并设置', approvedBy: '园区综合党委', approvedOn: '2023-12-20' };

describe('what happens to organisations', () => {
  let test: TestApp;
  let place: Place;
  let officer: ApiClient;
  beforeAll(async () => {
    test = await startTestApp();
    officer = await newPlace();
  });
  afterAll(() => test.close());

  async function newPlace(): Promise<ApiClient> {
    place = await test.make.place();
    return test.signIn(await test.make.user('district_officer', test.make.at.district(place)));
  }
  const at = (id: string) => `/parks/${place.parkId}/party-orgs/${id}`;
  const read = async (id: string) => (await officer.get<Organisation>(at(id))).body;
  const act = async (id: string, path: string, body: object) =>
    officer.post<Answer>(`${at(id)}/${path}`, { version: (await read(id)).version, ...body });
  const units = (count: number) =>
    Promise.all(Array.from({ length: count }, () => test.make.enterprise(place)));
  const joint = (members: string[]) => test.make.partyOrg(place, 'joint_branch', members);
  const merge = async (sources: string[], intoPartyOrgId: string, mergedOn = DAY) =>
    officer.post<Answer>(`/parks/${place.parkId}/party-orgs/merge`, {
      sources: await Promise.all(
        sources.map(async (id) => ({ id, version: (await read(id)).version })),
      ),
      intoPartyOrgId,
      mergedOn,
      ...PAPERS,
    });
  const days = async (id: string) =>
    (await read(id)).members
      .map(({ enterpriseId, tie, joinedOn, leftOn }) => [enterpriseId, tie, joinedOn, leftOn])
      .sort((a, b) => `${a[2]}${a[0]}`.localeCompare(`${b[2]}${b[0]}`));
  const faults = (answer: { status: number; body: ProblemBody }) => [
    answer.status,
    ...answer.body.errors.map(({ path, code }) => `${path} ${code}`),
  ];
  const coverage = async (asOf: string) => {
    const { total } = (
      await officer.get<{ total: { own: number; joint: number; denominator: number } }>(
        `/reports/coverage?asOf=${asOf}`,
      )
    ).body;
    return [total.own, total.joint, total.denominator];
  };
  const happened = async (id: string) =>
    (
      await officer.get<{ items: { on: string; code: string }[] }>(`${at(id)}/history`)
    ).body.items.map(({ on, code }) => `${on} ${code}`);

  it('moves a unit to another joint branch without a gap', async () => {
    const [a, b, c, d, e] = (await units(5)) as [string, string, string, string, string];
    const [from, to] = [await joint([a, b, e]), await joint([c, d])];
    const moved = await act(from, 'move-unit', {
      enterpriseId: a,
      movedOn: DAY,
      toPartyOrgId: to,
    });
    expect([moved.status, moved.body.id]).toEqual([200, to]);
    expect(await days(from)).toContainEqual([a, 'joint', START, DAY]);
    expect(await days(to)).toContainEqual([a, 'joint', DAY, null]);
    expect(await happened(to)).toContain(`${DAY} unit_joined`);
  });

  it('moves a unit to a branch of its own: the coverage turns on that day', async () => {
    officer = await newPlace();
    const [a, b, c] = (await units(3)) as [string, string, string];
    const from = await joint([a, b, c]);
    const moved = await act(from, 'move-unit', {
      enterpriseId: a,
      movedOn: DAY,
      newBranchName: '自立门户党支部',
    });
    expect(moved.body).toMatchObject({ name: '自立门户党支部' });
    expect(await coverage(addDays(DAY, -1))).toEqual([0, 3, 3]);
    expect(await coverage(DAY)).toEqual([1, 2, 3]);
    expect(await coverage(addDays(DAY, 1))).toEqual([1, 2, 3]);
  });

  it('refuses a move on a bad day, to nowhere, and of a stranger', async () => {
    const [a, b, c, d, e, f] = (await units(6)) as [string, string, string, string, string, string];
    const [from, to] = [await joint([a, b, f]), await joint([c, d])];
    const move = (change: object) =>
      act(from, 'move-unit', { enterpriseId: a, movedOn: DAY, toPartyOrgId: to, ...change });
    expect(faults(await move({ movedOn: START }))).toEqual([400, 'movedOn moved_before_joined']);
    expect(faults(await move({ movedOn: '2020-01-01' }))).toEqual([
      400,
      'movedOn moved_before_joined',
      'movedOn before_founded',
      'movedOn joined_before_founded',
    ]);
    expect(faults(await move({ enterpriseId: e }))).toEqual([400, 'enterpriseId not_a_member']);
    expect(faults(await move({ newBranchName: '两处' }))).toEqual([400, 'toPartyOrgId one_target']);
    const own = await test.make.partyOrg(place, 'branch', [e]);
    expect((await move({ toPartyOrgId: own })).body.code).toBe('own_org_has_unit');
    expect(await days(from)).toHaveLength(3);
  });

  it('moves or dissolves, whichever comes first, and never half of both', async () => {
    const [a, b, c, d, e] = (await units(5)) as [string, string, string, string, string];
    const [from, to] = [await joint([a, b, e]), await joint([c, d])];
    const { version } = await read(from);
    const [moved, dissolved] = await Promise.all([
      officer.post<Answer>(`${at(from)}/move-unit`, {
        version,
        enterpriseId: a,
        movedOn: DAY,
        toPartyOrgId: to,
      }),
      officer.post<Answer>(`${at(from)}/dissolve`, { version, dissolvedOn: DAY, ...PAPERS }),
    ]);
    expect([moved.status, dissolved.status].sort()).toEqual([200, 409]);
    const after = await read(from);
    expect(after.dissolvedOn).toBe(dissolved.status === 200 ? DAY : null);
    expect((await days(to)).some(([unit]) => unit === a)).toBe(moved.status === 200);
  });

  it('makes a general branch the own one of the last unit left, and a joint one when the next joins', async () => {
    const [a, b, c] = (await units(3)) as [string, string, string];
    const founded = await officer.post<Answer>(`/parks/${place.parkId}/party-orgs`, {
      kind: 'general_branch',
      name: `收缩${test.make.next()}党总支`,
      foundedOn: START,
      enterprises: [{ enterpriseId: a }, { enterpriseId: b }],
    });
    const { id, members } = founded.body;
    const leaving = members.find(({ enterpriseId }) => enterpriseId === b)!;
    await officer.post(`${at(id)}/members/${leaving.id}/end`, { leftOn: '2023-01-01' });
    expect(await days(id)).toEqual([
      ...[a, b].sort().map((unit) => [unit, 'joint', START, '2023-01-01']),
      [a, 'own', '2023-01-01', null],
    ]);
    await officer.post(`${at(id)}/members`, { enterpriseId: c, joinedOn: '2023-06-01' });
    expect((await days(id)).slice(2)).toEqual([
      [a, 'own', '2023-01-01', '2023-06-01'],
      ...[a, c].sort().map((unit) => [unit, 'joint', '2023-06-01', null]),
    ]);
  });

  it('merges two into a third: units move, posts end, the merged ones point to it', async () => {
    officer = await newPlace();
    const members = await units(6);
    const single = await test.make.partyOrg(place, 'branch', members.slice(0, 1));
    const [one, into] = [await joint(members.slice(1, 3)), await joint(members.slice(3))];
    await test.superuser.query(
      `insert into party_org_post (park_id, party_org_id, post, person_name, from_on)
       values ($1, $2, 'secretary', '周宁', '2022-01-01')`,
      [place.parkId, one],
    );
    expect(await coverage(addDays(DAY, -1))).toEqual([1, 5, 6]);
    const merged = await merge([one, single], into);
    expect(merged.status).toBe(200);
    expect(merged.body.members.filter(({ leftOn }) => leftOn === null)).toHaveLength(6);
    expect(merged.body.warnings.map(({ code }) => code)).toContain('joint_too_wide');
    expect(await read(one)).toMatchObject({
      dissolvedOn: DAY,
      successorOrgId: into,
      posts: [{ untilOn: DAY }],
    });
    expect(await coverage(addDays(DAY, -1))).toEqual([1, 5, 6]);
    expect(await coverage(DAY)).toEqual([0, 6, 6]);
    expect(await coverage(addDays(DAY, 1))).toEqual([0, 6, 6]);
    expect(await happened(into)).toContain(`${DAY} absorbed`);
    expect(await happened(one)).toEqual(
      expect.arrayContaining([`${DAY} merged`, `${DAY} post_ended`, `${DAY} unit_left`]),
    );
    expect(faults(await merge([one], into))).toContain('mergedOn dissolved_already');
  });

  it('tells every reason against a merger at once, and does nothing', async () => {
    const [a, b, c, d] = (await units(4)) as [string, string, string, string];
    const [one, into] = [
      await joint([a, b]),
      await test.make.partyOrg(place, 'branch', [c], { effective_from: '2022-01-01' }),
    ];
    await officer.post(`${at(one)}/members`, { enterpriseId: d, joinedOn: '2024-05-01' });
    expect(faults(await merge([one], into, '2021-12-31'))).toEqual([
      400,
      'mergedOn before_founded',
      'mergedOn unit_joins_later',
      'intoPartyOrgId target_is_of_one_unit',
    ]);
    expect(faults(await merge([into], into))).toEqual([400, 'intoPartyOrgId merged_into_itself']);
    expect((await read(one)).dissolvedOn).toBeNull();
  });

  it('renames on a day; the former name is kept and found', async () => {
    const id = await joint(await units(2));
    const former = (await read(id)).name;
    const renamed = await act(id, 'rename', { name: '新曙光联合党支部', renamedOn: DAY });
    expect(renamed.body).toMatchObject({
      name: '新曙光联合党支部',
      formerNames: [{ name: former, untilOn: DAY }],
    });
    const { body } = await officer.get<{ items: { id: string }[] }>(
      `/party-orgs?q=${encodeURIComponent(former)}`,
    );
    expect(body.items.map((one) => one.id)).toEqual([id]);
    expect(faults(await act(id, 'rename', { name: '再改', renamedOn: '2023-01-01' }))).toEqual([
      400,
      'renamedOn renamed_later',
    ]);
    expect((await act(id, 'rename', { name: '再改', renamedOn: DAY })).body.code).toBe(
      'renamed_that_day',
    );
    expect(faults(await act(id, 'rename', { name: '新曙光联合党支部', renamedOn: DAY }))).toContain(
      'name same_name',
    );
  });

  it('dissolves with reason and approval, and stands again when that was a mistake', async () => {
    const id = await joint(await units(2));
    expect(faults(await act(id, 'dissolve', { dissolvedOn: START, ...PAPERS }))).toEqual([
      400,
      'dissolvedOn unit_joins_later',
      'dissolvedOn unit_joins_later',
    ]);
    expect((await act(id, 'dissolve', { dissolvedOn: DAY, ...PAPERS })).body).toMatchObject({
      dissolvedOn: DAY,
      dissolutionReason: PAPERS.reason,
    });
    const back = await officer.patch<Answer>(at(id), {
      version: (await read(id)).version,
      dissolvedOn: null,
    });
    expect(back.body).toMatchObject({ dissolvedOn: null, dissolutionReason: null });
    expect(back.body.members.every(({ leftOn }) => leftOn === null)).toBe(true);
  });

  it('lets another unit lead from a day on, and corrects the day one joined', async () => {
    const [a, b] = (await units(2)) as [string, string];
    const id = await joint([a, b]);
    const lead = (enterpriseId: string, leadsFrom: string) =>
      act(id, 'lead', { enterpriseId, leadsFrom });
    await lead(a, START);
    expect((await lead(b, DAY)).status).toBe(200);
    const leads = (await read(id)).members
      .filter(({ isLead }) => isLead)
      .map(({ enterpriseId, joinedOn, leftOn }) => [enterpriseId, joinedOn, leftOn]);
    expect(leads.sort()).toEqual(
      [
        [a, START, DAY],
        [b, DAY, null],
      ].sort(),
    );
    expect(await happened(id)).toContain(`${DAY} unit_leads`);
    expect(faults(await lead(b, '2024-06-01'))).toEqual([400, 'enterpriseId leads_already']);
    const other = await joint(await units(2));
    const [member] = (await read(other)).members;
    const correct = async (joinedOn: string) =>
      officer.patch<Answer>(`${at(other)}/members/${member!.id}`, {
        version: (await read(other)).version,
        joinedOn,
      });
    expect((await correct('2022-02-02')).status).toBe(200);
    expect(faults(await correct('2020-01-01'))).toEqual([400, 'joinedOn before_founded']);
  });

  it('shows what is planned for a day to come', async () => {
    const id = await joint(await units(2));
    const tomorrow = addDays((await officer.get<{ asOf: string }>('/workbench')).body.asOf, 1);
    await act(id, 'dissolve', { dissolvedOn: tomorrow, ...PAPERS });
    const { body } = await officer.get<{
      items: { on: string; code: string; isPlanned: boolean }[];
    }>(`${at(id)}/history`);
    expect(body.items[0]).toMatchObject({ on: tomorrow, isPlanned: true });
    expect(body.items.at(-1)).toMatchObject({ code: 'first_named', isPlanned: false });
  });
});
