import { TEMPLATES } from '../../src/modules/assessment/domain/template.js';
import type {
  AssessmentDto,
  AssessmentPageDto,
  AssessmentPeriodDto,
  AssessmentPeriodListDto,
} from '../../src/modules/assessment/dto/assessment.dto.js';
import type { RectificationDto } from '../../src/modules/assessment/dto/rectification.dto.js';
import type { ApiAnswer, ApiClient } from './api-client.js';
import type { Place } from './factory.js';
import type { TestApp } from './test-app.js';

/** A park with a unit, and everybody who has to do with its assessment. */
export interface AssessmentScene {
  place: Place;
  enterpriseId: string;
  district: ApiClient;
  /** Three officers of the park. */
  officers: [ApiClient, ApiClient, ApiClient];
  rep: ApiClient;
  names: { officer: string; rep: string };
}

export const PERIOD = {
  name: '2026年第一季度',
  from: '2026-01-01',
  until: '2026-03-31',
};

export async function assessmentScene(test: TestApp): Promise<AssessmentScene> {
  const { make } = test;
  const place = await make.place();
  const enterpriseId = await make.enterprise(place);
  const officer = await make.user('park_officer', make.at.park(place));
  const rep = await make.user('enterprise_rep', make.at.enterprise(place, enterpriseId));
  const district = await test.signIn(await make.user('district_officer', make.at.district(place)));
  await district.post('/indicator-sets', {
    subject: 'enterprise',
    name: '入驻单位考核指标',
    basedOn: 0,
    content: TEMPLATES.enterprise,
  });
  const another = async (): Promise<ApiClient> =>
    test.signIn(await make.user('park_officer', make.at.park(place)));
  return {
    place,
    enterpriseId,
    district,
    officers: [await test.signIn(officer), await another(), await another()],
    rep: await test.signIn(rep),
    names: { officer, rep },
  };
}

/** Opens the quarter and waits until the job has opened and measured everything. */
export async function openQuarter(
  { officers, place }: AssessmentScene,
  subject = 'enterprise',
): Promise<AssessmentPeriodDto> {
  const opened = await officers[0].post<AssessmentPeriodDto>(
    `/parks/${place.parkId}/assessment-periods`,
    { subject, ...PERIOD },
  );
  if (opened.status !== 201) {
    throw new Error(JSON.stringify(opened.body));
  }
  for (let tries = 0; tries < 200; tries += 1) {
    const { body } = await officers[0].get<AssessmentPeriodListDto>(
      `/assessment-periods?parkId=${place.parkId}`,
    );
    const period = body.items.find(({ id }) => id === opened.body.id)!;
    if (period.assessments === period.expected) {
      return period;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the assessments of the period did not come');
}

/** The only assessment of the scene's unit. */
export async function itsAssessment({
  officers,
  enterpriseId,
}: AssessmentScene): Promise<AssessmentDto> {
  const { body } = await officers[0].get<AssessmentPageDto>(
    `/assessments?enterpriseId=${enterpriseId}`,
  );
  const { parkId, id } = body.items[0]!;
  return (await officers[0].get<AssessmentDto>(`/parks/${parkId}/assessments/${id}`)).body;
}

const at = ({ parkId, id }: { parkId: string; id: string }): string =>
  `/parks/${parkId}/assessments/${id}`;

/** Points that one person gives. */
export const scored = (
  client: ApiClient,
  assessment: { parkId: string; id: string },
  conduct: number,
  rights: number,
): Promise<ApiAnswer<AssessmentDto>> =>
  client.post<AssessmentDto>(`${at(assessment)}/scores`, {
    scores: [
      { indicator: 'conduct', tenths: conduct },
      { indicator: 'rights', tenths: rights, note: '查看了劳动合同' },
    ],
  });

export const moved = (
  client: ApiClient,
  assessment: { parkId: string; id: string },
  body: { action: string; version: number } & Record<string, unknown>,
): Promise<ApiAnswer<AssessmentDto>> => client.post<AssessmentDto>(`${at(assessment)}/moves`, body);

/** Scores so low that it warns, warns, and gives the rectification. */
export async function warned(scene: AssessmentScene): Promise<RectificationDto> {
  await openQuarter(scene);
  const assessment = await itsAssessment(scene);
  await scored(scene.officers[0], assessment, 100, 100);
  const { body } = await scored(scene.officers[1], assessment, 100, 100);
  const after = await moved(scene.officers[0], assessment, {
    action: 'warn',
    version: body.run.version,
    demand: '补齐直播合规台账',
    responsible: '周一鸣',
    workingDays: 5,
  });
  return (
    await scene.officers[0].get<RectificationDto>(
      `/parks/${assessment.parkId}/rectifications/${after.body.rectificationId}`,
    )
  ).body;
}

/** A move of a rectification, as it stands now. */
export async function rectified(
  client: ApiClient,
  { parkId, id }: { parkId: string; id: string },
  body: { action: string } & Record<string, unknown>,
): Promise<ApiAnswer<RectificationDto>> {
  const path = `/parks/${parkId}/rectifications/${id}`;
  const { version } = (await client.get<RectificationDto>(path)).body.run;
  return client.post<RectificationDto>(`${path}/moves`, { version, ...body });
}
