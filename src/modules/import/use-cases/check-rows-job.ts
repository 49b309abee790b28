import { Injectable } from '@nestjs/common';
import type { JobHandler, RunningJob } from '../../../platform/jobs/job-worker.js';
import { batchForRun, failBatch } from './batch-record.js';
import { ExamineBatch } from './examine-batch.js';

/** Checks the rows of a batch under its mapping: verdicts, issues at their cells, and the figures of a dry run. */
@Injectable()
export class CheckRowsJob implements JobHandler {
  constructor(private readonly batches: ExamineBatch) {}

  async run(job: RunningJob): Promise<void> {
    await job.write(async (ctx) => {
      const batch = await batchForRun(ctx, job, 'checking');
      if (!batch) {
        return;
      }
      const examination = await this.batches.examine(ctx, batch);
      let done = 0;
      await this.batches.keep(ctx, batch.id, examination, async (written) => {
        done += written;
        await job.progress(done, examination.rows.length);
      });
      await ctx.query(`update import_batch set state = 'checked', counts = $2 where id = $1`, [
        batch.id,
        examination.counts,
      ]);
    });
  }

  async failed(job: RunningJob, problemCode: string): Promise<void> {
    await job.write((ctx) =>
      failBatch(ctx, job, { code: problemCode, params: { correlationId: job.runId } }),
    );
  }
}
