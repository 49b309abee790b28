import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { IndicatorSetContent } from '../../src/modules/assessment/domain/indicator-set.js';
import { TEMPLATES } from '../../src/modules/assessment/domain/template.js';
import type { AssessmentPeriodDto } from '../../src/modules/assessment/dto/assessment.dto.js';
import type { IndicatorDraftDto } from '../../src/modules/assessment/dto/indicator-draft.dto.js';
import type { IndicatorPreviewDto } from '../../src/modules/assessment/dto/indicator-preview.dto.js';
import type { IndicatorSetListDto } from '../../src/modules/assessment/dto/indicator-set.dto.js';
import type { ApiClient, ProblemBody } from '../support/api-client.js';
import {
  assessmentScene,
  type AssessmentScene,
  itsAssessment,
  openQuarter,
  PERIOD,
  scored,
} from '../support/assessment-story.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

describe('the versions of a district’s indicators (rule 7.3.1)', () => {
  let test: TestApp;
  let scene: AssessmentScene;
  let district: ApiClient;

  beforeAll(async () => {
    test = await startTestApp({ worker: true });
  });
  beforeEach(async () => {
    scene = await assessmentScene(test);
    ({ district } = scene);
  });
  afterAll(() => test.close());

  const list = async (who: ApiClient = district): Promise<IndicatorSetListDto> =>
    (await who.get<IndicatorSetListDto>('/indicator-sets?subject=enterprise')).body;
  const publish = (basedOn: number, more: object = {}) =>
    district.post<ProblemBody>('/indicator-sets', {
      subject: 'enterprise',
      name: `第${basedOn + 1}版`,
      basedOn,
      content: TEMPLATES.enterprise,
      ...more,
    });
  const keep = (version: number, more: object = {}, who: ApiClient = district) =>
    who.put<IndicatorDraftDto & ProblemBody>('/indicator-sets/draft', {
      subject: 'enterprise',
      version,
      name: '二季度起',
      basedOn: 1,
      content: {
        headings: [{ name: '', indicators: [{ code: 'a', source: { kind: 'evidence' } }] }],
      },
      ...more,
    });
  const open = (from: string, until: string) =>
    district.post<AssessmentPeriodDto & ProblemBody>(
      `/parks/${scene.place.parkId}/assessment-periods`,
      { subject: 'enterprise', name: '考核', from, until },
    );
  const preview = (
    content: IndicatorSetContent = TEMPLATES.enterprise,
    who: ApiClient = district,
  ) =>
    who.post<IndicatorPreviewDto & ProblemBody>('/indicator-sets/preview', {
      subject: 'enterprise',
      parkId: scene.place.parkId,
      content,
    });

  it('a draft is kept as it is typed, for every officer of the district, until it is published', async () => {
    expect((await list()).draft).toMatchObject({ version: 0, content: null });
    const kept = (await keep(0)).body;
    expect(kept).toMatchObject({ version: 1, name: '二季度起', basedOn: 1 });
    const colleague = await test.signIn(
      await test.make.user('district_officer', test.make.at.district(scene.place), {
        display_name: '何敏',
      }),
    );
    expect((await list(colleague)).draft).toMatchObject({ content: kept.content! });
    expect((await keep(1, { name: '何敏改的' }, colleague)).status).toBe(200);
    const late = await keep(1, { name: '我改的' });
    expect([late.status, late.body.code]).toEqual([409, 'version_conflict']);
    expect(late.body.params).toMatchObject({ current: { version: 2, name: '何敏改的' } });
    expect((await list()).draft).toMatchObject({ version: 2, name: '何敏改的' });
    expect((await publish(1)).status).toBe(201);
    expect((await list()).draft).toMatchObject({ version: 3, content: null });
    expect((await list(scene.officers[0])).draft).toBeNull();
  });

  it('a draft is thrown away by whoever saw it last', async () => {
    await keep(0);
    const discard = (version: number) =>
      district.post<ProblemBody>('/indicator-sets/draft/discard', {
        subject: 'enterprise',
        version,
      });
    await keep(1);
    expect((await discard(1)).body.code).toBe('version_conflict');
    expect((await discard(2)).status).toBe(200);
    expect((await list()).draft).toMatchObject({ content: null });
  });

  it('two keep the first draft at once: one of both, and the other is told', async () => {
    const both = await Promise.all([keep(0, { name: '甲' }), keep(0, { name: '乙' })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('a version counts for periods that begin on its day or later', async () => {
    expect((await publish(1, { appliesFrom: '2026-04-01' })).status).toBe(201);
    expect((await list()).items.map(({ version, appliesFrom }) => [version, appliesFrom])).toEqual([
      [2, '2026-04-01'],
      [1, null],
      [0, null],
    ]);
    expect((await open('2026-03-31', '2026-04-30')).body.indicatorSetVersion).toBe(1);
    expect((await open('2026-05-01', '2026-05-31')).body.indicatorSetVersion).toBe(2);
  });

  it('where none counts yet, the day is told from which one does', async () => {
    const other = await assessmentScene(test);
    await test.superuser.query(
      `update indicator_set set applies_from = '2026-04-01' where district_id = $1`,
      [other.place.districtId],
    );
    const early = await other.district.post<ProblemBody>(
      `/parks/${other.place.parkId}/assessment-periods`,
      { subject: 'enterprise', ...PERIOD },
    );
    expect([early.status, early.body.code]).toEqual([422, 'indicator_set_not_yet']);
    expect(early.body.detail).toContain('2026-04-01');
  });

  it('is tried out on the park’s last period before it is published, and nothing is kept', async () => {
    const without = (await preview()).body;
    expect(without).toMatchObject({ periodName: null, total: 1 });
    expect(without.items[0]).toMatchObject({
      measuredTenths: 0,
      openTenths: 500,
      lowLevel: 'warning',
      highLevel: 'warning',
      level: null,
    });
    await test.make.partyOrg(scene.place, 'branch', [scene.enterpriseId]);
    await openQuarter(scene);
    const assessment = await itsAssessment(scene);
    await scored(scene.officers[0], assessment, 300, 200);
    await scored(scene.officers[1], assessment, 300, 200);
    const counts = async (): Promise<unknown> =>
      (
        await test.superuser.query(
          `select (select count(*) from indicator_set) s, (select count(*) from assessment) a, (select count(*) from audit_event) e`,
        )
      ).rows;
    const before = await counts();
    const found = (await preview()).body;
    expect(found).toMatchObject({
      periodName: PERIOD.name,
      from: PERIOD.from,
      until: PERIOD.until,
    });
    expect(found.items).toMatchObject([
      {
        id: scene.enterpriseId,
        measuredTenths: 200,
        scoredTenths: 500,
        openTenths: 0,
        lowLevel: 'notice',
        resultTenths: 700,
        level: 'notice',
      },
    ]);
    expect(found.indicators.find(({ code }) => code === 'covered')).toMatchObject({
      full: 1,
      none: 0,
    });
    expect(await counts()).toEqual(before);
    expect((await preview({ ...TEMPLATES.enterprise, goodFrom: 70 })).body.items[0]).toMatchObject({
      lowLevel: 'none',
      level: 'notice',
    });
    const wrong = await preview({
      ...TEMPLATES.enterprise,
      headings: TEMPLATES.enterprise.headings.slice(1),
    });
    expect([wrong.status, wrong.body.errors[0]!.path]).toEqual([400, 'content.headings']);
    expect((await preview(TEMPLATES.enterprise, scene.officers[0])).status).toBe(403);
  });
});
