import { Injectable, Logger } from '@nestjs/common';
import type { RequestContext, WriteContext } from '../database/request-context.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { problemOfDatabase } from '../problems/database-problems.js';
import { type Locale, Problem } from '../problems/problem.js';
import { defineRecurringQueue, GIVEN_UP, JobQueue } from './job-queue.js';

const HOUSEKEEPING = defineRecurringQueue('platform.housekeeping');

/** A job at work: whom it is for, and the transactions it may open as whoever asked for it. */
export interface RunningJob {
  runId: string;
  /** What the job is about, e.g. the id of an import batch. */
  subjectId: string;
  read<T>(work: (ctx: RequestContext) => Promise<T>): Promise<T>;
  /** As `read`, where all statements see the records of one moment. */
  readSnapshot<T>(work: (ctx: RequestContext) => Promise<T>): Promise<T>;
  write<T>(work: (ctx: WriteContext) => Promise<T>): Promise<T>;
  /** Shows how far the job is; written beside its transaction, so that others see it at once. */
  progress(done: number, total: number): Promise<void>;
}

/** What a module does when one of its jobs is due; runs again after a crash, so it must not act twice. */
export interface JobHandler {
  run(job: RunningJob): Promise<void>;
  /** Called when the job has failed for good, with the code of what went wrong. */
  failed(job: RunningJob, problemCode: string): Promise<void>;
}

interface RunRow {
  queue: string;
  subject_id: string;
  locale: Locale;
}

/** Works on jobs as they come, one at a time per queue. */
@Injectable()
export class JobWorker {
  private readonly logger = new Logger('JobWorker');
  private readonly handlers = new Map<string, JobHandler>();
  private readonly duties = new Map<string, { cron: string; run: () => Promise<void> }>();

  constructor(
    private readonly queue: JobQueue,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Says who handles a queue. Modules call it when they start. */
  register(queue: string, handler: JobHandler): void {
    this.handlers.set(queue, handler);
  }

  /** Says what is to be done again and again, on behalf of nobody. Modules call it when they start. */
  every(queue: string, cron: string, run: () => Promise<void>): void {
    this.duties.set(queue, { cron, run });
  }

  /** Tells the owner of a job that was tried in vain, so that nothing waits for ever. */
  private async startGivingUp(): Promise<void> {
    await this.queue.boss.work<{ runId: string }>(
      GIVEN_UP,
      { pollingIntervalSeconds: 5 },
      async ([dead]) => {
        if (!dead) {
          return;
        }
        const { queue, job } = await this.open(dead.data.runId);
        await this.handlers.get(queue)?.failed(job, 'unavailable');
        await job.write((ctx) => close(ctx, dead.data.runId, 'failed', 'unavailable'));
      },
    );
  }

  private async startDuties(): Promise<void> {
    // Old request keys, counts of failed sign-ins, spent tokens: forgotten hourly.
    this.every(HOUSEKEEPING, '17 * * * *', async () => {
      await this.unitOfWork.signIn('select app.forget_expired()', []);
    });
    for (const [queue, { cron, run }] of this.duties) {
      await this.queue.boss.work(queue, { pollingIntervalSeconds: 10 }, run);
      await this.queue.boss.schedule(queue, cron);
    }
  }

  /** Starts working; called in processes that are to work (`worker`, or `serve` on its own). */
  async start(): Promise<void> {
    for (const [queue, handler] of this.handlers) {
      await this.queue.boss.work<{ runId: string }>(
        queue,
        { pollingIntervalSeconds: 0.5, notifyPollingIntervalSeconds: 2 },
        async ([job]) => {
          if (job) {
            await this.perform(queue, handler, job.data.runId);
          }
        },
      );
    }
    await this.startGivingUp();
    await this.startDuties();
  }

  private async perform(queue: string, handler: JobHandler, runId: string): Promise<void> {
    try {
      const { job } = await this.open(runId);
      try {
        await handler.run(job);
        await job.write((ctx) => close(ctx, runId, 'done', null));
      } catch (error) {
        const problem = error instanceof Problem ? error : problemOfDatabase(error);
        if (problem?.status === 503) {
          throw error;
        }
        const code = problem?.code ?? 'internal_error';
        this.logger.error({
          queue,
          runId,
          code,
          fault: error instanceof Error ? error.name : typeof error,
        });
        if (!problem) {
          this.logger.error({
            runId,
            stack: error instanceof Error ? error.stack?.split('\n').slice(1, 8) : null,
          });
        }
        await handler.failed(job, code);
        await job.write((ctx) => close(ctx, runId, 'failed', code));
      }
    } catch (error) {
      const problem = problemOfDatabase(error);
      if (problem?.code === 'session_ended') {
        this.logger.warn({ queue, runId, code: 'job_owner_gone' });
        await this.unitOfWork.signIn('select app.abandon_job($1)', [runId]);
        return;
      }
      throw error;
    }
  }

  private async open(runId: string): Promise<{ queue: string; job: RunningJob }> {
    // The locale is read first under the default one; it only chooses the language of texts.
    const run = await this.unitOfWork.writeForJob({ runId, locale: 'zh-CN' }, async (ctx) => {
      const [row] = await ctx.query<RunRow>(
        `update job_run set state = 'running' where id = $1 returning queue, subject_id, locale`,
        [runId],
      );
      return row!;
    });
    const identity = { runId, locale: run.locale };
    const job: RunningJob = {
      runId,
      subjectId: run.subject_id,
      read: (work) => this.unitOfWork.readForJob(identity, work),
      readSnapshot: (work) => this.unitOfWork.readSnapshotForJob(identity, work),
      write: (work) => this.unitOfWork.writeForJob(identity, work),
      progress: (done, total) =>
        this.unitOfWork.writeForJob(identity, async (ctx) => {
          await ctx.query('update job_run set done = $2, total = $3 where id = $1', [
            runId,
            done,
            total,
          ]);
        }),
    };
    return { queue: run.queue, job };
  }
}

async function close(
  ctx: WriteContext,
  runId: string,
  state: 'done' | 'failed',
  code: string | null,
): Promise<void> {
  await ctx.query(
    `update job_run set state = $2, problem_code = $3, finished_at = now(),
            done = case when $2 = 'done' then total else done end where id = $1`,
    [runId, state, code],
  );
}
