import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { SecondFactorPolicy } from '../../src/modules/identity/use-cases/second-factor-policy.js';
import { Settings } from '../../src/platform/http/settings.js';
import type { ProblemBody } from '../support/api-client.js';
import { startInnerTestApp, type InnerTestApp } from '../support/test-app.js';
import { type Asked, codeOf, TwoSteps, wrongCodeOf } from '../support/two-steps.js';

describe('the second factor of a person', () => {
  let test: InnerTestApp;
  let steps: TwoSteps;

  beforeAll(async () => {
    test = await startInnerTestApp();
    steps = new TwoSteps(test);
  });
  afterEach(async () => {
    await test.superuser.query('delete from login_throttle');
  });
  afterAll(() => test.close());

  it('is switched on with the password and a first code, and gives ten codes for a lost phone, each good once', async () => {
    const username = await test.make.user('auditor', test.make.at.platform());
    const id = await test.make.userId(username);
    const client = await test.signIn(username);
    expect((await client.get('/me/second-factor')).body).toEqual({
      enabled: false,
      since: null,
      recoveryCodesLeft: 0,
      mandatory: false,
    });
    const refused = await client.post<ProblemBody>('/me/second-factor/begin', {
      currentPassword: 'not it',
    });
    expect(refused.body.errors[0]?.code).toBe('wrong_password');
    const begun = await client.post<{ secret: string; uri: string }>('/me/second-factor/begin', {
      currentPassword: test.make.password,
    });
    const { secret, uri } = begun.body;
    expect(uri).toContain(`secret=${secret}`);
    // Until it is confirmed the password is enough.
    await test.signIn(username);
    const wrong = await client.post<ProblemBody>('/me/second-factor/confirm', {
      code: wrongCodeOf(secret),
    });
    expect(wrong.body.errors[0]?.code).toBe('wrong_code');
    const confirmed = await client.post<{ recoveryCodes: string[] }>('/me/second-factor/confirm', {
      code: codeOf(secret),
    });
    const codes = confirmed.body.recoveryCodes;
    expect(new Set(codes).size).toBe(10);
    expect(codes.every((code) => /^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/.test(code))).toBe(true);

    const [first] = codes as [string];
    const recovered = await steps.pass((await steps.ask(username)).challenge, first.toLowerCase());
    expect(recovered.status).toBe(200);
    const again = await steps.pass<ProblemBody>((await steps.ask(username)).challenge, first);
    expect(again.body.code).toBe('second_factor_spent');
    expect((await client.get('/me/second-factor')).body).toMatchObject({
      enabled: true,
      recoveryCodesLeft: 9,
    });
    const others = await Promise.all(
      Array.from({ length: 5 }, async () =>
        steps.pass((await steps.ask(username)).challenge, codes[1]!).then(({ status }) => status),
      ),
    );
    expect(others.filter((status) => status === 200)).toHaveLength(1);

    await steps.later(id);
    const renewed = await client.post<{ recoveryCodes: string[] }>(
      '/me/second-factor/recovery-codes',
      { currentPassword: test.make.password, code: codeOf(secret) },
    );
    expect(renewed.body.recoveryCodes).toHaveLength(10);
    const former = await steps.pass<ProblemBody>((await steps.ask(username)).challenge, codes[2]!);
    expect(former.body.code).toBe('second_factor_spent');
    await notReadable(secret, [...codes, ...renewed.body.recoveryCodes]);
  });

  it('is switched off with password and code, not with either alone', async () => {
    const { username, id, secret } = await steps.person();
    const client = test.anonymous();
    const passed = await steps.pass(
      (await steps.ask(username, client)).challenge,
      codeOf(secret),
      client,
    );
    client.accessToken = passed.body.accessToken;
    await steps.later(id);
    const remove = (currentPassword: string, code: string) =>
      client.post<ProblemBody>('/me/second-factor/remove', { currentPassword, code });
    expect((await remove('not it', codeOf(secret))).body.errors[0]?.code).toBe('wrong_password');
    expect((await remove(test.make.password, wrongCodeOf(secret))).body.errors[0]?.code).toBe(
      'wrong_code',
    );
    expect((await remove(test.make.password, codeOf(secret))).status).toBe(204);
    await test.signIn(username);
    expect((await remove(test.make.password, codeOf(secret, 1))).body.code).toBe(
      'second_factor_off',
    );
  });

  it('outlives a reset of the password: whoever learns it still needs the code', async () => {
    const { username, id, secret } = await steps.person();
    const admin = await test.signIn(await test.make.user('system_admin', test.make.at.platform()));
    const reset = await admin.post(`/users/${id}/reset-password`, {
      password: 'Another-word-9',
      reason: '本人忘记密码',
    });
    expect(reset.body).toMatchObject({ secondFactor: true, mustChangePassword: true });
    const login = await test
      .anonymous()
      .post<Asked>('/auth/login', { username, password: 'Another-word-9' });
    expect(login.body.secondFactorRequired).toBe(true);
    const passed = await steps.pass(login.body.challenge, codeOf(secret));
    expect(passed.body.mustChangePassword).toBe(true);
  });

  it('is reset by the security administrator only, ends the sign-ins, and must be set up anew', async () => {
    const { username, id, secret } = await steps.person();
    const owner = test.anonymous();
    const passed = await steps.pass(
      (await steps.ask(username, owner)).challenge,
      codeOf(secret),
      owner,
    );
    owner.accessToken = passed.body.accessToken;
    const keeper = await test.signIn(
      await test.make.user('security_admin', test.make.at.platform()),
    );
    const reset = await keeper.post(`/users/${id}/reset-second-factor`, { reason: '手机遗失' });
    expect(reset.body).toMatchObject({ secondFactor: false, openSessions: 0 });
    expect((await owner.get('/me')).status).toBe(401);
    const twice = await keeper.post<ProblemBody>(`/users/${id}/reset-second-factor`, {
      reason: '手机遗失',
    });
    expect(twice.body.code).toBe('second_factor_off');

    const asked = await steps.ask(username);
    const fresh = asked.setUp!.secret;
    expect(fresh).not.toBe(secret);
    expect((await steps.pass<ProblemBody>(asked.challenge, codeOf(secret))).status).toBe(401);
    const setUp = await steps.pass(asked.challenge, codeOf(fresh));
    expect(setUp.status).toBe(200);
    expect(setUp.body.recoveryCodes).toHaveLength(10);
    const detail = await keeper.get<{ events: { kind: string; reason: string | null }[] }>(
      `/users/${id}`,
    );
    expect(detail.body.events.map(({ kind, reason }) => [kind, reason])).toEqual([
      ['second_factor_set_up', null],
      ['second_factor_reset', '手机遗失'],
    ]);
    const { rows } = await test.superuser.query(
      `select after ->> 'kind' as kind, role from audit_event
        where table_name = 'account_event' and after ->> 'user_id' = $1 order by at`,
      [id],
    );
    expect(rows).toEqual([
      { kind: 'second_factor_reset', role: 'security_admin' },
      { kind: 'second_factor_set_up', role: null },
    ]);
  });

  it('is asked of the roles that the operator names, and cannot be switched off by them', async () => {
    const policy = test.app.get(SecondFactorPolicy);
    const strict = new SecondFactorPolicy(
      new Settings({ ...process.env, SECOND_FACTOR_ROLES: 'system_admin, mentor' }),
    );
    expect(
      () => new SecondFactorPolicy(new Settings({ ...process.env, SECOND_FACTOR_ROLES: 'boss' })),
    ).toThrow('SECOND_FACTOR_ROLES names no role: boss');
    const relaxed = policy.isMandatoryFor.bind(policy);
    policy.isMandatoryFor = strict.isMandatoryFor.bind(strict);
    try {
      await test.signIn(await test.make.user('auditor', test.make.at.platform()));
      const username = await test.make.user('system_admin', test.make.at.platform());
      const client = test.anonymous();
      const asked = await steps.ask(username, client);
      const { secret } = asked.setUp!;
      const { status, body } = await steps.pass(asked.challenge, codeOf(secret), client);
      expect([status, body.recoveryCodes?.length]).toEqual([200, 10]);
      client.accessToken = body.accessToken;
      const remove = await client.post<ProblemBody>('/me/second-factor/remove', {
        currentPassword: test.make.password,
        code: codeOf(secret, 1),
      });
      expect(remove.body.code).toBe('second_factor_mandatory');
    } finally {
      policy.isMandatoryFor = relaxed;
    }
  });

  /** No secret and no code lies readable anywhere in the database. */
  async function notReadable(secret: string, codes: string[]): Promise<void> {
    const { rows: tables } = await test.superuser.query<{ name: string }>(
      `select table_name as name from app.table_class`,
    );
    const needles = [secret, ...codes, ...codes.map((code) => code.replace(/-/g, ''))];
    const found: string[] = [];
    for (const { name } of tables) {
      const { rows } = await test.superuser.query(
        `select 1 from ${name} t where to_jsonb(t)::text ilike any ($1)`,
        [needles.map((needle) => `%${needle}%`)],
      );
      found.push(...rows.map(() => name));
    }
    expect(found).toEqual([]);
  }
});
