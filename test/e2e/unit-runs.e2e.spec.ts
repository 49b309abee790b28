import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { UnitRunListDto } from '../../src/platform/workflow/dto/unit-run.dto.js';
import { AdmissionStory, dayFromToday, good } from '../support/admission-flow.js';
import type { ApiClient } from '../support/api-client.js';
import {
  assessmentScene,
  itsAssessment,
  moved,
  openQuarter,
  rectified,
  scored,
} from '../support/assessment-story.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

describe('what runs about a unit, whichever room runs it', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp({ worker: true });
  });
  afterAll(() => test.close());

  const runsOf = async (
    client: ApiClient,
    { parkId }: { parkId: string },
    enterpriseId: string,
  ): Promise<UnitRunListDto['items']> =>
    good(await client.get<UnitRunListDto>(`/parks/${parkId}/enterprises/${enterpriseId}/runs`))
      .items;

  it('tells the condition of its admission and leads to the project that it opened', async () => {
    const story = await AdmissionStory.open(test);
    const due = dayFromToday(20);
    await story.moved(story.officer, await story.inReview(), 'decide_conditionally', {
      conditionText: '补交消防验收意见',
      conditionDueOn: due,
    });
    const [project, dossier] = await runsOf(story.officer, story.place, story.enterpriseId);
    expect(project).toMatchObject({
      workflow: 'construction_project',
      state: 'counting',
      gist: null,
      waitingFor: [{ role: 'park_officer', isMine: true }],
      link: `/parks/${story.place.parkId}/constructions/${project!.id}`,
    });
    expect(dossier).toMatchObject({
      workflow: 'admission_review',
      workflowLabel: '准入评审',
      stateLabel: '附条件准予入驻',
      isFinal: false,
      gist: `条件：补交消防验收意见（${due} 前落实）`,
      waitingFor: [{ dueOn: due }, { dueOn: due }],
      link: `/parks/${story.place.parkId}/admissions/${dossier!.id}`,
    });
    const own = await runsOf(story.rep, story.place, story.enterpriseId);
    expect(own.map(({ id }) => id)).toEqual([project!.id, dossier!.id]);
    expect(own[1]!.waitingFor.map(({ role, isMine }) => [role, isMine]).toSorted()).toEqual([
      ['enterprise_rep', true],
      ['park_officer', false],
    ]);
  });

  it('leads nobody to a page that is not for his role', async () => {
    const story = await AdmissionStory.open(test);
    await story.moved(story.officer, await story.inReview(), 'decide_pass');
    const branchId = await test.make.partyOrg(story.place, 'branch', [story.enterpriseId], {
      effective_from: dayFromToday(0),
    });
    const secretary = await test.signIn(
      await test.make.user('branch_secretary', test.make.at.branch(story.place, branchId)),
    );
    const seen = await runsOf(secretary, story.place, story.enterpriseId);
    expect(seen.map(({ workflow }) => workflow)).toEqual(['construction_project']);
    const { body } = await secretary.get<{ items: { kind: string; link: string | null }[] }>(
      `/parks/${story.place.parkId}/enterprises/${story.enterpriseId}/timeline?pageSize=100`,
    );
    const admitted = body.items.filter(({ kind }) => kind.startsWith('admission_review.'));
    expect(admitted.length).toBeGreaterThan(0);
    expect(admitted.map(({ link }) => link)).toEqual(admitted.map(() => null));
  });

  it('tells a result once it is announced, and what its warning demands until that is cleared', async () => {
    const scene = await assessmentScene(test);
    const [officer, second] = scene.officers;
    const gists = async (): Promise<(readonly [string, string | null])[]> =>
      (await runsOf(officer, scene.place, scene.enterpriseId)).map(
        ({ workflow, gist }) => [workflow, gist] as const,
      );
    await openQuarter(scene);
    const assessment = await itsAssessment(scene);
    await scored(officer, assessment, 100, 100);
    const { body } = await scored(second, assessment, 100, 100);
    expect(body.run.state).toBe('result');
    expect(await gists()).toEqual([['assessment', '2026年第一季度']]);
    const warned = await moved(officer, assessment, {
      action: 'warn',
      version: body.run.version,
      demand: '补齐直播合规台账',
      responsible: '周一鸣',
      workingDays: 5,
    });
    const points = (warned.body.resultTenths ?? 0) / 10;
    const result = `2026年第一季度：${points} 分，预警`;
    expect(await gists()).toEqual([
      ['rectification', '整改要求：补齐直播合规台账；责任人：周一鸣'],
      ['assessment', result],
    ]);
    const ticket = { parkId: scene.place.parkId, id: warned.body.rectificationId! };
    await rectified(scene.rep, ticket, { action: 'report', report: '台账已补齐' });
    expect((await rectified(officer, ticket, { action: 'clear' })).body.run.state).toBe('cleared');
    const after = await runsOf(officer, scene.place, scene.enterpriseId);
    expect(
      after.map(({ workflow, isFinal, waitingFor }) => [workflow, isFinal, waitingFor]),
    ).toEqual([
      ['rectification', true, []],
      ['assessment', true, []],
    ]);
  });
});
