import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient, ProblemBody } from '../support/api-client.js';
import type { Place } from '../support/factory.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Action {
  name: string;
  allowed: boolean;
  reason: string | null;
}

interface User {
  id: string;
  username: string;
  disabled: boolean;
  disabledReason: string | null;
  secondFactor: boolean;
  lastSignedInAt: string | null;
  openSessions: number;
  mustChangePassword: boolean;
  version: number;
  roleGrants: { id: string; roleName: string; placeName: string; districtName: string | null }[];
  actions: Action[];
}

interface UserDetail extends User {
  grantHistory: {
    roleName: string;
    placeName: string;
    grantedByName: string | null;
    revokedAt: string | null;
    revokedByName: string | null;
    revokeReason: string | null;
  }[];
  events: { kind: string; reason: string | null; byName: string | null }[];
}

describe('accounts under three administrators', () => {
  let test: TestApp;
  let place: Place;
  let opener: ApiClient;
  let granter: ApiClient;

  beforeAll(async () => {
    test = await startTestApp();
    place = await test.make.place();
    opener = await administrator('system_admin');
    granter = await administrator('security_admin');
  });
  afterAll(() => test.close());

  const administrator = async (role: string): Promise<ApiClient> =>
    test.signIn(await test.make.user(role, test.make.at.platform()));

  const officer = (): Promise<string> => test.make.user('park_officer', test.make.at.park(place));

  const actionsOf = ({ actions }: User): string[] =>
    actions.filter(({ allowed }) => allowed).map(({ name }) => name);

  const parkGrant = (): Record<string, string> => ({
    role: 'park_officer',
    placeKind: 'park',
    districtId: place.districtId,
    parkId: place.parkId,
  });

  it('are listed with roles, places and last sign-in, by name, role, district and state', async () => {
    const username = await officer();
    await test.signIn(username);
    const list = (query: string) => opener.get<{ items: User[]; total: number }>(`/users?${query}`);
    const [found] = (await list(`q=${username}`)).body.items;
    const { rows } = await test.superuser.query<{ park: string; district: string }>(
      'select p.name as park, d.name as district from park p join district d on d.id = p.district_id where p.id = $1',
      [place.parkId],
    );
    expect(found).toMatchObject({
      username,
      disabled: false,
      secondFactor: false,
      openSessions: 1,
      lastSignedInAt: expect.any(String),
      roleGrants: [
        {
          roleName: '园区党委工作人员',
          placeName: rows[0]!.park,
          districtName: rows[0]!.district,
        },
      ],
    });
    const elsewhere = await test.make.user(
      'park_officer',
      test.make.at.park(await test.make.place()),
    );
    const named = async (query: string) =>
      (await list(`pageSize=100&${query}`)).body.items.map((user) => user.username);
    expect(await named('role=auditor')).not.toContain(username);
    const here = await named(`role=park_officer&districtId=${place.districtId}`);
    expect(here).toContain(username);
    expect(here).not.toContain(elsewhere);
    expect(await named('state=disabled')).not.toContain(username);
    expect(await named('state=active')).toContain(username);
    const byName = await named('sort=username');
    expect(await named('sort=-username')).toEqual([...byName].reverse());
    const page = await list('page=2&pageSize=2');
    expect(page.body.items.map((user) => user.username)).toEqual(byName.slice(2, 4));
    expect(page.body.total).toBe(byName.length);
  });

  it('are opened by one administrator and given roles by another, each grey for the other with the reason', async () => {
    const input = { username: 'zhang.san', displayName: '张三', password: 'First-words-1' };
    expect((await granter.post<ProblemBody>('/users', input)).body.code).toBe('not_allowed');
    const created = await opener.post<User>('/users', input);
    expect(created.body).toMatchObject({ mustChangePassword: true, roleGrants: [] });
    const { id } = created.body;
    expect(actionsOf(created.body)).toEqual(['disable', 'reset_password']);
    const denied = created.body.actions.find(({ name }) => name === 'grant_role');
    expect(denied).toMatchObject({ allowed: false, reason: expect.stringContaining('安全管理员') });
    const grants = `/users/${id}/role-grants`;
    expect((await opener.post<ProblemBody>(grants, parkGrant())).body.code).toBe('not_allowed');
    const granted = await granter.post<User>(grants, parkGrant());
    expect(granted.status).toBe(201);
    expect(actionsOf(granted.body)).toEqual(['grant_role', 'revoke_role']);
    expect((await granter.post<ProblemBody>(grants, parkGrant())).body.code).toBe(
      'role_grant_exists',
    );
    const wrong = await granter.post<ProblemBody>(grants, { ...parkGrant(), role: 'mentor' });
    expect(wrong.body.code).toBe('role_place_mismatch');
  });

  it('hold one of the three administrations at most, also when two are granted at once', async () => {
    const id = await test.make.userId(await officer());
    const answers = await Promise.all(
      ['system_admin', 'security_admin', 'auditor'].map((role) =>
        granter.post<ProblemBody>(`/users/${id}/role-grants`, { role, placeKind: 'platform' }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(answers.filter(({ status }) => status === 409).map(({ body }) => body.code)).toEqual([
      'three_admins_apart',
      'three_admins_apart',
    ]);
  });

  it('are never changed by their own holder', async () => {
    const me = (await granter.get<{ user: { id: string }; roleGrant: { id: string } }>('/me')).body;
    const own = await opener.get<{ user: { id: string } }>('/me');
    const refusals = await Promise.all([
      granter.post<ProblemBody>(`/users/${me.user.id}/role-grants`, parkGrant()),
      granter.post<ProblemBody>(`/role-grants/${me.roleGrant.id}/revoke`, { reason: '不需要了' }),
      granter.post<ProblemBody>(`/users/${me.user.id}/reset-second-factor`, { reason: '换手机' }),
      opener.post<ProblemBody>(`/users/${own.body.user.id}/disable`, {
        version: 1,
        reason: '试试',
      }),
      opener.post<ProblemBody>(`/users/${own.body.user.id}/reset-password`, {
        password: 'First-words-1',
        reason: '试试',
      }),
      opener.post<ProblemBody>(`/users/${own.body.user.id}/end-sessions`, { reason: '试试' }),
    ]);
    expect(refusals.map(({ body }) => body.code)).toEqual(refusals.map(() => 'cannot_act_on_self'));
    expect((await granter.get('/me')).status).toBe(200);
  });

  it('lose a role with the next request, and its history says who, when and why', async () => {
    const username = await officer();
    const client = await test.signIn(username);
    const id = await test.make.userId(username);
    const [grant] = (await granter.get<UserDetail>(`/users/${id}`)).body.roleGrants;
    const revoke = `/role-grants/${grant!.id}/revoke`;
    expect((await granter.post<ProblemBody>(revoke, {})).body.errors[0]?.path).toBe('reason');
    expect((await client.get('/enterprises')).status).toBe(200);
    expect((await granter.post(revoke, { reason: '已调离园区' })).status).toBe(200);
    expect((await client.get('/enterprises')).status).toBe(401);
    expect((await granter.post(revoke, { reason: '已调离园区' })).status).toBe(404);
    const { body } = await granter.get<UserDetail>(`/users/${id}`);
    expect(body.roleGrants).toEqual([]);
    expect(body.grantHistory).toEqual([
      expect.objectContaining({
        roleName: '园区党委工作人员',
        grantedByName: null,
        revokedAt: expect.any(String),
        revokedByName: '试验security_admin',
        revokeReason: '已调离园区',
      }),
    ]);
  });

  it('are closed and reopened with a reason that stays', async () => {
    const username = await officer();
    const client = await test.signIn(username);
    const id = await test.make.userId(username);
    const without = await opener.post<ProblemBody>(`/users/${id}/disable`, { version: 1 });
    expect(without.body.errors[0]?.path).toBe('reason');
    const disabled = await opener.post<User>(`/users/${id}/disable`, {
      version: 1,
      reason: '长期离岗',
    });
    expect(disabled.body).toMatchObject({ disabled: true, disabledReason: '长期离岗' });
    expect(actionsOf(disabled.body)).toEqual(['enable', 'reset_password']);
    expect((await client.get('/me')).status).toBe(401);
    const stale = await opener.post<ProblemBody>(`/users/${id}/enable`, { version: 1 });
    expect(stale.body.code).toBe('version_conflict');
    const enabled = await opener.post<User>(`/users/${id}/enable`, { version: 2 });
    expect(enabled.body).toMatchObject({ disabled: false, disabledReason: null });
    const { body } = await opener.get<UserDetail>(`/users/${id}`);
    expect(body.events.map(({ kind, reason, byName }) => [kind, reason, byName])).toEqual([
      ['enabled', null, '试验system_admin'],
      ['disabled', '长期离岗', '试验system_admin'],
    ]);
  });

  it('get a first password again, which ends their sign-ins and must be changed', async () => {
    const username = await officer();
    const client = await test.signIn(username);
    const id = await test.make.userId(username);
    const reset = (password: string) =>
      opener.post<ProblemBody & User>(`/users/${id}/reset-password`, {
        password,
        reason: '本人忘记密码',
      });
    expect((await reset('password1')).body.errors[0]?.path).toBe('password');
    expect((await reset('Fresh-words-7')).body).toMatchObject({
      mustChangePassword: true,
      openSessions: 0,
    });
    expect((await client.get('/me')).status).toBe(401);
    const login = await test
      .anonymous()
      .post('/auth/login', { username, password: 'Fresh-words-7' });
    expect(login.body).toMatchObject({ mustChangePassword: true });
    const kept = await test.superuser.query(
      `select 1 from idempotency_key union all select 1 from audit_event where after::text like '%Fresh-words%'`,
    );
    expect(kept.rows).toEqual([]);
  });

  it('are signed out everywhere by the administrator', async () => {
    const username = await officer();
    const client = await test.signIn(username);
    const id = await test.make.userId(username);
    const ended = await opener.post<User>(`/users/${id}/end-sessions`, { reason: '设备遗失' });
    expect(ended.body.openSessions).toBe(0);
    expect(ended.body.actions.find(({ name }) => name === 'end_sessions')).toEqual({
      name: 'end_sessions',
      allowed: false,
      reason: '该用户目前没有登录',
    });
    expect((await client.get('/me')).status).toBe(401);
  });

  it('are granted at places that are found by name within a district', async () => {
    const unit = await test.make.enterprise(place, { legal_name: '梧桐树下电商有限公司' });
    const branch = await test.make.partyOrg(place, 'branch', [unit], { name: '梧桐树下党支部' });
    const other = await test.make.place();
    const find = (kind: string, districtId: string, q = '') =>
      granter.get<{ items: { id: string; name: string }[] }>(
        `/grant-places?kind=${kind}&districtId=${districtId}&q=${encodeURIComponent(q)}`,
      );
    const ids = async (...query: Parameters<typeof find>) =>
      (await find(...query)).body.items.map(({ id }) => id);
    expect(await ids('park', place.districtId)).toEqual([place.parkId]);
    expect(await ids('street', place.districtId)).toEqual([place.streetId]);
    expect(await ids('enterprise', place.districtId, '树下')).toEqual([unit]);
    expect(await ids('branch', place.districtId, '树下')).toEqual([branch]);
    expect(await ids('enterprise', place.districtId, '%')).toEqual([]);
    expect(await ids('park', other.districtId)).toEqual([other.parkId]);
    expect((await find('platform', place.districtId)).status).toBe(400);
  });
});
