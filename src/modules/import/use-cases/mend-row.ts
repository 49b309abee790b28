import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import type { FieldProblem } from '../../../platform/problems/problem.js';
import { fieldProblem } from '../../../platform/problems/validation.js';
import { versionConflict } from '../../../platform/problems/version-conflict.js';
import { cleanText } from '../../../platform/text/clean-text.js';
import type { LedgerRow } from '../domain/checked-ledger.js';
import { type LearntWord, wordOfMending } from '../domain/learnt-words.js';
import { LEDGER_FIELDS, type LedgerField, type LedgerMapping } from '../domain/ledger-fields.js';
import { mappedCells } from '../domain/read-rows.js';
import type { MendedRowDto, MendRowDto } from '../dto/import-row.dto.js';
import { findBatch, lockBatchFor } from './batch-record.js';
import { ExamineBatch } from './examine-batch.js';
import { LedgerRecords } from './ledger-records.js';
import { findRow } from './list-import-rows.js';
import { presentBatch } from './present-batch.js';
import { Synonyms } from './synonyms.js';

/** Longest text of a mended cell; what a field takes is the check's to say. */
const LONGEST_TEXT = 1_000;

/**
 * Writes other texts in place of cells of one row and checks the whole batch again, since a row may hang on others. What
 * the sheet said is kept beside it. A word that was unknown until now is remembered, and mends the rows that share it.
 */
@Injectable()
export class MendRow {
  constructor(
    private readonly batches: ExamineBatch,
    private readonly records: LedgerRecords,
    private readonly synonyms: Synonyms,
  ) {}

  /** @throws not_found, not_allowed, import_state_changed, validation_failed, version_conflict */
  async execute(
    ctx: WriteContext,
    id: string,
    rowNumber: number,
    input: MendRowDto,
  ): Promise<MendedRowDto> {
    const batch = await lockBatchFor(ctx, id, 'mend');
    const [row] = await ctx.query<LedgerRow & { version: number }>(
      `select row_number as "rowNumber", cells, mended, version from import_row
        where batch_id = $1 and row_number = $2 and verdict is not null`,
      [id, rowNumber],
    );
    if (!row) {
      throw platformProblems.not_found();
    }
    const changes = readChanges(input.cells, batch.mapping);
    if (row.version !== input.version) {
      const current = await findRow(ctx, batch, rowNumber);
      throw versionConflict(
        { ...current, ...current.cells, ...current.mended },
        { ...input.cells },
      );
    }
    const mended = mend(row, batch.mapping, changes);
    const learnt = await this.learn(ctx, row, batch.mapping, mended, changes);
    await ctx.query(
      `update import_row set mended = $3, version = version + 1 where batch_id = $1 and row_number = $2`,
      [id, rowNumber, JSON.stringify(mended)],
    );
    const examination = await this.batches.examine(ctx, batch);
    const changedRows = await this.batches.keep(ctx, id, examination);
    await ctx.query('update import_batch set counts = $2 where id = $1', [id, examination.counts]);
    return {
      batch: presentBatch(ctx, await findBatch(ctx, id)),
      row: await findRow(ctx, batch, rowNumber),
      changedRows: changedRows.filter((number) => number !== rowNumber),
      learnt: learnt.map(({ heard }) => heard),
    };
  }

  private async learn(
    ctx: WriteContext,
    row: LedgerRow,
    mapping: LedgerMapping,
    mended: Partial<Record<LedgerField, string>>,
    changes: ReadonlyMap<LedgerField, string | null>,
  ): Promise<LearntWord[]> {
    const stood = mappedCells({ cells: row.cells }, mapping);
    const vocabulary = await this.records.vocabulary(ctx);
    const words = [...changes.keys()].flatMap((field) => {
      const text = mended[field];
      const word = text && wordOfMending(field, stood[field]?.text ?? '', text, vocabulary);
      return word ? [word] : [];
    });
    return this.synonyms.learn(ctx, words);
  }
}

/** The texts to write, by field; null gives the cell back as the sheet had it. @throws validation_failed */
function readChanges(
  cells: Readonly<Record<string, unknown>>,
  mapping: LedgerMapping,
): Map<LedgerField, string | null> {
  const changes = new Map<LedgerField, string | null>();
  const errors: FieldProblem[] = [];
  for (const [name, value] of Object.entries(cells)) {
    const path = `cells.${name}`;
    const field = LEDGER_FIELDS.find((known) => known === name);
    if (field === undefined || mapping[field] === undefined) {
      errors.push({
        path,
        code: 'field_not_mapped',
        zh: '台账中没有对应这一项的列，请先核对列',
        en: 'The ledger has no column for this field; map one first',
      });
    } else if (value !== null && (typeof value !== 'string' || value.length > LONGEST_TEXT)) {
      errors.push({
        path,
        code: 'text_too_long',
        zh: '请填写不超过 {limit} 个字的文字',
        en: 'Write a text of at most {limit} characters',
        params: { limit: LONGEST_TEXT },
      });
    } else {
      changes.set(field, value === null ? null : cleanText(value));
    }
  }
  if (errors.length > 0) {
    throw fieldProblem(errors);
  }
  return changes;
}

function mend(
  row: LedgerRow,
  mapping: LedgerMapping,
  changes: ReadonlyMap<LedgerField, string | null>,
): Partial<Record<LedgerField, string>> {
  const stood = mappedCells({ cells: row.cells }, mapping);
  const mended = { ...row.mended };
  for (const [field, text] of changes) {
    const cell = stood[field];
    // Typing what stands there anyway mends nothing; a formula's or a number's text is not the cell itself.
    const isSame = cell?.kind === 'text' ? cell.text === text : cell === undefined && text === '';
    if (text === null || isSame) {
      delete mended[field];
    } else {
      mended[field] = text;
    }
  }
  return mended;
}
