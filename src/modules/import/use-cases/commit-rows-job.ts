import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';
import type { JobHandler, RunningJob } from '../../../platform/jobs/job-worker.js';
import { problemOfDatabase } from '../../../platform/problems/database-problems.js';
import { importProblems } from '../import.problems.js';
import { batchForRun, failBatch } from './batch-record.js';
import { ExamineBatch } from './examine-batch.js';
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
    await this.writer.execute(ctx, batch.id, plan, written);
    await ctx.query('select app.refresh_ledger_statistics()');
    await ctx.query(
      `update import_batch set state = 'committed', counts = $2, committed_at = now() where id = $1`,
      [batch.id, counts],
    );
  }
}
