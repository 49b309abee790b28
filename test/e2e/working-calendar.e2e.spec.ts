import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Clock } from '../../src/platform/calendar/clock.js';
import { AdmissionStory, good } from '../support/admission-flow.js';
import type { ApiAnswer, ApiClient, ProblemBody } from '../support/api-client.js';
import { ONLY_PUBLISHED_YEARS } from '../support/postgres.js';
import { type InnerTestApp, startInnerTestApp } from '../support/test-app.js';

interface Day {
  day: string;
  kind: 'off' | 'work';
  name: string;
}
interface Arrangement {
  id: string;
  version: number;
  state: string;
  days: Day[];
  differences: { day: string; by: string }[];
  reference: string | null;
  enteredByName: string | null;
  decidedByName: string | null;
  mayDecide: boolean;
  mayWithdraw: boolean;
}
interface Shifts {
  items: { number: string; what: string; was: string; becomes: string }[];
  total: number;
  isRunning: boolean;
}

/** Made up: no notice of this year exists. */
const MADE_UP = `
一、元旦：1月1日（周三）放假1天。
二、春节：1月22日至28日放假调休，共7天。1月19日（周日）上班。
三、劳动节：5月1日至5日放假调休，共5天。
四、国庆节：10月1日至7日放假调休，共7天。9月28日（周日）上班。`;
const YEAR = 2031;

let test: InnerTestApp;
let system: ApiClient;
let colleague: ApiClient;
let security: ApiClient;
let today = '2026-11-30';

beforeAll(async () => {
  test = await startInnerTestApp({ worker: true });
  test.app.get(Clock).now = () => new Date(`${today}T02:00:00Z`);
  await test.superuser.query(ONLY_PUBLISHED_YEARS);
  const signIn = async (role: string): Promise<ApiClient> =>
    test.signIn(await test.make.user(role, test.make.at.platform()));
  [system, colleague, security] = [
    await signIn('system_admin'),
    await signIn('system_admin'),
    await signIn('security_admin'),
  ];
});
afterAll(() => test.close());
beforeEach(() => {
  today = '2026-11-30';
});

const check = async (
  body: object,
): Promise<
  ApiAnswer<{
    days: Day[];
    doubts: string[];
    differences: Arrangement['differences'];
    reference: string | null;
  }>
> => system.post('/working-calendar/checks', body);

const propose = (
  client: ApiClient,
  year: number,
  days: Day[],
  note: string | null = null,
): Promise<ApiAnswer<Arrangement>> =>
  client.post('/working-calendar/arrangements', {
    year,
    source: `试验：关于${year}年部分节假日安排的通知`,
    noticeNumber: '试〔2030〕1号',
    noticeDate: '2030-11-04',
    days,
    note,
  });
const decide = (
  client: ApiClient,
  id: string,
  act: string,
  body: object = {},
): Promise<ApiAnswer<Arrangement>> =>
  client.post(`/working-calendar/arrangements/${id}/${act}`, body);
const versionsOf = async (year: number): Promise<Arrangement[]> =>
  good(await system.get<{ items: Arrangement[] }>(`/working-calendar/years/${year}`)).items;
const codeOf = ({ status, body }: ApiAnswer<unknown>): [number, string] => [
  status,
  (body as ProblemBody).code,
];

