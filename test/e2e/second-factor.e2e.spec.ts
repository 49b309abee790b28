import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { ProblemBody } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { codeOf, TwoSteps, wrongCodeOf } from '../support/two-steps.js';

describe('the second step of a sign-in', () => {
  let test: TestApp;
  let steps: TwoSteps;

  beforeAll(async () => {
    test = await startTestApp();
    steps = new TwoSteps(test);
  });
  afterEach(async () => {
    await test.superuser.query('delete from login_throttle');
  });
  afterAll(() => test.close());

  it('stands between the password and a session', async () => {
    const { username, secret } = await steps.person();
    const client = test.anonymous();
    const asked = await steps.ask(username, client);
    expect(Object.keys(asked).sort()).toEqual([
      'challenge',
      'expiresInSeconds',
      'secondFactorRequired',
      'setUp',
    ]);
    expect(asked.setUp).toBeNull();
    expect(client.cookie('wutong_refresh')).toBeUndefined();
    expect(client.cookie('wutong_device')).toBeUndefined();
    const passed = await steps.pass(asked.challenge, codeOf(secret), client);
    expect(passed.status).toBe(200);
    expect(passed.body.recoveryCodes).toBeNull();
    client.accessToken = passed.body.accessToken;
    expect((await client.get('/me')).status).toBe(200);
    expect((await client.post('/auth/refresh')).status).toBe(200);
  });

  it('takes the code of the step before and after, and none further off', async () => {
    const { username, id, secret } = await steps.person();
    for (const step of [-1, 1]) {
      expect(
        (await steps.pass((await steps.ask(username)).challenge, codeOf(secret, step))).status,
      ).toBe(200);
      await steps.later(id);
    }
    for (const step of [-3, 3]) {
      const { body } = await steps.pass<ProblemBody>(
        (await steps.ask(username)).challenge,
        codeOf(secret, step),
      );
      expect(body.code).toBe('second_factor_wrong');
    }
  });

  // Attempts are counted before they are looked at, so that nine at once may lock the person out, the right one too.
  it.each([
    [8, 1],
    [20, 0],
  ])(
    'takes a code once, also when it is sent %i times at the same moment',
    async (times, atLeast) => {
      const { username, secret } = await steps.person();
      const challenges = await Promise.all(Array.from({ length: 6 }, () => steps.ask(username)));
      const code = codeOf(secret);
      const answers = await Promise.all(
        Array.from({ length: times }, (_, n) =>
          steps.pass<ProblemBody>(challenges[n % 6]!.challenge, code),
        ),
      );
      const statuses = answers.map(({ status }) => status);
      expect(statuses.filter((status) => ![200, 401, 429].includes(status))).toEqual([]);
      const passed = statuses.filter((status) => status === 200).length;
      expect(passed).toBeGreaterThanOrEqual(atLeast);
      expect(passed).toBeLessThanOrEqual(1);
      const { rows } = await test.superuser.query<{ n: number }>(
        `select count(*)::int as n from login_session s join app_user u on u.id = s.user_id where u.username = $1`,
        [username],
      );
      expect(rows[0]!.n).toBe(passed);
      await test.superuser.query('delete from login_throttle');
      const again = await steps.pass<ProblemBody>((await steps.ask(username)).challenge, code);
      expect(again.status === 200 ? 'in' : again.body.code).toBe(
        passed === 1 ? 'second_factor_wrong' : 'in',
      );
    },
  );

  it('gives a challenge five codes, counted also when they come side by side', async () => {
    const { username, secret } = await steps.person();
    const { challenge } = await steps.ask(username);
    const codes = await Promise.all(
      Array.from({ length: 12 }, () => steps.pass<ProblemBody>(challenge, wrongCodeOf(secret))),
    );
    const count = (code: string) => codes.filter(({ body }) => body.code === code).length;
    expect([count('second_factor_wrong'), count('challenge_ended')]).toEqual([5, 7]);
    expect((await steps.pass<ProblemBody>(challenge, codeOf(secret))).body.code).toBe(
      'challenge_ended',
    );
  });

  it('locks after nine wrong codes for a person, but not for the browser he has used before', async () => {
    const { username, id, secret } = await steps.person();
    const own = test.anonymous();
    expect(
      (await steps.pass((await steps.ask(username, own)).challenge, codeOf(secret), own)).status,
    ).toBe(200);
    await steps.later(id);
    for (let n = 0; n < 9; n += 1) {
      const { challenge } = await steps.ask(username);
      expect((await steps.pass<ProblemBody>(challenge, wrongCodeOf(secret))).body.code).toBe(
        'second_factor_wrong',
      );
    }
    const right = await steps.pass<ProblemBody>(
      (await steps.ask(username)).challenge,
      codeOf(secret),
    );
    expect(right.body).toMatchObject({ code: 'login_locked', params: { retryAfterMinutes: 15 } });
    expect(
      (await steps.pass((await steps.ask(username, own)).challenge, codeOf(secret), own)).status,
    ).toBe(200);
  });

  it('lets a challenge end after five minutes, with its first use, and with a new password', async () => {
    const { username, id, secret } = await steps.person();
    const ended = async (challenge: string) => {
      expect((await steps.pass<ProblemBody>(challenge, codeOf(secret))).body.code).toBe(
        'challenge_ended',
      );
    };
    const late = await steps.ask(username);
    await test.superuser.query(
      `update login_challenge set created_at = created_at - interval '5 minutes'`,
    );
    await ended(late.challenge);

    const once = await steps.ask(username);
    expect((await steps.pass(once.challenge, codeOf(secret))).status).toBe(200);
    await steps.later(id);
    await ended(once.challenge);

    const before = await steps.ask(username);
    await test.superuser.query(
      'update user_password set changed_at = clock_timestamp() where user_id = $1',
      [id],
    );
    await ended(before.challenge);

    const elsewhere = await steps.ask(username);
    await test.superuser.query(`update login_challenge set network = 'somewhere else'`);
    await ended(elsewhere.challenge);
    await ended('x'.repeat(43));
  });

  it('answers a wrong password as if there were no second factor', async () => {
    const { username } = await steps.person();
    const wrong = await test
      .anonymous()
      .post<ProblemBody>('/auth/login', { username, password: 'not it' });
    const unknown = await test
      .anonymous()
      .post<ProblemBody>('/auth/login', { username: 'nobody-there', password: 'not it' });
    expect(wrong.status).toBe(401);
    expect({ ...wrong.body, correlationId: '' }).toEqual({ ...unknown.body, correlationId: '' });
  });
});
