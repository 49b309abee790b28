import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';
import { FileStore } from '../../../platform/files/file-store.js';
import type { JobHandler, RunningJob } from '../../../platform/jobs/job-worker.js';
import type { Cell, SheetRow } from '../../../platform/spreadsheets/cell.js';
import { readWorkbook } from '../../../platform/spreadsheets/read-workbook.js';
import { districtOf } from '../../parks/parks.public.js';
import { chooseSheet, describeColumns, lettersOf } from '../domain/ledger-columns.js';
import { batchForRun, failBatch } from './batch-record.js';
import { inChunks } from './in-chunks.js';
import { Synonyms } from './synonyms.js';

/** Reads the workbook of a batch, keeps its rows, and guesses which column is which. */
@Injectable()
export class ReadWorkbookJob implements JobHandler {
  constructor(
    private readonly store: FileStore,
    private readonly synonyms: Synonyms,
  ) {}

  async run(job: RunningJob): Promise<void> {
    const batch = await job.read((ctx) => batchForRun(ctx, job, 'reading'));
    if (!batch?.fileId) {
      return;
    }
    const reading = await readWorkbook(await this.store.bytes(batch.fileId));
    if (!reading.ok) {
      const { reason, params } = reading;
      await job.write((ctx) => failBatch(ctx, job, { code: reason, params }));
      return;
    }
    const learnt = await job.read((ctx) => this.synonyms.headers(ctx));
    const chosen = chooseSheet(reading.sheets, learnt);
    if (!chosen) {
      await job.write((ctx) => failBatch(ctx, job, { code: 'workbook_empty', params: {} }));
      return;
    }
    const { sheet, guess } = chosen;
    await job.write(async (ctx) => {
      // Another run of the same job may have come first.
      if (!(await batchForRun(ctx, job, 'reading'))) {
        return;
      }
      let done = 0;
      await inChunks(sheet.rows, async (chunk) => {
        await keepRows(ctx, batch.id, chunk);
        done += chunk.length;
        await job.progress(done, sheet.rows.length);
      });
      await ctx.query(
        `update import_batch
            set state = 'mapping', sheet_name = $2, header_row = $3, columns = $4, mapping = $5, date1904 = $6
          where id = $1`,
        [
          batch.id,
          sheet.name,
          guess.headerRow,
          JSON.stringify(describeColumns(lettersOf(sheet.rows), sheet.rows, guess.headerRow)),
          JSON.stringify(guess.mapping),
          reading.date1904,
        ],
      );
    });
  }

  async failed(job: RunningJob, problemCode: string): Promise<void> {
    await job.write((ctx) =>
      failBatch(ctx, job, { code: problemCode, params: { correlationId: job.runId } }),
    );
  }
}

async function keepRows(
  ctx: WriteContext,
  batchId: string,
  rows: readonly SheetRow[],
): Promise<void> {
  await ctx.query(
    `insert into import_row (district_id, batch_id, row_number, cells)
     select $2, $3, r."rowNumber", r.cells from jsonb_to_recordset($1::jsonb) as r("rowNumber" int, cells jsonb)`,
    [JSON.stringify(rows, storable), districtOf(ctx), batchId],
  );
}

/** Characters that a database text cannot hold become the replacement character. */
function storable(_: string, value: Cell | string | number | boolean): unknown {
  return typeof value === 'string' ? value.replace(/\u0000|\p{Surrogate}/gu, '\ufffd') : value;
}