describe('the working calendar', () => {
  it('misses next year from 1 November on', async () => {
    expect((await security.get('/working-calendar')).body).toMatchObject({
      missing: 2027,
      mayEnter: false,
    });
    expect((await system.get('/working-calendar')).body).toMatchObject({ mayEnter: true });
    today = '2026-10-31';
    expect((await system.get('/working-calendar')).body).toMatchObject({
      years: [2025, 2026],
      missing: null,
    });
  });

  it('ships the years 2025 and 2026 as another list has them', async () => {
    for (const year of [2025, 2026]) {
      const [shipped] = await versionsOf(year);
      expect(shipped).toMatchObject({ version: 1, state: 'in_force', enteredByName: null });
      const { body } = await check({ year, days: shipped!.days });
      expect(body.differences).toEqual([]);
      expect(body.reference).toMatch(/^chinese-days \d/);
    }
  });

  it('reads a notice, and says what in it does not fit the year', async () => {
    const read = good(await check({ year: YEAR, text: MADE_UP }));
    expect(read.days.filter(({ kind }) => kind === 'work').map(({ day }) => day)).toEqual([
      '2031-01-19',
      '2031-09-28',
    ]);
    expect([read.doubts, read.differences, read.reference]).toEqual([[], [], null]);
    const other = good(await check({ year: YEAR + 1, text: MADE_UP }));
    expect(other.doubts).toHaveLength(3);
    const nothing = good(await check({ year: YEAR, text: '关于值班的通知' }));
    expect(nothing.doubts[0]).toContain('没有读出日期');
  });

  it('refuses days that cannot be, at each of them', async () => {
    const answer = await propose(system, YEAR, [
      { day: '2031-01-01', kind: 'off', name: '元旦' },
      { day: '2030-12-31', kind: 'off', name: '元旦' },
      { day: '2031-01-06', kind: 'work', name: '元旦调休' },
    ]);
    const { errors } = answer.body as unknown as ProblemBody;
    expect(errors.map(({ path, code }) => [path, code])).toEqual([
      ['days.1.day', 'other_year'],
      ['days.2.day', 'works_anyway'],
    ]);
  });

  it('is entered by one administrator and put in force by another', async () => {
    const { days } = good(await check({ year: YEAR, text: MADE_UP }));
    const fewer = days.filter(({ day }) => day !== '2031-10-03');
    expect(codeOf(await propose(system, YEAR, fewer))).toEqual([422, 'calendar_differs']);
    expect(codeOf(await propose(security, YEAR, days))).toEqual([403, 'not_allowed']);
    const first = good(await propose(system, YEAR, fewer, '通知另有规定'), 201);
    expect(first).toMatchObject({
      state: 'proposed',
      differences: [{ day: '2031-10-03', by: 'law' }],
      mayDecide: false,
      mayWithdraw: true,
    });
    expect(codeOf(await propose(colleague, YEAR, days))).toEqual([409, 'calendar_proposal_open']);
    expect(codeOf(await decide(system, first.id, 'approve'))).toEqual([
      403,
      'calendar_own_proposal',
    ]);
    expect(codeOf(await decide(colleague, first.id, 'withdraw'))).toEqual([
      403,
      'calendar_not_own_proposal',
    ]);
    expect(await decide(colleague, first.id, 'refuse')).toMatchObject({ status: 400 });
    good(await decide(colleague, first.id, 'refuse', { note: '10月3日应放假' }));
    expect((await system.get('/working-calendar')).body).toMatchObject({ years: [2025, 2026] });

    const second = good(await propose(system, YEAR, days), 201);
    const inForce = good(await decide(security, second.id, 'approve'));
    expect(inForce).toMatchObject({ version: 2, state: 'in_force', mayDecide: false });
    expect(inForce.enteredByName).not.toBe(inForce.decidedByName);
    expect((await system.get('/working-calendar')).body).toMatchObject({
      years: [2025, 2026, YEAR],
    });
    const { rows } = await test.superuser.query(
      'select count(*)::int as n from calendar_day where year = $1',
      [YEAR],
    );
    expect(rows).toEqual([{ n: days.length }]);
  });

  it('is decided on once, when two decide at once', async () => {
    const days: Day[] = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'].map((day) => ({
      day: `2033-${day}`,
      kind: 'off',
      name: '节',
    }));
    const { id } = good(await propose(system, 2033, days), 201);
    const answers = await Promise.all([
      decide(colleague, id, 'approve'),
      decide(security, id, 'refuse', { note: '再核对' }),
      decide(colleague, id, 'approve'),
      decide(security, id, 'approve'),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
  });

  it('cannot be put in force by its author, past the application too', async () => {
    const { rows } = await test.superuser.query<{ user_id: string }>(
      `select user_id from role_grant where role = 'system_admin' limit 1`,
    );
    await expect(
      test.superuser.query(
        `insert into calendar_arrangement (year, version, source, days, state, entered_by, decided_by)
         values (2090, 1, '试验', '[{}]', 'in_force', $1, $1)`,
        [rows[0]!.user_id],
      ),
    ).rejects.toMatchObject({ constraint: 'calendar_arrangement_four_eyes' });
  });
});

describe('open files', () => {
  it('that come into the missing year are listed', async () => {
    today = '2026-12-11';
    const story = await AdmissionStory.open(test);
    const review = await fileInReview(story, '2026-12-10');
    const fine = await fileInReview(await AdmissionStory.open(test), '2026-12-01');
    const asked = await story.moved(story.officer, review, 'request_supplement', {
      defects: [{ code: 'business_licence', text: '印章不清晰' }],
    });
    today = '2026-12-29';
    const { body } = await system.get<{
      year: number;
      items: { number: string; day: string | null }[];
    }>('/working-calendar/reaching');
    expect(body.year).toBe(2027);
    expect(body.items).toContainEqual(
      expect.objectContaining({ number: asked.run.number, day: null }),
    );
    expect(body.items.map(({ number }) => number)).not.toContain(fine.run.number);
    expect(JSON.stringify(body)).not.toContain(story.enterpriseId);
  });

  it('get the days that a correction moves, and the list shows them', async () => {
    const story = await AdmissionStory.open(test);
    const file = await fileInReview(story, '2026-09-20');
    expect(file.run.promisedOn).toBe('2026-10-10');
    const [shipped] = await versionsOf(2026);
    const days = shipped!.days.filter(({ day }) => day !== '2026-10-10');
    expect(codeOf(await propose(system, 2026, days))).toEqual([422, 'calendar_differs']);
    const { id } = good(await propose(system, 2026, days, '试验：假设这一天不上班'), 201);
    good(await decide(security, id, 'approve'));
    const shifts = await shiftsOnceDone(id);
    expect(shifts.items.filter(({ number }) => number === file.run.number)).toEqual([
      expect.objectContaining({ what: 'promise', was: '2026-10-10', becomes: '2026-10-12' }),
      expect.objectContaining({ what: 'todo', was: '2026-10-10', becomes: '2026-10-12' }),
    ]);
    const after = good(await story.officer.get<typeof file>(story.file(file.run.id)));
    expect(after.run.promisedOn).toBe('2026-10-12');
    expect(after.run.waitingFor).toMatchObject([{ task: 'decide', dueOn: '2026-10-12' }]);
    expect((await versionsOf(2026)).map(({ state }) => state)).toEqual(['in_force', 'replaced']);
  });

  /** A dossier that was handed in and accepted on a day; today where none is named. */
  async function fileInReview(
    story: AdmissionStory,
    day = today,
  ): Promise<Awaited<ReturnType<AdmissionStory['inReview']>>> {
    const clock = test.app.get(Clock);
    clock.now = () => new Date();
    const filled = await story.filled();
    clock.now = () => new Date(`${day}T02:00:00Z`);
    const submitted = await story.moved(story.rep, filled, 'submit');
    const accepted = await story.moved(story.officer, submitted, 'accept');
    clock.now = () => new Date(`${today}T02:00:00Z`);
    return accepted;
  }

  async function shiftsOnceDone(id: string): Promise<Shifts> {
    for (;;) {
      const { body } = await security.get<Shifts>(`/working-calendar/arrangements/${id}/shifts`);
      if (!body.isRunning) return body;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
});
