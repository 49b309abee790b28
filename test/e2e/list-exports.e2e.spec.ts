import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient, ProblemBody } from '../support/api-client.js';
import { download, exported } from '../support/export-flow.js';
import type { Place } from '../support/factory.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

describe('accounts, imports and parks', () => {
  let test: TestApp;
  let place: Place;
  let officer: ApiClient;
  let administrator: ApiClient;

  beforeAll(async () => {
    test = await startTestApp();
    const { make } = test;
    place = await make.place();
    for (const [name, units, street] of [
      ['安园', 2, place.streetId],
      ['波谷', 0, null],
      ['陈岛', 3, null],
    ] as const) {
      const parkId = await make.park(place.districtId, {
        name,
        street_id: street,
        pinyin_initials: name === '波谷' ? 'bg' : null,
      });
      for (let n = 0; n < units; n += 1) await make.enterprise({ ...place, parkId });
    }
    officer = await test.signIn(
      await make.user('district_officer', make.at.district(place), { display_name: '导出员' }),
    );
    administrator = await test.signIn(await make.user('system_admin', make.at.platform()));
  });
  afterAll(() => test.close());

  const linesOf = async (client: ApiClient, list: string, more = {}): Promise<string[]> => {
    const run = await exported(client, { list, format: 'csv', ...more });
    const { bytes } = await download(test, client, run.fileId!);
    return bytes.toString('utf8').split(/\r?\n/).filter(Boolean);
  };

  it('leave as files for whoever reads the list, and are recorded', async () => {
    const lines = await linesOf(administrator, 'users', {
      query: { q: '导出员', state: 'active' },
      columns: ['displayName', 'state', 'roles', 'secondFactor', 'lastSignedIn'],
    });
    expect(lines.join('\n')).toMatch(/导出员,使用中,.*区.* · .*,未启用,\d{4}-\d\d-\d\d \d\d:\d\d/);
    const { rows } = await test.superuser.query(
      `select row_count::int, query from export_run where list = 'users'`,
    );
    expect(rows).toEqual([{ row_count: 1, query: { q: '导出员', state: 'active' } }]);
    const { rows: trail } = await test.superuser.query<{ n: number }>(
      `select count(*)::int as n from audit_event where table_name = 'export_run' and after ->> 'list' = 'users'`,
    );
    expect(trail[0]!.n).toBeGreaterThan(0);
    expect((await linesOf(officer, 'imports')).join('\n')).toContain('文件,状态,撤销');
  });

  it('are refused to whoever does not read them', async () => {
    for (const [client, list] of [
      [officer, 'users'],
      [administrator, 'imports'],
      [administrator, 'parks'],
    ] as const) {
      const answer = await client.post<ProblemBody>('/exports', { list, format: 'csv' });
      expect([list, answer.status, answer.body.code]).toEqual([list, 403, 'not_allowed']);
    }
  });

  it('come as parks by name, initials, street and order, in the list and its file', async () => {
    const parks = async (query: string): Promise<string> => {
      const { body } = await officer.get<{ items: { name: string }[]; total: number }>(
        `/parks?${query}`,
      );
      const names = body.items.map(({ name }) => name).filter((name) => !name.startsWith('试验'));
      return names.map((name) => name[0]).join('');
    };
    expect(await parks('')).toBe('安波陈');
    expect(await parks('sort=-name')).toBe('陈波安');
    expect(await parks('sort=-enterpriseCount')).toBe('陈安波');
    expect(await parks(`q=${encodeURIComponent('谷')}`)).toBe('波');
    expect(await parks('q=bg')).toBe('波');
    expect(await parks(`streetId=${place.streetId}`)).toBe('安');
    const lines = await linesOf(officer, 'parks', {
      query: { sort: '-enterpriseCount' },
      columns: ['name', 'enterprises'],
    });
    expect(lines.filter((line) => /^[安波陈]/.test(line))).toEqual(['陈岛,3', '安园,2', '波谷,0']);
  });
});
