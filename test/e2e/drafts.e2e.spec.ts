import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiAnswer, ApiClient, ProblemBody } from '../support/api-client.js';
import { creditCode } from '../support/credit-codes.js';
import type { Place } from '../support/factory.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const PATH = '/me/drafts/unit.create/-';
const PRIVATE = '联系人沈某 13812345678';

interface Stand {
  version: number;
  savedAt: string;
}
interface Found {
  draft: (Stand & { content: { values: Record<string, unknown> } }) | null;
}

describe('a draft', () => {
  let test: TestApp;
  let place: Place;
  let officer: string;
  let client: ApiClient;

  beforeAll(async () => {
    test = await startTestApp();
    place = await test.make.place();
    officer = await test.make.user('park_officer', test.make.at.park(place));
    client = await test.signIn(officer);
  });
  afterAll(() => test.close());
  afterEach(() => test.superuser.query('delete from form_draft'));

  const save = (
    text: unknown,
    known: number | null,
    { by = client, path = PATH } = {},
  ): Promise<ApiAnswer<Stand & ProblemBody>> =>
    by.put(
      path,
      { content: { values: { remark: text } } },
      {
        headers: known === null ? { 'if-none-match': '*' } : { 'if-match': `"${known}"` },
      },
    );
  const found = async (by = client, path = PATH): Promise<Found['draft']> =>
    (await by.get<Found>(path)).body.draft;
  const rows = async (): Promise<number> =>
    (await test.superuser.query('select 1 from form_draft')).rows.length;

  it('is found again, as it was typed last', async () => {
    expect(await found()).toBeNull();
    expect((await save('一', null)).body.version).toBe(1);
    expect((await save(PRIVATE, 1)).body.version).toBe(2);
    const elsewhere = await test.signIn(officer);
    expect(await found(elsewhere)).toMatchObject({
      version: 2,
      content: { values: { remark: PRIVATE } },
    });
  });

  it('is its owner’s under the role it was typed in, and nobody else’s', async () => {
    await save(PRIVATE, null);
    const colleague = await test.signIn(
      await test.make.user('park_officer', test.make.at.park(place)),
    );
    expect(await found(colleague)).toBeNull();
    expect((await save('他的', null, { by: colleague })).status).toBe(200);
    expect((await colleague.send('DELETE', PATH)).status).toBe(204);
    expect((await found())?.content.values['remark']).toBe(PRIVATE);
    // The same person under another grant.
    await test.superuser.query('update form_draft set role_grant_id = uuidv7()');
    expect(await found()).toBeNull();
  });

  it('lies sealed in the database, and neither log nor audit trail nor kept answers hold a word of it', async () => {
    const before = await test.superuser.query('select 1 from audit_event');
    await client.put(
      PATH,
      { content: { values: { remark: PRIVATE } } },
      {
        headers: { 'if-none-match': '*', 'idempotency-key': 'draft-once-0001' },
      },
    );
    const { rows: kept } = await test.superuser.query<{ content: string }>(
      'select content from form_draft',
    );
    expect(kept[0]?.content).toMatch(/^[a-z0-9]+\.[A-Za-z0-9_-]+$/i);
    const { rows: events } = await test.superuser.query('select 1 from audit_event');
    expect(events.length).toBe(before.rows.length);
    const { rows: repeats } = await test.superuser.query(
      `select 1 from idempotency_key where key = 'draft-once-0001'`,
    );
    expect(repeats).toHaveLength(0);
    await expect(
      test.superuser.query(`update form_draft set content = 'readable'`),
    ).rejects.toMatchObject({ constraint: 'form_draft_content_sealed' });
  });

  it.each<[string, number | null]>([
    ['an older version', 1],
    ['a version that never was', 9],
    ['none', null],
  ])('is not saved over by a window that knows %s', async (_what, known) => {
    await save('一', null);
    await save('二', 1);
    const answer = await save('三', known);
    expect([answer.status, answer.body.code, answer.body.params]).toEqual([
      412,
      'draft_changed_elsewhere',
      { version: 2, savedAt: expect.any(String) },
    ]);
    expect((await found())?.content.values['remark']).toBe('二');
  });

  it('is not begun anew by a window that does not know that it is gone', async () => {
    await save('一', null);
    await client.send('DELETE', PATH);
    const answer = await save('二', 1);
    expect([answer.status, answer.body.params]).toEqual([412, { version: null, savedAt: null }]);
    expect(await rows()).toBe(0);
  });

  it('is begun once by windows that begin at once, and moved on once', async () => {
    const texts = Array.from({ length: 12 }, (_, n) => `第${n}窗`);
    for (const known of [null, 1]) {
      const answers = await Promise.all(texts.map((text) => save(text, known)));
      const statuses = answers.map(({ status }) => status).sort((a, b) => a - b);
      expect(statuses).toEqual([200, ...Array.from({ length: 11 }, () => 412)]);
    }
    expect(await rows()).toBe(1);
  });

  it.each<[string, Record<string, string>]>([
    ['no version', {}],
    ['a version that is none', { 'if-match': '1' }],
    ['both', { 'if-match': '"1"', 'if-none-match': '*' }],
  ])('is not saved with %s', async (_what, headers) => {
    const answer = await client.put<ProblemBody>(PATH, { content: {} }, { headers });
    expect([answer.status, answer.body.code]).toEqual([428, 'draft_version_missing']);
  });

  it.each([
    [59_999, 200],
    [60_000, 200],
    [60_001, 413],
  ])('of %i characters answers %i', async (characters, status) => {
    const frame = JSON.stringify({ values: { remark: '' } }).length;
    const answer = await save('字'.repeat(characters - frame), null);
    expect(answer.status).toBe(status);
  });

  it.each([
    '/me/drafts/Unit/-',
    '/me/drafts/u/-',
    '/me/drafts/unit.create/a%20b',
    `/me/drafts/unit.create/${'a'.repeat(61)}`,
  ])('is not kept at %s', async (path) => {
    expect((await save('x', null, { path })).status).toBe(400);
  });

  it('is one of at most a hundred', async () => {
    const userId = await test.make.userId(officer);
    await test.superuser.query(
      `insert into form_draft (id, owner_user_id, role_grant_id, form, subject, content)
       select uuidv7(), $1, uuidv7(), 'unit.create', 's' || n, 'k1.' || repeat('A', 40)
         from generate_series(1, 99) n`,
      [userId],
    );
    expect((await save('第一百份', null)).status).toBe(200);
    const next = await save('再一份', null, { path: '/me/drafts/unit.create/next' });
    expect([next.status, next.body.code]).toEqual([409, 'draft_at_most']);
  });

  it.each([
    ['29 days 23 hours', 1],
    ['30 days 1 minute', 0],
  ])('that was not touched for %s: %i is left', async (age, left) => {
    await save('旧', null);
    await test.superuser.query(`update form_draft set saved_at = now() - $1::interval`, [age]);
    // Before the job comes by, too.
    expect((await found()) === null).toBe(left === 0);
    await test.superuser.query('select app.forget_drafts()');
    expect(await rows()).toBe(left);
  });

  describe('that a form sends', () => {
    const create = (code: string, draft = 'unit.create/-', by = client) =>
      by.post<ProblemBody>(
        `/parks/${place.parkId}/enterprises`,
        {
          legalName: '新来电商有限公司',
          creditCode: code,
          kind: 'non_public_enterprise',
          streetId: place.streetId,
          enteredOn: '2024-01-01',
        },
        { headers: { draft } },
      );

    it('goes when the form is taken', async () => {
      await save('一', null);
      expect((await create(creditCode(test.make.next()))).status).toBe(201);
      expect(await rows()).toBe(0);
    });

    it('stays when the form is refused', async () => {
      const taken = creditCode(test.make.next());
      await create(taken);
      await save('一', null);
      expect((await create(taken)).status).toBe(409);
      expect((await create('91350100M000100Y44')).status).toBe(400);
      expect(await rows()).toBe(1);
    });

    it('is the sender’s own, and the one that is named', async () => {
      await save('一', null);
      await save('二', null, { path: '/me/drafts/unit.edit/x' });
      const colleague = await test.signIn(
        await test.make.user('park_officer', test.make.at.park(place)),
      );
      await create(creditCode(test.make.next()), 'unit.create/-', colleague);
      expect(await rows()).toBe(2);
      await create(creditCode(test.make.next()), 'unit.edit/x');
      expect((await found())?.content.values['remark']).toBe('一');
      await create(creditCode(test.make.next()), "no/such'; --");
      expect(await rows()).toBe(1);
    });
  });
});
