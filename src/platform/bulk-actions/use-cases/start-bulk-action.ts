import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../database/request-context.js';
import { fieldProblem } from '../../problems/validation.js';
import { bulkProblems } from '../bulk-actions.problems.js';
import { BULK_QUEUE } from '../bulk-queue.js';
import { findBulkRun } from '../bulk-record.js';
import { BulkRegistry } from '../bulk-registry.js';
import type { BulkRunDto, StartBulkActionDto } from '../dto/bulk-action.dto.js';
import { chooseRows } from './choose-rows.js';

/** A row to be worked on, with what it is given back where a run is taken back. */
interface RowToKeep {
  parkId: string;
  id: string;
  name: string;
  version: number;
  before?: unknown;
}

/** Writes down which rows an act is upon, as they are now, and leaves them to a job. */
@Injectable()
export class StartBulkAction {
  constructor(private readonly registry: BulkRegistry) {}

  /**
   * @throws validation_failed, not_allowed, not_found, bulk_nothing_chosen, bulk_too_many, bulk_rows_moved, bulk_busy
   */
  async execute(ctx: WriteContext, input: StartBulkActionDto): Promise<BulkRunDto> {
    if (input.selection.allMatching && input.selection.expectedRows === undefined) {
      throw fieldProblem([
        {
          path: 'selection.expectedRows',
          code: 'expected_rows_missing',
          zh: '请先查看会影响多少条记录，再执行',
          en: 'Look at how many rows it is first',
        },
      ]);
    }
    const { query, targets, parameters } = await chooseRows(ctx, this.registry, input);
    return this.keep(ctx, {
      list: input.list,
      action: input.action,
      parameters,
      query,
      undoes: null,
      rows: targets,
    });
  }

  /** Takes back what a run changed, on each row that did not change since. @throws not_found, bulk_not_undoable */
  async undo(ctx: WriteContext, runId: string): Promise<BulkRunDto> {
    const run = await findBulkRun(ctx, runId);
    if (!run.actions.some(({ name, allowed }) => name === 'undo' && allowed)) {
      throw bulkProblems.bulk_not_undoable();
    }
    this.registry.find(run.list, run.action, ctx.actor.role);
    const rows = await ctx.query<RowToKeep>(
      `select park_id as "parkId", row_id as id, name, version_after as version, before
         from bulk_row where run_id = $1 and outcome = 'done' order by number`,
      [runId],
    );
    return this.keep(ctx, {
      list: run.list,
      action: run.action,
      parameters: {},
      query: null,
      undoes: runId,
      rows,
    });
  }

  private async keep(
    ctx: WriteContext,
    run: {
      list: string;
      action: string;
      parameters: object;
      query: object | null;
      undoes: string | null;
      rows: readonly RowToKeep[];
    },
  ): Promise<BulkRunDto> {
    // Of two requests at once the second one waits and finds the first.
    await ctx.query(`select pg_advisory_xact_lock(hashtextextended('bulk ' || app.user_id(), 0))`);
    const working = await ctx.query(`select 1 from bulk_run where state = 'working' limit 1`);
    if (working.length > 0) {
      throw bulkProblems.bulk_busy();
    }
    const [kept] = await ctx.query<{ id: string }>(
      `insert into bulk_run (user_id, list, action, parameters, query, row_count, undoes_run_id)
       values (app.user_id(), $1, $2, $3, $4, $5, $6) returning id`,
      [
        run.list,
        run.action,
        JSON.stringify(run.parameters),
        run.query === null ? null : JSON.stringify(run.query),
        run.rows.length,
        run.undoes,
      ],
    );
    const { id } = kept!;
    await ctx.query(
      `insert into bulk_row (run_id, number, park_id, row_id, name, version, before)
       select $1, n, (r ->> 'parkId')::uuid, (r ->> 'id')::uuid, r ->> 'name', (r ->> 'version')::int, r -> 'before'
         from jsonb_array_elements($2::jsonb) with ordinality u(r, n)`,
      [id, JSON.stringify(run.rows)],
    );
    const runId = await ctx.enqueue({ queue: BULK_QUEUE, subjectId: id, total: run.rows.length });
    await ctx.query('update bulk_run set job_run_id = $2 where id = $1', [id, runId]);
    return findBulkRun(ctx, id);
  }
}
