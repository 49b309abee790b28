import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TEMPLATES } from '../../src/modules/assessment/domain/template.js';
import type {
  AssessmentDto,
  AssessmentPageDto,
} from '../../src/modules/assessment/dto/assessment.dto.js';
import type { RectificationDto } from '../../src/modules/assessment/dto/rectification.dto.js';
import type { ApiClient, ProblemBody } from '../support/api-client.js';
import {
  type AssessmentScene,
  assessmentScene,
  moved,
  openQuarter,
  rectified,
  warned,
} from '../support/assessment-story.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const codesOf = ({ body }: { body: unknown }): unknown => (body as ProblemBody).params['codes'];

describe('the rectification that a warning asks for', () => {
  let test: TestApp;
  let scene: AssessmentScene;

  beforeAll(async () => {
    test = await startTestApp({ worker: true });
  });
  beforeEach(async () => {
    scene = await assessmentScene(test);
  });
  afterAll(() => test.close());

  const unit = async (): Promise<{ status: string; leftReason: string | null }> =>
    (
      await scene.officers[0].get<{ status: string; leftReason: string | null }>(
        `/parks/${scene.place.parkId}/enterprises/${scene.enterpriseId}`,
      )
    ).body;

  it('is put right, re-checked and cleared; the unit is warned meanwhile', async () => {
    const ticket = await warned(scene);
    expect(ticket).toMatchObject({
      demand: '补齐直播合规台账',
      workingDays: 5,
      run: { state: 'open', waitingFor: [{ task: 'rectify', dueOn: ticket.dueOn }] },
    });
    expect((await unit()).status).toBe('warned');
    const early = await rectified(scene.officers[0], ticket, { action: 'check_unreported' });
    expect(early.status).toBe(422);
    expect((await rectified(scene.rep, ticket, { action: 'report' })).status).toBe(422);
    const file = await scene.rep.upload('台账.csv', Buffer.from('日期,场次\n2026-04-01,3\n'));
    const reported = await rectified(scene.rep, ticket, {
      action: 'report',
      report: '台账已补齐',
      fileIds: [file.body.id],
    });
    expect(reported.body).toMatchObject({
      report: '台账已补齐',
      files: [{ name: '台账.csv' }],
      run: { state: 'rechecking' },
    });
    expect((await rectified(scene.rep, ticket, { action: 'clear' })).status).toBe(403);
    const cleared = await rectified(scene.officers[0], ticket, { action: 'clear' });
    expect(cleared.body.run.state).toBe('cleared');
    expect((await unit()).status).toBe('resident');
  });

  it('is extended once with a reason, and then no more', async () => {
    const ticket = await warned(scene);
    await rectified(scene.rep, ticket, { action: 'report', report: '一半已补' });
    const bare = await rectified(scene.officers[0], ticket, {
      action: 'extend',
      reason: '缺二月台账',
    });
    expect(codesOf(bare)).toEqual(['days_missing']);
    const extended = await rectified(scene.officers[0], ticket, {
      action: 'extend',
      reason: '缺二月台账',
      workingDays: 2,
    });
    expect(extended.body.run.state).toBe('extended');
    expect(extended.body.extendedTo! > ticket.dueOn).toBe(true);
    expect(extended.body.run.waitingFor).toMatchObject([{ dueOn: extended.body.extendedTo }]);
    await rectified(scene.rep, ticket, { action: 'report', report: '已补' });
    const again = await rectified(scene.officers[0], ticket, {
      action: 'extend',
      reason: '还缺',
      workingDays: 2,
    });
    expect(codesOf(again)).toEqual(['extended_already']);
  });

  it('ends in the unit leaving, with the reason on it and everything else of it ended', async () => {
    const { place, enterpriseId, officers } = scene;
    const ticket = await warned(scene);
    // A later quarter is assessed meanwhile.
    await officers[0].post(`/parks/${place.parkId}/assessment-periods`, {
      subject: 'enterprise',
      name: '2026年第二季度',
      from: '2026-04-01',
      until: '2026-06-30',
    });
    await rectified(scene.rep, ticket, { action: 'report', report: '未完成' });
    const branchless = await rectified(officers[0], ticket, {
      action: 'consolidate',
      reason: '不行',
      measures: '整顿',
      responsible: '周一鸣',
      workingDays: 5,
    });
    expect(codesOf(branchless)).toEqual(['not_a_branch']);
    const left = await rectified(officers[0], ticket, { action: 'exit', reason: '拒不整改' });
    expect(left.body.run.state).toBe('exited');
    expect(await unit()).toMatchObject({ status: 'exited', leftReason: '拒不整改' });
    const states = async (): Promise<string[]> =>
      (
        await officers[0].get<AssessmentPageDto>(`/assessments?enterpriseId=${enterpriseId}`)
      ).body.items.map(({ state }) => state);
    for (let tries = 0; tries < 100 && !(await states()).includes('ended'); tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect((await states()).sort()).toEqual(['ended', 'warned']);
  });

  it('is decided by one of two officers who decide at once', async () => {
    const ticket = await warned(scene);
    const { body } = await rectified(scene.rep, ticket, { action: 'report', report: '已补' });
    const path = `/parks/${ticket.parkId}/rectifications/${ticket.id}/moves`;
    const { version } = body.run;
    const both = await Promise.all([
      scene.officers[0].post(path, { action: 'clear', version }),
      scene.officers[1].post(path, { action: 'exit', version, reason: '拒不整改' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await unit()).status).toBe(both[0].status === 200 ? 'resident' : 'exited');
  });

  it('of a branch ends in a plan for the weak branch, checked until it is carried out', async () => {
    const { place, enterpriseId, officers, district } = scene;
    const partyOrgId = await test.make.partyOrg(place, 'branch', [enterpriseId]);
    const secretary: ApiClient = await test.signIn(
      await test.make.user('branch_secretary', test.make.at.branch(place, partyOrgId)),
    );
    await district.post('/indicator-sets', {
      subject: 'branch',
      name: '党支部考核指标',
      basedOn: 0,
      content: TEMPLATES.branch,
    });
    await openQuarter(scene, 'branch');
    const { body: list } = await officers[0].get<AssessmentPageDto>(
      `/assessments?partyOrgId=${partyOrgId}`,
    );
    const { parkId, id } = list.items[0]!;
    const path = `/parks/${parkId}/assessments/${id}`;
    const scores = [
      { indicator: 'life', tenths: 50 },
      { indicator: 'role', tenths: 50 },
    ];
    await officers[0].post(`${path}/scores`, { scores });
    const { body: result } = await officers[1].post<AssessmentDto>(`${path}/scores`, { scores });
    const { body: after } = await moved(officers[0], result, {
      action: 'warn',
      version: result.run.version,
      demand: '恢复组织生活',
      responsible: '林知远',
    });
    const ticket = { parkId, id: after.rectificationId! };
    await rectified(secretary, ticket, { action: 'report', report: '开了一次会' });
    const noUnit = await rectified(officers[0], ticket, { action: 'exit', reason: '不行' });
    expect(codesOf(noUnit)).toEqual(['not_a_unit']);
    const planned = await rectified(officers[0], ticket, {
      action: 'consolidate',
      reason: '组织生活仍不正常',
      measures: '街道派员驻点，逐月检查',
      responsible: '沈若谷',
      workingDays: 10,
    });
    expect(planned.body).toMatchObject({
      planMeasures: '街道派员驻点，逐月检查',
      run: { state: 'consolidating', waitingFor: [{ dueOn: planned.body.planDueOn }] },
    });
    await rectified(secretary, ticket, { action: 'report_consolidation', report: '已完成' });
    await rectified(officers[0], ticket, { action: 'return_consolidation', reason: '记录不全' });
    await rectified(secretary, ticket, { action: 'report_consolidation', report: '记录补齐' });
    const done = await rectified(officers[1], ticket, { action: 'accept_consolidation' });
    expect(done.body.run.state).toBe('consolidated');
    expect(
      (await scene.rep.get<RectificationDto>(`/parks/${parkId}/rectifications/${ticket.id}`))
        .status,
    ).toBe(404);
  });
});
