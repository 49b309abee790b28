import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Calendars } from '../../../platform/calendar/calendars.js';
import type { RequestContext } from '../../../platform/database/request-context.js';
import { Workflows } from '../../../platform/workflow/workflows.js';
import { stepDueOn } from '../domain/construction-steps.js';
import type { ConstructionFacts } from '../domain/construction-guards.js';
import { CONSTRUCTION } from '../domain/construction-workflow.js';
import type { MoveInput } from '../domain/move-input.js';
import { ConstructionActs } from './construction-acts.js';
import { constructionGists } from './construction-gists.js';
import { MemberCounts } from './member-counts.js';
import { type ProjectRecord, readProject } from './project-record.js';

/** The address of a project's page. */
export const constructionAddress = ({ parkId, id }: { parkId: string; id: string }): string =>
  `/parks/${parkId}/constructions/${id}`;

/** Binds the workflow's table to this room: the facts of its guards, and what its moves write. */
@Injectable()
export class ConstructionBinding implements OnModuleInit {
  constructor(
    private readonly workflows: Workflows,
    private readonly calendars: Calendars,
    private readonly members: MemberCounts,
    private readonly acts: ConstructionActs,
  ) {}

  onModuleInit(): void {
    this.workflows.bind<ConstructionFacts, MoveInput & { fileIds?: string[] }>({
      workflow: CONSTRUCTION,
      facts: async (ctx, run) =>
        this.factsOf(ctx, await readProject(ctx, { parkId: run.parkId, runId: run.id })),
      link: constructionAddress,
      gists: constructionGists,
      apply: (ctx, run, move) => this.acts.apply(ctx, run, move),
    });
  }

  private async factsOf(ctx: RequestContext, project: ProjectRecord): Promise<ConstructionFacts> {
    const count = await this.members.of(ctx, project);
    return {
      unitLeftOn: project.unitLeftOn,
      isCatchAll: project.isCatchAll,
      stepDueOn: await this.dueOn(ctx, project),
      membersKnown: count?.fullMembers ?? null,
      form: project.form,
      isCovered: project.isCovered,
      joining:
        project.joinPartyOrgId === null
          ? null
          : { unitCount: project.joinUnits ?? 0, isOpen: project.isJoinOpen },
      hasReason: project.formReason !== null,
      hasReplyFile: project.hasReplyFile,
    };
  }

  /** By when the present step of a project is due. */
  async dueOn(ctx: RequestContext, project: ProjectRecord): Promise<string | null> {
    return stepDueOn(
      project.state,
      {
        enteredStateOn: project.enteredStateOn,
        countDueOn: project.countDueOn,
        isRecount: project.countedOn !== null,
        appliedOn: project.appliedOn,
      },
      project,
      await this.calendars.load(ctx),
    );
  }
}
