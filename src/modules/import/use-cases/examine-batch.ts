import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { RequestContext, WriteContext } from '../../../platform/database/request-context.js';
import { checkLedger, countIssues } from '../domain/check-ledger.js';
import type { CheckedRow, LedgerRow, Shown } from '../domain/checked-ledger.js';
import type { CommitPlan } from '../domain/commit-plan.js';
import { countPlan, planCommit } from '../domain/plan-commit.js';
import { readAsOf } from '../domain/read-as.js';
import { rowsWithUnseenDifferences } from '../domain/unseen-differences.js';
import type { BatchCounts, BatchRecord } from './batch-record.js';
import { inChunks } from './in-chunks.js';
import { LedgerRecords } from './ledger-records.js';

/** What is right about a batch against the records as they are now. */
export interface Examination {
  rows: CheckedRow[];
  /** All rows of the sheet as they are kept. */
  sheet: LedgerRow[];
  plan: CommitPlan;
  counts: BatchCounts;
  /** What the check before found, by row, so that only what changed is kept anew. */
  found: ReadonlyMap<number, string>;
  /** Rows whose unit somebody changed after the check before, so that their differences were never shown. */
  unseen: number[];
}

type KeptRow = LedgerRow & { fingerprint: string | null; shown: Shown[] | null };

/** What is kept of a checked row. */
interface Finding {
  rowNumber: number;
  verdict: string;
  effect: string | null;
  hasWarning: boolean;
  parsed: unknown;
  issues: unknown;
  differences: unknown;
  fingerprint: string;
}

/** Checks the rows of a batch and keeps what was found at each. */
@Injectable()
export class ExamineBatch {
  constructor(private readonly records: LedgerRecords) {}

  async examine(ctx: RequestContext, batch: BatchRecord): Promise<Examination> {
    // The planner knows nothing of tables that were filled a moment ago and would search them once for every row.
    await ctx.query(`select set_config('enable_nestloop', 'off', true)`);
    const rows = await ctx.query<KeptRow>(
      `select row_number as "rowNumber", cells, nullif(mended, '{}') as mended, declined, fingerprint,
              nullif(differences, '[]') as shown
         from import_row where batch_id = $1 order by row_number`,
      [batch.id],
    );
    const { existing, vocabulary } = await this.records.load(ctx, batch.asOf);
    const checked = checkLedger(
      {
        rows: rows.map(({ mended, ...row }) => ({ ...row, ...(mended ? { mended } : {}) })),
        headerRow: batch.headerRow ?? 0,
        mapping: batch.mapping,
      },
      { asOf: batch.asOf, date1904: batch.date1904, ...vocabulary, existing },
    );
    const plan = planCommit(checked.rows, batch.asOf, existing);
    return {
      rows: checked.rows,
      sheet: rows,
      plan,
      counts: { ...countIssues(checked.rows), ...countPlan(plan) },
      found: new Map(
        rows.flatMap(({ rowNumber, fingerprint }) =>
          fingerprint === null ? [] : [[rowNumber, fingerprint]],
        ),
      ),
      unseen: rowsWithUnseenDifferences(
        checked.rows,
        new Map(rows.flatMap(({ rowNumber, shown }) => (shown ? [[rowNumber, shown]] : []))),
      ),
    };
  }

  /**
   * Keeps what was found where it is not what was found before; rows that name no unit have no verdict. Calls `written`
   * after each piece and gives the numbers of the rows that changed.
   */
  async keep(
    ctx: WriteContext,
    batchId: string,
    { rows, found }: Pick<Examination, 'rows' | 'found'>,
    written: (rows: number) => Promise<void> = () => Promise.resolve(),
  ): Promise<number[]> {
    const findings = rows.map(findingOf);
    const fresh = findings.filter(
      ({ rowNumber, fingerprint }) => found.get(rowNumber) !== fingerprint,
    );
    const judged = new Set(findings.map(({ rowNumber }) => rowNumber));
    const unnamed = [...found.keys()].filter((rowNumber) => !judged.has(rowNumber));
    if (unnamed.length > 0) {
      await ctx.query(
        `update import_row set verdict = null, effect = null, has_warning = false, parsed = null, issues = '[]',
                differences = '[]', fingerprint = null
          where batch_id = $1 and row_number = any ($2::int[])`,
        [batchId, unnamed],
      );
    }
    await written(rows.length - fresh.length);
    await inChunks(fresh, async (chunk) => {
      const numbers = chunk.map(({ rowNumber }) => rowNumber);
      // The bounds keep the join to the piece, whatever the planner knows of a batch that is new.
      await ctx.query(
        `update import_row i
            set verdict = r.verdict, effect = r.effect, has_warning = r."hasWarning", parsed = r.parsed, issues = r.issues,
                differences = r.differences, fingerprint = r.fingerprint
           from jsonb_to_recordset($2::jsonb) as r("rowNumber" int, verdict text, effect text, "hasWarning" boolean,
             parsed jsonb, issues jsonb, differences jsonb, fingerprint text)
          where i.batch_id = $1 and i.row_number between $3 and $4 and i.row_number = r."rowNumber"`,
        [batchId, JSON.stringify(chunk), Math.min(...numbers), Math.max(...numbers)],
      );
      await written(chunk.length);
    });
    return [...fresh.map(({ rowNumber }) => rowNumber), ...unnamed].sort((a, b) => a - b);
  }
}

function findingOf(row: CheckedRow): Finding {
  const { rowNumber, verdict, effect, issues, differences } = row;
  const hasWarning = issues.some(({ severity }) => severity === 'warning');
  const told = { verdict, effect, hasWarning, parsed: readAsOf(row), issues, differences };
  const fingerprint = createHash('sha1').update(JSON.stringify(told)).digest('base64url');
  return { rowNumber, ...told, fingerprint };
}
