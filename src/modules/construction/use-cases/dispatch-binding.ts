import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { RequestContext, WriteContext } from '../../../platform/database/request-context.js';
import type { RunRecord } from '../../../platform/workflow/run-record.js';
import type { WorkflowBinding } from '../../../platform/workflow/workflow-binding.js';
import { Workflows } from '../../../platform/workflow/workflows.js';
import { type DispatchFacts, INSTRUCTOR_DISPATCH } from '../domain/instructor-dispatch.workflow.js';
import { visitShownOn } from '../domain/instructor-visits.js';
import { countedVisits, readDispatch } from './dispatch-record.js';
import { KeepVisits, type DispatchInput } from './keep-visits.js';

/** The address of a dispatch's page. */
export const dispatchAddress = ({ parkId, id }: { parkId: string; id: string }): string =>
  `/parks/${parkId}/instructor-visits/${id}`;

/** Binds the dispatch's table to this room: the facts of its guards and to-dos, and what its moves write. */
@Injectable()
export class DispatchBinding
  implements WorkflowBinding<DispatchFacts, DispatchInput>, OnModuleInit
{
  readonly workflow = INSTRUCTOR_DISPATCH.name;
  readonly link = dispatchAddress;

  constructor(
    private readonly workflows: Workflows,
    private readonly visits: KeepVisits,
  ) {}

  onModuleInit(): void {
    this.workflows.bind(this);
  }

  async facts(ctx: RequestContext, run: RunRecord): Promise<DispatchFacts> {
    const record = await readDispatch(ctx, { parkId: run.parkId, runId: run.id });
    return {
      isCatchAll: record.isCatchAll,
      accountRole: record.accountRole,
      nextVisitOn: record.nextVisitOn,
      shownOn: visitShownOn(record.nextVisitOn, ctx.today),
      isCovered: record.isCovered,
      needsProject:
        !record.isCovered && !record.hasProject && (countedVisits(record)[0]?.fullMembers ?? 0) > 0,
    };
  }

  apply(
    ctx: WriteContext,
    run: RunRecord,
    move: { action: string; input: DispatchInput },
  ): Promise<Record<string, unknown> | undefined> {
    return this.visits.apply(ctx, run, move);
  }
}
