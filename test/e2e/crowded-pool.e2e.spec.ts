import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ProblemBody } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { codeOf } from '../support/two-steps.js';

/** Four times the pool of the tests. */
const SIDE_BY_SIDE = 40;

describe('one person who asks much at once', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  /** Sends the same request many times at once; gives the statuses, and how long another user waited meanwhile. */
  const crowd = async (
    path: string,
    body: unknown,
  ): Promise<{ codes: string[]; readStatus: number; waited: number }> => {
    const client = await test.signIn(await test.make.user('auditor', test.make.at.platform()));
    const other = await test.signIn(
      await test.make.user('security_admin', test.make.at.platform()),
    );
    const asked = Array.from({ length: SIDE_BY_SIDE }, () => client.post<ProblemBody>(path, body));
    const start = Date.now();
    const read = await other.get('/users?page=1&pageSize=5');
    const waited = Date.now() - start;
    const answers = await Promise.all(asked);
    return {
      codes: answers.map(({ status, body: answer }) => (status < 300 ? 'done' : answer.code)),
      readStatus: read.status,
      waited,
    };
  };

  it('stalls nobody with wrong passwords, which lock themselves out', async () => {
    const { codes, readStatus, waited } = await crowd('/me/password', {
      currentPassword: 'not it',
      newPassword: 'Other-words-9',
    });
    expect(readStatus).toBe(200);
    expect(waited).toBeLessThan(3_000);
    expect(codes).toContain('login_locked');
    expect(codes.filter((code) => code !== 'login_locked' && code !== 'validation_failed')).toEqual(
      [],
    );
  });

  it('stalls nobody with right ones, which change it', async () => {
    const { codes, readStatus, waited } = await crowd('/me/password', {
      currentPassword: test.make.password,
      newPassword: 'Other-words-9',
    });
    expect(readStatus).toBe(200);
    expect(waited).toBeLessThan(3_000);
    expect(codes).toContain('done');
    expect(codes).not.toContain('internal_error');
  });

  it('stalls nobody while a second factor is changed', async () => {
    const { codes, readStatus, waited } = await crowd('/me/second-factor/begin', {
      currentPassword: test.make.password,
    });
    expect(readStatus).toBe(200);
    expect(waited).toBeLessThan(3_000);
    expect(new Set(codes)).toEqual(new Set(['done']));

    const client = await test.signIn(await test.make.user('auditor', test.make.at.platform()));
    const begun = await client.post<{ secret: string }>('/me/second-factor/begin', {
      currentPassword: test.make.password,
    });
    const code = codeOf(begun.body.secret);
    // As many as may be tried at once before codes are locked.
    const answers = await Promise.all(
      Array.from({ length: 5 }, () =>
        client.post<ProblemBody>('/me/second-factor/confirm', { code }),
      ),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status >= 500)).toEqual([]);
  });
});
