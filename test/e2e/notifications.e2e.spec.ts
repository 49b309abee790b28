import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../support/api-client.js';
import { type EventWindow, openWindow } from '../support/event-stream.js';
import type { Place } from '../support/factory.js';
import {
  startInnerTestApp,
  type InnerTestApp,
  startTestApp,
  type TestApp,
} from '../support/test-app.js';

interface Notice {
  id: string;
  kind: string;
  text: string;
  link: string;
  readAt: string | null;
  roleGrantId: string;
  roleName: string;
  placeName: string;
  isActing: boolean;
}
interface NoticePage {
  items: Notice[];
  total: number;
}

/** Tells whoever holds a role at a park, as a move of a file does. */
async function tellPark(
  test: TestApp,
  parkId: string,
  zh: string,
  role = 'park_officer',
): Promise<number> {
  const { rows } = await test.superuser.query<{ told: number }>(
    `select app.notify('told', null, null, $1, 'park', $2, $3, 'In English', '/enterprises') as told`,
    [role, parkId, zh],
  );
  return rows[0]!.told;
}

describe('what people were told', () => {
  let test: TestApp;
  let place: Place;

  beforeAll(async () => {
    test = await startTestApp();
    place = await test.make.place();
  });
  afterAll(() => test.close());

  const newOfficer = async (at: Place = place): Promise<{ client: ApiClient; userId: string }> => {
    const username = await test.make.user('park_officer', test.make.at.park(at));
    return { client: await test.signIn(username), userId: await test.make.userId(username) };
  };
  const noticesOf = async (client: ApiClient, query = ''): Promise<NoticePage> =>
    (await client.get<NoticePage>(`/notifications${query}`)).body;
  const unreadOf = async (client: ApiClient): Promise<number> =>
    (await client.get<{ unread: number }>('/notifications/unread-count')).body.unread;

  it('comes to everybody who holds the role there and to nobody else, latest first, in the language asked for', async () => {
    const parkId = await test.make.park(place.districtId, { name: '梧桐产业园' });
    const there = { ...place, parkId };
    const [one, two, other] = [
      await newOfficer(there),
      await newOfficer(there),
      await newOfficer(),
    ];
    expect(await tellPark(test, parkId, '第一件')).toBe(2);
    await tellPark(test, parkId, '第二件');
    for (const { client } of [one, two]) {
      const { items, total } = await noticesOf(client);
      expect(total).toBe(2);
      expect(items.map(({ text }) => text)).toEqual(['第二件', '第一件']);
      expect(items[0]).toMatchObject({
        kind: 'told',
        link: '/enterprises',
        readAt: null,
        roleName: '园区党委工作人员',
        placeName: '梧桐产业园',
        isActing: true,
      });
    }
    const english = await one.client.get<NoticePage>('/notifications?pageSize=1&page=2', {
      headers: { 'accept-language': 'en' },
    });
    expect(english.body).toMatchObject({ total: 2, items: [{ text: 'In English' }] });
    expect(await noticesOf(other.client)).toMatchObject({ items: [], total: 0 });
  });

  it('is read one by one or all at once, by whom it was told only', async () => {
    const parkId = await test.make.park(place.districtId);
    const there = { ...place, parkId };
    const [one, two] = [await newOfficer(there), await newOfficer(there)];
    for (const text of ['甲', '乙', '丙']) await tellPark(test, parkId, text);
    const [latest] = (await noticesOf(one.client)).items;
    expect(await two.client.post(`/notifications/${latest!.id}/read`)).toMatchObject({
      status: 404,
    });
    expect(await one.client.post(`/notifications/${latest!.id}/read`)).toMatchObject({
      status: 200,
      body: { unread: 2 },
    });
    const { readAt } = (await noticesOf(one.client)).items[0]!;
    await one.client.post(`/notifications/${latest!.id}/read`);
    expect((await noticesOf(one.client)).items[0]!.readAt).toBe(readAt);
    expect((await noticesOf(one.client, '?show=unread')).items.map(({ text }) => text)).toEqual([
      '乙',
      '甲',
    ]);
    expect(await one.client.post('/notifications/read-all')).toMatchObject({ body: { unread: 0 } });
    expect(await unreadOf(one.client)).toBe(0);
    expect(await unreadOf(two.client)).toBe(3);
  });

  it('names the other role it opens under, and goes with that role', async () => {
    const { client, userId } = await newOfficer();
    const parkId = await test.make.park(place.districtId);
    const grantId = await test.make.roleGrant(
      userId,
      'lawyer',
      test.make.at.park({ ...place, parkId }),
    );
    await tellPark(test, parkId, '请接单', 'lawyer');
    const [notice] = (await noticesOf(client)).items;
    expect(notice).toMatchObject({ text: '请接单', roleGrantId: grantId, isActing: false });
    expect(await client.post('/auth/role-grant', { roleGrantId: grantId })).toMatchObject({
      status: 200,
    });

    await test.superuser.query('update role_grant set revoked_at = now() where id = $1', [grantId]);
    const again = await test.signIn(
      (
        await test.superuser.query<{ username: string }>(
          'select username from app_user where id = $1',
          [userId],
        )
      ).rows[0]!.username,
    );
    expect(await noticesOf(again)).toMatchObject({ items: [], total: 0 });
    expect(await unreadOf(again)).toBe(0);
    expect(await again.post(`/notifications/${notice!.id}/read`)).toMatchObject({ status: 404 });
  });

  it('refuses what is no page and no filter', async () => {
    const { client } = await newOfficer();
    expect(await client.get('/notifications?show=some')).toMatchObject({ status: 400 });
    expect(await client.get('/notifications?page=0')).toMatchObject({ status: 400 });
  });

  describe('in an open window', () => {
    const windows: EventWindow[] = [];
    const open = async (client: ApiClient): Promise<EventWindow> => {
      const window = await openWindow(client);
      windows.push(window);
      return window;
    };
    afterAll(() => windows.forEach((window) => window.close()));

    it('counts at once, in all of the person’s windows, and in nobody else’s', async () => {
      const parkId = await test.make.park(place.districtId);
      const there = { ...place, parkId };
      const [one, other] = [await newOfficer(there), await newOfficer()];
      const [first, second, foreign] = [
        await open(one.client),
        await open(one.client),
        await open(other.client),
      ];
      expect(await Promise.all([first, second, foreign].map((window) => window.next()))).toEqual([
        0, 0, 0,
      ]);
      await tellPark(test, parkId, '有新事项');
      expect(await Promise.all([first.next(), second.next()])).toEqual([1, 1]);
      await one.client.post('/notifications/read-all');
      expect(await Promise.all([first.next(), second.next()])).toEqual([0, 0]);
      await tellPark(test, place.parkId, '给别人的');
      expect(await foreign.next()).toBe(1);
    });

    it('says nothing of what was not committed', async () => {
      const parkId = await test.make.park(place.districtId);
      const { client } = await newOfficer({ ...place, parkId });
      const window = await open(client);
      expect(await window.next()).toBe(0);
      const connection = await test.superuser.connect();
      await connection.query('begin');
      await connection.query(
        `select app.notify('told', null, null, 'park_officer', 'park', $1, '没有发生', 'No', '/enterprises')`,
        [parkId],
      );
      await connection.query('rollback');
      connection.release();
      await tellPark(test, parkId, '发生了');
      expect(await window.next()).toBe(1);
    });

    it('ends with the sign-in', async () => {
      const { client, userId } = await newOfficer();
      const window = await open(client);
      expect(await window.next()).toBe(0);
      await client.post('/auth/logout');
      await test.superuser.query(`select pg_notify('wutong_notification', $1)`, [userId]);
      await window.ended();
      expect((await openWindow(client)).status).toBe(401);
    });

    it('ends when the sign-in was left idle, which it does not renew', async () => {
      const { client, userId } = await newOfficer();
      const window = await open(client);
      expect(await window.next()).toBe(0);
      await test.superuser.query(
        `update login_session set refreshed_at = now() - interval '31 minutes' where user_id = $1`,
        [userId],
      );
      await test.superuser.query(`select pg_notify('wutong_notification', $1)`, [userId]);
      await window.ended();
    });

    it('opens five times for a person, and again when one was closed', async () => {
      const { client } = await newOfficer();
      const five = [];
      for (let n = 0; n < 5; n += 1) five.push(await open(client));
      await Promise.all(five.map((window) => window.next()));
      const sixth = await client.get('/notifications/stream');
      expect(sixth).toMatchObject({ status: 429, body: { code: 'notification_streams_full' } });
      five[0]!.close();
      let next = await open(client);
      while (next.status === 429) next = await open(client);
      expect(next.status).toBe(200);
    });

    it('goes on after the connection that hears the database was lost', async () => {
      const parkId = await test.make.park(place.districtId);
      const { client } = await newOfficer({ ...place, parkId });
      const window = await open(client);
      expect(await window.next()).toBe(0);
      await test.superuser.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
          where application_name = 'wutong-notifications' and datname = current_database()`,
      );
      await tellPark(test, parkId, '断开时发生的');
      expect(await window.next()).toBe(1);
      await tellPark(test, parkId, '之后发生的');
      expect(await window.next()).toBe(2);
    });
  });
});

describe('windows of a server that stops', () => {
  it('are ended, and nothing waits for them', async () => {
    const test: InnerTestApp = await startInnerTestApp();
    const username = await test.make.user('auditor', test.make.at.platform());
    const window = await openWindow(await test.signIn(username));
    expect(await window.next()).toBe(0);
    const began = Date.now();
    await test.app.close();
    await window.ended();
    expect(Date.now() - began).toBeLessThan(8_000);
    test.app.close = async () => undefined;
    await test.close();
  });
});
