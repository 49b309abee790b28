import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';
import { Workflows } from '../../../platform/workflow/workflows.js';
import { INSTRUCTOR_DISPATCH } from '../domain/instructor-dispatch.workflow.js';
import type { DispatchDto, MoveDispatchDto } from '../dto/instructor-dispatch.dto.js';
import { GetDispatch } from './get-dispatch.js';

/** Makes a move of a dispatch and shows it as it stands then. */
@Injectable()
export class MoveDispatch {
  constructor(
    private readonly workflows: Workflows,
    private readonly get: GetDispatch,
  ) {}

  /** @throws not_found, what the workflow refuses, validation_failed, visit_logged_already, visit_corrected_already */
  async execute(
    ctx: WriteContext,
    parkId: string,
    id: string,
    { action, version, reason, ...input }: MoveDispatchDto,
  ): Promise<DispatchDto> {
    // Held in the order in which a founding and a leaving hold them: unit, project, dispatch.
    await ctx.query(
      `select 1 from enterprise e join instructor_dispatch d on d.park_id = e.park_id and d.enterprise_id = e.id
        where d.park_id = $1 and d.id = $2 for share of e`,
      [parkId, id],
    );
    await ctx.query(
      `select 1 from workflow_run r join construction_project c on c.park_id = r.park_id and c.id = r.id
         join instructor_dispatch d on d.park_id = c.park_id and d.enterprise_id = c.enterprise_id
        where d.park_id = $1 and d.id = $2 and c.closed_on is null for update of r`,
      [parkId, id],
    );
    await this.workflows.move(
      ctx,
      INSTRUCTOR_DISPATCH.name,
      { parkId, runId: id },
      { action, version, reason: reason ?? null, input },
    );
    return this.get.execute(ctx, parkId, id);
  }
}
