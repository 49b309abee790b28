import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recoverAdministrator } from '../../src/modules/identity/recover-administrator.js';
import type { ApiClient, ProblemBody } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { type Asked, codeOf, type Guarded, TwoSteps } from '../support/two-steps.js';

interface User {
  actions: { name: string; allowed: boolean; reason: string | null }[];
}

const ADMINISTRATIONS = ['system_admin', 'security_admin', 'auditor'];
const SET_BY_ANOTHER = 'Another-word-9';

describe('the account of an administrator', () => {
  let test: TestApp;
  let steps: TwoSteps;
  let opener: ApiClient;
  let granter: ApiClient;

  beforeAll(async () => {
    test = await startTestApp();
    steps = new TwoSteps(test);
    opener = await test.signIn(await test.make.user('system_admin', test.make.at.platform()));
    granter = await test.signIn(await test.make.user('security_admin', test.make.at.platform()));
  });
  afterAll(() => test.close());

  const resetPassword = (id: string) =>
    opener.post<ProblemBody>(`/users/${id}/reset-password`, {
      password: SET_BY_ANOTHER,
      reason: '本人忘记密码',
    });

  const resetSecondFactor = (id: string) =>
    granter.post<ProblemBody>(`/users/${id}/reset-second-factor`, { reason: '手机遗失' });

  const reasonAgainst = async (client: ApiClient, id: string, name: string) =>
    (await client.get<User>(`/users/${id}`)).body.actions.find((action) => action.name === name)!;

  const secondFactorOf = async ({ id }: Guarded): Promise<boolean> => {
    const { rows } = await test.superuser.query<{ there: boolean }>(
      'select confirmed_at is not null as there from second_factor where user_id = $1',
      [id],
    );
    return rows[0]!.there;
  };

  it.each(ADMINISTRATIONS)(
    'of %s: its password is not reset without a second factor',
    async (role) => {
      const username = await test.make.user(role, test.make.at.platform());
      const client = await test.signIn(username);
      const id = await test.make.userId(username);
      const refused = await resetPassword(id);
      expect(refused.status).toBe(409);
      expect(refused.body.code).toBe('unguarded_administrator');
      expect(refused.body.detail).toContain('admin:recover');
      expect(await reasonAgainst(opener, id, 'reset_password')).toMatchObject({
        allowed: false,
        reason: expect.stringContaining('两步验证'),
      });
      // Nothing was done: the holder is signed in and his password is good.
      expect((await client.get('/me')).status).toBe(200);
      await test.signIn(username);
    },
  );

  it('keeps its second factor when the password was set by another, so that he does not set one up', async () => {
    const person = await steps.person();
    expect((await resetPassword(person.id)).status).toBe(200);
    const refused = await resetSecondFactor(person.id);
    expect(refused.body.code).toBe('administrator_with_set_password');
    expect(await reasonAgainst(granter, person.id, 'reset_second_factor')).toMatchObject({
      allowed: false,
      reason: expect.stringContaining('修改密码'),
    });
    expect(await secondFactorOf(person)).toBe(true);
    const asked = await test
      .anonymous()
      .post<Asked>('/auth/login', { username: person.username, password: SET_BY_ANOTHER });
    expect(asked.body).toMatchObject({ secondFactorRequired: true, setUp: null });
  });

  it('keeps its password while a new second factor is awaited', async () => {
    const person = await steps.person();
    expect((await resetSecondFactor(person.id)).status).toBe(200);
    expect((await resetPassword(person.id)).body.code).toBe('unguarded_administrator');
    expect((await steps.ask(person.username)).setUp).not.toBeNull();
  });

  it('is not opened by both resets at once', async () => {
    const person = await steps.person();
    const answers = await Promise.all([resetPassword(person.id), resetSecondFactor(person.id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('is let in again from the server, which the trail tells', async () => {
    const person = await steps.person();
    const password = await recoverAdministrator(test.database.superuserUrl, [person.username]);
    const login = await test
      .anonymous()
      .post<Asked>('/auth/login', { username: person.username, password });
    const { challenge, setUp } = login.body;
    const passed = await steps.pass(challenge, codeOf(setUp!.secret));
    expect(passed.body).toMatchObject({ mustChangePassword: true });
    const { rows } = await test.superuser.query<{ kind: string }>(
      `select after->>'kind' as kind from audit_event
        where table_name = 'account_event' and after->>'user_id' = $1 and actor_user_id is null order by id`,
      [person.id],
    );
    expect(rows.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['password_reset', 'second_factor_reset']),
    );
    await expect(
      recoverAdministrator(test.database.superuserUrl, [
        await test.make.user('mentor', test.make.at.district(await test.make.place())),
      ]),
    ).rejects.toThrow('no open account of an administrator');
  });
});
