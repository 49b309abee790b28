import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';
import { prepared } from '../../../platform/database/statements.js';
import { Workflows } from '../../../platform/workflow/workflows.js';
import { type InstructorFollower, InstructorsSent } from '../../branches/branches.public.js';
import { INSTRUCTOR_DISPATCH } from '../domain/instructor-dispatch.workflow.js';
import { OpenDispatch, type SentInstructor } from './open-dispatch.js';

/** The visits of instructors for which nothing is left to do; and the beginning of others, told by the branches room. */
@Injectable()
export class EndDispatches implements InstructorFollower, OnModuleInit {
  constructor(
    private readonly workflows: Workflows,
    private readonly open: OpenDispatch,
    private readonly instructors: InstructorsSent,
  ) {}

  onModuleInit(): void {
    this.instructors.register(this);
  }

  async instructorSent(ctx: WriteContext, sent: SentInstructor): Promise<void> {
    await this.open.execute(ctx, sent);
  }

  instructorEnded(
    ctx: WriteContext,
    { parkId, enterpriseId, instructorName }: Omit<SentInstructor, 'fromOn'>,
    untilOn: string,
  ): Promise<void> {
    const reason =
      ctx.locale === 'en'
        ? `The instructor’s work ended on ${untilOn}`
        : `指导员工作于 ${untilOn} 结束`;
    return this.move(ctx, parkId, [enterpriseId], { action: 'end', reason }, instructorName);
  }

  /** An organisation covers the units from now on. */
  founded(ctx: WriteContext, parkId: string, enterpriseIds: readonly string[]): Promise<void> {
    return this.move(ctx, parkId, enterpriseIds, { action: 'found', reason: null });
  }

  /** The unit leaves the park. */
  left(ctx: WriteContext, parkId: string, enterpriseId: string, reason: string): Promise<void> {
    return this.move(ctx, parkId, [enterpriseId], { action: 'end', reason });
  }

  private async move(
    ctx: WriteContext,
    parkId: string,
    enterpriseIds: readonly string[],
    order: { action: string; reason: string | null },
    instructorName: string | null = null,
  ): Promise<void> {
    const open = await ctx.query<{ id: string; version: number }>(
      prepared(
        `select r.id, r.version from instructor_dispatch d
           join workflow_run r on r.park_id = d.park_id and r.id = d.id
          where d.park_id = $1 and d.enterprise_id = any($2::uuid[]) and d.ended_on is null
            and ($3::text is null or d.instructor_name = $3)
          order by r.id for update of r`,
      ),
      [parkId, enterpriseIds, instructorName],
    );
    for (const { id, version } of open) {
      await this.workflows.move(
        ctx,
        INSTRUCTOR_DISPATCH.name,
        { parkId, runId: id },
        { ...order, version, input: {} },
      );
    }
  }
}
