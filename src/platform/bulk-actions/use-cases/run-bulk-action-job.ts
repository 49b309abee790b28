import { Injectable } from '@nestjs/common';
import type { RequestContext, WriteContext } from '../../database/request-context.js';
import { readListQuery } from '../../http/read-list-query.js';
import type { JobHandler, RunningJob } from '../../jobs/job-worker.js';
import type { BulkChange, BulkTarget } from '../bulk-action.js';
import { BulkRegistry } from '../bulk-registry.js';
import { refusalOf, type RowRefusal } from '../row-refusal.js';

type Act = (
  ctx: WriteContext,
  target: BulkTarget,
  before: Record<string, unknown>,
) => Promise<BulkChange>;

interface WaitingRow extends BulkTarget {
  number: number;
  before: Record<string, unknown> | null;
}

/** How many rows are read from the run at a time. */
const CHUNK = 50;

/**
 * Works on the rows of a run, each in a transaction of its own in which the row is also ticked off: whatever happens
 * in between, no row is done twice and none is forgotten.
 */
@Injectable()
export class RunBulkActionJob implements JobHandler {
  constructor(private readonly registry: BulkRegistry) {}

  async run(job: RunningJob): Promise<void> {
    const act = await job.read((ctx) => this.actOf(ctx, job));
    if (!act) {
      return;
    }
    for (;;) {
      const rows = await job.read((ctx) => waitingRows(ctx, job.subjectId));
      if (rows.length === 0) {
        break;
      }
      for (const row of rows) {
        await this.work(job, row, act);
      }
    }
    await job.write(async (ctx) => {
      await ctx.query(
        `update bulk_run set state = 'done', finished_at = now() where id = $1 and state = 'working'`,
        [job.subjectId],
      );
    });
  }

  async failed(job: RunningJob, problemCode: string): Promise<void> {
    await job.write(async (ctx) => {
      await ctx.query(
        `update bulk_run set state = 'failed', problem_code = $2, finished_at = now()
          where job_run_id = $1 and state = 'working'`,
        [job.runId, problemCode],
      );
    });
  }

  private async actOf(ctx: RequestContext, job: RunningJob): Promise<Act | null> {
    const [run] = await ctx.query<{
      list: string;
      action: string;
      parameters: Record<string, unknown>;
      undoes: string | null;
    }>(
      `select list, action, parameters, undoes_run_id as undoes from bulk_run
        where id = $1 and job_run_id = $2 and state = 'working'`,
      [job.subjectId, job.runId],
    );
    if (!run) {
      return null;
    }
    const { action } = this.registry.find(run.list, run.action, ctx.actor.role);
    if (run.undoes !== null) {
      return (write, target, before) => action.restore(write, target, before);
    }
    const parameters = await readListQuery(action.parameters, run.parameters, 'parameters');
    return (write, target) => action.apply(write, target, parameters);
  }

  private async work(job: RunningJob, row: WaitingRow, act: Act): Promise<void> {
    let refusal: RowRefusal | null = null;
    try {
      await job.write(async (ctx) => {
        refusal = null;
        const locked = await ctx.query(
          `select 1 from bulk_row where run_id = $1 and number = $2 and outcome = 'waiting' for update`,
          [job.subjectId, row.number],
        );
        if (locked.length === 0) {
          return;
        }
        try {
          const change = await act(ctx, row, row.before ?? {});
          await ctx.query(
            `update bulk_row set outcome = 'done', before = $3, version_after = $4 where run_id = $1 and number = $2`,
            [job.subjectId, row.number, JSON.stringify(change.before), change.version],
          );
        } catch (error) {
          refusal = refusalOf(error, ctx.locale);
          throw error;
        }
      });
    } catch (error) {
      if (!refusal) {
        throw error;
      }
      await job.write((ctx) => refuse(ctx, job.subjectId, row.number, refusal!));
    }
  }
}

function waitingRows(ctx: RequestContext, runId: string): Promise<WaitingRow[]> {
  return ctx.query<WaitingRow>(
    `select number, row_id as id, park_id as "parkId", name, version, before
       from bulk_row where run_id = $1 and outcome = 'waiting' order by number limit ${CHUNK}`,
    [runId],
  );
}

async function refuse(
  ctx: WriteContext,
  runId: string,
  number: number,
  { code, message }: RowRefusal,
): Promise<void> {
  await ctx.query(
    `update bulk_row set outcome = 'refused', code = $3, message = $4
      where run_id = $1 and number = $2 and outcome = 'waiting'`,
    [runId, number, code, message],
  );
}
