import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';
import type { FieldProblem } from '../../../platform/problems/problem.js';
import { fieldProblem } from '../../../platform/problems/validation.js';
import { checkMapping, guessMappingAt, type MappingFault } from '../domain/guess-mapping.js';
import { describeColumns } from '../domain/ledger-columns.js';
import {
  LEDGER_FIELD_DEFINITIONS,
  LEDGER_FIELDS,
  type LedgerMapping,
} from '../domain/ledger-fields.js';
import { wordsOfMapping } from '../domain/learnt-words.js';
import type { ImportBatchDto, MapColumnsDto } from '../dto/import.dto.js';
import { findBatch, lockBatchFor } from './batch-record.js';
import { rowsFrom } from './guess-columns.js';
import { CHECK_QUEUE } from './import-queues.js';
import { presentBatch } from './present-batch.js';
import { Synonyms } from './synonyms.js';

const FAULT_TEXTS: Record<MappingFault['code'], { zh: string; en: string }> = {
  mapping_field_missing: {
    zh: '“{field}”是必填的，请选择它所在的列',
    en: '“{field}” is required; choose its column',
  },
  mapping_column_twice: {
    zh: '{letter} 列已对应给另一个字段，请为“{field}”另选一列',
    en: 'Column {letter} is taken by another field; choose another for “{field}”',
  },
  mapping_column_unknown: {
    zh: '表中没有 {letter} 列，请为“{field}”另选一列',
    en: 'The sheet has no column {letter}; choose another for “{field}”',
  },
};

/** Sets which column each field is read from, and has the rows checked by a job; the district remembers the headers. */
@Injectable()
export class MapColumns {
  constructor(private readonly synonyms: Synonyms) {}

  /** @throws not_found, not_allowed, import_state_changed, validation_failed */
  async execute(ctx: WriteContext, id: string, input: MapColumnsDto): Promise<ImportBatchDto> {
    const batch = await lockBatchFor(ctx, id, 'map');
    const rows = await rowsFrom(ctx, id, input.headerRow);
    const letters = batch.columns.map(({ letter }) => letter);
    const { mapping, errors } = readMapping(
      ctx.locale === 'en' ? 'en' : 'zh',
      input.mapping,
      letters,
    );
    if (rows[0]?.rowNumber !== input.headerRow) {
      errors.unshift({
        path: 'headerRow',
        code: 'header_row_blank',
        zh: '这一行没有内容，请填写列名所在的行号',
        en: 'This row is blank; give the number of the row that holds the headers',
      });
    }
    if (errors.length > 0) {
      throw fieldProblem(errors);
    }
    const guess = guessMappingAt(rows, input.headerRow, await this.synonyms.headers(ctx));
    const columns = describeColumns(letters, rows, input.headerRow);
    const headers = new Map(columns.map(({ letter, header }) => [letter, header]));
    await this.synonyms.learn(ctx, wordsOfMapping(guess.columns, headers, mapping));
    const runId = await ctx.enqueue({ queue: CHECK_QUEUE, subjectId: id });
    await ctx.query(
      `update import_batch
          set state = 'checking', header_row = $2, mapping = $3, columns = $4, job_run_id = $5, counts = null,
              problem_code = null, problem_params = '{}'
        where id = $1`,
      [id, input.headerRow, JSON.stringify(mapping), JSON.stringify(columns), runId],
    );
    return presentBatch(ctx, await findBatch(ctx, id));
  }
}

function readMapping(
  language: 'zh' | 'en',
  written: Readonly<Record<string, unknown>>,
  letters: readonly string[],
): { mapping: LedgerMapping; errors: FieldProblem[] } {
  const mapping: LedgerMapping = {};
  const errors: FieldProblem[] = [];
  for (const [name, letter] of Object.entries(written)) {
    const field = LEDGER_FIELDS.find((known) => known === name);
    if (field === undefined || typeof letter !== 'string') {
      errors.push({
        path: `mapping.${name}`,
        code: field === undefined ? 'unknown_property' : 'isString',
        zh: field === undefined ? '不认识的字段，请删除' : '应为列的字母',
        en: field === undefined ? 'Unknown field; remove it' : 'Must be a column letter',
      });
    } else {
      mapping[field] = letter;
    }
  }
  for (const fault of checkMapping(mapping, letters)) {
    errors.push({
      path: `mapping.${fault.field}`,
      code: fault.code,
      ...FAULT_TEXTS[fault.code],
      params: {
        field: LEDGER_FIELD_DEFINITIONS[fault.field][language],
        ...('letter' in fault ? { letter: fault.letter } : {}),
      },
    });
  }
  return { mapping, errors };
}
