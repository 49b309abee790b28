import type { RequestContext } from '../../../platform/database/request-context.js';
import type { ActionDto } from '../../../platform/http/action.dto.js';
import { declaredProblems, localise } from '../../../platform/problems/problem.js';
import {
  BATCH_ACTIONS,
  REFUSAL_TEXTS,
  refusalOf,
  RUNNING_STATES,
} from '../domain/batch-actions.js';
import { LEDGER_FIELD_DEFINITIONS, LEDGER_FIELDS } from '../domain/ledger-fields.js';
import type { ImportBatchDto, ImportFailureDto, ImportSummaryDto } from '../dto/import.dto.js';
import { type BatchRecord, factsOf } from './batch-record.js';

/** A batch as its page shows it. */
export function presentBatch(ctx: RequestContext, batch: BatchRecord): ImportBatchDto {
  return {
    ...presentSummary(ctx, batch),
    sheetName: batch.sheetName,
    headerRow: batch.headerRow,
    columns: batch.columns,
    mapping: batch.mapping,
    fields: LEDGER_FIELDS.map((field) => {
      const { zh, en, required } = LEDGER_FIELD_DEFINITIONS[field];
      return { field, label: ctx.locale === 'en' ? en : zh, required };
    }),
  };
}

/** A batch as a line of the list. */
export function presentSummary(ctx: RequestContext, batch: BatchRecord): ImportSummaryDto {
  const isRunning = RUNNING_STATES.some((state) => state === batch.state);
  return {
    id: batch.id,
    fileName: batch.fileName,
    asOf: batch.asOf,
    state: batch.state,
    failure: presentFailure(ctx, batch),
    progress:
      isRunning && batch.done !== null && batch.total !== null
        ? { done: batch.done, total: batch.total }
        : null,
    counts: batch.counts,
    isOwn: batch.createdBy === ctx.actor.userId,
    createdAt: batch.createdAt.toISOString(),
    committedAt: batch.committedAt?.toISOString() ?? null,
    undone:
      batch.undoneAt === null
        ? null
        : {
            at: batch.undoneAt.toISOString(),
            byName: batch.undoneByName ?? '',
            reason: batch.undoReason ?? '',
          },
    actions: presentActions(ctx, batch),
  };
}

function presentFailure(ctx: RequestContext, batch: BatchRecord): ImportFailureDto | null {
  const { state, problemCode, problemParams } = batch;
  if (state !== 'failed' || problemCode === null) {
    return null;
  }
  const text = declaredProblems().get(problemCode);
  return {
    code: problemCode,
    message: text ? localise(text, problemParams, ctx.locale) : problemCode,
  };
}

function presentActions(ctx: RequestContext, batch: BatchRecord): ActionDto[] {
  const facts = factsOf(ctx, batch);
  return BATCH_ACTIONS.map((name) => {
    const refusal = refusalOf(name, facts);
    return {
      name,
      allowed: refusal === null,
      reason: refusal === null ? null : localise(REFUSAL_TEXTS[refusal], {}, ctx.locale),
    };
  });
}
