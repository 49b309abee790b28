import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AdmissionStory, dayFromToday, type DossierBody, good } from '../support/admission-flow.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Progress {
  stateLabel: string;
  promisedOn: string | null;
  workingDaysLeft: number | null;
  clockStands: boolean;
  actUntil: string | null;
  actDaysLeft: number | null;
}

describe('how far an application is, to whoever holds its receipt', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  it('is told with the working days that are left and whose turn it is, and nothing of the unit', async () => {
    const story = await AdmissionStory.open(test);
    const begun = await story.inReview();
    const receipt = good(
      await story.rep.get<{ number: string; checkCode: string; legalName: string }>(
        `${story.file(begun.run.id)}/receipt`,
      ),
    );
    const { number, checkCode } = receipt;
    const look = async (): Promise<Progress> => {
      const answer = await test
        .anonymous()
        .post<Progress>('/public/progress', { number, checkCode });
      expect(JSON.stringify(answer.body)).not.toContain(receipt.legalName);
      return good(answer);
    };
    const { promisedOn } = begun.run;
    expect(await look()).toMatchObject({
      stateLabel: '评审中',
      promisedOn,
      workingDaysLeft: 10,
      clockStands: false,
      actUntil: null,
      actDaysLeft: null,
    });

    const asked = await story.moved(story.officer, begun, 'request_supplement', {
      defects: [{ code: 'business_licence', text: '印章不清晰' }],
    });
    const { supplementDueOn } = good(
      await story.rep.get<DossierBody & { supplementDueOn: string }>(story.file(begun.run.id)),
    );
    expect(await look()).toMatchObject({
      stateLabel: '待补正',
      promisedOn: null,
      workingDaysLeft: null,
      clockStands: true,
      actUntil: supplementDueOn,
      actDaysLeft: 10,
    });

    const mended = await story.give(asked, 'business_licence');
    const back = await story.moved(story.rep, mended, 'answer_supplement');
    await story.moved(story.officer, back, 'decide_conditionally', {
      conditionText: '补交消防验收意见',
      conditionDueOn: dayFromToday(20),
    });
    const admitted = await look();
    expect(admitted).toMatchObject({
      stateLabel: '附条件准予入驻',
      promisedOn: null,
      clockStands: false,
      actUntil: dayFromToday(20),
    });
    expect(admitted.actDaysLeft).toBeGreaterThan(10);
    expect(JSON.stringify(admitted)).not.toContain('消防');
  });
});
