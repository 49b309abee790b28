import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';
import { prepared } from '../../../platform/database/statements.js';
import { Workflows } from '../../../platform/workflow/workflows.js';
import { constructionAccess } from '../construction.access.js';
import { CONSTRUCTION } from '../domain/construction-workflow.js';
import { askedOfProject } from '../domain/instructor-visits.js';
import type { DispatchRecord, VisitRecord } from './dispatch-record.js';
import { MemberCounts } from './member-counts.js';
import { OpenConstruction } from './open-construction.js';

/** What became of the unit's project: nothing, opened and counted, counted (again), or left to a person. */
export type ProjectAfterVisit = 'nothing' | 'opened' | 'counted' | 'to_open' | 'decided';

interface OpenProject {
  id: string;
  state: string;
  version: number;
  fullMembers: number | null;
  mobileMembers: number | null;
}

/** Lets the unit's construction project follow what an instructor counted (rule 16.11). */
@Injectable()
export class CountAfterVisit {
  constructor(
    private readonly workflows: Workflows,
    private readonly members: MemberCounts,
    private readonly open: OpenConstruction,
  ) {}

  async execute(
    ctx: WriteContext,
    unit: DispatchRecord,
    { visitedOn }: VisitRecord,
  ): Promise<ProjectAfterVisit> {
    const count = await this.members.of(ctx, unit);
    const project = await openProject(ctx, unit);
    const asked = askedOfProject(count?.fullMembers ?? 0, project, unit.isCovered);
    switch (asked) {
      case 'nothing':
      case 'decided':
        return asked;
      case 'open': {
        if (!constructionAccess.may(ctx.actor.role, 'construction.open')) {
          return 'to_open';
        }
        await this.open.byHand(ctx, unit);
        await this.count(ctx, unit, (await openProject(ctx, unit))!, visitedOn);
        return 'opened';
      }
      case 'count':
        await this.count(ctx, unit, project!, visitedOn);
        return 'counted';
      case 'recount': {
        const { version } = await this.move(ctx, unit, project!, 'recount', {});
        await this.count(ctx, unit, { ...project!, version }, visitedOn);
        return 'counted';
      }
    }
  }

  private count(
    ctx: WriteContext,
    unit: DispatchRecord,
    project: OpenProject,
    countedOn: string,
  ): Promise<unknown> {
    const mobileMembers = project.mobileMembers ?? 0;
    return this.move(ctx, unit, project, 'count', { countedOn, mobileMembers });
  }

  private move(
    ctx: WriteContext,
    { parkId }: DispatchRecord,
    { id, version }: OpenProject,
    action: string,
    input: object,
  ): Promise<{ version: number }> {
    return this.workflows.move(
      ctx,
      CONSTRUCTION,
      { parkId, runId: id },
      { action, version, input },
    );
  }
}

async function openProject(
  ctx: WriteContext,
  { parkId, enterpriseId }: DispatchRecord,
): Promise<OpenProject | null> {
  const [found] = await ctx.query<OpenProject>(
    prepared(
      `select c.id, r.state, r.version, c.full_members as "fullMembers", c.mobile_members as "mobileMembers"
         from construction_project c join workflow_run r on r.park_id = c.park_id and r.id = c.id
        where c.park_id = $1 and c.enterprise_id = $2 and c.closed_on is null`,
    ),
    [parkId, enterpriseId],
  );
  return found ?? null;
}
