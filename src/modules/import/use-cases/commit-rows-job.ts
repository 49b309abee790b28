import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';
import type { JobHandler, RunningJob } from '../../../platform/jobs/job-worker.js';
import { problemOfDatabase } from '../../../platform/problems/database-problems.js';
import { importProblems } from '../import.problems.js';
import { stripPhones } from '../domain/strip-phones.js';
import { type BatchRecord, batchForRun, failBatch } from './batch-record.js';
import { ExamineBatch, type Examination } from './examine-batch.js';
import { inChunks } from './in-chunks.js';
import { rowsToWrite, WritePlan } from './write-plan.js';

/** Refusals of the database that would speak of a form's fields, where here a whole ledger was refused. */
const OF_A_FIELD = ['validation_failed', 'value_not_allowed'];

/**
 * Writes the ready rows of a batch: all of them with the batch's new state in one transaction, or nothing. What is
 * right is worked out again from the records as they are then, and the figures kept are those of what was written. Where
 * that would write a difference that nobody was shown, nothing is written.
 */
@Injectable()
export class CommitRowsJob implements JobHandler {
  constructor(
    private readonly batches: ExamineBatch,
    private readonly writer: WritePlan,
  ) {}

  async run(job: RunningJob): Promise<void> {
    try {
      await job.write((ctx) => this.commit(ctx, job));
    } catch (error) {
      if (OF_A_FIELD.includes(problemOfDatabase(error)?.code ?? '')) {
        throw importProblems.import_value_refused();
      }
      throw error;
    }
  }

  async failed(job: RunningJob, problemCode: string): Promise<void> {
    await job.write((ctx) =>
      failBatch(ctx, job, { code: problemCode, params: { correlationId: job.runId } }),
    );
  }

  private async commit(ctx: WriteContext, job: RunningJob): Promise<void> {
    const batch = await batchForRun(ctx, job, 'committing');
    if (!batch) {
      return;
    }
    // Imports of one district write one after another, so that each sees what the one before has written.
    await ctx.query(
      `select pg_advisory_xact_lock(hashtextextended('import ' || app.district_id(), 0))`,
    );
    const examination = await this.batches.examine(ctx, batch);
    const { rows, plan, counts, unseen } = examination;
    if (counts.ready === 0) {
      throw importProblems.import_nothing_ready();
    }
    if (unseen.length > 0) {
      throw importProblems.import_records_changed();
    }
    const total = rows.length + rowsToWrite(plan);
    let done = 0;
    const written = async (more: number): Promise<void> => {
      done += more;
      await job.progress(done, total);
    };
    await this.batches.keep(ctx, batch.id, examination, written);
    await forgetPhones(ctx, batch, examination);
    await this.writer.execute(ctx, batch.id, plan, written);
    await ctx.query('select app.refresh_ledger_statistics()');
    await ctx.query(
      `update import_batch set state = 'committed', counts = $2, columns = $3, committed_at = now(), closed_at = now()
        where id = $1`,
      [
        batch.id,
        counts,
        JSON.stringify(batch.columns.map((column) => ({ ...column, samples: [] }))),
      ],
    );
  }
}

/**
 * Takes contact numbers out of the rows that are written, where they would lie readable beside their sealed ones, and
 * out of rows that name no unit. A row that is held back keeps its own, so that it can be mended and imported again.
 */
async function forgetPhones(
  ctx: WriteContext,
  { id, mapping }: Pick<BatchRecord, 'id' | 'mapping'>,
  { rows, sheet }: Pick<Examination, 'rows' | 'sheet'>,
): Promise<void> {
  const heldBack = new Set(
    rows.filter(({ verdict }) => verdict === 'held_back').map(({ rowNumber }) => rowNumber),
  );
  const stripped = sheet.flatMap((row) => {
    const kept = heldBack.has(row.rowNumber) ? null : stripPhones(row, mapping);
    return kept === null ? [] : [{ rowNumber: row.rowNumber, ...kept }];
  });
  await inChunks(stripped, async (chunk) => {
    const numbers = chunk.map(({ rowNumber }) => rowNumber);
    await ctx.query(
      `update import_row i set cells = r.cells, mended = r.mended
         from jsonb_to_recordset($2::jsonb) as r("rowNumber" int, cells jsonb, mended jsonb)
        where i.batch_id = $1 and i.row_number between $3 and $4 and i.row_number = r."rowNumber"`,
      [id, JSON.stringify(chunk), Math.min(...numbers), Math.max(...numbers)],
    );
  });
}
