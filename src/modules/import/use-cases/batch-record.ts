import type { RequestContext, WriteContext } from '../../../platform/database/request-context.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import { localise } from '../../../platform/problems/problem.js';
import {
  type BatchAction,
  type BatchFacts,
  type BatchState,
  REFUSAL_TEXTS,
  refusalOf,
  type RunningState,
} from '../domain/batch-actions.js';
import type { LedgerCounts } from '../domain/check-ledger.js';
import { checkMapping } from '../domain/guess-mapping.js';
import type { LedgerColumn } from '../domain/ledger-columns.js';
import type { LedgerMapping } from '../domain/ledger-fields.js';
import type { CommitCounts } from '../domain/commit-plan.js';
import { importProblems } from '../import.problems.js';

export type BatchCounts = LedgerCounts & CommitCounts;

/** A batch as it is kept. Dates are business dates. */
export interface BatchRecord {
  id: string;
  /** Null once the workbook was forgotten. */
  fileId: string | null;
  fileName: string;
  asOf: string;
  sheetName: string | null;
  headerRow: number | null;
  state: BatchState;
  problemCode: string | null;
  problemParams: Record<string, string | number>;
  columns: LedgerColumn[];
  mapping: LedgerMapping;
  counts: BatchCounts | null;
  date1904: boolean;
  jobRunId: string | null;
  createdBy: string;
  createdAt: Date;
  committedAt: Date | null;
  undoneAt: Date | null;
  undoneByName: string | null;
  undoReason: string | null;
  /** Of the job that works or worked on it; null for whoever did not start that job. */
  done: number | null;
  total: number | null;
}

/** What every read of batches selects. */
export const BATCH_COLUMNS = `
  b.id, b.file_id as "fileId", b.file_name as "fileName", b.as_of as "asOf", b.sheet_name as "sheetName",
  b.header_row as "headerRow", b.state, b.problem_code as "problemCode", b.problem_params as "problemParams", b.columns,
  b.mapping, b.counts, b.date1904, b.job_run_id as "jobRunId", b.created_by as "createdBy", b.created_at as "createdAt",
  b.committed_at as "committedAt", b.undone_at as "undoneAt", b.undone_by_name as "undoneByName",
  b.undo_reason as "undoReason", r.done, r.total`;

export const BATCH_SOURCE = 'from import_batch b left join job_run r on r.id = b.job_run_id';

/** A batch that the actor may see. @throws not_found */
export async function findBatch(ctx: RequestContext, id: string): Promise<BatchRecord> {
  const [batch] = await ctx.query<BatchRecord>(
    `select ${BATCH_COLUMNS} ${BATCH_SOURCE} where b.id = $1`,
    [id],
  );
  if (!batch) {
    throw platformProblems.not_found();
  }
  return batch;
}

/**
 * Locks a batch for an action of the actor's, so that of two at once one waits and finds the state changed.
 * @throws not_found, not_allowed, import_nothing_ready, import_state_changed
 */
export async function lockBatchFor(
  ctx: WriteContext,
  id: string,
  action: BatchAction,
): Promise<BatchRecord> {
  await ctx.query('select id from import_batch where id = $1 for update', [id]);
  const batch = await findBatch(ctx, id);
  const refusal = refusalOf(action, factsOf(ctx, batch));
  switch (refusal) {
    case null:
      return batch;
    case 'not_own':
      throw platformProblems.not_allowed();
    case 'nothing_ready':
      throw importProblems.import_nothing_ready();
    default:
      throw importProblems.import_state_changed({
        state: batch.state,
        reason: localise(REFUSAL_TEXTS[refusal], {}, ctx.locale),
      });
  }
}

/**
 * The batch that a job run is to work on; null when it is no longer its turn, as when the run is repeated after a
 * crash that came later than its commit. Within a write the row is locked until the transaction ends.
 */
export async function batchForRun(
  ctx: RequestContext,
  run: { runId: string; subjectId: string },
  state: RunningState,
): Promise<BatchRecord | null> {
  if ('manager' in ctx) {
    await ctx.query('select id from import_batch where id = $1 for update', [run.subjectId]);
  }
  const [batch] = await ctx.query<BatchRecord>(
    `select ${BATCH_COLUMNS} ${BATCH_SOURCE} where b.id = $1 and b.state = $2 and b.job_run_id = $3`,
    [run.subjectId, state, run.runId],
  );
  return batch ?? null;
}

/** Marks the batch of a job run as failed; it can be mapped and checked again where a sheet was read. */
export async function failBatch(
  ctx: WriteContext,
  run: { runId: string; subjectId: string },
  problem: { code: string; params: Record<string, string | number> },
): Promise<void> {
  await ctx.query(
    `update import_batch set state = 'failed', problem_code = $3, problem_params = $4
      where id = $1 and job_run_id = $2 and state in ('reading', 'checking', 'committing')`,
    [run.subjectId, run.runId, problem.code, problem.params],
  );
}

export function factsOf(ctx: RequestContext, batch: BatchRecord): BatchFacts {
  const letters = batch.columns.map(({ letter }) => letter);
  return {
    state: batch.state,
    hasColumns: letters.length > 0,
    mappingIsComplete:
      batch.headerRow !== null && checkMapping(batch.mapping, letters).length === 0,
    readyRows: batch.counts?.ready ?? 0,
    isOwn: batch.createdBy === ctx.actor.userId,
    mayEndOthers: ctx.actor.role === 'district_officer',
  };
}
