import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/database/request-context.js';
import type { SheetRow } from '../../../platform/spreadsheets/cell.js';
import { guessMappingAt } from '../domain/guess-mapping.js';
import { describeColumns } from '../domain/ledger-columns.js';
import type { ColumnGuessDto } from '../dto/import.dto.js';
import { findBatch } from './batch-record.js';
import { Synonyms } from './synonyms.js';

/** Rows below the header that are looked at for samples. */
export const ROWS_SAMPLED = 200;

/** What the columns would be if another row were the one of the headers. */
@Injectable()
export class GuessColumns {
  constructor(private readonly synonyms: Synonyms) {}

  /** @throws not_found */
  async execute(ctx: RequestContext, id: string, headerRow: number): Promise<ColumnGuessDto> {
    const batch = await findBatch(ctx, id);
    const rows = await rowsFrom(ctx, id, headerRow);
    const letters = batch.columns.map(({ letter }) => letter);
    const { mapping } = guessMappingAt(rows, headerRow, await this.synonyms.headers(ctx));
    return { headerRow, columns: describeColumns(letters, rows, headerRow), mapping };
  }
}

/** The first rows of a batch from a row on. */
export function rowsFrom(ctx: RequestContext, id: string, headerRow: number): Promise<SheetRow[]> {
  return ctx.query<SheetRow>(
    `select row_number as "rowNumber", cells from import_row
      where batch_id = $1 and row_number >= $2 order by row_number limit $3`,
    [id, headerRow, ROWS_SAMPLED],
  );
}
