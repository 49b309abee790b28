import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ImportBatchDto } from '../../src/modules/import/dto/import.dto.js';
import { ForgetLedgers } from '../../src/modules/import/use-cases/forget-ledgers.js';
import type { ApiClient } from '../support/api-client.js';
import {
  checked,
  commit,
  districtWith,
  officerOf,
  rowsOf,
  TIANQIAO,
} from '../support/import-flow.js';
import { HEADERS, line, withCell, workbook } from '../support/ledger-lines.js';
import { startInnerTestApp, type InnerTestApp } from '../support/test-app.js';

const QILU = TIANQIAO.parks[2]!;
/** A mobile number in the text of a row; longer numbers are none. */
const MOBILE = String.raw`(^|[^0-9A-Za-z]|\n)1[3-9][0-9]{9}([^0-9A-Za-z]|$)`;

describe('contact numbers of a ledger', () => {
  let test: InnerTestApp;
  let officer: ApiClient;

  beforeAll(async () => {
    test = await startInnerTestApp({ worker: true });
  });
  beforeEach(async () => {
    const { districtId } = await districtWith(test, TIANQIAO);
    officer = await officerOf(test, districtId);
  });
  afterAll(() => test.close());

  /** Two rows to write, one that is held back, a note below. */
  const ledger = async (): Promise<ImportBatchDto> => {
    const remarked = (text: string, cells: ReturnType<typeof line>) => [...cells, text];
    const batch = await checked(
      officer,
      await workbook(
        [
          remarked('财务\n13912345678', line(1, QILU)),
          withCell(line(2, QILU), '联系电话', 'x'),
          withCell(line(3, QILU), '从业人数', 'x'),
          ['填表人 13712345678'],
        ],
        [...HEADERS, '备注'],
      ),
    );
    const [faulty] = (await rowsOf(officer, batch.id, 'held_back')).filter(
      ({ cells }) => cells['contactPhone'] === 'x',
    );
    await officer.patch(`/imports/${batch.id}/rows/${faulty!.rowNumber}`, {
      version: faulty!.version,
      cells: { contactPhone: '13612345678' },
    });
    return batch;
  };

  const readable = async (id: string): Promise<number[]> => {
    const { rows } = await test.superuser.query<{ row_number: number }>(
      'select row_number from import_row where batch_id = $1 and import_row::text ~ $2 order by 1',
      [id, MOBILE],
    );
    return rows.map(({ row_number }) => row_number);
  };

  const closeLongAgo = (id: string, days: number) =>
    test.superuser.query(
      'update import_batch set closed_at = now() - make_interval(days => $2) where id = $1',
      [id, days],
    );

  const fileOf = async (id: string): Promise<string | null> => {
    const { rows } = await test.superuser.query<{ file_id: string | null }>(
      'select file_id from import_batch where id = $1',
      [id],
    );
    return rows[0]!.file_id;
  };

  it('lie in no row any more once it is written, but in the one that is held back', async () => {
    const batch = await ledger();
    expect(await readable(batch.id)).toEqual([2, 3, 4, 5]);
    const { counts } = await commit(officer, batch.id);
    expect(counts).toMatchObject({ ready: 2, heldBack: 1 });
    expect(await readable(batch.id)).toEqual([4]);
    const ready = await rowsOf(officer, batch.id, 'ready');
    expect(
      ready.map(({ cells, mended }) => [cells['contactPhone'], mended['contactPhone']]),
    ).toEqual([
      ['***', undefined],
      ['***', '***'],
    ]);
    expect(ready[0]?.cells).toMatchObject({ contactName: '张三', remark: '财务\n139****5678' });
    expect((await officer.get(`/imports/${batch.id}/rejects`)).status).toBe(200);
    const sealed = await test.superuser.query<{ contact_phone: string }>(
      'select contact_phone from enterprise where import_batch_id = $1',
      [batch.id],
    );
    expect(sealed.rows.every(({ contact_phone }) => contact_phone !== null)).toBe(true);
    const undone = await officer.post<ImportBatchDto>(`/imports/${batch.id}/undo`, {
      reason: '导入有误',
    });
    expect(undone.body.state).toBe('undone');
  });

  it('go with the workbook thirty days after the import was closed, not before', async () => {
    const committed = await ledger();
    await commit(officer, committed.id);
    const discarded = await ledger();
    await officer.post(`/imports/${discarded.id}/discard`);
    const open = await ledger();
    const files = await Promise.all([committed, discarded, open].map(({ id }) => fileOf(id)));
    await closeLongAgo(committed.id, 29);
    await closeLongAgo(discarded.id, 31);
    await closeLongAgo(open.id, 31);
    const forget = test.app.get(ForgetLedgers);
    await forget.execute();
    expect(await fileOf(committed.id)).toBe(files[0]);
    expect(await fileOf(discarded.id)).toBeNull();
    expect((await officer.get(`/files/${files[1]}/content`)).status).toBe(404);
    expect(await fileOf(open.id)).toBe(files[2]);

    await closeLongAgo(committed.id, 31);
    await forget.execute();
    expect(await fileOf(committed.id)).toBeNull();
    expect(await readable(committed.id)).toEqual([]);
    expect((await officer.get<ImportBatchDto>(`/imports/${committed.id}`)).body).toMatchObject({
      state: 'committed',
      counts: { ready: 2, heldBack: 1 },
    });
    expect(await rowsOf(officer, committed.id, 'ready')).toHaveLength(2);
    await forget.execute();
  });
});
