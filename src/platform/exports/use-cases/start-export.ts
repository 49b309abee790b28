import { Injectable } from '@nestjs/common';
import type { RequestContext, WriteContext } from '../../database/request-context.js';
import { keptQuery, readListQuery } from '../../http/read-list-query.js';
import type { ExportDto, StartExportDto } from '../dto/export.dto.js';
import { findExport } from '../export-record.js';
import { chooseColumns, ExportRegistry } from '../export-registry.js';
import { EXPORT_QUEUE } from '../export-queue.js';
import { exportsProblems } from '../exports.problems.js';
import { type ExportOrder, writeExport, type WrittenExport } from '../write-export.js';
import { KeepExport, KEPT_DAYS } from './keep-export.js';

/** Up to this many rows are written while the request waits; more is a job. */
export const ROWS_AT_ONCE = 5_000;
/** More than this would be no list that anybody reads; a sheet holds 1,048,576. */
export const MOST_ROWS = 500_000;
const MOST_WAITING = 5;

/** An export as it was asked for and, where it is small, as it was written. */
export interface DraftedExport {
  order: ExportOrder;
  rowCount: number;
  written: WrittenExport | null;
}

/** Exports a list: reads and writes the file in a snapshot first, then keeps it, or has a job do both. */
@Injectable()
export class StartExport {
  constructor(
    private readonly registry: ExportRegistry,
    private readonly keep: KeepExport,
  ) {}

  /** Reads what is to be exported. In a snapshot. @throws validation_failed, not_allowed, export_too_large */
  async draft(ctx: RequestContext, input: StartExportDto): Promise<DraftedExport> {
    const list = this.registry.find(input.list, ctx.actor.role);
    const columns = chooseColumns(list, input.columns);
    const query = await readListQuery(list.query, input.query ?? {});
    const order = { list, format: input.format, columns, query };
    const rowCount = await list.count(ctx, query);
    if (rowCount > MOST_ROWS) {
      throw exportsProblems.export_too_large({ rows: rowCount, limit: MOST_ROWS });
    }
    const written = rowCount > ROWS_AT_ONCE ? null : await writeExport(ctx, order);
    return { order, rowCount, written };
  }

  /** Keeps what was drafted. @throws export_queue_full */
  async execute(
    ctx: WriteContext,
    { order, rowCount, written }: DraftedExport,
  ): Promise<ExportDto> {
    const fileId = written ? await this.keep.execute(ctx, order.format, written) : null;
    const [run] = await ctx.query<{ id: string }>(
      `insert into export_run (user_id, list, format, columns, query, state, row_count, file_id, finished_at, expires_at)
       values (app.user_id(), $1, $2, $3, $4, $5, $6, $7, case when $7::uuid is not null then now() end,
               case when $7::uuid is not null then now() + make_interval(days => $8) end) returning id`,
      [
        order.list.list,
        order.format,
        order.columns.map(({ key }) => key),
        JSON.stringify(keptQuery(order.query)),
        written ? 'ready' : 'working',
        written?.rowCount ?? rowCount,
        fileId,
        KEPT_DAYS,
      ],
    );
    const { id } = run!;
    if (!written) {
      await this.leaveToJob(ctx, id, rowCount);
    }
    return findExport(ctx, this.registry, id);
  }

  private async leaveToJob(ctx: WriteContext, id: string, rowCount: number): Promise<void> {
    const [waiting] = await ctx.query<{ n: number }>(
      `select count(*)::int as n from export_run where state = 'working'`,
    );
    if ((waiting?.n ?? 0) > MOST_WAITING) {
      throw exportsProblems.export_queue_full({ limit: MOST_WAITING });
    }
    const runId = await ctx.enqueue({ queue: EXPORT_QUEUE, subjectId: id, total: rowCount });
    await ctx.query('update export_run set job_run_id = $2 where id = $1', [id, runId]);
  }
}
