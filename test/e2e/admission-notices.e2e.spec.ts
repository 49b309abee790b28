import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '../../src/platform/calendar/business-date.js';
import { AdmissionStory, dayFromToday, type DossierBody, good } from '../support/admission-flow.js';
import type { ApiClient } from '../support/api-client.js';
import { type Notice, noticesOf, readNotice } from '../support/notices.js';
import { embeddedFonts } from '../support/read-pdf.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Verified {
  title: string;
  number: string;
  issuer: string;
  state: string;
}

const inChinese = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};

describe('the notices of admission', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  const verified = async (qr: string): Promise<Verified> =>
    good(await test.anonymous().get<Verified>(new URL(qr).pathname));
  const seenBy = async (story: AdmissionStory, client: ApiClient, id: string): Promise<Notice[]> =>
    noticesOf(good(await client.get<DossierBody>(story.file(id))));
  async function unitOf(
    story: AdmissionStory,
  ): Promise<{ name: string; code: string; park: string }> {
    const { rows } = await test.superuser.query<{ name: string; code: string; park: string }>(
      `select e.legal_name as name, e.credit_code as code, p.name as park
         from enterprise e join park p on p.id = e.park_id where e.id = $1`,
      [story.enterpriseId],
    );
    return rows[0]!;
  }

  it('are issued one after the other as the dossier moves, and each is verified by its code', async () => {
    const story = await AdmissionStory.open(test);
    const unit = await unitOf(story);
    const submitted = await story.moved(story.rep, await story.filled(), 'submit');
    expect(noticesOf(submitted)).toMatchObject([
      { kind: 'admission_receipt', title: '材料接收回执', issuer: unit.park, revokedAt: null },
    ]);
    const receipt = await readNotice(story.rep, noticesOf(submitted)[0]!);
    for (const said of [
      unit.name,
      unit.code,
      submitted.run.number,
      '营业执照或社会组织登记证书',
      // A receipt says what is still to come, and by when.
      '商品资质与质量文件（容缺，',
      '10个工作日内作出决定',
      '示范文本',
      noticesOf(submitted)[0]!.number,
    ]) {
      expect(receipt.text).toContain(said.replace(/\s/g, ''));
    }

    const accepted = await story.moved(story.officer, submitted, 'accept');
    const acceptance = await readNotice(story.officer, noticesOf(accepted)[0]!);
    expect(acceptance.text).toContain('受理通知书');
    expect(acceptance.text).toContain(
      `承诺于${inChinese(accepted.run.promisedOn!)}前（含当日）作出决定`,
    );

    const told = await story.moved(story.officer, accepted, 'request_supplement', {
      defects: [
        { code: 'business_licence', text: '照片不清，请重拍' },
        { code: 'legal_person_id', text: '缺第二页' },
      ],
    });
    const supplement = await readNotice(story.rep, noticesOf(told)[0]!);
    for (const said of [
      '补正告知书',
      '1.营业执照或社会组织登记证书：照片不清，请重拍',
      '2.法定代表人身份证明：缺第二页',
      `办理时限自${inChinese(dayFromToday(0))}起暂停计算`,
    ]) {
      expect(supplement.text).toContain(said);
    }

    let now = told;
    for (const code of ['business_licence', 'legal_person_id']) {
      now = await story.give(good(await story.rep.get<DossierBody>(story.file(told.run.id))), code);
    }
    now = await story.moved(story.rep, now, 'answer_supplement');
    const dueOn = addDays(dayFromToday(0), 20);
    const conditional = await story.moved(story.officer, now, 'decide_conditionally', {
      conditionText: '补交消防验收意见。',
      conditionDueOn: dueOn,
    });
    const decision = await readNotice(story.rep, noticesOf(conditional)[0]!);
    expect(decision.text).toContain(
      `须于${inChinese(dueOn)}前（含当日）落实下列条件：补交消防验收意见。`,
    );
    expect(await seenBy(story, story.rep, told.run.id)).toEqual(
      await seenBy(story, story.officer, told.run.id),
    );

    expect(await verified(decision.qr)).toMatchObject({
      title: '附条件准予入驻决定书',
      issuer: unit.park,
      state: 'valid',
    });
    const met = await story.moved(story.officer, conditional, 'meet_condition');
    expect(noticesOf(met).map(({ kind, revokedAt }) => [kind, revokedAt !== null])).toEqual([
      ['admission_pass', false],
      ['admission_conditional', true],
      ['admission_supplement', false],
      ['admission_acceptance', false],
      ['admission_receipt', false],
    ]);
    // The paper that was handed out says the same as ever; whoever verifies it learns that it holds no more.
    expect(await verified(decision.qr)).toMatchObject({ state: 'revoked' });
    const pass = await readNotice(story.rep, noticesOf(met)[0]!);
    expect(await verified(pass.qr)).toMatchObject({ title: '准予入驻决定书', state: 'valid' });
    expect((await readNotice(story.rep, noticesOf(met)[1]!)).text).toBe(decision.text);

    const told2 = JSON.stringify([await verified(receipt.qr), await verified(pass.qr)]);
    for (const secret of [unit.name, unit.code, '沈清', '林夏', submitted.run.number]) {
      expect(told2).not.toContain(secret);
    }
  });

  it('bring their Chinese font along, and are the same bytes each time they are fetched', async () => {
    const story = await AdmissionStory.open(test);
    const submitted = await story.moved(story.rep, await story.filled(), 'submit');
    const { id } = noticesOf(submitted)[0]!;
    const { bytes } = await readNotice(story.rep, { id });
    const fonts = await embeddedFonts(bytes);
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.every(({ name, embedded }) => embedded && name.includes('NotoSansSC'))).toBe(true);
    expect((await readNotice(story.officer, { id })).bytes.equals(bytes)).toBe(true);
  });

  it('tell a refusal with its reason and how to object', async () => {
    const story = await AdmissionStory.open(test);
    const rejected = await story.moved(story.officer, await story.inReview(), 'decide_reject', {
      reason: '经营场所与申报不符',
    });
    const { text } = await readNotice(story.rep, noticesOf(rejected)[0]!);
    expect(text).toContain('不予准入决定书');
    expect(text).toContain('理由：经营场所与申报不符');
    expect(text).toMatch(/对本决定有异议的，可以向.+书面提出/);
  });

  it('are issued where the second person confirms, not where the first proposes', async () => {
    const story = await AdmissionStory.open(test);
    await test.superuser.query(
      `insert into admission_settings (park_id, promised_days, deciders, conditional_days, supplement_days,
         credit_max_age_days, takes_applications, guide_conditions) values ($1, 10, 2, 20, 10, 30, false, '')`,
      [story.place.parkId],
    );
    const proposed = await story.moved(story.officer, await story.inReview(), 'propose_pass');
    expect(noticesOf(proposed).map(({ kind }) => kind)).not.toContain('admission_pass');
    const passed = await story.moved(story.colleague, proposed, 'confirm_pass');
    expect(noticesOf(passed)[0]).toMatchObject({ kind: 'admission_pass', revokedAt: null });
  });

  it('are taken back with what they told of', async () => {
    const story = await AdmissionStory.open(test);
    const submitted = await story.moved(story.rep, await story.filled(), 'submit');
    const first = await readNotice(story.rep, noticesOf(submitted)[0]!);
    const returned = await story.moved(story.officer, submitted, 'return_unaccepted', {
      reason: '请补齐联系方式',
    });
    expect(noticesOf(returned)[0]).toMatchObject({ revokeReason: '申请未受理，已退回填报' });
    expect(await verified(first.qr)).toMatchObject({ state: 'revoked' });
    const checked = good(
      await story.rep.post<DossierBody>(`${story.file(returned.run.id)}/check`, {
        version: returned.version,
      }),
    );
    const again = await story.moved(story.rep, checked, 'submit');
    expect(noticesOf(again).map(({ revokedAt }) => revokedAt !== null)).toEqual([false, true]);
    expect(await verified((await readNotice(story.rep, noticesOf(again)[0]!)).qr)).toMatchObject({
      state: 'valid',
    });
  });

  it('come with their move or not at all', async () => {
    const story = await AdmissionStory.open(test);
    const begun = await story.inReview();
    const count = async (): Promise<number> =>
      (await seenBy(story, story.officer, begun.run.id)).length;
    const before = await count();
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => story.move(story.officer, begun, 'decide_pass')),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await count()).toBe(before + 1);
  });
});
