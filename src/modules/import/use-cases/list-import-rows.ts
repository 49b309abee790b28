import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/database/request-context.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import type { SheetRow } from '../../../platform/spreadsheets/cell.js';
import type { LedgerDifference, LedgerIssue } from '../domain/checked-ledger.js';
import { issueMessage } from '../domain/issue-message.js';
import {
  LEDGER_FIELD_DEFINITIONS,
  LEDGER_FIELDS,
  type LedgerField,
  type LedgerMapping,
} from '../domain/ledger-fields.js';
import { codeText } from '../domain/learnt-words.js';
import { maskPhones } from '../domain/mask-phones.js';
import type { ReadAs } from '../domain/read-as.js';
import { mappedCells } from '../domain/read-rows.js';
import type {
  ImportDifferenceDto,
  ImportRowDto,
  ImportRowPageDto,
  ImportRowQueryDto,
  RowFilter,
} from '../dto/import-row.dto.js';
import { type BatchRecord, findBatch } from './batch-record.js';

interface RowRecord extends SheetRow {
  verdict: ImportRowDto['verdict'];
  effect: ImportRowDto['effect'];
  version: number;
  mended: Partial<Record<LedgerField, string>>;
  parsed: ReadAs | null;
  issues: LedgerIssue[];
  differences: LedgerDifference[];
}

const CONDITIONS: Record<RowFilter, string> = {
  ready: `verdict = 'ready'`,
  held_back: `verdict = 'held_back'`,
  warning: 'has_warning',
  changed: `effect = 'changed'`,
  new: `effect = 'new'`,
  unchanged: `effect = 'unchanged'`,
  mended: `mended <> '{}'`,
};

/** What a row is looked for by; not by its contact, whose number shows masked. */
const FIELDS_THAT_NAME: LedgerField[] = ['legalName', 'creditCode', 'partyOrgName'];

const NAMED_BY = `exists (
  select 1 from unnest(array(select cells -> c ->> 'text' from unnest($3::text[]) c)
                    || array(select mended ->> f from unnest($4::text[]) f)) as told(text)
   where position(lower($2) in lower(told.text)) > 0)`;

const COLUMNS =
  'row_number as "rowNumber", cells, verdict, effect, version, mended, parsed, issues, differences';

/** The rows of an import as they stand in the sheet, with what was mended and what was found in them. */
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
      ${query.verdict === undefined ? '' : `and ${CONDITIONS[query.verdict]}`}
      and ($2::text is null or ${NAMED_BY})`;
    const named = FIELDS_THAT_NAME.flatMap((field) => batch.mapping[field] ?? []);
    const filters = [id, query.q ?? null, named, FIELDS_THAT_NAME];
    const rows = await ctx.query<RowRecord>(
      `select ${COLUMNS} ${filter} order by row_number limit $5 offset $6`,
      [...filters, query.pageSize, (query.page - 1) * query.pageSize],
    );
    const [count] = await ctx.query<{ n: number }>(`select count(*)::int as n ${filter}`, filters);
    return {
      items: rows.map((row) => presentRow(ctx, row, batch.mapping)),
      total: count?.n ?? 0,
      page: query.page,
      pageSize: query.pageSize,
    };
  }
}

/** One row of a batch. @throws not_found */
export async function findRow(
  ctx: RequestContext,
  batch: Pick<BatchRecord, 'id' | 'mapping'>,
  rowNumber: number,
): Promise<ImportRowDto> {
  const [row] = await ctx.query<RowRecord>(
    `select ${COLUMNS} from import_row where batch_id = $1 and row_number = $2 and verdict is not null`,
    [batch.id, rowNumber],
  );
  if (!row) {
    throw platformProblems.not_found();
  }
  return presentRow(ctx, row, batch.mapping);
}

function presentRow(ctx: RequestContext, row: RowRecord, mapping: LedgerMapping): ImportRowDto {
  const cells = mappedCells({ cells: row.cells }, mapping);
  const atIssue = new Set(row.issues.map(({ field }) => field));
  const shown = (texts: Partial<Record<LedgerField, string>>): Record<string, string> =>
    Object.fromEntries(
      LEDGER_FIELDS.flatMap((field) => {
        const text = texts[field];
        return text === undefined ? [] : [[field, atIssue.has(field) ? text : maskPhones(text)]];
      }),
    );
  return {
    rowNumber: row.rowNumber,
    verdict: row.verdict,
    effect: row.effect,
    version: row.version,
    cells: shown(
      Object.fromEntries(Object.entries(cells).map(([field, cell]) => [field, cell.text])),
    ),
    mended: shown(row.mended),
    readAs: row.parsed ?? {},
    issues: row.issues.map((issue) => ({
      ...issue,
      message: issueMessage(issue.code, issue.params, ctx.locale),
    })),
    differences: row.differences.map((difference) => presentDifference(ctx, difference)),
  };
}

function presentDifference(
  ctx: RequestContext,
  { field, before, after, accepted, organisations }: LedgerDifference,
): ImportDifferenceDto {
  const label = LEDGER_FIELD_DEFINITIONS[field][ctx.locale === 'en' ? 'en' : 'zh'];
  const words = (value: string, organisation: string | null | undefined): string =>
    [codeText(field, value, ctx.locale), organisation].filter(Boolean).join(' · ');
  const isCode = field === 'kind' || field === 'formation';
  return {
    field,
    label,
    before: before !== null && isCode ? words(before, organisations?.before) : before,
    after: isCode ? words(after, organisations?.after) : after,
    accepted,
  };
}
