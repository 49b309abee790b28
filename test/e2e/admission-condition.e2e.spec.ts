import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ProblemBody } from '../support/api-client.js';
import { AdmissionStory, dayFromToday, type DossierBody, good } from '../support/admission-flow.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

describe('the condition on which a unit was let in', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  it('is reported met by the unit, with papers, and checked by the park', async () => {
    const story = await AdmissionStory.open(test);
    const admitted = await story.moved(
      story.officer,
      await story.inReview(),
      'decide_conditionally',
      { conditionText: '补交商品检验报告', conditionDueOn: dayFromToday(20) },
    );
    const bare = await story.move(story.rep, admitted, 'report_condition');
    expect((bare.body as unknown as ProblemBody).params['codes']).toEqual([
      'condition_report_missing',
    ]);
    const notYours = await story.move(story.officer, admitted, 'report_condition', {
      conditionReport: '已补交',
    });
    expect(notYours.status).toBe(403);
    const paper = await story.rep.upload('检验报告.csv', Buffer.from('编号,结论\n1,合格\n'));
    const reported = await story.moved(story.rep, admitted, 'report_condition', {
      conditionReport: '检验报告已补交',
      fileIds: [paper.body.id],
    });
    expect(reported.run.state).toBe('admitted_conditionally');
    expect(reported.run.waitingFor.map(({ task }) => task)).toEqual(['check_condition']);
    const seen = good(await story.officer.get<DossierBody>(story.file(admitted.run.id)));
    expect(seen.decision?.conditionReport).toMatchObject({
      text: '检验报告已补交',
      files: [{ name: '检验报告.csv' }],
    });
    expect((await story.officer.get(`/files/${paper.body.id}/content`)).status).toBe(200);
    const met = await story.moved(story.officer, seen, 'meet_condition');
    expect(met.run.state).toBe('admitted');
  });
});
