import type { RequestContext } from '../database/request-context.js';
import { action } from '../http/action.dto.js';
import { platformProblems } from '../problems/platform.problems.js';
import { declaredProblems, localise } from '../problems/problem.js';
import type {
  BulkResultDto,
  BulkResultQueryDto,
  BulkRunDto,
  BulkState,
} from './dto/bulk-action.dto.js';
import { bulkProblems } from './bulk-actions.problems.js';

interface RunRow {
  id: string;
  list: string;
  action: string;
  state: BulkState;
  row_count: number;
  problem_code: string | null;
  undoes_run_id: string | null;
  created_at: Date;
  finished_at: Date | null;
  done: number;
  refused: number;
  is_undone: boolean;
}

const SELECT = `
  select r.id, r.list, r.action, r.state, r.row_count, r.problem_code, r.undoes_run_id, r.created_at, r.finished_at,
         c.done, c.refused, exists (select 1 from bulk_run u where u.undoes_run_id = r.id and u.state <> 'failed') as is_undone
    from bulk_run r
    cross join lateral (
      select count(*) filter (where b.outcome = 'done')::int as done,
             count(*) filter (where b.outcome = 'refused')::int as refused
        from bulk_row b where b.run_id = r.id) c`;

/** A run of the actor's. @throws not_found */
export async function findBulkRun(ctx: RequestContext, id: string): Promise<BulkRunDto> {
  const [row] = await ctx.query<RunRow>(`${SELECT} where r.id = $1`, [id]);
  if (!row) {
    throw platformProblems.not_found();
  }
  return present(ctx, row);
}

/** Whether a run can be taken back: it has ended, changed something, and was not taken back nor takes back itself. */
export const isUndoable = (
  run: Pick<RunRow, 'state' | 'done' | 'is_undone' | 'undoes_run_id'>,
): boolean =>
  run.state !== 'working' && run.done > 0 && !run.is_undone && run.undoes_run_id === null;

/** What became of the rows of a run, in their order. */
export async function listBulkResults(
  ctx: RequestContext,
  runId: string,
  query: BulkResultQueryDto,
): Promise<{ items: BulkResultDto[]; total: number }> {
  const filters = [runId, query.outcome ?? null];
  const where = 'where run_id = $1 and ($2::text is null or outcome = $2)';
  const items = await ctx.query<BulkResultDto>(
    `select number, row_id as id, park_id as "parkId", name, outcome, code, message
       from bulk_row ${where} order by number limit $3 offset $4`,
    [...filters, query.pageSize, (query.page - 1) * query.pageSize],
  );
  const [count] = await ctx.query<{ n: number }>(
    `select count(*)::int as n from bulk_row ${where}`,
    filters,
  );
  return { items, total: count?.n ?? 0 };
}

function present(ctx: RequestContext, row: RunRow): BulkRunDto {
  const text = row.problem_code === null ? undefined : declaredProblems().get(row.problem_code);
  const handled = row.done + row.refused;
  return {
    id: row.id,
    list: row.list,
    action: row.action,
    state: row.state,
    rowCount: row.row_count,
    progress: { done: handled, total: row.row_count },
    counts: { done: row.done, refused: row.refused, waiting: row.row_count - handled },
    failure:
      row.problem_code === null
        ? null
        : {
            code: row.problem_code,
            message: text
              ? localise(text, { correlationId: row.id }, ctx.locale)
              : row.problem_code,
          },
    undoesRunId: row.undoes_run_id,
    createdAt: row.created_at.toISOString(),
    finishedAt: row.finished_at?.toISOString() ?? null,
    actions: [
      action(
        'undo',
        true,
        ctx.locale,
        isUndoable(row) ? null : localise(bulkProblems.bulk_not_undoable().text, {}, ctx.locale),
      ),
    ],
  };
}
