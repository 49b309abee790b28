import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TEMPLATES } from '../../src/modules/assessment/domain/template.js';
import type { AssessmentDto } from '../../src/modules/assessment/dto/assessment.dto.js';
import type { IndicatorSetListDto } from '../../src/modules/assessment/dto/indicator-set.dto.js';
import type { ProblemBody } from '../support/api-client.js';
import {
  type AssessmentScene,
  assessmentScene,
  itsAssessment,
  moved,
  openQuarter,
  PERIOD,
  scored,
} from '../support/assessment-story.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const codesOf = ({ body }: { body: unknown }): unknown => (body as ProblemBody).params['codes'];

describe('the follow-up assessment', () => {
  let test: TestApp;
  let scene: AssessmentScene;

  beforeAll(async () => {
    test = await startTestApp({ worker: true });
  });
  beforeEach(async () => {
    scene = await assessmentScene(test);
  });
  afterAll(() => test.close());

  const look = async (
    client: AssessmentScene['rep'],
    { parkId, id }: AssessmentDto,
  ): Promise<AssessmentDto> =>
    (await client.get<AssessmentDto>(`/parks/${parkId}/assessments/${id}`)).body;

  it('is judged by a version of the district’s indicators, which begins as a template', async () => {
    const fresh = await test.make.place();
    const district = await test.signIn(
      await test.make.user('district_officer', test.make.at.district(fresh)),
    );
    const officer = await test.signIn(
      await test.make.user('park_officer', test.make.at.park(fresh)),
    );
    const listed = await district.get<IndicatorSetListDto>('/indicator-sets?subject=enterprise');
    expect(listed.body.items).toMatchObject([{ id: null, version: 0, isTemplate: true }]);
    expect(listed.body.measurements.map(({ code }) => code)).toContain('headcount_reported');
    await test.make.enterprise(fresh);
    const early = await officer.post<ProblemBody>(`/parks/${fresh.parkId}/assessment-periods`, {
      subject: 'enterprise',
      ...PERIOD,
    });
    expect([early.status, early.body.code]).toEqual([422, 'indicator_set_missing']);

    const order = { subject: 'enterprise', name: '考核指标', basedOn: 0 };
    const short = structuredClone(TEMPLATES.enterprise);
    short.headings[2]!.indicators[0]!.points = 29;
    const refused = await district.post<ProblemBody>('/indicator-sets', {
      ...order,
      content: short,
    });
    expect([refused.status, refused.body.errors?.[0]?.code]).toEqual([400, 'points_not_100']);
    const full = { ...order, content: TEMPLATES.enterprise };
    expect((await officer.post('/indicator-sets', full)).status).toBe(403);
    expect((await district.post('/indicator-sets', full)).body).toMatchObject({ version: 1 });
    const stale = await district.post<ProblemBody>('/indicator-sets', full);
    expect([stale.status, stale.body.code]).toEqual([409, 'indicator_set_moved_on']);
  });

  it('opens for whoever was there on the last day, measured from the records', async () => {
    const { place, enterpriseId } = scene;
    await test.make.enterprise(place, { left_on: '2026-02-01' });
    await test.make.enterprise(place, { entered_on: '2026-04-01' });
    const branch = await test.make.partyOrg(place, 'branch', [enterpriseId]);
    await test.make.headcount(place, enterpriseId, 3, { as_of: '2026-03-31' });
    const period = await openQuarter(scene);
    expect(period).toMatchObject({ expected: 1, assessments: 1, ended: 0 });
    const assessment = await itsAssessment(scene);
    expect(assessment).toMatchObject({
      measuredAsOf: '2026-03-31',
      indicatorSetVersion: 1,
      resultTenths: null,
      run: { state: 'scoring' },
    });
    const found = assessment.headings.flatMap(({ indicators }) => indicators);
    expect(found).toMatchObject([
      {
        code: 'covered',
        value: 1,
        tenths: 200,
        link: `/parks/${place.parkId}/party-orgs/${branch}`,
      },
      { code: 'term', value: 0, tenths: 0 },
      { code: 'headcount', value: 1, outOf: 1, tenths: 200 },
      { code: 'conduct', value: null, tenths: null },
      { code: 'rights', value: null, tenths: null },
    ]);
    const again = await scene.officers[1].post<ProblemBody>(
      `/parks/${place.parkId}/assessment-periods`,
      { subject: 'enterprise', ...PERIOD },
    );
    expect([again.status, again.body.code]).toEqual([409, 'assessment_period_overlaps']);
  });

  it('is scored by two who do not see each other’s points, and by nobody twice', async () => {
    const { officers, rep } = scene;
    await openQuarter(scene);
    const assessment = await itsAssessment(scene);
    expect((await scored(officers[0], assessment, 250, 101)).body.run.state).toBe('second_scoring');
    expect((await look(officers[1], assessment)).scorers).toMatchObject([
      { nth: 1, isMine: false, scores: null },
    ]);
    expect((await look(rep, assessment)).scorers[0]!.scores).toBeNull();
    expect((await look(officers[0], assessment)).scorers[0]!.scores).toHaveLength(2);
    const twice = await scored(officers[0], assessment, 250, 101);
    expect([twice.status, codesOf(twice)]).toEqual([422, ['scored_already']]);
    expect((await scored(rep, assessment, 300, 200)).status).toBe(403);
    const { body } = await scored(officers[1], assessment, 251, 100);
    expect(body).toMatchObject({
      resultTenths: 352,
      level: 'warning',
      run: { state: 'result' },
    });
    expect(
      (await look(officers[2], assessment)).scorers.map(({ scores }) => scores?.length),
    ).toEqual([2, 2]);
  });

  it('asks a third when two are too far apart, and takes the middle', async () => {
    const { officers } = scene;
    await openQuarter(scene);
    const assessment = await itsAssessment(scene);
    await scored(officers[0], assessment, 300, 200);
    const apart = await scored(officers[1], assessment, 269, 200);
    expect(apart.body).toMatchObject({ resultTenths: null, run: { state: 'third_scoring' } });
    const { body } = await scored(scene.district, assessment, 280, 0);
    expect(body).toMatchObject({ resultTenths: 480, level: 'warning', run: { state: 'result' } });
  });

  it('refuses scores that are incomplete or above what an indicator has', async () => {
    const { officers } = scene;
    await openQuarter(scene);
    const assessment = await itsAssessment(scene);
    const above = await scored(officers[0], assessment, 301, 0);
    expect([above.status, (above.body as unknown as ProblemBody).code]).toEqual([
      422,
      'scores_incomplete',
    ]);
    const one = await officers[0].post<ProblemBody>(
      `/parks/${assessment.parkId}/assessments/${assessment.id}/scores`,
      { scores: [{ indicator: 'conduct', tenths: 10 }] },
    );
    expect([one.status, one.body.code]).toEqual([422, 'scores_incomplete']);
    expect((await look(officers[0], assessment)).run.state).toBe('scoring');
  });

  it('lets two score at once: each counts, one of them as the second', async () => {
    const { officers } = scene;
    await openQuarter(scene);
    const assessment = await itsAssessment(scene);
    const both = await Promise.all([
      scored(officers[0], assessment, 250, 100),
      scored(officers[1], assessment, 250, 100),
    ]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(await look(officers[2], assessment)).toMatchObject({
      resultTenths: 350,
      run: { state: 'result', version: 4 },
      scorers: [{ nth: 1 }, { nth: 2 }],
    });
  });

  it('is announced by one of two officers who try at once, by a good result alone', async () => {
    const { officers, place, enterpriseId, rep } = scene;
    const branch = await test.make.partyOrg(place, 'branch', [enterpriseId]);
    await test.superuser.query(
      `insert into party_org_term (park_id, party_org_id, basis, started_on, due_on)
       values ($1, $2, 'elected', '2025-01-01', '2028-01-01')`,
      [place.parkId, branch],
    );
    await test.make.headcount(place, enterpriseId, 3, { as_of: '2026-01-01' });
    await openQuarter(scene);
    const assessment = await itsAssessment(scene);
    await scored(officers[0], assessment, 200, 100);
    const { body } = await scored(officers[1], assessment, 200, 100);
    expect(body).toMatchObject({ resultTenths: 800, level: 'none' });
    const version = body.run.version;
    const warning = await moved(officers[0], assessment, {
      action: 'warn',
      version,
      demand: '整改',
      responsible: '周一鸣',
    });
    expect(warning.status).toBe(422);
    const closed = await Promise.all(
      [officers[0], officers[1]].map((one) => moved(one, assessment, { action: 'close', version })),
    );
    expect(closed.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await look(rep, assessment)).run.state).toBe('closed');
    await expect(
      test.superuser.query('update assessment set result_tenths = 900 where id = $1', [
        assessment.id,
      ]),
    ).rejects.toMatchObject({ code: 'WT502' });
  });

  it('is ended, and only then, when the unit has left meanwhile', async () => {
    const { officers, place, enterpriseId } = scene;
    await openQuarter(scene);
    const assessment = await itsAssessment(scene);
    const end = (version: number) =>
      moved(officers[0], assessment, { action: 'end', version, reason: '单位已迁出' });
    expect((await end(assessment.run.version)).status).toBe(422);
    await test.superuser.query(
      `update enterprise set left_on = '2026-04-10' where park_id = $1 and id = $2`,
      [place.parkId, enterpriseId],
    );
    const score = await scored(officers[0], assessment, 100, 100);
    expect([score.status, codesOf(score)]).toEqual([422, ['subject_gone']]);
    expect((await end(assessment.run.version)).body.run.state).toBe('ended');
  });

  it('takes evidence from the unit until scoring is over', async () => {
    const { officers, rep } = scene;
    await openQuarter(scene);
    const assessment = await itsAssessment(scene);
    const file = await rep.upload('合同.csv', Buffer.from('人数,合同\n20,20\n'));
    const path = `/parks/${assessment.parkId}/assessments/${assessment.id}/evidence`;
    const give = (indicator: string) =>
      rep.post<AssessmentDto>(path, { indicator, fileIds: [file.body.id] });
    expect((await give('covered')).status).toBe(422);
    expect((await give('rights')).body.files).toMatchObject([
      { fileId: file.body.id, purpose: 'rights' },
    ]);
    expect((await officers[0].get(`/files/${file.body.id}/content`)).status).toBe(200);
    await scored(officers[0], assessment, 100, 100);
    await scored(officers[1], assessment, 100, 100);
    expect((await give('rights')).status).toBe(409);
  });
});
