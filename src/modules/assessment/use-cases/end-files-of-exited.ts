import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';
import { Workflows } from '../../../platform/workflow/workflows.js';
import { CancelConstruction } from '../../construction/construction.public.js';
import {
  type EnterpriseExited,
  type ExitFollower,
  UnitExits,
} from '../../enterprises/enterprises.public.js';

interface OpenRun {
  id: string;
  workflow: string;
  version: number;
}

/** Ends the assessments and rectifications that still run, and the construction project, for a unit that was made to leave. */
@Injectable()
export class EndFilesOfExited implements ExitFollower, OnModuleInit {
  constructor(
    private readonly exits: UnitExits,
    private readonly workflows: Workflows,
    private readonly constructions: CancelConstruction,
  ) {}

  onModuleInit(): void {
    this.exits.register(this);
  }

  async enterpriseExited(
    ctx: WriteContext,
    { parkId, enterpriseId, leftOn }: EnterpriseExited,
  ): Promise<void> {
    const open = await ctx.query<OpenRun>(
      `select id, workflow, version from workflow_run
        where park_id = $1 and enterprise_id = $2 and workflow in ('assessment', 'rectification') and ended_at is null
        order by id`,
      [parkId, enterpriseId],
    );
    await this.constructions.execute(ctx, { parkId, enterpriseId, leftOn });
    for (const { id, workflow, version } of open) {
      await this.workflows.move(
        ctx,
        workflow,
        { parkId, runId: id },
        {
          action: 'end',
          version,
          reason:
            ctx.locale === 'en' ? `The unit left on ${leftOn}` : `单位已于 ${leftOn} 清退出园`,
          input: {},
        },
      );
    }
  }
}
