import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';
import type { ImportBatchDto } from '../dto/import.dto.js';
import { findBatch, lockBatchFor } from './batch-record.js';
import { CHECK_QUEUE } from './import-queues.js';
import { presentBatch } from './present-batch.js';

/** Has a batch checked again as it is mapped, as when a park that was missing has been entered meanwhile. */
@Injectable()
export class RecheckImport {
  /** @throws not_found, not_allowed, import_state_changed */
  async execute(ctx: WriteContext, id: string): Promise<ImportBatchDto> {
    await lockBatchFor(ctx, id, 'check');
    const runId = await ctx.enqueue({ queue: CHECK_QUEUE, subjectId: id });
    await ctx.query(
      `update import_batch set state = 'checking', job_run_id = $2, counts = null, problem_code = null, problem_params = '{}'
        where id = $1`,
      [id, runId],
    );
    return presentBatch(ctx, await findBatch(ctx, id));
  }
}
