import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AdmissionStory, dayFromToday, type DossierBody, good } from '../support/admission-flow.js';
import type { ApiAnswer, ProblemBody } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

describe('what goes wrong in an admission review', () => {
  let test: TestApp;
  let story: AdmissionStory;

  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  const codesOf = (answer: ApiAnswer<unknown>): unknown =>
    (answer.body as ProblemBody).params['codes'];
  const codeOf = (answer: ApiAnswer<unknown>): string => (answer.body as ProblemBody).code;

  it('answers a double click once, and a second one as moved on', async () => {
    story = await AdmissionStory.open(test);
    const filled = await story.filled();
    const key = { 'idempotency-key': randomUUID() };
    const first = good(await story.move(story.rep, filled, 'submit', {}, key));
    const repeat = good(await story.move(story.rep, filled, 'submit', {}, key));
    expect(repeat).toEqual(first);
    const other = await story.move(story.rep, filled, 'submit');
    expect([other.status, codeOf(other)]).toEqual([409, 'workflow_moved_on']);
  });

  it('lets one of 200 decisions through, and writes one step', async () => {
    story = await AdmissionStory.open(test);
    const review = await story.inReview();
    const decide = async (n: number): Promise<ApiAnswer<DossierBody>> => {
      const client = n % 2 === 0 ? story.officer : story.colleague;
      const answer = await (n % 3 === 0
        ? story.move(client, review, 'decide_reject', { reason: '不符合园区定位' })
        : story.move(client, review, 'decide_pass'));
      // Whoever was told that no connection was free asks again, as the page does.
      return answer.status === 503 ? decide(n) : answer;
    };
    const answers = await Promise.all(Array.from({ length: 200 }, (_, n) => decide(n)));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(199);
    const { rows } = await test.superuser.query<{ n: number }>(
      `select count(*)::int as n from workflow_step where run_id = $1 and action like 'decide%'`,
      [review.run.id],
    );
    expect(rows[0]!.n).toBe(1);
  }, 120_000);

  it('refuses what was saved on a stale page, and what is saved while it is reviewed', async () => {
    story = await AdmissionStory.open(test);
    const begun = await story.start();
    const file = story.file(begun.run.id);
    const save = (version: number): Promise<ApiAnswer<DossierBody>> =>
      story.rep.patch<DossierBody>(`${file}/contact`, { version, name: '沈清' });
    good(await save(begun.version));
    expect(codeOf(await save(begun.version))).toBe('version_conflict');
    const foreign = await story.officer.patch(`${file}/contact`, { version: 2, name: '别人' });
    expect(codeOf(foreign)).toBe('admission_not_yours_to_fill');
    good(await story.move(story.rep, begun, 'withdraw'));
    expect(codeOf(await save(begun.version + 1))).toBe('admission_not_editable');
  });

  it('lets nothing rest on a licence that has expired, at submission or decision', async () => {
    story = await AdmissionStory.open(test);
    const filled = await story.filled();
    const licence = `${story.file(filled.run.id)}/materials/business_licence`;
    const put = async (version: number, validUntil: string): Promise<DossierBody> =>
      good(await story.rep.put<DossierBody>(licence, { version, validUntil }));
    const expired = await put(filled.version, dayFromToday(-1));
    expect(expired.tasks.find(({ task }) => task === 'materials')?.state).toBe('faulty');
    expect(codesOf(await story.move(story.rep, expired, 'submit'))).toContain('material_expired');
    const valid = await put(expired.version, dayFromToday(0));
    const checked = good(
      await story.rep.post<DossierBody>(`${story.file(filled.run.id)}/check`, {
        version: valid.version,
      }),
    );
    const submitted = await story.moved(story.rep, checked, 'submit');
    const review = await story.moved(story.officer, submitted, 'accept');
    await test.superuser.query(
      `update admission_material set valid_until = $2 where run_id = $1 and code = 'business_licence'`,
      [review.run.id, dayFromToday(-1)],
    );
    const decided = await story.move(story.officer, review, 'decide_pass');
    expect([decided.status, codesOf(decided)]).toEqual([422, ['material_expired']]);
  });

  it('decides nothing on a dossier that was withdrawn', async () => {
    story = await AdmissionStory.open(test);
    const review = await story.inReview();
    const gone = await story.moved(story.rep, review, 'withdraw');
    expect(codeOf(await story.move(story.officer, review, 'decide_pass'))).toBe(
      'workflow_moved_on',
    );
    expect(codeOf(await story.move(story.officer, gone, 'decide_pass'))).toBe(
      'workflow_wrong_state',
    );
  });

  it('lets nobody decide on his own unit’s dossier, under whichever grant', async () => {
    story = await AdmissionStory.open(test);
    const { make } = test;
    const both = await make.user('park_officer', make.at.park(story.place));
    await make.roleGrant(
      await make.userId(both),
      'enterprise_rep',
      make.at.enterprise(story.place, story.enterpriseId),
    );
    const review = await story.inReview();
    const biased = await test.signIn(both);
    for (const action of ['decide_pass', 'request_supplement', 'give_opinion']) {
      expect(codeOf(await story.move(biased, review, action))).toBe('workflow_own_file');
    }
    const seen = good(await biased.get<DossierBody>(story.file(review.run.id)));
    expect(seen.run.actions.find(({ name }) => name === 'decide_pass')?.allowed).toBe(false);
  });

  it('takes no anchor of fifteen, and one of sixteen with the guardian’s consent only', async () => {
    story = await AdmissionStory.open(test);
    const begun = await story.start();
    const file = `${story.file(begun.run.id)}/live`;
    const [year, rest] = [Number(dayFromToday(0).slice(0, 4)), dayFromToday(0).slice(4)];
    const live = async (version: number, birthDate: string): Promise<string[]> => {
      const now = good(
        await story.rep.patch<DossierBody>(file, {
          version,
          operatesLive: true,
          platforms: '某平台',
          anchors: [{ name: '林夏', birthDate }],
        }),
      );
      return now.tasks.find(({ task }) => task === 'live')!.reasons;
    };
    expect(await live(begun.version, `${year - 15}${rest}`)).toEqual([
      '主播“林夏”未满 16 周岁，不得从事直播营销，请删除',
    ]);
    expect(await live(begun.version + 1, `${year - 16}${rest}`)).toEqual([
      '主播“林夏”未满 18 周岁，请上传监护人同意书',
    ]);
    expect(await live(begun.version + 2, `${year - 18}${rest}`)).toEqual([]);
    const { rows } = await test.superuser.query<{ birth_date: string }>(
      'select birth_date from admission_anchor where run_id = $1',
      [begun.run.id],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]!.birth_date).not.toContain(String(year - 18));
  });
});
