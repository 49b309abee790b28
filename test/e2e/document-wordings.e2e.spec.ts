import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AdmissionStory, good } from '../support/admission-flow.js';
import type { ApiClient, ProblemBody } from '../support/api-client.js';
import { noticesOf, readNotice } from '../support/notices.js';
import { readPdf } from '../support/read-pdf.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Wording {
  kind: string;
  version: number;
  isShipped: boolean;
  text: string;
  shippedText: string;
  issuer: string | null;
  parameters: { label: string; isRequired: boolean }[];
}

describe('notices as a park words them', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  const path = (story: AdmissionStory, kind = ''): string =>
    `/parks/${story.place.parkId}/document-wordings${kind && `/${kind}`}`;
  const wordings = async (story: AdmissionStory): Promise<Wording[]> =>
    good(await story.officer.get<{ items: Wording[] }>(path(story))).items;

  it('ship as templates that say what they may name', async () => {
    const story = await AdmissionStory.open(test);
    const items = await wordings(story);
    expect(items.map(({ kind }) => kind).sort()).toEqual([
      'admission_acceptance',
      'admission_conditional',
      'admission_pass',
      'admission_receipt',
      'admission_rejection',
      'admission_supplement',
      'rectification_notice',
    ]);
    for (const item of items) {
      expect(item).toMatchObject({ version: 0, isShipped: true, issuer: null });
      for (const { label, isRequired } of item.parameters) {
        expect(!isRequired || item.text.includes(`{${label}}`)).toBe(true);
      }
    }
  });

  it('are worded anew from then on, keep what was issued, and are put back', async () => {
    const story = await AdmissionStory.open(test);
    const saved = good(
      await story.officer.put<Wording>(path(story, 'admission_receipt'), {
        version: 0,
        text: '下列材料收到：\n{材料清单}\n本园区自己的一句话，由{出具单位}出具。',
        issuer: '红叶电商园党群服务中心',
      }),
    );
    expect(saved).toMatchObject({ version: 1, isShipped: false });
    const submitted = await story.moved(story.rep, await story.filled(), 'submit');
    const own = await readNotice(story.rep, noticesOf(submitted)[0]!);
    expect(own.text).toContain('本园区自己的一句话，由红叶电商园党群服务中心出具。');
    expect(own.text).toContain('自拟文本');
    expect(own.text).not.toContain('示范文本');
    expect(noticesOf(submitted)[0]).toMatchObject({ issuer: '红叶电商园党群服务中心' });

    const restored = good(
      await story.officer.put<Wording>(path(story, 'admission_receipt'), {
        version: 1,
        text: null,
        issuer: null,
      }),
    );
    expect(restored).toMatchObject({ version: 2, isShipped: true, text: restored.shippedText });
    expect((await readNotice(story.rep, noticesOf(submitted)[0]!)).text).toBe(own.text);
    const other = await AdmissionStory.open(test, story.place);
    const next = await other.moved(other.rep, await other.filled(), 'submit');
    expect((await readNotice(other.rep, noticesOf(next)[0]!)).text).toContain('示范文本');
  });

  it('are checked when they are saved, and everything wrong is told at once', async () => {
    const story = await AdmissionStory.open(test);
    const refused = await story.officer.put<ProblemBody>(path(story, 'admission_rejection'), {
      version: 0,
      text: '不予准入，经办人{经办人}。\n{',
      issuer: null,
    });
    expect(refused.status).toBe(400);
    expect(refused.body.errors.map(({ path: at, code }) => `${at} ${code}`)).toEqual([
      'text wording_brace',
      'text wording_unknown',
      'text wording_missing',
    ]);
    const unknown = await story.officer.put(path(story, 'verify'), {
      version: 0,
      text: null,
      issuer: null,
    });
    expect(unknown.status).toBe(404);
  });

  it('meet whoever saved before', async () => {
    const story = await AdmissionStory.open(test);
    const save = (client: ApiClient, issuer: string) =>
      client.put<ProblemBody>(path(story, 'admission_pass'), { version: 0, text: null, issuer });
    const answers = await Promise.all([
      save(story.officer, '甲服务中心'),
      save(story.colleague, '乙服务中心'),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)!.body.code).toBe('version_conflict');
  });

  it('are looked at as specimens, of which nothing is kept', async () => {
    const story = await AdmissionStory.open(test);
    const { rows: before } = await test.superuser.query('select count(*) from issued_document');
    const { status, bytes } = await story.officer.bytes(
      `${path(story, 'admission_rejection')}/specimen`,
      { text: '兹决定不予准入。\n{理由}', issuer: '红叶园' },
    );
    expect(status).toBe(200);
    const { pages, qr } = await readPdf(bytes);
    const text = pages.join('').replace(/\s/g, '');
    expect(text).toContain('兹决定不予准入。');
    expect(text).toContain('样张');
    expect(new URL(qr!).hostname).toBe('specimen.invalid');
    expect((await test.superuser.query('select count(*) from issued_document')).rows).toEqual(
      before,
    );
  });
});
