import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';
import type { ImportBatchDto } from '../dto/import.dto.js';
import { findBatch, lockBatchFor } from './batch-record.js';
import { COMMIT_QUEUE } from './import-queues.js';
import { presentBatch } from './present-batch.js';

/** Has the ready rows of a checked batch written by a job. */
@Injectable()
export class CommitImport {
  /** @throws not_found, not_allowed, import_state_changed, import_nothing_ready */
  async execute(ctx: WriteContext, id: string): Promise<ImportBatchDto> {
    await lockBatchFor(ctx, id, 'commit');
    const runId = await ctx.enqueue({ queue: COMMIT_QUEUE, subjectId: id });
    await ctx.query(`update import_batch set state = 'committing', job_run_id = $2 where id = $1`, [
      id,
      runId,
    ]);
    return presentBatch(ctx, await findBatch(ctx, id));
  }
}
