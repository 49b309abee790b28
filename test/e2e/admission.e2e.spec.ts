import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AdmissionStory, dayFromToday, type DossierBody, good } from '../support/admission-flow.js';
import type { ProblemBody } from '../support/api-client.js';
import { creditCode } from '../support/credit-codes.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

describe('admission review', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  const unitRow = async (id: string): Promise<Record<string, unknown>> => {
    const { rows } = await test.superuser.query(
      `select status, entered_on::text, left_on::text, left_reason, staff_count, full_member_count, anchor_count, industry from enterprise where id = $1`,
      [id],
    );
    return rows[0] as Record<string, unknown>;
  };

  it('takes a unit from its first answer into the ledger', async () => {
    const story = await AdmissionStory.open(test);
    const begun = await story.start();
    expect(begun.tasks.map(({ task, state }) => `${task} ${state}`)).toEqual([
      'unit not_started',
      'contact not_started',
      'materials not_started',
      'live not_started',
      'credit not_started',
      'check cannot_start',
    ]);
    const early = await story.move(story.rep, begun, 'submit');
    expect(early.status).toBe(422);
    expect((early.body as unknown as ProblemBody).params['codes']).toContain('material_missing');
    good(await story.rep.get(`${story.file(begun.run.id)}/receipt`));

    await story.moved(story.rep, begun, 'withdraw');
    const filled = await story.filled();
    expect(filled.tasks.every(({ state }) => state === 'done')).toBe(true);
    expect(filled.materials.find(({ code }) => code === 'business_licence')?.earlierFiles).toEqual(
      [],
    );
    const submitted = await story.moved(story.rep, filled, 'submit');
    expect(submitted.mayEdit).toBe(false);
    expect(submitted.run.waitingFor).toMatchObject([{ task: 'accept', role: 'park_officer' }]);
    const accepted = await story.moved(story.officer, submitted, 'accept');
    const passed = await story.moved(story.officer, accepted, 'decide_pass');
    expect(passed.run.state).toBe('admitted');
    expect(passed.decision).toMatchObject({ outcome: 'pass' });
    expect(passed.run.waitingFor).toMatchObject([
      { task: 'recheck', opensOn: dayFromToday(334), dueOn: dayFromToday(364) },
    ]);
    expect(await unitRow(story.enterpriseId)).toMatchObject({
      status: 'resident',
      entered_on: dayFromToday(0),
      staff_count: 18,
      full_member_count: 4,
      anchor_count: 1,
      industry: '互联网零售',
    });
    const life = good(
      await story.officer.get(
        `/parks/${story.place.parkId}/enterprises/${story.enterpriseId}/timeline`,
      ),
    );
    expect(JSON.stringify(life)).toContain('准入评审：准予入驻');
    const { rows: projects } = await test.superuser.query(
      'select entered_on::text from construction_project where enterprise_id = $1',
      [story.enterpriseId],
    );
    expect(projects).toEqual([{ entered_on: dayFromToday(0) }]);
    const again = await story.rep.post(story.base, { enterpriseId: story.enterpriseId });
    expect(again.status).toBe(409);
  });

  it('tells all defects at once, stands the clock, and gives an earlier file again', async () => {
    const story = await AdmissionStory.open(test);
    const review = await story.inReview();
    expect(review.run.promisedOn).not.toBeNull();
    const asked = await story.moved(story.officer, review, 'request_supplement', {
      defects: [
        { code: 'business_licence', text: '印章不清晰' },
        { code: 'legal_person_id', text: '缺反面' },
      ],
    });
    expect(asked.run.promisedOn).toBeNull();
    expect(asked.supplementCount).toBe(1);
    const early = await story.move(story.rep, asked, 'answer_supplement');
    expect((early.body as unknown as ProblemBody).params['codes']).toEqual([
      'material_defect',
      'material_defect',
    ]);
    let mended: DossierBody = good(await story.rep.get(story.file(asked.run.id)));
    expect(mended.mayEdit).toBe(true);
    mended = await story.give(mended, 'business_licence');
    mended = await story.give(mended, 'legal_person_id');
    const back = await story.moved(story.rep, mended, 'answer_supplement');
    expect(back.run.promisedOn).not.toBeNull();
    const second = await story.move(story.officer, back, 'request_supplement', {
      defects: [{ code: 'business_licence', text: '仍不清晰' }],
    });
    expect((second.body as unknown as ProblemBody).params['codes']).toEqual([
      'second_notice_needs_reason',
    ]);
    const rejected = await story.moved(story.officer, back, 'decide_reject', {
      reason: '经营项目不符合园区定位',
    });
    expect(rejected.run.state).toBe('rejected');
    const anew = await story.start();
    const [earlier] = anew.materials.find(({ code }) => code === 'business_licence')!.earlierFiles;
    const reused = good(
      await story.rep.put<DossierBody>(`${story.file(anew.run.id)}/materials/business_licence`, {
        version: anew.version,
        fileId: earlier!.fileId,
        validUntil: '2099-12-31',
      }),
    );
    expect(reused.materials.find(({ code }) => code === 'business_licence')?.fileId).toBe(
      earlier!.fileId,
    );
  });

  it('admits on a condition, and lets it lapse only after its last day', async () => {
    const story = await AdmissionStory.open(test);
    const review = await story.inReview();
    const bare = await story.move(story.officer, review, 'decide_conditionally');
    expect((bare.body as unknown as ProblemBody).params['codes']).toEqual([
      'condition_missing',
      'condition_day',
    ]);
    const admitted = await story.moved(story.officer, review, 'decide_conditionally', {
      conditionText: '补交商品检验报告',
      conditionDueOn: dayFromToday(20),
    });
    expect(admitted.run.waitingFor.map(({ task, dueOn }) => `${task} ${dueOn}`).sort()).toEqual([
      `check_condition ${dayFromToday(20)}`,
      `meet_condition ${dayFromToday(20)}`,
    ]);
    // The answer was given: nothing is promised any more.
    expect([review.run.promisedDays, admitted.run.promisedDays]).toEqual([10, null]);
    const early = await story.move(story.officer, admitted, 'lapse', { reason: '未落实' });
    expect((early.body as unknown as ProblemBody).params['codes']).toEqual(['condition_not_due']);
    await test.superuser.query(
      `update admission set condition_due_on = $2, entered_on = $2 where run_id = $1`,
      [admitted.run.id, dayFromToday(-1)],
    );
    const lapsed = await story.moved(story.officer, admitted, 'lapse', { reason: '未落实' });
    expect(lapsed.run.state).toBe('lapsed');
    expect(await unitRow(story.enterpriseId)).toMatchObject({
      left_on: expect.anything() as unknown,
      left_reason: '未落实',
    });
  });

  it('lets two persons decide where the park says so, never one twice', async () => {
    const story = await AdmissionStory.open(test);
    const settings = `/parks/${story.place.parkId}/admission-settings`;
    const template = good(await story.officer.get<Record<string, unknown>>(settings));
    expect(template).toMatchObject({ isTemplate: true, version: 0, deciders: 1 });
    const { isTemplate, ...values } = template;
    expect(isTemplate).toBe(true);
    good(await story.officer.put(settings, { ...values, deciders: 2 }));
    const review = await story.inReview();
    expect(review.run.actions.map(({ name }) => name)).not.toContain('decide_pass');
    const alone = await story.move(story.officer, review, 'decide_pass');
    expect((alone.body as unknown as ProblemBody).params['codes']).toEqual(['two_persons_decide']);
    const proposed = await story.moved(story.officer, review, 'propose_pass');
    expect(good(await story.rep.get<DossierBody>(story.file(review.run.id))).decision).toBeNull();
    const twice = await story.move(story.officer, proposed, 'confirm_pass');
    expect((twice.body as unknown as ProblemBody).params['codes']).toEqual([
      'second_person_is_first',
    ]);
    await expect(
      test.superuser.query(
        `update admission set confirmed_by = decided_by, confirmed_at = now() where run_id = $1`,
        [review.run.id],
      ),
    ).rejects.toMatchObject({ constraint: 'admission_two_persons' });
    const confirmed = await story.moved(story.colleague, proposed, 'confirm_pass');
    expect(confirmed.run.state).toBe('admitted');
    expect((await unitRow(story.enterpriseId))['status']).toBe('resident');
  });

  it('asks outside reviewers, each blind until he has spoken', async () => {
    const story = await AdmissionStory.open(test);
    const { make } = test;
    const names = await Promise.all(
      [0, 1].map(() => make.user('outside_reviewer', make.at.district(story.place))),
    );
    const [first, second] = await Promise.all(names.map((name) => test.signIn(name)));
    const review = await story.inReview();
    const file = story.file(review.run.id);
    expect((await first!.get(file)).status).toBe(404);
    expect((await story.move(first!, review, 'give_opinion')).status).toBe(404);
    const ids = await Promise.all(names.map((name) => make.userId(name)));
    const listed = good(
      await story.officer.get<{ items: { userId: string }[] }>('/outside-reviewers'),
    );
    expect(listed.items.map(({ userId }) => userId).sort()).toEqual([...ids].sort());
    for (const userId of ids) {
      good(await story.officer.post(`${file}/reviewers`, { userId }));
    }
    expect(
      (await story.officer.post(`${file}/reviewers`, { userId: review.enterpriseId })).status,
    ).toBe(422);
    const agreed = await story.moved(first!, review, 'give_opinion', {
      verdict: 'agree',
      opinion: '资质齐全',
    });
    expect(agreed.opinions).toHaveLength(1);
    const blind = good(await second!.get<DossierBody>(file));
    expect(blind.opinions).toEqual([]);
    expect(good(await story.rep.get<DossierBody>(file)).opinions).toEqual([]);
    const both = await story.moved(second!, blind, 'give_opinion', {
      verdict: 'disagree',
      opinion: '商品标识不全',
    });
    expect(both.opinions).toHaveLength(2);
    const repeat = await story.move(second!, both, 'give_opinion', {
      verdict: 'agree',
      opinion: '改主意了',
    });
    expect(repeat.body).toMatchObject({ code: 'opinion_given' });
  });

  it('keeps the list under which a dossier was begun', async () => {
    const story = await AdmissionStory.open(test);
    const begun = await story.start();
    const district = await test.signIn(
      await test.make.user('district_officer', test.make.at.district(story.place)),
    );
    const list = good(
      await district.get<{ version: number; kinds: { code: string }[] }>('/admission-materials'),
    );
    expect(list.version).toBe(0);
    const kinds = list.kinds.slice(0, 2);
    expect(good(await district.put('/admission-materials', { version: 0, kinds }))).toMatchObject({
      version: 1,
      isTemplate: false,
    });
    expect((await district.put('/admission-materials', { version: 0, kinds })).status).toBe(409);
    const now = good(await story.rep.get<DossierBody>(story.file(begun.run.id)));
    expect(now.materials).toHaveLength(list.kinds.length);
    const other = await AdmissionStory.open(test, story.place);
    expect((await other.start()).materials).toHaveLength(2);
  });

  it('lets an officer register a unit, with both check digits looked at', async () => {
    const story = await AdmissionStory.open(test);
    const code = creditCode(test.make.next() + 70_000);
    const unit = {
      legalName: '青禾电子商务有限公司',
      kind: 'non_public_enterprise',
      streetId: story.place.streetId,
    };
    const wrong = `${code.slice(0, 17)}${code.endsWith('0') ? '1' : '0'}`;
    const refused = await story.officer.post<ProblemBody>(story.base, {
      unit: { ...unit, creditCode: wrong },
    });
    expect(refused.body.errors[0]).toMatchObject({
      path: 'creditCode',
      code: 'credit_code_check_digit',
    });
    const begun = good(
      await story.officer.post<DossierBody>(story.base, { unit: { ...unit, creditCode: code } }),
      201,
    );
    expect(begun.mayEdit).toBe(true);
    const twice = await story.officer.post(story.base, { unit: { ...unit, creditCode: code } });
    expect(twice.body).toMatchObject({ code: 'admission_open_already' });
    const listed = good(
      await story.officer.get<{ items: { runId: string }[]; total: number }>(
        '/admissions?mine=true',
      ),
    );
    expect(listed.items.map(({ runId }) => runId)).toContain(begun.run.id);
  });
});
