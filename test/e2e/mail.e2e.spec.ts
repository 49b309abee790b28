import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { makeRun } from '../support/runs.js';
import { MONDAY, type MailWorld, PORTAL, startMailWorld, SUNDAY } from '../support/mail-world.js';
import { startInnerTestApp } from '../support/test-app.js';

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

let world: MailWorld;

beforeAll(async () => {
  world = await startMailWorld();
});
afterAll(() => world.close());
beforeEach(() => world.begin());

describe('an address', () => {
  it('gets a code and nothing else until it is confirmed; what came meanwhile is not lost', async () => {
    const one = await world.person({}, false);
    const [mail] = world.mailsTo(one.address);
    expect(mail).toMatchObject({ subject: '梧桐：邮箱验证码' });
    expect(mail!.headers.has('list-unsubscribe')).toBe(false);
    await world.tell(one, 'nudged');
    await world.round();
    expect(world.mailsTo(one.address)).toHaveLength(1);
    expect((await one.client.get('/me/mail')).body).toMatchObject({
      isOn: true,
      address: one.address,
      isConfirmed: false,
      awaitsCode: true,
    });
    await one.client.post('/me/mail/confirm', { code: world.codeIn(one.address) });
    await world.round();
    expect(world.mailsTo(one.address)).toHaveLength(2);
  });

  it('is sealed in the database, and so is the code until it is sent', async () => {
    const one = await world.person({}, false);
    const kept = await world.test.superuser.query<{ all: string }>(
      `select concat(s::text, (select string_agg(m::text, '') from mail m where m.user_id = s.user_id)) as all
         from mail_setting s where s.user_id = $1`,
      [one.userId],
    );
    expect(kept.rows[0]!.all).not.toContain(one.address);
    expect(kept.rows[0]!.all).not.toContain(world.codeIn(one.address));
  });

  it('is not confirmed by guessing: five tries, also side by side', async () => {
    const one = await world.person({}, false);
    const right = world.codeIn(one.address);
    const wrong = right === '000000' ? '111111' : '000000';
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => one.client.post('/me/mail/confirm', { code: wrong })),
    );
    expect(answers.filter(({ status }) => status === 400)).toHaveLength(5);
    expect(await one.client.post('/me/mail/confirm', { code: right })).toMatchObject({
      status: 409,
      body: { code: 'mail_code_expired' },
    });
    expect(await one.client.put('/me/mail/address', { address: one.address })).toMatchObject({
      status: 429,
      body: { code: 'mail_code_too_soon' },
    });
  });

  it('must be one', async () => {
    const one = await world.person();
    for (const address of ['', 'no address', 'a@b', 'x@example.org\r\nBcc: y@example.org']) {
      expect(await one.client.put('/me/mail/address', { address })).toMatchObject({ status: 400 });
    }
    expect((await one.client.get('/me/mail')).body).toMatchObject({ address: one.address });
  });

  it('is forgotten, and what waits goes nowhere', async () => {
    const one = await world.person({ rhythm: 'daily', hour: 9 });
    await world.tell(one);
    expect(await one.client.post('/me/mail/remove')).toMatchObject({
      body: { address: null, isConfirmed: false },
    });
    await world.round();
    expect(world.mailsTo(one.address)).toEqual([]);
  });
});

