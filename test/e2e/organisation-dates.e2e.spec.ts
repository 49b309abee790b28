import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient, ProblemBody } from '../support/api-client.js';
import type { Place } from '../support/factory.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Organisation {
  id: string;
  version: number;
  foundedOn: string | null;
  effectiveFrom: string;
  dissolvedOn: string | null;
  secretaryName: string | null;
  members: {
    id: string;
    enterpriseId: string;
    tie: string;
    isLead: boolean;
    joinedOn: string;
    leftOn: string | null;
  }[];
  warnings: { code: string }[];
}
type Answer = Organisation & ProblemBody;

const START = '2021-07-01';

describe('the days of organisations and of their units', () => {
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

  const at = (id: string) => `/parks/${place.parkId}/party-orgs/${id}`;
  const read = async (id: string) => (await officer.get<Organisation>(at(id))).body;
  const edit = async (id: string, change: object) =>
    officer.patch<Answer>(at(id), { version: (await read(id)).version, ...change });
  const dissolve = async (id: string, dissolvedOn: string) =>
    officer.post<Answer>(`${at(id)}/dissolve`, {
      version: (await read(id)).version,
      dissolvedOn,
      reason: '任务完成',
      approvedBy: '园区综合党委',
      approvedOn: dissolvedOn < '2024' ? dissolvedOn : '2024-01-01',
    });
  const join = (id: string, enterpriseId: string, joinedOn: string) =>
    officer.post<Answer>(`${at(id)}/members`, { enterpriseId, joinedOn });
  const end = (id: string, membershipId: string, leftOn: string) =>
    officer.post<Answer>(`${at(id)}/members/${membershipId}/end`, { leftOn });
  const found = (change: object) =>
    officer.post<Answer>(`/parks/${place.parkId}/party-orgs`, {
      name: `日期${test.make.next()}党支部`,
      foundedOn: START,
      ...change,
    });
  const leave = async (id: string, leftOn: string | null) => {
    const path = `/parks/${place.parkId}/enterprises/${id}`;
    const { version } = (await officer.get<{ version: number }>(path)).body;
    return officer.patch<ProblemBody>(path, { version, leftOn });
  };
  const units = (count: number) =>
    Promise.all(Array.from({ length: count }, () => test.make.enterprise(place)));
  const days = async (id: string) =>
    (await read(id)).members
      .map(({ enterpriseId, tie, joinedOn, leftOn }) => [enterpriseId, tie, joinedOn, leftOn])
      .sort((a, b) => `${a[2]}${a[0]}`.localeCompare(`${b[2]}${b[0]}`));
  const at400 = (path: string, code: string, text = '') => ({
    status: 400,
    body: {
      code: 'validation_failed',
      errors: [{ path, code, message: expect.stringContaining(text) }],
    },
  });

  it('lets memberships end, move and hold again with the day of dissolving', async () => {
    const [a, b] = await units(2);
    const id = await test.make.partyOrg(place, 'joint_branch', [a!]);
    await join(id, b!, '2023-01-01');
    const lefts = async () => new Set((await read(id)).members.map(({ leftOn }) => leftOn));

    expect(await edit(id, { dissolvedOn: '2024-01-01' })).toMatchObject(
      at400('dissolvedOn', 'dissolve_is_an_act', '撤销'),
    );
    expect((await read(id)).dissolvedOn).toBeNull();
    await dissolve(id, '2024-01-01');
    expect(await lefts()).toEqual(new Set(['2024-01-01']));
    expect(await edit(id, { dissolvedOn: '2022-12-31' })).toMatchObject(
      at400('dissolvedOn', 'dissolved_before_joined', '试验'),
    );
    await edit(id, { dissolvedOn: '2024-06-01' });
    expect(await lefts()).toEqual(new Set(['2024-06-01']));

    const next = await test.make.partyOrg(place, 'branch', [a!], { effective_from: '2024-06-01' });
    const refused = await edit(id, { dissolvedOn: null });
    expect([refused.status, refused.body.code]).toEqual([409, 'enterprise_covered_already']);
    expect(await lefts()).toEqual(new Set(['2024-06-01']));
    await edit(next, { foundedOn: '2025-01-01' });
    await edit(id, { dissolvedOn: '2025-01-01' });
    expect(await lefts()).toEqual(new Set(['2025-01-01']));
    const [c] = await units(1);
    const other = await test.make.partyOrg(place, 'branch', [c!]);
    await dissolve(other, '2025-01-01');
    expect((await edit(other, { dissolvedOn: null })).body.members[0]!.leftOn).toBeNull();
  });

  it('lets nobody join an organisation that is dissolved by then', async () => {
    const [a, b] = await units(2);
    const id = await test.make.partyOrg(place, 'joint_branch', [a!]);
    await dissolve(id, '2024-01-01');
    expect(await join(id, b!, '2024-01-01')).toMatchObject(
      at400('joinedOn', 'joined_after_dissolved', '2024-01-01'),
    );
    const joined = await join(id, b!, '2023-12-31');
    expect(joined.body.members.find(({ enterpriseId }) => enterpriseId === b)).toMatchObject({
      joinedOn: '2023-12-31',
      leftOn: '2024-01-01',
    });
  });

  it('moves the first memberships with a corrected founding (rule 5.8)', async () => {
    const [a, b] = await units(2);
    const id = await test.make.partyOrg(place, 'joint_branch', [a!]);
    await join(id, b!, '2023-01-01');
    await edit(id, { foundedOn: '2020-05-01' });
    expect(await days(id)).toEqual([
      [a, 'joint', '2020-05-01', null],
      [b, 'joint', '2023-01-01', null],
    ]);
    expect(await edit(id, { foundedOn: '2023-01-02' })).toMatchObject(
      at400('foundedOn', 'founded_after_joined', '试验'),
    );
    await edit(id, { foundedOn: '2022-05-01' });
    expect((await days(id))[0]).toEqual([a, 'joint', '2022-05-01', null]);
    await end(id, (await read(id)).members.find((one) => one.enterpriseId === a)!.id, '2022-08-01');
    expect(await edit(id, { foundedOn: '2022-08-01' })).toMatchObject(
      at400('foundedOn', 'founded_after_left', '试验'),
    );
    const empty = await test.make.partyOrg(place, 'mobile_member_org');
    await dissolve(empty, '2022-01-01');
    expect(await edit(empty, { foundedOn: '2022-01-02' })).toMatchObject(
      at400('foundedOn', 'founded_after_dissolved', '2022-01-01'),
    );
    expect((await edit(empty, { foundedOn: '2022-01-02', dissolvedOn: '2023-01-01' })).status).toBe(
      200,
    );
  });

  it('founds no organisation over a unit that joined before', async () => {
    const [a, b] = await units(2);
    const enterprises = [{ enterpriseId: a }, { enterpriseId: b, joinedOn: '2021-06-30' }];
    expect(await found({ kind: 'joint_branch', enterprises })).toMatchObject(
      at400('enterprises.1.joinedOn', 'joined_before_founded', START),
    );
  });

  it('ends the memberships of a unit that leaves the park', async () => {
    const [a] = await units(1);
    const id = await test.make.partyOrg(place, 'branch', [a!]);
    const { version } = await read(id);
    expect(await leave(a!, START)).toMatchObject(at400('leftOn', 'left_before_joined_org', '试验'));
    expect((await leave(a!, '2024-01-01')).status).toBe(200);
    expect(await days(id)).toEqual([[a, 'own', START, '2024-01-01']]);
    expect((await read(id)).version).toBe(version + 1);
    expect(await join(id, a!, '2024-01-01')).toMatchObject(
      at400('joinedOn', 'joined_after_left_park'),
    );
    await leave(a!, '2024-03-01');
    expect(await days(id)).toEqual([[a, 'own', START, '2024-03-01']]);
    await leave(a!, null);
    expect(await days(id)).toEqual([[a, 'own', START, null]]);
  });

  it('judges no organisation by the part of it that a narrow reader sees', async () => {
    const [a, b] = await units(2);
    const id = await test.make.partyOrg(place, 'joint_branch', [a!, b!]);
    const { at: where } = test.make;
    for (const [role, grant] of [
      ['enterprise_rep', where.enterprise(place, a!)],
      ['street_officer', where.street(place)],
      ['branch_secretary', where.branch(place, id)],
    ] as const) {
      const reader = await test.signIn(await test.make.user(role, grant));
      const answer = await reader.get<Organisation>(at(id));
      expect([role, answer.status, answer.body.warnings]).toEqual([role, 200, []]);
    }
  });

  it('makes a unit’s own general branch a joint one when a second unit joins', async () => {
    const [a, b, c, d] = await units(4);
    const { id } = (await found({ kind: 'general_branch', enterprises: [{ enterpriseId: a }] }))
      .body;
    expect((await join(id, b!, '2023-01-01')).status).toBe(201);
    expect(await days(id)).toEqual([
      [a, 'own', START, '2023-01-01'],
      ...[a, b].sort().map((unit) => [unit, 'joint', '2023-01-01', null]),
    ]);
    expect((await join(id, c!, '2023-05-01')).status).toBe(201);
    expect((await days(id))[3]).toEqual([c, 'joint', '2023-05-01', null]);

    const early = (
      await found({
        kind: 'party_committee',
        enterprises: [{ enterpriseId: d, joinedOn: '2022-01-01' }],
      })
    ).body.id;
    const [e] = await units(1);
    expect((await join(early, e!, '2021-08-01')).status).toBe(201);
    expect(await days(early)).toEqual([
      [e, 'own', '2021-08-01', '2022-01-01'],
      ...[d, e].sort().map((unit) => [unit, 'joint', '2022-01-01', null]),
    ]);
  });

  it('ties the founding units of a general branch by the day each joined', async () => {
    const [a, b, c, d] = await units(4);
    const later = await found({
      kind: 'general_branch',
      enterprises: [{ enterpriseId: b, joinedOn: '2022-01-01' }, { enterpriseId: a }],
    });
    expect((await days(later.body.id))[0]).toEqual([a, 'own', START, '2022-01-01']);
    const together = await found({
      kind: 'general_branch',
      enterprises: [{ enterpriseId: c }, { enterpriseId: d }],
    });
    expect(together.body.members.map(({ tie }) => tie)).toEqual(['joint', 'joint']);
  });

  it('lets no organisation stand below itself, even when two edits meet', async () => {
    const ids = await Promise.all(
      [1, 2, 3].map(() => test.make.partyOrg(place, 'mobile_member_org')),
    );
    const [a, b, c] = ids as [string, string, string];
    expect((await edit(b, { parentOrgId: a })).status).toBe(200);
    expect((await edit(c, { parentOrgId: b })).status).toBe(200);
    for (const parentOrgId of [a, b, c]) {
      expect(await edit(a, { parentOrgId })).toMatchObject(at400('parentOrgId', 'parent_cycle'));
    }
    expect((await edit(c, { parentOrgId: null })).status).toBe(200);
    const both = await Promise.all([edit(a, { parentOrgId: c }), edit(c, { parentOrgId: b })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 400]);
  });

  it('corrects the day a membership ended, and tells whoever edits the organisation', async () => {
    const [a] = await units(1);
    const id = await test.make.partyOrg(place, 'branch', [a!]);
    const [member] = (await read(id)).members;
    const first = await end(id, member!.id, '2023-01-01');
    expect(first.body).toMatchObject({ version: 2, members: [{ leftOn: '2023-01-01' }] });
    const second = await end(id, member!.id, '2023-06-01');
    expect([second.status, second.body.version]).toEqual([200, 3]);
    expect(await end(id, member!.id, START)).toMatchObject(
      at400('leftOn', 'left_before_joined', START),
    );
    const next = await test.make.partyOrg(place, 'branch', [a!], { effective_from: '2023-06-01' });
    expect((await end(id, member!.id, '2023-07-01')).body.code).toBe('enterprise_covered_already');
    expect((await read(id)).members[0]!.leftOn).toBe('2023-06-01');
    expect((await end(next, member!.id, '2024-01-01')).status).toBe(404);
    await dissolve(id, '2023-06-01');
    expect(await end(id, member!.id, '2023-06-02')).toMatchObject(
      at400('leftOn', 'left_after_end', '2023-06-01'),
    );
    const stale = await officer.patch<ProblemBody>(at(id), { version: 1, name: '新名称党支部' });
    expect([stale.status, stale.body.code]).toEqual([409, 'version_conflict']);
  });

  it('reads blanks for a secretary as none, and null for a name as a mistake', async () => {
    const id = await test.make.partyOrg(place, 'mobile_member_org');
    const mobile = { kind: 'mobile_member_org', enterprises: [] };
    const named = await found({ ...mobile, secretaryName: ' 王芳\u3000' });
    expect(named.body.secretaryName).toBe('王芳');
    for (const secretaryName of ['', ' \u3000 ']) {
      expect((await found({ ...mobile, secretaryName })).body.secretaryName).toBeNull();
    }
    const nameless = await edit(id, { name: null });
    expect([nameless.status, nameless.body.errors[0]!.path]).toEqual([400, 'name']);
  });

  it('has one park committee on each day, also while one waits to be dissolved', async () => {
    const first = await found({ kind: 'park_committee', enterprises: [] });
    expect((await dissolve(first.body.id, '2099-01-01')).status).toBe(200);
    const second = { kind: 'park_committee', foundedOn: '2022-01-01', enterprises: [] };
    expect((await found(second)).body.code).toBe('park_committee_exists');
    await edit(first.body.id, { dissolvedOn: '2022-01-01' });
    expect((await found(second)).status).toBe(201);
  });
});
