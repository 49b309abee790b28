import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/database/request-context.js';
import { action } from '../../../platform/http/action.dto.js';
import { CLOSED_STATES } from '../domain/batch-actions.js';
import type { ImportPageDto, ImportQueryDto } from '../dto/import.dto.js';
import { importAccess } from '../import.access.js';
import { BATCH_COLUMNS, BATCH_SOURCE, type BatchRecord } from './batch-record.js';
import { presentSummary } from './present-batch.js';

const FILTER = 'where ($1::boolean is null or (b.state = any ($2)) <> $1)';

const ALL = `select ${BATCH_COLUMNS} ${BATCH_SOURCE} ${FILTER} order by b.created_at desc, b.id desc`;

const filtersOf = ({ open }: ImportQueryDto): readonly unknown[] => [open ?? null, CLOSED_STATES];

/** All imports that a query asks for, newest first, as a statement. */
export function allImports(query: ImportQueryDto): { text: string; params: readonly unknown[] } {
  return { text: ALL, params: filtersOf(query) };
}

/** How many imports a query asks for. */
export async function countImports(ctx: RequestContext, query: ImportQueryDto): Promise<number> {
  const [row] = await ctx.query<{ n: number }>(
    `select count(*)::int as n ${BATCH_SOURCE} ${FILTER}`,
    filtersOf(query),
  );
  return row?.n ?? 0;
}

/** The imports that the actor may see (her own, or the district's), newest first. */
@Injectable()
export class ListImports {
  async execute(ctx: RequestContext, query: ImportQueryDto): Promise<ImportPageDto> {
    const batches = await ctx.query<BatchRecord>(`${ALL} limit $3 offset $4`, [
      ...filtersOf(query),
      query.pageSize,
      (query.page - 1) * query.pageSize,
    ]);
    return {
      items: batches.map((batch) => presentSummary(ctx, batch)),
      total: await countImports(ctx, query),
      page: query.page,
      pageSize: query.pageSize,
      actions: [action('create', importAccess.may(ctx.actor.role, 'import.create'), ctx.locale)],
    };
  }
}
