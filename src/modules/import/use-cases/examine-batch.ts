import { Injectable } from '@nestjs/common';
import type { RequestContext, WriteContext } from '../../../platform/database/request-context.js';
import type { SheetRow } from '../../../platform/spreadsheets/cell.js';
import { checkLedger, countIssues } from '../domain/check-ledger.js';
import type { CheckedRow } from '../domain/checked-ledger.js';
import { type CommitPlan, countPlan, planCommit } from '../domain/plan-commit.js';
import { readAsOf } from '../domain/read-as.js';
import type { BatchCounts, BatchRecord } from './batch-record.js';
import { inChunks } from './in-chunks.js';
import { LedgerRecords } from './ledger-records.js';

/** What is right about a batch against the records as they are now. */
export interface Examination {
  rows: CheckedRow[];
  plan: CommitPlan;
  counts: BatchCounts;
}

/** Checks the rows of a batch and keeps what was found at each. */
@Injectable()
export class ExamineBatch {
  constructor(private readonly records: LedgerRecords) {}

  async examine(ctx: RequestContext, batch: BatchRecord): Promise<Examination> {
    // The planner knows nothing of tables that were filled a moment ago and would search them once for every row.
    await ctx.query(`select set_config('enable_nestloop', 'off', true)`);
    const rows = await ctx.query<SheetRow>(
      'select row_number as "rowNumber", cells from import_row where batch_id = $1 order by row_number',
      [batch.id],
    );
    const { parks, streets, existing } = await this.records.load(ctx, batch.asOf);
    const checked = checkLedger(
      { rows, headerRow: batch.headerRow ?? 0, mapping: batch.mapping },
      { asOf: batch.asOf, date1904: batch.date1904, parks, streets, existing },
    );
    const plan = planCommit(checked.rows, batch.asOf, existing);
    return {
      rows: checked.rows,
      plan,
      counts: { ...countIssues(checked.rows), ...countPlan(plan) },
    };
  }

  /** Keeps verdicts and issues; rows that name no unit have neither. Calls `written` after each piece. */
  async keep(
    ctx: WriteContext,
    batchId: string,
    rows: readonly CheckedRow[],
    written: (rows: number) => Promise<void>,
  ): Promise<void> {
    await ctx.query(
      `update import_row set verdict = null, has_warning = false, parsed = null, issues = '[]'
        where batch_id = $1 and verdict is not null`,
      [batchId],
    );
    await inChunks(rows, async (chunk) => {
      const numbers = chunk.map(({ rowNumber }) => rowNumber);
      // The bounds keep the join to the piece, whatever the planner knows of a batch that is new.
      await ctx.query(
        `update import_row i
            set verdict = r.verdict, has_warning = r."hasWarning", parsed = r.parsed, issues = r.issues
           from jsonb_to_recordset($2::jsonb) as r("rowNumber" int, verdict text, "hasWarning" boolean, parsed jsonb,
             issues jsonb)
          where i.batch_id = $1 and i.row_number between $3 and $4 and i.row_number = r."rowNumber"`,
        [
          batchId,
          JSON.stringify(
            chunk.map((row) => ({
              rowNumber: row.rowNumber,
              verdict: row.verdict,
              hasWarning: row.issues.some(({ severity }) => severity === 'warning'),
              parsed: readAsOf(row),
              issues: row.issues,
            })),
          ),
          Math.min(...numbers),
          Math.max(...numbers),
        ],
      );
      await written(chunk.length);
    });
  }
}
