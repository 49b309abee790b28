import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, addMonths, addYears } from '../../src/platform/calendar/business-date.js';
import type { ApiClient, ProblemBody } from '../support/api-client.js';
import type { Place } from '../support/factory.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Post {
  id: string;
  post: string;
  personName: string;
  fromOn: string;
  untilOn: string | null;
  basis: string | null;
  recordedByName: string | null;
}
interface Organisation {
  id: string;
  version: number;
  secretaryName: string | null;
  termDueOn: string | null;
  dissolvedOn: string | null;
  posts: Post[];
  terms: { id: string; startedOn: string; dueOn: string; endedOn: string | null }[];
  warnings: { code: string; rule: string }[];
}
type Answer = Organisation & ProblemBody;

const START = '2021-07-01';

describe('posts and terms', () => {
  let test: TestApp;
  let place: Place;
  let officer: ApiClient;
  let today: string;

  beforeAll(async () => {
    test = await startTestApp();
    place = await test.make.place();
    officer = await test.signIn(
      await test.make.user('district_officer', test.make.at.district(place)),
    );
    today = (await officer.get<{ asOf: string }>('/workbench')).body.asOf;
  });
  afterAll(() => test.close());

  const at = (id: string) => `/parks/${place.parkId}/party-orgs/${id}`;
  const read = async (id: string) => (await officer.get<Organisation>(at(id))).body;
  const act = async (id: string, path: string, body: object) =>
    officer.post<Answer>(`${at(id)}/${path}`, { version: (await read(id)).version, ...body });
  const branch = async (members: number | null = 4, kind = 'branch') => {
    const unit = await test.make.enterprise(place);
    if (members !== null) {
      await test.make.headcount(place, unit, members);
    }
    return test.make.partyOrg(place, kind, [unit]);
  };
  const elect = (id: string, startedOn: string, change: object = {}) =>
    act(id, 'terms', {
      basis: 'elected',
      startedOn,
      officers: [{ post: 'secretary', personName: '周宁' }],
      ...change,
    });
  const faults = (answer: { status: number; body: ProblemBody }) => [
    answer.status,
    ...answer.body.errors.map(({ path, code }) => `${path} ${code}`),
  ];
  const held = async (id: string) =>
    (await read(id)).posts
      .map(({ post, personName, fromOn, untilOn }) => [post, personName, fromOn, untilOn])
      .sort((a, b) => String(a[2]).localeCompare(String(b[2])));
  const rules = async (id: string) => (await read(id)).warnings.map(({ code }) => code);

  it('elects a secretary for three years, and again: the former term and posts end that day', async () => {
    const id = await branch();
    const first = await elect(id, START, { approvedBy: '园区综合党委', approvedOn: START });
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({
      secretaryName: '周宁',
      termDueOn: '2024-07-01',
      terms: [{ startedOn: START, dueOn: '2024-07-01', endedOn: null }],
    });
    expect(first.body.posts[0]!.recordedByName).toBe('试验district_officer');
    expect(await rules(id)).toEqual(['term_expired']);
    const officers = [{ post: 'secretary', personName: '李想' }];
    expect((await elect(id, '2024-06-20', { officers })).status).toBe(201);
    expect(await held(id)).toEqual([
      ['secretary', '周宁', START, '2024-06-20'],
      ['secretary', '李想', '2024-06-20', null],
    ]);
    expect((await read(id)).terms.map(({ endedOn }) => endedOn)).toEqual([null, '2024-06-20']);
    expect(await rules(id)).toContain('posts_not_approved');
  });

  it('tells every reason against an election at once', async () => {
    const id = await branch(6);
    await elect(id, START);
    const refused = await elect(id, '2023-01-01', {
      approvedOn: '2099-01-01',
      officers: [
        { post: 'secretary', personName: '周宁' },
        { post: 'secretary', personName: ' ' },
        { post: 'publicity_officer', personName: '何平' },
      ],
    });
    expect(faults(refused)).toEqual([
      400,
      'approvedOn date_in_future',
      'officers.1.personName isNotEmpty',
      'officers one_secretary',
      'startedOn term_early',
      'officers committee_not_due',
    ]);
    expect(faults(await elect(id, addDays(START, -1)))).toContain('startedOn before_founded');
    expect(faults(await elect(id, START))).toContain('startedOn term_before_present');
    expect(faults(await elect(id, '2099-01-01'))).toContain('startedOn date_in_future');
    expect((await read(id)).terms).toHaveLength(1);
  });

  it('lets a superior approve an early election (rule 1.11) and a committee that is not due (rule 1.9)', async () => {
    const id = await branch(6);
    await elect(id, START);
    const officers = [
      { post: 'secretary', personName: '周宁' },
      { post: 'publicity_officer', personName: '何平' },
      { post: 'discipline_officer', personName: '陈晨' },
    ];
    const exception = { exceptionBy: '园区综合党委', exceptionOn: '2022-12-01' };
    expect((await elect(id, '2023-01-01', { officers })).status).toBe(400);
    expect((await elect(id, '2023-01-01', { officers, ...exception })).status).toBe(201);
  });

  it.each([
    [6, 1, []],
    [6, 3, ['officers committee_not_due']],
    [7, 1, ['officers committee_due']],
    [7, 2, ['officers committee_too_small']],
    [7, 3, []],
  ])('of %i full members elects %i officers (rule 1.9): %j', async (members, count, expected) => {
    const id = await branch(members);
    const posts = ['secretary', 'organisation_officer', 'publicity_officer'];
    const officers = posts.slice(0, count).map((post) => ({ post, personName: `${post}甲` }));
    const answer = await elect(id, START, { officers });
    expect(answer.status === 201 ? [] : faults(answer).slice(1)).toEqual(expected);
  });

  it('appoints the officers of a temporary branch, which has no term (rule 1.6)', async () => {
    const id = await test.make.partyOrg(place, 'temporary_branch');
    expect(faults(await elect(id, START))).toEqual([400, 'startedOn officers_appointed_only']);
    const appointed = await elect(id, START, { basis: 'appointed' });
    expect(appointed.body).toMatchObject({ secretaryName: '周宁', terms: [], termDueOn: null });
  });

  it('warns six months before the end, and draws a term out by a year at most (rule 1.11)', async () => {
    const id = await branch();
    const due = addMonths(today, 6);
    await elect(id, addYears(due, -3));
    const [term] = (await read(id)).terms;
    expect(await rules(id)).toContain('term_due_soon');
    const extend = (extendedTo: string) =>
      act(id, `terms/${term!.id}/extend`, {
        extendedTo,
        extensionBy: '园区综合党委',
        extensionOn: today,
      });
    for (const day of [term!.dueOn, addDays(addYears(term!.dueOn, 1), 1)]) {
      expect(faults(await extend(day))).toEqual([400, 'extendedTo extension_out_of_reach']);
    }
    const extended = await extend(addYears(term!.dueOn, 1));
    expect(extended.body.termDueOn).toBe(addYears(term!.dueOn, 1));
    expect(await rules(id)).not.toContain('term_due_soon');
  });

  it('lists what is due and what is overdue, as many as the workbench says', async () => {
    const before = await counts();
    const [soon, late, later] = [await branch(), await branch(), await branch()];
    await elect(soon, addYears(addMonths(today, 6), -3));
    await elect(late, addYears(today, -3) < START ? START : addYears(today, -3));
    // Four days, since the last day of a month stands for up to three more of a longer one.
    await elect(later, addYears(addDays(addMonths(today, 6), 4), -3));
    const listed = async (due: string) =>
      (
        await officer.get<{ items: { id: string }[]; total: number }>(
          `/party-orgs?due=${due}&pageSize=100`,
        )
      ).body;
    const due = await listed('term_due');
    const overdue = await listed('term_overdue');
    expect(due.items.map(({ id }) => id)).toContain(soon);
    expect(due.items.map(({ id }) => id)).not.toContain(later);
    expect(overdue.items.map(({ id }) => id)).toContain(late);
    const after = await counts();
    expect([after.term_due, after.term_overdue]).toEqual([due.total, overdue.total]);
    expect(after.term_overdue).toBeGreaterThan(before.term_overdue ?? 0);
  });

  async function counts(): Promise<Record<string, number>> {
    const { body } = await officer.get<{ items: { code: string; count: number }[] }>('/workbench');
    return Object.fromEntries(body.items.map(({ code, count }) => [code, count]));
  }

  it('hands the post of secretary over without a gap, also on a day to come', async () => {
    const id = await branch();
    await elect(id, '2024-07-01');
    const take = (fromOn: string, personName: string) =>
      act(id, 'posts', { post: 'secretary', personName, basis: 'elected', fromOn });
    expect((await take('2025-01-01', '李想')).body.secretaryName).toBe('李想');
    const planned = await take(addDays(today, 30), '吴越');
    expect([planned.status, planned.body.secretaryName]).toEqual([201, '李想']);
    expect(await held(id)).toEqual([
      ['secretary', '周宁', '2024-07-01', '2025-01-01'],
      ['secretary', '李想', '2025-01-01', addDays(today, 30)],
      ['secretary', '吴越', addDays(today, 30), null],
    ]);
    expect((await take('2025-01-01', '别人')).body.code).toBe('secretary_taken');
    expect(faults(await take('2020-01-01', '别人'))).toEqual([400, 'fromOn before_founded']);
  });

  it('lets one of two new secretaries win, and none overlap whatever the way in', async () => {
    const id = await branch();
    const { version } = await read(id);
    const body = { version, post: 'secretary', basis: 'elected', fromOn: '2024-01-01' };
    const both = await Promise.all(
      ['李想', '吴越'].map((personName) =>
        officer.post<Answer>(`${at(id)}/posts`, { ...body, personName }),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(both.find(({ status }) => status === 409)!.body.code).toBe('organisation_changed');
    const direct = test.superuser.query(
      `insert into party_org_post (park_id, party_org_id, post, person_name, from_on)
       values ($1, $2, 'secretary', '第三人', '2023-01-01')`,
      [place.parkId, id],
    );
    await expect(direct).rejects.toMatchObject({ constraint: 'party_org_post_one_secretary' });
  });

  it('corrects a post, ends it, and declares it void', async () => {
    const id = await branch();
    await elect(id, '2024-07-01');
    const [post] = (await read(id)).posts;
    const correct = async (change: object) =>
      officer.patch<Answer>(`${at(id)}/posts/${post!.id}`, {
        version: (await read(id)).version,
        ...change,
      });
    expect((await correct({ personName: ' 周凝 ' })).body.secretaryName).toBe('周凝');
    expect(faults(await correct({ untilOn: '2024-07-01' }))).toEqual([
      400,
      'untilOn until_before_from',
    ]);
    const left = await act(id, `posts/${post!.id}/end`, { untilOn: '2025-01-01' });
    expect([left.status, left.body.secretaryName]).toEqual([200, null]);
    expect((await correct({ untilOn: null })).body.secretaryName).toBe('周凝');
    const gone = await act(id, `posts/${post!.id}/void`, { reason: '登记错了人' });
    expect(gone.body.secretaryName).toBeNull();
    expect((await correct({ personName: '别人' })).status).toBe(404);
  });

  it('ends posts and term with the organisation, and lets them hold again', async () => {
    const id = await branch();
    await elect(id, '2024-07-01');
    const correct = async (dissolvedOn: string | null) =>
      officer.patch<Answer>(at(id), { version: (await read(id)).version, dissolvedOn });
    const papers = { reason: '任务完成', approvedBy: '园区综合党委', approvedOn: '2025-02-20' };
    await act(id, 'dissolve', { dissolvedOn: '2025-06-01', ...papers });
    expect(faults(await correct('2024-07-01'))).toEqual([400, 'dissolvedOn dissolved_before_post']);
    const dissolved = await correct('2025-03-01');
    expect(dissolved.body.posts[0]!.untilOn).toBe('2025-03-01');
    expect(dissolved.body.terms[0]!.endedOn).toBe('2025-03-01');
    expect(dissolved.body.warnings).toEqual([]);
    expect((await correct(null)).body).toMatchObject({
      secretaryName: '周宁',
      terms: [{ endedOn: null }],
    });
  });

  it('keeps the papers of a founding in order (rule 1.8), and none where nobody told', async () => {
    const id = await branch();
    const edit = async (change: object) =>
      officer.patch<Answer>(at(id), { version: (await read(id)).version, ...change });
    expect(await read(id)).toMatchObject({ appliedOn: null, approvedBy: null, filedOn: null });
    expect(
      faults(
        await edit({ appliedOn: '2021-06-01', repliedOn: '2021-05-31', filedOn: '2021-05-30' }),
      ),
    ).toEqual([400, 'repliedOn replied_before_applied', 'filedOn filed_before_reply']);
    await edit({ appliedOn: '2021-05-01', repliedOn: '2021-06-01', replyNumber: '〔2021〕3号' });
    expect(await rules(id)).not.toContain('reply_late');
    await edit({ repliedOn: '2021-06-02' });
    expect(await rules(id)).toContain('reply_late');
  });
});
