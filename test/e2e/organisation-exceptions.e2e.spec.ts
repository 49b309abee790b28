import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient, ProblemBody } from '../support/api-client.js';
import type { Place } from '../support/factory.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Organisation {
  id: string;
  version: number;
  exceptionBy: string | null;
  members: { id: string; enterpriseId: string; leftOn: string | null }[];
  warnings: { code: string }[];
}
type Answer = Organisation & ProblemBody;

const DAY = '2024-01-01';
const EXCEPTION = { exceptionBy: '园区综合党委', exceptionOn: '2023-12-20' };

describe('what rules 1.1 and 1.2 stop unless an exception is approved', () => {
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
  const at = (id: string) => `${orgs()}/${id}`;
  const read = async (id: string) => (await officer.get<Organisation>(at(id))).body;
  const unit = async (members: number): Promise<string> => {
    const id = await test.make.enterprise(place);
    await test.make.headcount(place, id, members);
    return id;
  };
  const joint = async (...members: number[]) => {
    const units = await Promise.all(members.map(unit));
    return [await test.make.partyOrg(place, 'joint_branch', units), ...units] as [
      string,
      ...string[],
    ];
  };
  const faults = (answer: { status: number; body: ProblemBody }) => [
    answer.status,
    ...answer.body.errors.map(({ path, code }) => `${path} ${code}`),
  ];
  const rules = async (id: string) => (await read(id)).warnings.map(({ code }) => code);

  it('founds no branch of fewer than three full members', async () => {
    const enterpriseId = await unit(2);
    const found = (change: object) =>
      officer.post<Answer>(orgs(), {
        kind: 'branch',
        name: `例外${test.make.next()}党支部`,
        foundedOn: DAY,
        enterprises: [{ enterpriseId }],
        ...change,
      });
    const refused = await found({});
    expect(faults(refused)).toEqual([400, 'kind branch_below_three']);
    expect(refused.body.errors[0]?.message).toContain('正式党员 2 名');
    expect(refused.body.errors[0]?.message).toContain('请填写批准例外的组织和日期');
    expect(faults(await found({ ...EXCEPTION, exceptionOn: '2099-01-01' }))).toEqual([
      400,
      'exceptionOn date_in_future',
    ]);
    const founded = await found(EXCEPTION);
    expect([founded.status, founded.body.exceptionBy]).toEqual([201, EXCEPTION.exceptionBy]);
    expect(await rules(founded.body.id)).toEqual([]);
  });

  it('keeps no exception that was not needed', async () => {
    const { body } = await officer.post<Answer>(orgs(), {
      kind: 'branch',
      name: `合规${test.make.next()}党支部`,
      foundedOn: DAY,
      enterprises: [{ enterpriseId: await unit(3) }],
      ...EXCEPTION,
    });
    expect(body.exceptionBy).toBeNull();
  });

  it('lets no joint branch shrink to one unit, by ending or by moving', async () => {
    const [id, a] = await joint(2, 2);
    const [other] = await joint(1, 1);
    const { members } = await read(id);
    const member = members.find(({ enterpriseId }) => enterpriseId === a)!;
    const end = (change: object) =>
      officer.post<Answer>(`${at(id)}/members/${member.id}/end`, { leftOn: DAY, ...change });
    expect(faults(await end({}))).toEqual([400, 'leftOn joint_single_unit']);
    expect((await read(id)).members.every(({ leftOn }) => leftOn === null)).toBe(true);
    const move = async (target: object) =>
      officer.post<Answer>(`${at(id)}/move-unit`, {
        version: (await read(id)).version,
        enterpriseId: a,
        movedOn: DAY,
        ...target,
      });
    expect(faults(await move({ toPartyOrgId: other }))).toEqual([400, 'movedOn joint_single_unit']);
    expect(faults(await move({ newBranchName: '两人党支部' }))).toEqual([
      400,
      'movedOn joint_single_unit',
      'newBranchName branch_below_three',
    ]);
    expect((await end(EXCEPTION)).body.exceptionBy).toBe(EXCEPTION.exceptionBy);
    expect(await rules(id)).not.toContain('joint_single_unit');
  });

  it('notes the exception where it was needed when a unit moves to a branch of its own', async () => {
    const [id, a] = await joint(2, 2, 2);
    const moved = await officer.post<Answer>(`${at(id)}/move-unit`, {
      version: 1,
      enterpriseId: a,
      movedOn: DAY,
      newBranchName: '经批准的党支部',
      ...EXCEPTION,
    });
    expect(moved.body.exceptionBy).toBe(EXCEPTION.exceptionBy);
    expect((await read(id)).exceptionBy).toBeNull();
  });

  it('does not stop what only mends it: a unit that joins, or the last one that leaves', async () => {
    const id = await test.make.partyOrg(place, 'joint_branch');
    const joined = await officer.post<Answer>(`${at(id)}/members`, {
      enterpriseId: await unit(1),
      joinedOn: '2023-01-01',
    });
    expect(joined.status).toBe(201);
    const { members } = joined.body;
    const left = await officer.post(`${at(id)}/members/${members[0]!.id}/end`, { leftOn: DAY });
    expect(left.status).toBe(200);
    const own = await test.make.partyOrg(place, 'branch');
    expect(
      faults(
        await officer.post<Answer>(`${at(own)}/members`, {
          enterpriseId: await unit(2),
          joinedOn: DAY,
        }),
      ),
    ).toEqual([400, 'enterpriseId branch_below_three']);
  });

  it('silences what the superior approved: a small general branch, a committee of another size', async () => {
    const founding = {
      kind: 'general_branch',
      foundedOn: DAY,
      enterprises: [{ enterpriseId: await unit(9) }],
    };
    const found = async (change: object, units = founding.enterprises) =>
      (
        await officer.post<Answer>(orgs(), {
          ...founding,
          name: `批准${test.make.next()}党总支`,
          enterprises: units,
          ...change,
        })
      ).body;
    const approved = await found({ approvedBy: '园区综合党委', repliedOn: DAY });
    expect(approved.warnings.map(({ code }) => code)).toEqual([]);
    const open = await found({ approvedBy: '园区综合党委' }, [{ enterpriseId: await unit(9) }]);
    expect(open.warnings.map(({ code }) => code)).toEqual(['general_branch_needs_approval']);

    const branch = await test.make.partyOrg(place, 'branch', [await unit(8)]);
    const elect = async (id: string, change: object) =>
      officer.post<Answer>(`${at(id)}/terms`, {
        version: (await read(id)).version,
        basis: 'elected',
        startedOn: DAY,
        approvedBy: '园区综合党委',
        approvedOn: DAY,
        officers: [{ post: 'secretary', personName: '周宁' }],
        ...change,
      });
    expect(faults(await elect(branch, {}))).toEqual([400, 'officers committee_due']);
    expect((await elect(branch, EXCEPTION)).status).toBeLessThan(300);
    expect(await rules(branch)).not.toContain('committee_due');
  });
});
