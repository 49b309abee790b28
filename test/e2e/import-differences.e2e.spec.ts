import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ImportBatchDto } from '../../src/modules/import/dto/import.dto.js';
import type { ApiClient } from '../support/api-client.js';
import {
  cellsAtFault,
  checked,
  commit,
  districtWith,
  officerOf,
  rowsOf,
  TIANQIAO,
} from '../support/import-flow.js';
import { line, withCell, workbook } from '../support/ledger-lines.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const QILU = TIANQIAO.parks[2]!;

describe('differences to what is recorded', () => {
  let test: TestApp;
  let officer: ApiClient;
  let districtId: string;

  beforeAll(async () => {
    test = await startTestApp({ worker: true });
  });
  beforeEach(async () => {
    ({ districtId } = await districtWith(test, TIANQIAO));
    officer = await officerOf(test, districtId);
  });
  afterAll(() => test.close());

  const first = [line(1, QILU), line(2, QILU), line(3, QILU)];

  it('are told field by field, and only the accepted ones are written', async () => {
    await commit(officer, (await checked(officer, await workbook(first), '2025-06-30')).id);
    const batch = await checked(
      officer,
      await workbook([
        withCell(line(1, QILU, { name: '济南第1号集团' }), '所属街道', '黄台街道'),
        withCell(line(2, QILU), '联系人', '李四'),
        withCell(line(3, QILU), '联系人', null),
      ]),
    );
    expect(batch.counts).toMatchObject({
      differences: 3,
      withDifferences: 2,
      unchanged: 1,
      enterprisesChanged: 2,
      headcountsNew: 3,
    });
    const rows = await rowsOf(officer, batch.id, 'changed');
    expect(rows.flatMap(({ differences }) => differences)).toEqual([
      {
        field: 'legalName',
        label: '单位名称',
        before: '济南第1号有限公司',
        after: '济南第1号集团',
        accepted: true,
      },
      {
        field: 'street',
        label: '所属街道',
        before: '北园街道',
        after: '黄台街道',
        accepted: true,
      },
      { field: 'contactName', label: '联系人', before: '张三', after: '李四', accepted: true },
    ]);
    const decide = (body: object) =>
      officer.post<ImportBatchDto>(`/imports/${batch.id}/differences`, body);
    expect((await decide({ accept: false })).body.counts).toMatchObject({ declined: 3 });
    expect((await decide({ accept: true, rowNumber: 2 })).body.counts).toMatchObject({
      declined: 1,
    });
    expect(
      (await decide({ accept: false, field: 'legalName', rowNumber: 2 })).body.counts,
    ).toMatchObject({ declined: 2, enterprisesChanged: 1 });
    await commit(officer, batch.id);
    const { rows: units } = await test.superuser.query(
      `select e.legal_name, s.name as street, e.contact_name, e.version from enterprise e join street s on s.id = e.street_id
          where e.district_id = $1 order by e.credit_code`,
      [districtId],
    );
    expect(units).toEqual([
      { legal_name: '济南第1号有限公司', street: '黄台街道', contact_name: '张三', version: 2 },
      { legal_name: '济南第2号有限公司', street: '北园街道', contact_name: '张三', version: 1 },
      { legal_name: '济南第3号有限公司', street: '北园街道', contact_name: '张三', version: 1 },
    ]);
  });

  it('are none when the same ledger comes again, and nothing is touched', async () => {
    await commit(officer, (await checked(officer, await workbook(first))).id);
    const again = await checked(officer, await workbook(first));
    expect(again.counts).toMatchObject({ unchanged: 3, differences: 0, headcountsNew: 0 });
    const touched = async () =>
      (
        await test.superuser.query<{ n: string }>(
          `select count(*) as n from audit_event where district_id = $1 and table_name not like 'import%'`,
          [districtId],
        )
      ).rows[0]!.n;
    const before = await touched();
    await commit(officer, again.id);
    expect(await touched()).toBe(before);
  });

  it('in how a unit is covered end its branch and join the other, from the day of the ledger', async () => {
    const own = (n: number) =>
      line(n, QILU, {
        formation: '单独组建',
        members: 4,
        org: `第${n}党支部`,
        secretary: '王五',
      });
    const lead = {
      formation: '联合组建',
      lead: '济南第2号有限公司',
      org: '甲联合党支部',
      secretary: '李四',
    };
    await commit(
      officer,
      (
        await checked(
          officer,
          await workbook([own(1), line(2, QILU, lead), line(3, QILU, lead)]),
          '2025-06-30',
        )
      ).id,
    );
    const content = await workbook([
      line(1, QILU, lead),
      line(2, QILU, lead),
      line(3, QILU, { formation: '单独组建', members: 4, org: '丙党支部', secretary: '赵六' }),
    ]);
    const early = await checked(officer, content, '2025-06-30');
    expect(cellsAtFault(await rowsOf(officer, early.id, 'held_back'))).toEqual([
      'J2 formation_changes_too_early',
      'J4 formation_changes_too_early',
    ]);
    const batch = await checked(officer, content);
    const rows = await rowsOf(officer, batch.id, 'changed');
    expect(rows.flatMap(({ differences }) => differences)).toEqual([
      {
        field: 'formation',
        label: '组建方式',
        before: '单独组建 · 第1党支部',
        after: '联合组建 · 甲联合党支部',
        accepted: true,
      },
      {
        field: 'formation',
        label: '组建方式',
        before: '联合组建 · 甲联合党支部',
        after: '单独组建 · 丙党支部',
        accepted: true,
      },
    ]);
    await commit(officer, batch.id);
    const { rows: organisations } = await test.superuser.query(
      `select o.name, o.dissolved_on::text, array_agg(e.legal_name || ' ' || t.joined_on || ' ' || coalesce(t.left_on::text, '')
                  order by e.credit_code, t.joined_on) as members
           from party_org o join party_org_enterprise t on t.party_org_id = o.id join enterprise e on e.id = t.enterprise_id
          where o.district_id = $1 group by o.id, o.name, o.dissolved_on order by o.name collate "C"`,
      [districtId],
    );
    expect(organisations).toEqual([
      { name: '丙党支部', dissolved_on: null, members: ['济南第3号有限公司 2025-12-31 '] },
      {
        name: '甲联合党支部',
        dissolved_on: null,
        members: [
          '济南第1号有限公司 2025-12-31 ',
          '济南第2号有限公司 2025-06-30 ',
          '济南第3号有限公司 2025-06-30 2025-12-31',
        ],
      },
      {
        name: '第1党支部',
        dissolved_on: '2025-12-31',
        members: ['济南第1号有限公司 2025-06-30 2025-12-31'],
      },
    ]);
  });
});
