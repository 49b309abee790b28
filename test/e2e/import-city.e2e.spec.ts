import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ImportBatchDto } from '../../src/modules/import/dto/import.dto.js';
import type { ApiClient } from '../support/api-client.js';
import {
  begin,
  check,
  checked,
  CITY,
  commit,
  districtWith,
  ledgerFile,
  officerOf,
} from '../support/import-flow.js';
import { linesOf } from '../support/ledger-lines.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const AS_OF = '2025-12-31';
/** What an import may take from upload to committed, whatever else the machine does; this one takes some seconds. */
const SECONDS_ALLOWED = 60;

interface Coverage {
  kinds: {
    kind: string;
    denominator: number;
    own: number;
    joint: number;
    soleRate: string;
    orgRate: string;
  }[];
}

describe("importing a city's ledger", () => {
  let test: TestApp;
  let officer: ApiClient;
  let batch: ImportBatchDto;
  let seconds: number;

  beforeAll(async () => {
    test = await startTestApp({ worker: true });
    const { districtId } = await districtWith(test, CITY);
    officer = await officerOf(test, districtId);
    const content = await ledgerFile('ledger-city.xlsx');
    const started = performance.now();
    batch = await begin(officer, content, AS_OF, 'ledger-city.xlsx');
    expect(batch).toMatchObject({
      state: 'mapping',
      headerRow: 2,
      sheetName: '台账',
      counts: null,
    });
    batch = await check(officer, batch);
    expect(batch).toMatchObject({
      state: 'checked',
      counts: {
        rows: 1789,
        ready: 1789,
        heldBack: 0,
        errors: 0,
        enterprisesNew: 1789,
        partyOrgsNew: 864,
        membershipsNew: 1322,
      },
    });
    batch = await commit(officer, batch.id);
    seconds = (performance.now() - started) / 1000;
    process.stdout.write(`city ledger, upload to committed: ${seconds.toFixed(1)} s\n`);
  });
  afterAll(() => test.close());

  it('commits every row within seconds', () => {
    expect(batch).toMatchObject({
      state: 'committed',
      failure: null,
      progress: null,
      counts: { ready: 1789, enterprisesNew: 1789 },
    });
    expect(batch.committedAt).not.toBeNull();
    expect(seconds).toBeLessThan(SECONDS_ALLOWED);
  });

  it('prints the two rates of both kinds', async () => {
    const { body } = await officer.get<Coverage>(`/reports/coverage?asOf=${AS_OF}`);
    const figures = Object.fromEntries(
      body.kinds.map(({ kind, own, joint, denominator, soleRate, orgRate }) => [
        kind,
        [own, joint, denominator, soleRate, orgRate],
      ]),
    );
    expect(figures).toEqual({
      non_public_enterprise: [438, 460, 1058, '41.4', '84.9'],
      social_org: [232, 192, 731, '31.7', '58.0'],
    });
  });

  it.each([
    ['denominator', () => true],
    ['covered', (formation: string) => formation !== '未组建'],
    ['own', (formation: string) => formation === '单独组建'],
    ['joint', (formation: string) => formation === '联合组建'],
    ['uncovered', (formation: string) => formation === '未组建'],
  ])('opens “%s” to exactly the codes in the sheet', async (measure, counts) => {
    const lines = await linesOf('ledger-city.xlsx', 2);
    for (const [kind, word] of [
      ['non_public_enterprise', '非公企业'],
      ['social_org', '社会组织'],
    ]) {
      const expected = lines
        .filter((line) => line['单位类别'] === word && counts(line['组建方式'] ?? ''))
        .map((line) => line['统一社会信用代码']);
      const listed: string[] = [];
      for (let page = 1; listed.length < expected.length; page += 1) {
        const { body } = await officer.get<{ items: { creditCode: string }[]; total: number }>(
          `/reports/coverage/units?asOf=${AS_OF}&kind=${kind}&measure=${measure}&page=${page}&pageSize=100`,
        );
        expect(body.total).toBe(expected.length);
        listed.push(...body.items.map(({ creditCode }) => creditCode));
      }
      expect(listed.sort()).toEqual(expected.sort());
    }
  });

  it('keeps what the sheet says of a unit, its organisation and its report', async () => {
    const { rows } = await test.superuser.query<Record<string, unknown>>(
      `select e.legal_name, e.pinyin_initials, e.entered_on::text, e.established_on::text, e.contact_name, e.import_batch_id,
              h.staff_count, h.full_member_count, o.name, o.kind, o.secretary_name, o.effective_from::text, t.tie, t.is_lead
         from enterprise e
         join reported_headcount h on h.enterprise_id = e.id and h.as_of = $2
         join party_org_enterprise t on t.enterprise_id = e.id join party_org o on o.id = t.party_org_id
        where e.credit_code = $1`,
      ['912105007P1D9QPD1U', AS_OF],
    );
    expect(rows).toEqual([
      {
        legal_name: '本溪顺鼎美妆有限公司',
        pinyin_initials: 'bxsdmzyxgs',
        entered_on: '2021-06-25',
        established_on: '2010-09-03',
        contact_name: '罗华',
        import_batch_id: batch.id,
        staff_count: 6,
        full_member_count: 2,
        name: '本溪顺鼎美妆有限公司联合党支部',
        kind: 'joint_branch',
        secretary_name: '周霞',
        effective_from: AS_OF,
        tie: 'joint',
        is_lead: true,
      },
    ]);
  });

  it('finds nothing new in the same ledger, and changes nothing by it', async () => {
    const again = await checked(officer, await ledgerFile('ledger-city.xlsx'), AS_OF);
    const nothingNew = {
      ready: 1789,
      enterprisesNew: 0,
      enterprisesChanged: 0,
      enterprisesUnchanged: 1789,
      headcountsNew: 0,
      partyOrgsNew: 0,
      membershipsNew: 0,
      instructorsNew: 0,
      massOrganisationsNew: 0,
    };
    expect(again.counts).toMatchObject(nothingNew);
    const committed = await commit(officer, again.id);
    expect(committed).toMatchObject({ state: 'committed', counts: nothingNew });
    const { rows } = await test.superuser.query<{
      units: number;
      versions: number;
      organisations: number;
    }>(
      `select count(*)::int as units, sum(version)::int as versions,
              (select count(*)::int from party_org) as organisations from enterprise`,
    );
    expect(rows[0]).toEqual({ units: 1789, versions: 1789, organisations: 864 });
  });
});
