import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Session {
  id: string;
  browser: string | null;
  system: string | null;
  current: boolean;
}

const EDGE =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0';

describe('my sign-ins', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  it('are listed by device, and ended from another one', async () => {
    const username = await test.make.user('auditor', test.make.at.platform());
    const here = await test.signIn(username);
    const there = test.anonymous();
    const login = await there.post<{ accessToken: string }>(
      '/auth/login',
      { username, password: test.make.password },
      { headers: { 'user-agent': EDGE } },
    );
    there.accessToken = login.body.accessToken;
    const third = await test.signIn(username);
    const sessions = await there.get<{ items: Session[] }>('/me/sessions');
    expect(sessions.body.items).toHaveLength(3);
    expect(sessions.body.items.find(({ current }) => current)).toMatchObject({
      browser: 'Edge',
      system: 'Windows',
    });
    const others = sessions.body.items.filter(({ current }) => !current);
    const stranger = await test.signIn(await test.make.user('auditor', test.make.at.platform()));
    const end = (client: ApiClient, id: string) => client.post(`/me/sessions/${id}/end`);
    expect((await end(stranger, others[0]!.id)).status).toBe(404);
    expect((await end(there, others[0]!.id)).status).toBe(204);
    expect((await end(there, others[0]!.id)).status).toBe(404);
    const alive = [here, third];
    const statuses = await Promise.all(alive.map(async (one) => (await one.get('/me')).status));
    expect(statuses.sort()).toEqual([200, 401]);
    expect((await there.post('/me/sessions/end-others')).body).toEqual({ ended: 1 });
    for (const one of alive) {
      expect((await one.get('/me')).status).toBe(401);
    }
    expect((await there.get('/me')).status).toBe(200);
    expect((await stranger.get('/me')).status).toBe(200);
  });

  it('leaves out those that were left idle', async () => {
    const username = await test.make.user('auditor', test.make.at.platform());
    await test.signIn(username);
    await test.superuser.query(
      `update login_session set refreshed_at = now() - interval '31 minutes'
        where user_id = (select id from app_user where username = $1)`,
      [username],
    );
    const client = await test.signIn(username);
    const { body } = await client.get<{ items: Session[] }>('/me/sessions');
    expect(body.items.map(({ current }) => current)).toEqual([true]);
  });
});
