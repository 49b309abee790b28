import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';
import { defineQueue } from '../../../platform/jobs/job-queue.js';
import { type JobHandler, JobWorker, type RunningJob } from '../../../platform/jobs/job-worker.js';

/** Sent in the transaction in which a unit was made to leave. */
export const EXIT_QUEUE = defineQueue('enterprises.exited');

/** A unit that left by a decision, as it is recorded when the message arrives. */
export interface EnterpriseExited {
  parkId: string;
  enterpriseId: string;
  /** Business date, `YYYY-MM-DD`: the first day on which it is no longer resident. */
  leftOn: string;
  reason: string | null;
}

/** What a room does when a unit has left by a decision. May be asked again after a crash, so it must not act twice. */
export interface ExitFollower {
  enterpriseExited(ctx: WriteContext, event: EnterpriseExited): Promise<void>;
}

/** Tells the rooms that a unit has left by a decision, after that has been committed and on behalf of who decided. */
@Injectable()
export class UnitExits implements JobHandler, OnModuleInit {
  private readonly followers: ExitFollower[] = [];

  constructor(private readonly worker: JobWorker) {}

  onModuleInit(): void {
    this.worker.register(EXIT_QUEUE, this);
  }

  /** Adds a room that ends what hung on the unit. Rooms call it when they start. */
  register(follower: ExitFollower): void {
    this.followers.push(follower);
  }

  /** Each room in a transaction of its own: what one cannot do does not undo the others. */
  async run(job: RunningJob): Promise<void> {
    for (const follower of this.followers) {
      await job.write(async (ctx) => {
        const event = await this.eventOf(ctx, job.subjectId);
        // The leaving may have been taken back meanwhile: then there is nothing to tell.
        if (event) {
          await follower.enterpriseExited(ctx, event);
        }
      });
    }
  }

  /** Nothing of the unit waits for the message: that it failed stands with the job. */
  failed(): Promise<void> {
    return Promise.resolve();
  }

  private async eventOf(
    ctx: WriteContext,
    enterpriseId: string,
  ): Promise<EnterpriseExited | undefined> {
    const [event] = await ctx.query<EnterpriseExited>(
      `select park_id as "parkId", id as "enterpriseId", left_on::text as "leftOn", left_reason as reason
         from enterprise where id = $1 and left_on is not null`,
      [enterpriseId],
    );
    return event;
  }
}
