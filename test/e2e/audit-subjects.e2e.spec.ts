import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AuditPageDto } from '../../src/platform/audit/dto/audit-event.dto.js';
import type { ApiClient } from '../support/api-client.js';
import { tellAuditStory } from '../support/audit-story.js';
import { creditCode } from '../support/credit-codes.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

describe('whom the audit log speaks of', () => {
  let test: TestApp;
  let auditor: ApiClient;
  let officer: ApiClient;
  let auditorName: string;
  let unit: { id: string; path: string; version: number };

  beforeAll(async () => {
    test = await startTestApp({ worker: true });
    ({ auditor, auditorName, officer, unit } = await tellAuditStory(test));
  });
  afterAll(() => test.close());

  const search = async (body: object): Promise<AuditPageDto> => {
    const answer = await auditor.post<AuditPageDto>('/audit-events/search', body);
    expect(answer.status).toBe(200);
    return answer.body;
  };

  it('finds what was done to a unit, an organisation or a person by what the auditor knows of them', async () => {
    const place = await test.make.place();
    const other = await test.make.enterprise(place, { legal_name: '蓬莱仙岛电商有限公司' });
    await test.make.partyOrg(place, 'branch', [other], { name: '蓬莱仙岛党支部' });
    const { rows } = await test.superuser.query<{ id: string; credit_code: string }>(
      'select id, credit_code from enterprise where id = $1',
      [unit.id],
    );
    const foundBy = async (q: string, more: object = {}) =>
      (await search({ q, pageSize: 100, ...more })).items.map(({ table, row }) => [table, row?.id]);
    const byName = await foundBy('桃花源');
    expect(byName).toContainEqual(['enterprise', unit.id]);
    expect(byName.every(([, id]) => id !== other)).toBe(true);
    expect(await foundBy(rows[0]!.credit_code)).toEqual(byName);
    expect(await foundBy('桃花源', { action: 'reveal' })).toEqual([['enterprise', unit.id]]);
    expect((await foundBy('仙岛党支部')).map(([table]) => table)).toEqual(['party_org']);
    expect((await foundBy('仙岛电商')).map(([table]) => table)).toEqual(
      expect.arrayContaining(['enterprise', 'party_org_enterprise']),
    );
    const person = await foundBy(auditorName);
    expect(new Set(person.map(([table]) => table))).toEqual(new Set(['app_user', 'role_grant']));
    // A grant is called after its role, wherever the trail speaks of it.
    const [grant] = (await search({ q: auditorName, table: 'role_grant' })).items;
    expect(grant!.row?.name).toBe('审计员');
    expect(await foundBy('没有这个单位')).toEqual([]);
    const told = await search({ action: 'read' });
    expect(JSON.stringify(told.items[0]!.changes)).toContain('没有这个单位');
  });

  it('tells that a contact changed, and never who it was or is', async () => {
    const parks = unit.path.replace(/[^/]+$/, '');
    const { rows: streets } = await test.superuser.query<{ id: string }>(
      'select street_id as id from enterprise where id = $1',
      [unit.id],
    );
    const made = await officer.post<{ id: string; version: number }>(parks.replace(/\/$/, ''), {
      legalName: '武陵溪电子商务有限公司',
      creditCode: creditCode(2),
      kind: 'non_public_enterprise',
      streetId: streets[0]!.id,
      enteredOn: '2024-01-01',
      contactName: '李某某',
    });
    const { id, version } = made.body;
    const path = `${parks}${id}`;
    expect((await officer.patch(path, { version, contactName: '赵某某' })).status).toBe(200);
    const { items } = await search({ table: 'enterprise', rowId: id, action: 'update' });
    expect(items[0]!.changes).toEqual([
      {
        column: 'contact_name',
        name: '联系人',
        before: '（不留存）',
        after: '（不留存）',
        changed: true,
      },
    ]);
    const added = await officer.post<{ items: { id: string | null; version: number }[] }>(
      `${path}/contacts`,
      { name: '孙某某', post: '财务' },
    );
    const further = added.body.items.find(({ id }) => id !== null)!;
    await officer.patch(`${path}/contacts/${further.id}`, { version: 1, name: '孙某' });
    await officer.post(`${path}/contacts/${further.id}/remove`, { version: 2 });
    const { rows } = await test.superuser.query<{ table_name: string; told: string }>(
      `select table_name, concat_ws(' → ', coalesce(before->>'name', before->>'contact_name'),
              coalesce(after->>'name', after->>'contact_name')) as told
         from audit_event where row_id in ($1, $2) order by at, id`,
      [id, further.id],
    );
    expect(rows.map(({ table_name: table, told }) => `${table} ${told}`)).toEqual([
      'enterprise ＊',
      'enterprise ＊ → ＊',
      'enterprise_contact ＊',
      'enterprise_contact ＊ → ＊',
      'enterprise_contact ＊',
    ]);
    const history = await officer.get<{
      items: { from: string; to: string; actions: { allowed: boolean; reason: string }[] }[];
    }>(`${path}/history?field=contactName`);
    expect(history.body.items[0]).toMatchObject({
      from: '（姓名不留存）',
      to: '（姓名不留存）',
      actions: [{ allowed: false, reason: expect.stringContaining('姓名不在修改记录中留存') }],
    });
  });
});
