import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ProblemBody } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

describe('signing in', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  it('gives a short access token, and tells who one is and what that allows', async () => {
    const place = await test.make.place();
    const client = await test.signIn(
      await test.make.user('park_officer', test.make.at.park(place)),
    );
    const me = await client.get<{
      roleGrant: { role: string; parkId: string };
      permissions: string[];
    }>('/me');
    expect(me.status).toBe(200);
    expect(me.body.roleGrant).toMatchObject({
      role: 'park_officer',
      roleName: '园区党委工作人员',
      parkId: place.parkId,
    });
    expect(me.body.permissions).toContain('enterprise.create');
    expect(me.body.permissions).not.toContain('park.create');
  });

  it('answers a wrong password and an unknown name alike', async () => {
    const username = await test.make.user('auditor', test.make.at.platform());
    const wrong = await test
      .anonymous()
      .post<ProblemBody>('/auth/login', { username, password: 'not it' });
    const unknown = await test
      .anonymous()
      .post<ProblemBody>('/auth/login', { username: 'nobody-here', password: 'not it' });
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect({ ...wrong.body, correlationId: '' }).toEqual({ ...unknown.body, correlationId: '' });
    expect(wrong.headers.get('content-type')).toMatch('application/problem+json');
  });

  it('locks a name for a network after 5 failures, whatever X-Forwarded-For says, also for the right password', async () => {
    const username = await test.make.user('auditor', test.make.at.platform());
    const attempt = (password: string, n: number) =>
      test
        .anonymous()
        .post<ProblemBody>(
          '/auth/login',
          { username, password },
          { headers: { 'x-forwarded-for': `10.0.${n}.1` } },
        );
    for (let n = 1; n <= 4; n += 1) {
      expect((await attempt('wrong', n)).body.code).toBe('invalid_credentials');
    }
    const fifth = await attempt('wrong', 5);
    expect(fifth.body).toMatchObject({ code: 'login_locked', params: { retryAfterMinutes: 15 } });
    expect(fifth.headers.get('retry-after')).not.toBeNull();
    expect((await attempt(test.make.password, 6)).status).toBe(429);
  });

  it('does not let strangers lock a person out of the browser he has signed in with before', async () => {
    const username = await test.make.user('auditor', test.make.at.platform());
    const own = await test.signIn(username);
    for (let n = 0; n < 5; n += 1) {
      await test.anonymous().post('/auth/login', { username, password: 'wrong' });
    }
    expect(
      (await test.anonymous().post('/auth/login', { username, password: test.make.password }))
        .status,
    ).toBe(429);
    expect((await own.post('/auth/login', { username, password: test.make.password })).status).toBe(
      200,
    );
  });

  it('renews by a cookie that is good once; a stolen one ends the whole sign-in', async () => {
    const client = await test.signIn(await test.make.user('auditor', test.make.at.platform()));
    const stolen = client.cookie('wutong_refresh')!;
    const renewed = await client.post<{ accessToken: string }>('/auth/refresh');
    expect(renewed.status).toBe(200);
    expect(client.cookie('wutong_refresh')).not.toBe(stolen);
    await test.superuser.query(
      `update refresh_token set used_at = used_at - interval '1 minute' where used_at is not null`,
    );

    const thief = test.anonymous();
    thief.setCookie('wutong_refresh', stolen);
    expect((await thief.post<ProblemBody>('/auth/refresh')).body.code).toBe('session_ended');
    expect((await client.get<ProblemBody>('/me')).body.code).toBe('session_ended');
    expect((await client.post('/auth/refresh')).status).toBe(401);
  });

  it('lets two windows that renew at the same moment both live', async () => {
    const client = await test.signIn(await test.make.user('auditor', test.make.at.platform()));
    const other = test.anonymous();
    other.setCookie('wutong_refresh', client.cookie('wutong_refresh')!);
    const statuses = (
      await Promise.all([client.post('/auth/refresh'), other.post('/auth/refresh')])
    ).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 409]);
    expect((await client.get('/me')).status).toBe(200);
  });

  it('puts an idle sign-in out when it is renewed', async () => {
    const client = await test.signIn(await test.make.user('auditor', test.make.at.platform()));
    await test.superuser.query(
      `update login_session set refreshed_at = now() - interval '31 minutes' where ended_at is null`,
    );
    expect((await client.post<ProblemBody>('/auth/refresh')).body.code).toBe('session_ended');
  });

  it('ends with signing out', async () => {
    const client = await test.signIn(await test.make.user('auditor', test.make.at.platform()));
    expect((await client.post('/auth/logout')).status).toBe(204);
    expect((await client.get('/me')).status).toBe(401);
  });

  it('asks for a new password where the first one was set by somebody else, and allows nothing before', async () => {
    const admin = await test.signIn(await test.make.user('system_admin', test.make.at.platform()));
    const created = await admin.post<{ id: string }>('/users', {
      username: 'new.person',
      displayName: '新同志',
      password: 'First-pass-1',
    });
    expect(created.status).toBe(201);
    await test.make.roleGrant(created.body.id, 'auditor', test.make.at.platform());

    const client = test.anonymous();
    const login = await client.post<{ accessToken: string; mustChangePassword: boolean }>(
      '/auth/login',
      { username: 'new.person', password: 'First-pass-1' },
    );
    expect(login.body.mustChangePassword).toBe(true);
    client.accessToken = login.body.accessToken;
    expect((await client.get<ProblemBody>('/users')).body.code).toBe('password_change_required');
    expect((await client.get('/me')).status).toBe(200);

    const weak = await client.post<ProblemBody>('/me/password', {
      currentPassword: 'First-pass-1',
      newPassword: 'password1',
    });
    expect(weak.body.errors).toEqual([
      expect.objectContaining({ path: 'newPassword', code: 'password_too_common' }),
    ]);
    expect(
      (
        await client.post('/me/password', {
          currentPassword: 'First-pass-1',
          newPassword: 'Better-words-7',
        })
      ).status,
    ).toBe(204);
    expect((await client.get('/users')).status).toBe(200);
  });

  it('lets a stolen session guess its password five times and no more', async () => {
    const client = await test.signIn(await test.make.user('auditor', test.make.at.platform()));
    const guess = () =>
      client.post<ProblemBody>('/me/password', {
        currentPassword: 'not it',
        newPassword: 'Better-words-7',
      });
    for (let n = 1; n <= 4; n += 1) {
      expect((await guess()).body.errors[0]?.code).toBe('wrong_password');
    }
    expect((await guess()).body.code).toBe('login_locked');
    const right = await client.post<ProblemBody>('/me/password', {
      currentPassword: test.make.password,
      newPassword: 'Better-words-7',
    });
    expect(right.body.code).toBe('login_locked');
  });

  it('is out with the next request once the account is disabled, and once the role is taken back', async () => {
    const username = await test.make.user('auditor', test.make.at.platform());
    const client = await test.signIn(username);
    const admin = await test.signIn(await test.make.user('system_admin', test.make.at.platform()));
    const userId = await test.make.userId(username);
    expect(
      (await admin.post(`/users/${userId}/disable`, { version: 1, reason: '已离岗' })).status,
    ).toBe(200);
    expect((await client.get('/users')).status).toBe(401);

    const second = await test.signIn(await test.make.user('auditor', test.make.at.platform()));
    await test.superuser.query(
      'update role_grant set revoked_at = now() where id = (select role_grant_id from login_session order by started_at desc limit 1)',
    );
    expect((await second.get('/users')).status).toBe(401);
  });

  it('acts under one role grant at a time; tokens of the former one are refused', async () => {
    const place = await test.make.place();
    const other = await test.make.place();
    const username = await test.make.user('park_officer', test.make.at.park(place));
    const secondGrant = await test.make.roleGrant(
      await test.make.userId(username),
      'park_officer',
      test.make.at.park(other),
    );
    const client = await test.signIn(username);
    const former = client.accessToken;
    const switched = await client.post<{ accessToken: string }>('/auth/role-grant', {
      roleGrantId: secondGrant,
    });
    expect(switched.status).toBe(200);
    expect((await client.get<ProblemBody>('/parks')).body.code).toBe('role_grant_switched');
    client.accessToken = switched.body.accessToken;
    const parks = await client.get<{ items: { id: string }[] }>('/parks');
    expect(parks.body.items.map(({ id }) => id)).toEqual([other.parkId]);
    expect(former).not.toBe(client.accessToken);
  });

  it.each([
    ['no token', ''],
    ['rubbish', 'Bearer abc.def.ghi'],
    [
      'no signature',
      `Bearer ${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{"sub":"x"}').toString('base64url')}.`,
    ],
  ])('refuses %s', async (_what, authorization) => {
    const answer = await test
      .anonymous()
      .get<ProblemBody>('/me', { headers: authorization === '' ? {} : { authorization } });
    expect(answer.status).toBe(401);
    expect(answer.body.code).toBe('sign_in_required');
  });

  it('speaks English when asked to', async () => {
    const answer = await test
      .anonymous()
      .get<ProblemBody>('/me', { headers: { 'accept-language': 'en' } });
    expect(answer.body.detail).toBe('Please sign in first');
  });
});