describe('mail at once', () => {
  it('tells the kind and where it opens, and no private word', async () => {
    const one = await world.person();
    const id = await world.tell(one);
    await world.round();
    await world.round();
    const mails = world.mailsTo(one.address);
    expect(mails).toHaveLength(1);
    const { subject, text, html, headers, raw } = mails[0]!;
    expect(subject).toBe('梧桐：您有 1 条新提醒');
    for (const part of [text, html]) {
      expect(part).toContain('有一件新的待办');
      expect(part).toContain(`${PORTAL}/notifications/${id}`);
    }
    const everything = raw + subject + text + html;
    for (const word of ['泉城', '审核', 'Quancheng', one.userId]) {
      expect(everything).not.toContain(word);
    }
    expect(text.match(new RegExp(UUID, 'g'))).toEqual([id]);
    expect(headers.get('from')).toContain('wutong@example.org');
    expect(await one.client.get(`/notifications/${id}`)).toMatchObject({
      status: 200,
      body: { link: '/enterprises', isActing: true },
    });
    const other = await world.person();
    expect(await other.client.get(`/notifications/${id}`)).toMatchObject({ status: 404 });
  });

  it('speaks the reader’s language', async () => {
    const one = await world.person({ locale: 'en' });
    await world.tell(one, 'nudged');
    await world.round();
    expect(world.mailsTo(one.address)[0]).toMatchObject({
      subject: 'Wutong: 1 new notice(s) for you',
    });
  });

  it('does not tell what was read in the portal before', async () => {
    const one = await world.person();
    const id = await world.tell(one);
    await one.client.post(`/notifications/${id}/read`);
    await world.round();
    expect(world.mailsTo(one.address)).toEqual([]);
  });

  it('waits on a day off, unless it is a reminder', async () => {
    const [one, two] = [await world.person(), await world.person()];
    world.now = SUNDAY;
    await world.tell(one);
    await world.tell(two, 'nudged');
    await world.round();
    expect([world.mailsTo(one.address).length, world.mailsTo(two.address).length]).toEqual([0, 1]);
    world.now = MONDAY;
    await world.round();
    expect([world.mailsTo(one.address).length, world.mailsTo(two.address).length]).toEqual([1, 1]);
  });

  it('goes once, when rounds meet', async () => {
    const one = await world.person();
    await world.tell(one);
    await Promise.all(Array.from({ length: 6 }, () => world.round()));
    expect(world.mailsTo(one.address)).toHaveLength(1);
  });
});

describe('a digest', () => {
  it('is one mail of two notices and of what waits, with due day and working days left', async () => {
    const one = await world.person({ rhythm: 'daily', hour: 10 });
    const run = await makeRun(world.test, world.place);
    await world.test.superuser.query(
      `update workflow_run set workflow = 'admission_review' where id = $1`,
      [run.id],
    );
    await world.test.superuser.query(
      `insert into todo (park_id, run_id, task, role, place_kind, opens_on, due_on)
       values ($1, $2, 'review', 'park_officer', 'park', '2026-01-05', '2026-12-03'),
              ($1, $2, 'later', 'park_officer', 'park', '2999-01-05', '2999-12-03'),
              ($1, $2, 'not his', 'street_officer', 'park', '2026-01-05', '2026-12-04')`,
      [world.place.parkId, run.id],
    );
    const ids = [await world.tell(one, 'todo', run.id), await world.tell(one, 'told')];
    world.now = '2026-11-30T01:59:00Z';
    await world.round();
    expect(world.mailsTo(one.address)).toEqual([]);
    world.now = MONDAY;
    await world.round();
    await world.round();
    const mails = world.mailsTo(one.address);
    expect(mails).toHaveLength(1);
    const { subject, text } = mails[0]!;
    expect(subject).toBe('梧桐：提醒摘要（2 条新提醒，1 件待办）');
    for (const id of ids) expect(text).toContain(`${PORTAL}/notifications/${id}`);
    expect(text).toContain(
      `准入评审：2026-12-03 到期，还有 3 个工作日\n  ${PORTAL}/notifications/${ids[0]}`,
    );
    expect(text).not.toContain('试验材料');

    await world.tell(one);
    await world.round();
    expect(world.mailsTo(one.address)).toHaveLength(1);
    world.now = '2026-12-01T02:00:00Z';
    await world.round();
    expect(world.mailsTo(one.address)).toHaveLength(2);
  });
});

describe('without a mail server', () => {
  it('says so, and takes no address', async () => {
    const off = await startInnerTestApp({ environment: { SMTP_URL: '' } });
    const at = await off.make.place();
    const client = await off.signIn(await off.make.user('park_officer', off.make.at.park(at)));
    expect((await client.get('/me/mail')).body).toMatchObject({ isOn: false, address: null });
    expect(await client.put('/me/mail/address', { address: 'a@example.org' })).toMatchObject({
      status: 409,
      body: { code: 'mail_off' },
    });
    expect((await client.get('/health/ready')).body).toEqual({ status: 'ok', mail: 'off' });
    expect((await world.test.anonymous().get('/health/ready')).body).toEqual({
      status: 'ok',
      mail: 'on',
    });
    await off.close();
  });
});
