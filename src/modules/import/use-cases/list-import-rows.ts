import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/database/request-context.js';
import type { SheetRow } from '../../../platform/spreadsheets/cell.js';
import type { LedgerIssue } from '../domain/checked-ledger.js';
import { issueMessage } from '../domain/issue-message.js';
import { LEDGER_FIELDS, type LedgerMapping } from '../domain/ledger-fields.js';
import { maskPhones } from '../domain/mask-phones.js';
import type { ReadAs } from '../domain/read-as.js';
import { mappedCells } from '../domain/read-rows.js';
import type {
  ImportRowDto,
  ImportRowPageDto,
  ImportRowQueryDto,
  RowFilter,
} from '../dto/import.dto.js';
import { findBatch } from './batch-record.js';

interface RowRecord extends SheetRow {
  verdict: ImportRowDto['verdict'];
  parsed: ReadAs | null;
  issues: LedgerIssue[];
}

const CONDITIONS: Record<RowFilter, string> = {
  ready: `verdict = 'ready'`,
  held_back: `verdict = 'held_back'`,
  warning: 'has_warning',
};

/** The rows of an import as they stand in the sheet, with what was found in them. */
@Injectable()
export class ListImportRows {
  /** @throws not_found */
  async execute(
    ctx: RequestContext,
    id: string,
    query: ImportRowQueryDto,
  ): Promise<ImportRowPageDto> {
    const batch = await findBatch(ctx, id);
    const filter = `from import_row where batch_id = $1 and verdict is not null
      ${query.verdict === undefined ? '' : `and ${CONDITIONS[query.verdict]}`}`;
    const rows = await ctx.query<RowRecord>(
      `select row_number as "rowNumber", cells, verdict, parsed, issues ${filter}
        order by row_number limit $2 offset $3`,
      [id, query.pageSize, (query.page - 1) * query.pageSize],
    );
    const [count] = await ctx.query<{ n: number }>(`select count(*)::int as n ${filter}`, [id]);
    return {
      items: rows.map((row) => presentRow(ctx, row, batch.mapping)),
      total: count?.n ?? 0,
      page: query.page,
      pageSize: query.pageSize,
    };
  }
}

function presentRow(ctx: RequestContext, row: RowRecord, mapping: LedgerMapping): ImportRowDto {
  const cells = mappedCells(row, mapping);
  const atIssue = new Set(row.issues.map(({ field }) => field));
  return {
    rowNumber: row.rowNumber,
    verdict: row.verdict,
    cells: Object.fromEntries(
      LEDGER_FIELDS.flatMap((field) => {
        const text = cells[field]?.text;
        return text === undefined ? [] : [[field, atIssue.has(field) ? text : maskPhones(text)]];
      }),
    ),
    readAs: row.parsed ?? {},
    issues: row.issues.map((issue) => ({
      ...issue,
      message: issueMessage(issue.code, issue.params, ctx.locale),
    })),
  };
}
