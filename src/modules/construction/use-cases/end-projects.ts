import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';
import { Workflows } from '../../../platform/workflow/workflows.js';
import { CONSTRUCTION } from '../domain/construction-workflow.js';

/** The open projects of units for which nothing is left to do. */
@Injectable()
export class EndProjects {
  constructor(private readonly workflows: Workflows) {}

  /** Ends the open projects of units that a joint branch took in with the unit it was founded for. */
  end(
    ctx: WriteContext,
    parkId: string,
    enterpriseIds: readonly string[],
    organisation: string,
  ): Promise<void> {
    return this.cancel(
      ctx,
      parkId,
      enterpriseIds,
      ctx.locale === 'en' ? `Covered by ${organisation}` : `已由“${organisation}”覆盖`,
    );
  }

  /** Cancels the open projects of units, with the reason that the step keeps. */
  async cancel(
    ctx: WriteContext,
    parkId: string,
    enterpriseIds: readonly string[],
    reason: string,
  ): Promise<void> {
    if (enterpriseIds.length === 0) {
      return;
    }
    const open = await ctx.query<{ id: string; version: number }>(
      `select r.id, r.version from construction_project c
         join workflow_run r on r.park_id = c.park_id and r.id = c.id
        where c.park_id = $1 and c.enterprise_id = any($2::uuid[]) and c.closed_on is null
        order by r.id for update of r`,
      [parkId, enterpriseIds],
    );
    for (const { id, version } of open) {
      await this.workflows.move(
        ctx,
        CONSTRUCTION,
        { parkId, runId: id },
        { action: 'cancel', version, reason, input: {} },
      );
    }
  }
}
