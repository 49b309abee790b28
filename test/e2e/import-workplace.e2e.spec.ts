import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import type { ImportBatchDto } from '../../src/modules/import/dto/import.dto.js';
import type { ImportRowDto, MendedRowDto } from '../../src/modules/import/dto/import-row.dto.js';
import type { SynonymListDto } from '../../src/modules/import/dto/synonym.dto.js';
import type { ApiAnswer, ApiClient, ProblemBody } from '../support/api-client.js';
import {
  begin,
  cellsAtFault,
  checked,
  commit,
  districtWith,
  officerOf,
  rowsOf,
  settled,
  TIANQIAO,
} from '../support/import-flow.js';
import { codeOfLine, HEADERS, line, withCell, workbook } from '../support/ledger-lines.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const QILU = TIANQIAO.parks[2]!;

describe('an import as a place to work', () => {
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

  const mend = <T = MendedRowDto>(
    batch: ImportBatchDto,
    row: Pick<ImportRowDto, 'rowNumber' | 'version'>,
    cells: Record<string, string | null>,
  ): Promise<ApiAnswer<T>> =>
    officer.patch<T>(`/imports/${batch.id}/rows/${row.rowNumber}`, { version: row.version, cells });

  describe('mending a cell', () => {
    it('checks the whole ledger again, rows that share a code and rows that follow a lead among them', async () => {
      const joint = {
        formation: '联合组建',
        lead: '济南第2号有限公司',
        org: '甲联合党支部',
        secretary: '李四',
      };
      const batch = await checked(
        officer,
        await workbook([
          line(1, QILU),
          withCell(line(2, QILU, joint), '统一社会信用代码', line(1, QILU)[2]!),
          line(3, QILU, joint),
        ]),
      );
      const faulty = await rowsOf(officer, batch.id, 'held_back');
      expect(cellsAtFault(faulty)).toEqual([
        'C2 code_duplicate',
        'C3 code_duplicate',
        'K4 lead_unit_held_back',
      ]);
      const code = codeOfLine(2);
      const { body } = await mend(batch, faulty[1]!, { creditCode: code });
      expect(body.batch.counts).toMatchObject({ ready: 3, heldBack: 0, errors: 0 });
      expect(body.changedRows).toEqual([2, 4]);
      expect(body.row).toMatchObject({
        verdict: 'ready',
        version: 2,
        cells: { creditCode: line(1, QILU)[2] },
        mended: { creditCode: code },
      });
      await commit(officer, batch.id);
      const { rows } = await test.superuser.query(
        'select 1 from enterprise where district_id = $1 and credit_code = $2',
        [districtId, code],
      );
      expect(rows).toHaveLength(1);
    });

    it('gives the cell back as the sheet had it, and blanks one', async () => {
      const batch = await checked(
        officer,
        await workbook([withCell(line(1, QILU), '从业人数', 'x')]),
      );
      const [row] = await rowsOf(officer, batch.id, 'held_back');
      const blank = await mend(batch, row!, { staffCount: '' });
      expect(blank.body.row).toMatchObject({ verdict: 'ready', mended: { staffCount: '' } });
      const back = await mend(batch, blank.body.row, { staffCount: null });
      expect(back.body.row).toMatchObject({
        verdict: 'held_back',
        mended: {},
        cells: { staffCount: 'x' },
      });
    });

    it('finds a row by what names its unit, not by its contact, whose number is masked', async () => {
      const batch = await checked(
        officer,
        await workbook([line(1, QILU), line(2, QILU, { name: '百年_%老店' }), line(3, QILU)]),
      );
      const found = async (q: string): Promise<number[]> =>
        (
          await officer.get<{ items: ImportRowDto[]; total: number }>(
            `/imports/${batch.id}/rows?q=${encodeURIComponent(q)}`,
          )
        ).body.items.map(({ rowNumber }) => rowNumber);
      expect(await found('第3号')).toEqual([4]);
      expect(await found(codeOfLine(1).toLowerCase())).toEqual([2]);
      expect(await found('_%')).toEqual([3]);
      expect(await found('13812341234')).toEqual([]);
    });

    it('does not overwrite what another window wrote', async () => {
      const batch = await checked(
        officer,
        await workbook([withCell(line(1, QILU), '从业人数', 'x')]),
      );
      const [row] = await rowsOf(officer, batch.id, 'held_back');
      await mend(batch, row!, { staffCount: '30' });
      const late = await mend<ProblemBody>(batch, row!, { staffCount: '40' });
      expect(late).toMatchObject({ status: 409, body: { code: 'version_conflict' } });
      expect(late.body.params['changed']).toEqual([
        { field: 'staffCount', yours: '40', theirs: '30' },
      ]);
    });

    it('refuses a field without a column, and a batch that is not checked', async () => {
      const batch = await checked(officer, await workbook([line(1, QILU)]));
      const [row] = await rowsOf(officer, batch.id, 'ready');
      const unmapped = await mend<ProblemBody>(batch, row!, { remark: '备注' });
      expect(unmapped.body.errors).toMatchObject([
        { path: 'cells.remark', code: 'field_not_mapped' },
      ]);
      await commit(officer, batch.id);
      expect(await mend<ProblemBody>(batch, row!, { staffCount: '1' })).toMatchObject({
        status: 409,
        body: { code: 'import_state_changed' },
      });
    });
  });

  describe('words of the district', () => {
    it('are learnt from one mended cell, mend its like, and are known in the next ledger', async () => {
      const odd = (n: number) => withCell(line(n, QILU), '所属园区', '齐鲁老厂区');
      const batch = await checked(officer, await workbook([odd(1), odd(2)]));
      const [first] = await rowsOf(officer, batch.id, 'held_back');
      const { body } = await mend(batch, first!, { park: QILU });
      expect(body).toMatchObject({ learnt: ['齐鲁老厂区'], changedRows: [3] });
      expect(body.batch.counts).toMatchObject({ ready: 2 });
      const next = await checked(officer, await workbook([odd(3)]));
      expect(next.counts).toMatchObject({ ready: 1, heldBack: 0 });

      const listed = await officer.get<SynonymListDto>('/import-synonyms');
      expect(listed.body.items).toMatchObject([
        {
          kind: 'park',
          heard: '齐鲁老厂区',
          meaning: QILU,
          actions: [{ name: 'forget', allowed: true }],
        },
      ]);
      await officer.send('DELETE', `/import-synonyms/${listed.body.items[0]!.id}`);
      expect((await checked(officer, await workbook([odd(4)]))).counts).toMatchObject({
        heldBack: 1,
      });
      const stranger = await officerOf(test, await test.make.district());
      expect((await stranger.get<SynonymListDto>('/import-synonyms')).body.items).toEqual([]);
    });

    it('are not learnt where a known word is exchanged for another', async () => {
      const batch = await checked(officer, await workbook([line(1, QILU)]));
      const [row] = await rowsOf(officer, batch.id, 'ready');
      const { body } = await mend(batch, row!, { kind: '社会组织' });
      expect(body.learnt).toEqual([]);
    });

    it('are learnt from a header that was put to a field, also when the header row changes', async () => {
      const headers = HEADERS.map((header) => (header === '单位名称' ? '主体' : header));
      const content = await workbook([['台账'], [...headers], line(1, QILU)], ['2025 年']);
      const batch = await begin(officer, content);
      const guess = await officer.get<Pick<ImportBatchDto, 'mapping'>>(
        `/imports/${batch.id}/columns?headerRow=3`,
      );
      expect(guess.body.mapping).toMatchObject({ creditCode: 'C' });
      expect(guess.body.mapping).not.toHaveProperty('legalName');
      const wrong = await officer.get<{ mapping: object }>(
        `/imports/${batch.id}/columns?headerRow=4`,
      );
      expect(wrong.body.mapping).toEqual({});
      await officer.put(`/imports/${batch.id}/mapping`, {
        headerRow: 3,
        mapping: { ...guess.body.mapping, legalName: 'B' },
      });
      await settled(officer, batch.id);
      const next = await begin(officer, content);
      expect(next).toMatchObject({ headerRow: 3, mapping: { legalName: 'B', creditCode: 'C' } });
    });
  });

  it('gives the held-back rows as a workbook with the reasons, which can be mended and imported', async () => {
    const batch = await checked(
      officer,
      await workbook(
        [line(1, QILU), [...withCell(line(2, '没有的园区'), '联系人', '=1+1'), '留下的话']],
        [...HEADERS, '其他'],
      ),
    );
    const answer = await fetch(`${test.baseUrl}/api/v1/imports/${batch.id}/rejects`, {
      headers: { authorization: `Bearer ${officer.accessToken!}` },
    });
    expect(answer.headers.get('content-disposition')).toContain(encodeURIComponent('暂缓的行'));
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(await answer.arrayBuffer());
    const sheet = book.worksheets[0]!;
    expect(sheet.rowCount).toBe(2);
    expect((sheet.getRow(1).values as string[]).slice(1)).toEqual([...HEADERS, '其他', '暂缓原因']);
    const cell = (n: number) => sheet.getRow(2).getCell(n);
    expect(cell(15)).toMatchObject({ value: '=1+1', type: ExcelJS.ValueType.String, numFmt: '@' });
    expect(cell(17).value).toBe('留下的话');
    expect(cell(18).value).toMatch('所属园区：没有名为“没有的园区”的园区');
    cell(5).value = QILU;
    const mended = await checked(officer, Buffer.from(await book.xlsx.writeBuffer()));
    expect(mended.counts).toMatchObject({ rows: 1, ready: 1 });
    const clean = await fetch(`${test.baseUrl}/api/v1/imports/${mended.id}/rejects`, {
      headers: { authorization: `Bearer ${officer.accessToken!}` },
    });
    expect(clean.status).toBe(422);
  });

  it('checks again when a missing park has been entered, and tells how much may be uploaded', async () => {
    const batch = await checked(officer, await workbook([line(1, '新园')]));
    expect(batch.counts).toMatchObject({ heldBack: 1 });
    await test.make.park(districtId, { name: '新园' });
    expect((await officer.post(`/imports/${batch.id}/check`)).status).toBe(200);
    expect((await settled(officer, batch.id)).counts).toMatchObject({ heldBack: 0, ready: 1 });
    expect((await officer.get('/imports/limits')).body).toEqual({ maxFileBytes: 20 * 1024 * 1024 });
  });
});
