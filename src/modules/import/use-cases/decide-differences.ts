import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';
import type { ImportBatchDto } from '../dto/import.dto.js';
import type { DecideDifferencesDto } from '../dto/import-row.dto.js';
import { findBatch, lockBatchFor } from './batch-record.js';
import { ExamineBatch } from './examine-batch.js';
import { presentBatch } from './present-batch.js';

/**
 * Accepts differences to what is recorded, or leaves what is recorded: one field of a row, a row, a field of all rows,
 * or all. Blank cells are no differences and are not touched by it.
 */
@Injectable()
export class DecideDifferences {
  constructor(private readonly batches: ExamineBatch) {}

  /** @throws not_found, not_allowed, import_state_changed */
  async execute(
    ctx: WriteContext,
    id: string,
    { accept, field = null, rowNumber = null }: DecideDifferencesDto,
  ): Promise<ImportBatchDto> {
    const batch = await lockBatchFor(ctx, id, 'mend');
    // Only differences that were shown are declined; what another ledger brings is asked about again.
    await ctx.query(
      `update import_row r
          set declined = case when $2::boolean
                then array(select f from unnest(r.declined) f where $3::text is not null and f <> $3)
                else array(select unnest(r.declined)
                           union
                           select d ->> 'field' from jsonb_array_elements(r.differences) d
                            where $3::text is null or d ->> 'field' = $3
                           order by 1) end,
              version = r.version + 1
        where r.batch_id = $1 and ($4::int is null or r.row_number = $4) and r.differences <> '[]'
          and ($3::text is null or r.differences @> jsonb_build_array(jsonb_build_object('field', $3::text)))`,
      [id, accept, field, rowNumber],
    );
    const examination = await this.batches.examine(ctx, batch);
    await this.batches.keep(ctx, id, examination);
    await ctx.query('update import_batch set counts = $2 where id = $1', [id, examination.counts]);
    return presentBatch(ctx, await findBatch(ctx, id));
  }
}
