import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ImportBatchDto } from '../../src/modules/import/dto/import.dto.js';
import type { ImportRowDto } from '../../src/modules/import/dto/import-row.dto.js';
import type { ApiClient, ProblemBody } from '../support/api-client.js';
import {
  cellsAtFault,
  checked,
  commit,
  districtWith,
  ledgerFile,
  officerOf,
  rowsOf,
  TIANQIAO,
} from '../support/import-flow.js';
import { line, workbook } from '../support/ledger-lines.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const [HUANGTAI, FENGHUANGSHAN, QILU] = TIANQIAO.parks as [string, string, string];

describe('the rows of a ledger', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp({ worker: true });
  });
  afterAll(() => test.close());

  const count = async (sql: string, districtId: string): Promise<number> =>
    (
      await test.superuser.query<{ n: number }>(`select count(*)::int as n from ${sql}`, [
        districtId,
      ])
    ).rows[0]!.n;

  describe('with the common mistakes', () => {
    let officer: ApiClient;
    let districtId: string;
    let batch: ImportBatchDto;
    let heldBack: ImportRowDto[];

    beforeAll(async () => {
      ({ districtId } = await districtWith(test, TIANQIAO));
      officer = await officerOf(test, districtId);
      batch = await checked(officer, await ledgerFile('ledger-messy.xlsx'));
      heldBack = await rowsOf(officer, batch.id, 'held_back');
    });

    it('are reported each at exactly its cell', () => {
      expect(batch).toMatchObject({
        state: 'checked',
        counts: { rows: 40, ready: 30, heldBack: 10, errors: 10 },
      });
      expect(cellsAtFault(heldBack)).toEqual([
        'C4 credit_code_check_digit',
        'C7 code_duplicate',
        'C8 code_duplicate',
        'H22 date_impossible',
        'J23 count_not_number',
        'J29 count_negative',
        'E33 park_unknown',
        'R36 phone_format',
        'B37 name_missing',
        'B41 formula_in_cell',
      ]);
    });

    it('say what is wrong in the language of the reader', async () => {
      const messages = (row: ImportRowDto | undefined) =>
        row?.issues.find(({ severity }) => severity === 'error')?.message;
      const at = (rows: ImportRowDto[], rowNumber: number) =>
        rows.find((row) => row.rowNumber === rowNumber);
      expect(messages(at(heldBack, 22))).toMatch('2019-02-30');
      const english = await officer.get<{ items: ImportRowDto[] }>(
        `/imports/${batch.id}/rows?verdict=held_back`,
        {
          headers: { 'accept-language': 'en' },
        },
      );
      expect(messages(at(english.body.items, 41))).toBe(
        'The cell holds a formula, which is never computed. Paste it as a value and import again.',
      );
    });

    it('show contact numbers masked, but where the number is at fault', async () => {
      const ready = await rowsOf(officer, batch.id, 'ready');
      expect(ready[0]?.cells['contactPhone']).toBe('164****1590');
      expect(heldBack.find(({ rowNumber }) => rowNumber === 36)?.cells['contactPhone']).toBe(
        '12345',
      );
      expect(batch.columns.find(({ letter }) => letter === 'R')).toEqual({
        letter: 'R',
        header: '联系电话',
        samples: ['164****1590', '181****1537', '151****9640'],
      });
      const listed = JSON.stringify([ready, (await officer.get(`/imports/${batch.id}`)).body]);
      expect(listed).not.toMatch(/(?<![0-9A-Z])1[3-9]\d{9}(?![0-9A-Z])/);
    });

    it('tell how a cell was read where that is not what it says', async () => {
      const ready = await rowsOf(officer, batch.id, 'ready');
      const readAs = (rowNumber: number) =>
        ready.find((row) => row.rowNumber === rowNumber)?.readAs;
      expect(readAs(5)).toEqual({ creditCode: '91370105NNCERTJX3J' });
      expect(readAs(12)).toEqual({ establishedOn: '2019-03-05' });
      expect(readAs(13)).toEqual({ establishedOn: '2019-03-05' });
      expect(readAs(15)).toEqual({ establishedOn: '2019-03-05' });
      expect(readAs(3)).toEqual({});
    });

    it('do not keep the others from being imported, and execute nothing', async () => {
      const committed = await commit(officer, batch.id);
      expect(committed).toMatchObject({
        state: 'committed',
        counts: { ready: 30, enterprisesNew: 30 },
      });
      expect(await count('enterprise where district_id = $1', districtId)).toBe(30);
      expect(
        await count(`enterprise where district_id = $1 and legal_name ~ '^[=+@-]'`, districtId),
      ).toBe(0);
    });
  });

  describe('of a park officer', () => {
    it('are of her own park, and name no other', async () => {
      const { districtId, parkIds } = await districtWith(test, TIANQIAO);
      const place = { districtId, parkId: parkIds.get(QILU)!, streetId: '' };
      const username = await test.make.user('park_officer', test.make.at.park(place));
      const parkOfficer = await test.signIn(username);
      const batch = await checked(
        parkOfficer,
        await workbook([line(1, QILU), line(2, HUANGTAI), line(3, FENGHUANGSHAN)]),
      );
      const heldBack = await rowsOf(parkOfficer, batch.id, 'held_back');
      expect(cellsAtFault(heldBack)).toEqual(['E3 park_unknown', 'E4 park_unknown']);
      expect(heldBack[0]?.issues[0]?.params).toMatchObject({ known: [QILU] });
      await commit(parkOfficer, batch.id);
      const { rows } = await test.superuser.query(
        'select distinct park_id from enterprise where district_id = $1',
        [districtId],
      );
      expect(rows).toEqual([{ park_id: place.parkId }]);

      const officer = await officerOf(test, districtId);
      const seen = await officer.get<ImportBatchDto>(`/imports/${batch.id}`);
      expect(seen.body).toMatchObject({ isOwn: false, state: 'committed' });
      const second = await checked(parkOfficer, await workbook([line(4, QILU)]));
      expect((await officer.post<ProblemBody>(`/imports/${second.id}/commit`)).status).toBe(403);
      const actions = (await officer.get<ImportBatchDto>(`/imports/${second.id}`)).body.actions;
      expect(actions.map(({ name, allowed }) => [name, allowed])).toEqual([
        ['map', false],
        ['check', false],
        ['mend', false],
        ['commit', false],
        ['discard', true],
        ['undo', false],
      ]);
      const colleague = await test.signIn(
        await test.make.user('park_officer', test.make.at.park(place)),
      );
      expect((await colleague.get(`/imports/${second.id}`)).status).toBe(404);
    });

    it('are hidden from another district', async () => {
      const { districtId } = await districtWith(test, TIANQIAO);
      const officer = await officerOf(test, districtId);
      const batch = await checked(officer, await workbook([line(11, QILU)]));
      const stranger = await officerOf(test, await test.make.district());
      for (const path of ['', '/rows']) {
        expect((await stranger.get(`/imports/${batch.id}${path}`)).status).toBe(404);
      }
      for (const path of ['commit', 'discard']) {
        expect((await stranger.post(`/imports/${batch.id}/${path}`)).status).toBe(404);
      }
      expect(
        (await stranger.put(`/imports/${batch.id}/mapping`, { headerRow: 1, mapping: {} })).status,
      ).toBe(404);
      expect((await stranger.get<{ total: number }>('/imports')).body.total).toBe(0);
      expect((await officer.get<{ total: number }>('/imports?open=true')).body.total).toBe(1);
      expect((await officer.get<{ total: number }>('/imports?open=false')).body.total).toBe(0);
    });
  });

  describe('beside what is recorded', () => {
    it('add what is new, correct what changed, and move nothing between organisations', async () => {
      const { districtId } = await districtWith(test, TIANQIAO);
      const officer = await officerOf(test, districtId);
      const lead = {
        formation: '联合组建',
        lead: '济南第21号有限公司',
        org: '甲联合党支部',
        secretary: '李四',
      };
      const first = await checked(
        officer,
        await workbook([
          line(21, QILU, lead),
          line(22, QILU, lead),
          line(23, QILU, { formation: '单独组建', members: 4, org: '丙党支部', secretary: '王五' }),
        ]),
        '2025-06-30',
      );
      await commit(officer, first.id);
      const second = await checked(
        officer,
        await workbook([
          line(21, QILU, { ...lead, secretary: '赵六' }),
          line(22, QILU, { ...lead, name: '济南第22号股份有限公司' }),
          line(23, QILU, { formation: '单独组建', members: 4, org: '丁党支部', secretary: '王五' }),
          line(24, QILU, { ...lead, instructor: '钱七', mass: '工会、妇联' }),
          line(25, HUANGTAI, lead),
        ]),
      );
      expect(cellsAtFault(await rowsOf(officer, second.id, 'held_back'))).toEqual([
        'I4 formation_differs_from_record',
        'K6 lead_in_another_park',
      ]);
      expect(second.counts).toMatchObject({
        enterprisesNew: 1,
        enterprisesChanged: 1,
        enterprisesUnchanged: 1,
        partyOrgsNew: 0,
        membershipsNew: 1,
        instructorsNew: 1,
        massOrganisationsNew: 2,
      });
      await commit(officer, second.id);
      const { rows } = await test.superuser.query(
        `select o.name, o.secretary_name, o.effective_from::text, count(*)::int as units
           from party_org o join party_org_enterprise t on t.party_org_id = o.id where o.district_id = $1
          group by o.id, o.name, o.secretary_name, o.effective_from order by o.name`,
        [districtId],
      );
      expect(rows).toEqual([
        { name: '丙党支部', secretary_name: '王五', effective_from: '2025-06-30', units: 1 },
        { name: '甲联合党支部', secretary_name: '赵六', effective_from: '2025-06-30', units: 3 },
      ]);
      expect(
        await count(
          `enterprise where district_id = $1 and legal_name = '济南第22号股份有限公司' and version = 2`,
          districtId,
        ),
      ).toBe(1);
      expect(
        await count(
          'instructor_assignment i join enterprise e on e.id = i.enterprise_id where e.district_id = $1',
          districtId,
        ),
      ).toBe(1);
    });

    it('of an earlier ledger make it the first that named the organisation', async () => {
      const { districtId } = await districtWith(test, TIANQIAO);
      const officer = await officerOf(test, districtId);
      const own = {
        formation: '单独组建',
        members: 4,
        org: '戊党支部',
        secretary: '王五',
        instructor: '钱七',
      };
      const content = await workbook([line(31, QILU, own)]);
      await commit(officer, (await checked(officer, content, '2025-12-31')).id);
      await test.superuser.query(
        `update enterprise set entered_on = '2020-01-01' where district_id = $1`,
        [districtId],
      );
      const earlier = await checked(officer, content, '2024-12-31');
      expect(earlier.counts).toMatchObject({
        ready: 1,
        enterprisesUnchanged: 1,
        partyOrgsNew: 0,
        headcountsNew: 1,
      });
      expect(await commit(officer, earlier.id)).toMatchObject({ state: 'committed' });
      const coverage = await officer.get<{ total: Record<string, unknown> }>(
        '/reports/coverage?asOf=2024-12-31',
      );
      expect(coverage.body.total).toMatchObject({ denominator: 1, own: 1, workCovered: 1 });
      const { rows } = await test.superuser.query(
        `select from_on::text, until_on::text from instructor_assignment i join enterprise e on e.id = i.enterprise_id
          where e.district_id = $1 order by from_on`,
        [districtId],
      );
      expect(rows).toEqual([
        { from_on: '2024-12-31', until_on: '2025-12-31' },
        { from_on: '2025-12-31', until_on: null },
      ]);
    });
  });
});
