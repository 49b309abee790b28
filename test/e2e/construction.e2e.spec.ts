import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addDays, addMonths } from '../../src/platform/calendar/business-date.js';
import { businessDateAt } from '../../src/platform/calendar/clock.js';
import type { ApiClient } from '../support/api-client.js';
import {
  addressOfProject,
  document,
  ledToFiling,
  move,
  moved,
  openProject,
  type Project,
} from '../support/construction-flow.js';
import type { Place } from '../support/factory.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const today = businessDateAt(new Date());
const yesterday = addDays(today, -1);

describe('construction, gate 2 (rules 1.1, 1.2, 1.7, 1.8, 1.15)', () => {
  let test: TestApp;
  let place: Place;
  let officer: ApiClient;

  beforeAll(async () => {
    test = await startTestApp();
  });
  beforeEach(async () => {
    place = await test.make.place();
    officer = await test.signIn(await test.make.user('park_officer', test.make.at.park(place)));
  });
  afterAll(() => test.close());

  const unitWith = async (fullMembers: number): Promise<string> => {
    const unit = await test.make.enterprise(place, { entered_on: addMonths(today, -2) });
    await test.make.headcount(place, unit, fullMembers, { as_of: yesterday });
    return unit;
  };
  const coverage = async () => {
    const { total } = (await officer.get<{ total: Record<string, number> }>('/reports/coverage'))
      .body;
    return [total['own'], total['joint'], total['workCovered']];
  };
  const counted = async (unit: string, mobileMembers = 0): Promise<Project> =>
    moved(officer, (await openProject(officer, place, unit)).body, 'count', {
      countedOn: today,
      mobileMembers,
    });
  const codes = ({ status, body }: Awaited<ReturnType<typeof move>>) => [
    status,
    body.code,
    ...(body.errors ?? []).map(({ path, code }) => `${path} ${code}`),
  ];

  it('three full members: a branch of its own, counted as covered the second it is entered', async () => {
    const unit = await unitWith(3);
    let project = await counted(unit);
    expect(project.proposal).toMatchObject({ form: 'own_branch', rule: '1.1', withMobile: false });
    project = await moved(officer, project, 'choose', { form: 'own_branch', orgName: '甲党支部' });
    project = await ledToFiling(officer, project, yesterday);
    expect(project.run.actions.map(({ name }) => name)).not.toContain('complete_mobile');
    expect(await coverage()).toEqual([0, 0, 0]);
    project = await moved(officer, project, 'complete', { filedOn: today });
    expect(await coverage()).toEqual([1, 0, 1]);
    expect(project.run.state).toBe('completed');
    expect(project.steps.every(({ standing }) => standing === 'done')).toBe(true);
    const org = await officer.get<Record<string, unknown>>(
      `/parks/${place.parkId}/party-orgs/${project.organisation!.partyOrgId}`,
    );
    expect(org.body).toMatchObject({
      kind: 'branch',
      name: '甲党支部',
      foundedOn: yesterday,
      replyNumber: '园党〔2026〕8号',
      filedOn: today,
      secretaryName: '周宁',
      termDueOn: addMonths(yesterday, 36),
    });
    const again = await openProject(officer, place, unit);
    expect(codes(again).slice(0, 2)).toEqual([409, 'construction_unit_covered']);
  });

  it('two full members: they join the joint branch that has room, without an election', async () => {
    const others = [await unitWith(1), await unitWith(1)];
    const joint = await test.make.partyOrg(place, 'joint_branch', others);
    let project = await counted(await unitWith(2));
    expect(project.proposal).toMatchObject({
      form: 'join_joint',
      rule: '1.2',
      candidates: [{ partyOrgId: joint, unitCount: 2, roomLeft: 3 }],
    });
    project = await moved(officer, project, 'choose', {
      form: 'join_joint',
      joinPartyOrgId: joint,
    });
    expect(project.steps.map(({ state }) => state)).not.toContain('election');
    project = await ledToFiling(officer, project, yesterday);
    expect(project.run.state).toBe('filing');
    expect(await coverage()).toEqual([0, 2, 2]);
    await moved(officer, project, 'complete', { filedOn: today });
    expect(await coverage()).toEqual([0, 3, 3]);
  });

  it('nobody to join: two units found a joint branch, and the other one’s project ends with it', async () => {
    const [unit, other] = [await unitWith(2), await unitWith(1)];
    const othersProject = (await openProject(officer, place, other)).body;
    let project = await counted(unit);
    expect(project.proposal).toMatchObject({
      form: 'new_joint',
      candidates: [],
      partners: [{ enterpriseId: other }],
    });
    project = await moved(officer, project, 'choose', {
      form: 'new_joint',
      orgName: '乙联合党支部',
      partnerIds: [other],
    });
    project = await ledToFiling(officer, project, yesterday);
    await moved(officer, project, 'complete', { filedOn: today });
    expect(await coverage()).toEqual([0, 2, 2]);
    const ended = (await officer.get<Project>(addressOfProject(othersProject))).body;
    expect(ended.run).toMatchObject({
      state: 'cancelled',
      steps: [{ action: 'cancel', reason: '已由“乙联合党支部”覆盖' }, {}],
    });
  });

  it('no members: instructor and union at once; when members appear they are counted again', async () => {
    const unit = await unitWith(0);
    let project = await counted(unit);
    expect(project.proposal).toMatchObject({ form: 'outreach', rule: '1.15' });
    project = await moved(officer, project, 'send_outreach', {
      instructorName: '宋佳',
      instructorFrom: today,
      massOrganisations: ['union'],
    });
    expect([project.run.state, await coverage()]).toEqual(['outreach', [0, 0, 1]]);
    await test.make.headcount(place, unit, 3, { as_of: today });
    project = await moved(officer, project, 'recount');
    project = await moved(officer, project, 'count', { countedOn: today, mobileMembers: 0 });
    expect(project.proposal).toMatchObject({ form: 'own_branch', rule: '1.1' });
  });

  it('only mobile members: an organisation for them, which covers nobody, and an instructor', async () => {
    let project = await counted(await unitWith(0), 2);
    expect(project.proposal).toMatchObject({ form: 'mobile_org', rule: '1.7' });
    project = await moved(officer, project, 'choose', {
      form: 'mobile_org',
      mobileName: '流动党员党支部',
    });
    project = await ledToFiling(officer, project, yesterday);
    project = await moved(officer, project, 'complete_mobile', {
      filedOn: today,
      instructorName: '宋佳',
      instructorFrom: today,
    });
    expect([project.run.state, await coverage()]).toEqual(['outreach', [0, 0, 1]]);
    const org = await officer.get<Record<string, unknown>>(
      `/parks/${place.parkId}/party-orgs/${project.organisation!.partyOrgId}`,
    );
    expect(org.body).toMatchObject({ kind: 'mobile_member_org', enterpriseCount: 1 });
  });

  it('mobile members beside a branch: both organisations are entered with one reply', async () => {
    let project = await counted(await unitWith(3), 1);
    expect(project.proposal).toMatchObject({ form: 'own_branch', withMobile: true });
    project = await moved(officer, project, 'choose', {
      form: 'own_branch',
      orgName: '丙党支部',
      withMobile: true,
      mobileName: '丙流动党员党支部',
    });
    project = await ledToFiling(officer, project, yesterday);
    await moved(officer, project, 'complete', { filedOn: today });
    const { items } = (
      await officer.get<{ items: { name: string }[] }>(`/party-orgs?parkId=${place.parkId}`)
    ).body;
    expect(items.map(({ name }) => name).sort()).toEqual(['丙党支部', '丙流动党员党支部'].sort());
  });

  it('another form than proposed needs a reason, and the superior’s exception where a rule stops it', async () => {
    let project = await counted(await unitWith(2));
    expect(codes(await move(officer, project, 'choose', { form: 'own_branch' }))).toEqual([
      400,
      'validation_failed',
      'formReason other_form_needs_reason',
      'orgName isNotEmpty',
    ]);
    project = await moved(officer, project, 'choose', {
      form: 'own_branch',
      orgName: '丁党支部',
      formReason: '另有一名预备党员即将转正',
    });
    project = await ledToFiling(officer, project, yesterday);
    const stopped = await move(officer, project, 'complete', { filedOn: today });
    expect(codes(stopped)).toEqual([400, 'validation_failed', 'kind branch_below_three']);
    const excepted = await moved(officer, project, 'complete', {
      filedOn: today,
      exceptionBy: '区委组织部',
      exceptionOn: today,
    });
    expect(excepted.run.state).toBe('completed');
  });

  it('no reply without its document, no day before the step it follows, none in the future', async () => {
    let project = await counted(await unitWith(3));
    project = await moved(officer, project, 'choose', { form: 'own_branch', orgName: '戊党支部' });
    project = await moved(officer, project, 'prepare', {
      preparedOn: yesterday,
      preparation: '已筹备',
    });
    const early = { appliedOn: addDays(yesterday, -1), appliedTo: '园区综合党委' };
    expect(codes(await move(officer, project, 'apply', early))[2]).toBe('appliedOn before_step');
    project = await moved(officer, project, 'apply', { ...early, appliedOn: yesterday });
    const reply = { repliedOn: addDays(today, 1), replyNumber: '1号' };
    expect(codes(await move(officer, project, 'approve', reply)).slice(2)).toEqual([
      'repliedOn date_in_future',
      'fileIds reply_file_missing',
    ]);
    project = await moved(officer, project, 'approve', {
      ...reply,
      repliedOn: today,
      fileIds: [await document(officer, '批复.csv')],
    });
    expect(project.steps.find(({ state }) => state === 'reply')?.files).toMatchObject([
      { name: '批复.csv' },
    ]);
  });

  it('a refusal leads back to the preparation with its reason, and the choice may be made anew', async () => {
    let project = await counted(await unitWith(3));
    project = await moved(officer, project, 'choose', { form: 'own_branch', orgName: '己党支部' });
    project = await moved(officer, project, 'prepare', {
      preparedOn: today,
      preparation: '已筹备',
    });
    project = await moved(officer, project, 'apply', {
      appliedOn: today,
      appliedTo: '园区综合党委',
    });
    expect(codes(await move(officer, project, 'refuse'))[1]).toBe('workflow_reason_missing');
    project = await moved(officer, project, 'refuse', { reason: '书记人选需再研究' });
    expect(project.run.state).toBe('preparation');
    project = await moved(officer, project, 'choose_again', { reason: '改为联合组建' });
    expect(project.run.state).toBe('proposed');
  });

  it('the street is told on the day after a step was due, not before', async () => {
    const street = await test.signIn(
      await test.make.user('street_officer', test.make.at.street(place)),
    );
    const project = (await openProject(officer, place, await unitWith(3))).body;
    const park = project.run.waitingFor.find(({ task }) => task === 'count_members')!;
    const overdue = project.run.waitingFor.find(({ task }) => task === 'count_members_overdue')!;
    expect([park.role, overdue.role, overdue.dueOn]).toEqual([
      'park_officer',
      'street_officer',
      park.dueOn,
    ]);
    expect(overdue.opensOn).toBe(addDays(park.dueOn!, 1));
    // Entered two months ago: the twenty working days are over.
    const seen = await street.get<{ items: { text: string }[] }>('/todos');
    expect(seen.body.items.map(({ text }) => text).join()).toMatch(/核对正式党员数已超期/);
    const fresh = await test.make.enterprise(place, { entered_on: today });
    await openProject(officer, place, fresh);
    expect((await street.get<{ total: number }>('/todos')).body.total).toBe(1);
    const late = await officer.get<{ total: number }>('/constructions?overdue=true');
    expect(late.body.total).toBe(1);
  });

  it('units without organisation and project are listed until one is opened', async () => {
    const unit = await unitWith(3);
    const listed = async () =>
      (await officer.get<{ items: { enterpriseId: string }[] }>('/construction-unopened')).body
        .items;
    expect(await listed()).toMatchObject([{ enterpriseId: unit }]);
    await openProject(officer, place, unit);
    expect(await listed()).toEqual([]);
    const twice = await openProject(officer, place, unit);
    expect(codes(twice).slice(0, 2)).toEqual([409, 'construction_open_already']);
    const { body } = await officer.get<{ items: { state: string }[] }>('/constructions');
    expect(body.items).toMatchObject([{ state: 'counting' }]);
  });

  it('a unit that leaves ends its project; one that left meanwhile gets no organisation', async () => {
    const unit = await unitWith(3);
    const project = (await openProject(officer, place, unit)).body;
    const leave = await officer.patch(`/parks/${place.parkId}/enterprises/${unit}`, {
      version: 1,
      leftOn: today,
    });
    expect(leave.status).toBe(200);
    const after = (await officer.get<Project>(addressOfProject(project))).body;
    expect(after.run.state).toBe('cancelled');
    expect(after.run.steps[0]?.reason).toBe(`单位于 ${today} 退出园区`);
  });
});
