import http from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ImportBatchDto } from '../../src/modules/import/dto/import.dto.js';
import type { ApiClient, ProblemBody } from '../support/api-client.js';
import { begin, check, checked, districtWith, officerOf } from '../support/import-flow.js';
import { HEADERS, line, workbook } from '../support/ledger-lines.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { buildZip, contentTypesPart } from '../support/zip-builder.js';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const MEGABYTE = 1024 * 1024;

describe('what cannot be imported', () => {
  let test: TestApp;
  let officer: ApiClient;
  let districtId: string;

  beforeAll(async () => {
    test = await startTestApp({ worker: true });
    ({ districtId } = await districtWith(test, { parks: ['守园'], streets: ['北园街道'] }));
    officer = await officerOf(test, districtId);
  });
  afterAll(() => test.close());

  describe('as a file', () => {
    it.each([
      [
        'a macro workbook',
        'a.xlsm',
        () => buildZip([contentTypesPart('xlsm'), { name: 'xl/vbaProject.bin', data: 'x' }]),
        'content_macros',
      ],
      [
        'a zip bomb',
        'a.xlsx',
        () =>
          buildZip([
            contentTypesPart('xlsx'),
            { name: 'xl/worksheets/sheet1.xml', data: Buffer.alloc(60 * MEGABYTE) },
          ]),
        'archive_ratio_too_high',
      ],
      ['a picture named .xlsx', 'a.xlsx', () => PNG, 'content_name_mismatch'],
    ])('%s is refused when it is uploaded', async (_what, name, content, code) => {
      const answer = await officer.upload<ProblemBody>(name, content());
      expect([answer.status, answer.body.code]).toEqual([422, code]);
      expect(answer.body.detail).not.toBe('');
    });

    it('an upload of 200 MB is refused while it streams, and the server lives', async () => {
      expect(await statusOfStream(test.baseUrl, officer.accessToken!, 200)).toBe(413);
      expect((await officer.get('/me')).status).toBe(200);
    });

    it('a picture that is one cannot be imported', async () => {
      const file = await officer.upload('图.png', PNG);
      const answer = await officer.post<ProblemBody>('/imports', {
        fileId: file.body.id,
        asOf: '2025-12-31',
      });
      expect([answer.status, answer.body.code]).toEqual([422, 'import_not_a_workbook']);
    });

    it('a workbook without content fails with the reason, and can only be discarded', async () => {
      const batch = await begin(officer, await workbook([], []));
      expect(batch).toMatchObject({
        state: 'failed',
        failure: { code: 'workbook_empty', message: expect.stringContaining('工作簿里没有内容') },
      });
      const mapped = await officer.put<ProblemBody>(`/imports/${batch.id}/mapping`, {
        headerRow: 1,
        mapping: {},
      });
      expect([mapped.status, mapped.body.code]).toEqual([409, 'import_state_changed']);
      expect((await officer.post<ImportBatchDto>(`/imports/${batch.id}/discard`)).body.state).toBe(
        'discarded',
      );
    });
  });

  describe('as it is asked', () => {
    it('a date to come, and a file of somebody else', async () => {
      const file = await officer.upload('台账.xlsx', await workbook([line(1, '守园')]));
      const future = await officer.post<ProblemBody>('/imports', {
        fileId: file.body.id,
        asOf: '2999-01-01',
      });
      expect(future.body.errors).toEqual([
        expect.objectContaining({ path: 'asOf', code: 'as_of_in_future' }),
      ]);
      const colleague = await officerOf(test, districtId);
      expect(
        (await colleague.post('/imports', { fileId: file.body.id, asOf: '2025-12-31' })).status,
      ).toBe(404);
      const odd = await officer.post<ProblemBody>('/imports', {
        fileId: file.body.id,
        asOf: '2025-02-30',
        extra: 1,
      });
      expect(odd.body.errors.map(({ path }) => path).sort()).toEqual(['asOf', 'extra']);
    });

    it('a mapping with gaps, told field by field; a sheet without known headers is mapped by hand', async () => {
      const headers = HEADERS.map((_, index) => `甲${index}`);
      const batch = await begin(officer, await workbook([line(2, '守园')], headers));
      expect(batch).toMatchObject({ state: 'mapping', headerRow: null, mapping: {} });
      expect(batch.columns[1]).toEqual({
        letter: 'B',
        header: '',
        samples: ['甲1', '济南第2号有限公司'],
      });
      const wrong = await officer.put<ProblemBody>(`/imports/${batch.id}/mapping`, {
        headerRow: 9,
        mapping: { legalName: 'B', creditCode: 'B', kind: 'ZZ', street: 'F', colour: 'A' },
      });
      expect(wrong.status).toBe(400);
      expect(wrong.body.errors.map(({ path, code }) => `${path} ${code}`)).toEqual([
        'headerRow header_row_blank',
        'mapping.colour unknown_property',
        'mapping.creditCode mapping_column_twice',
        'mapping.kind mapping_column_unknown',
        'mapping.park mapping_field_missing',
      ]);
      const mapping = { legalName: 'B', creditCode: 'C', kind: 'D', park: 'E', street: 'F' };
      const done = await check(officer, { ...batch, headerRow: 1, mapping });
      expect(done).toMatchObject({
        state: 'checked',
        counts: { rows: 1, ready: 1 },
        columns: expect.arrayContaining([
          { letter: 'B', header: '甲1', samples: ['济南第2号有限公司'] },
        ]),
      });
    });

    it('a commit with nothing ready, and anything after discarding, which deletes the rows', async () => {
      const batch = await checked(officer, await workbook([[1, '无码公司']]));
      const answer = await officer.post<ProblemBody>(`/imports/${batch.id}/commit`);
      expect([answer.status, answer.body.code]).toEqual([422, 'import_nothing_ready']);
      expect(batch.actions.find(({ name }) => name === 'commit')).toEqual({
        name: 'commit',
        allowed: false,
        reason: '没有可以导入的行',
      });
      expect((await officer.post(`/imports/${batch.id}/discard`)).status).toBe(200);
      expect((await officer.post<ProblemBody>(`/imports/${batch.id}/discard`)).body.code).toBe(
        'import_state_changed',
      );
      const { rows } = await test.superuser.query('select 1 from import_row where batch_id = $1', [
        batch.id,
      ]);
      expect(rows).toEqual([]);
    });
  });
});

/** Sends a file of zeros as it is made, and gives the status of the answer. */
function statusOfStream(baseUrl: string, accessToken: string, megabytes: number): Promise<number> {
  const boundary = 'wutong-boundary';
  return new Promise((resolve, reject) => {
    const request = http.request(`${baseUrl}/api/v1/files`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${accessToken}`,
        'content-type': `multipart/form-data; boundary=${boundary}`,
      },
    });
    let answered = false;
    request.on('response', (response) => {
      answered = true;
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    request.on('error', (error) => (answered ? undefined : reject(error)));
    request.write(
      `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.xlsx"\r\ncontent-type: application/octet-stream\r\n\r\n`,
    );
    const chunk = Buffer.alloc(MEGABYTE);
    let sent = 0;
    const send = (): void => {
      if (answered || sent === megabytes) {
        request.end(`\r\n--${boundary}--\r\n`);
        return;
      }
      sent += 1;
      request.write(chunk, send);
    };
    send();
  });
}
