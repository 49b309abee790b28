import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';
import type { ImportBatchDto } from '../dto/import.dto.js';
import { findBatch, lockBatchFor } from './batch-record.js';
import { presentBatch } from './present-batch.js';

/** Gives a batch up. Its rows are deleted, since they hold names and telephone numbers; that it was there stays. */
@Injectable()
export class DiscardImport {
  /** @throws not_found, not_allowed, import_state_changed */
  async execute(ctx: WriteContext, id: string): Promise<ImportBatchDto> {
    const batch = await lockBatchFor(ctx, id, 'discard');
    const columns = batch.columns.map((column) => ({ ...column, samples: [] }));
    await ctx.query(
      `update import_batch set state = 'discarded', columns = $2, closed_at = now() where id = $1`,
      [id, JSON.stringify(columns)],
    );
    await ctx.query('delete from import_row where batch_id = $1', [id]);
    return presentBatch(ctx, await findBatch(ctx, id));
  }
}
