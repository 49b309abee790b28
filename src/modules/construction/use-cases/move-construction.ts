import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';
import { Workflows } from '../../../platform/workflow/workflows.js';
import { CONSTRUCTION } from '../domain/construction-workflow.js';
import type { ConstructionDto } from '../dto/construction.dto.js';
import type { MoveConstructionDto } from '../dto/move-construction.dto.js';
import { GetConstruction } from './get-construction.js';

/** Makes a move of a project and shows it as it stands then. */
@Injectable()
export class MoveConstruction {
  constructor(
    private readonly workflows: Workflows,
    private readonly get: GetConstruction,
  ) {}

  /** @throws not_found, what the workflow refuses, validation_failed, what the branches room refuses */
  async execute(
    ctx: WriteContext,
    parkId: string,
    id: string,
    { action, version, reason, ...input }: MoveConstructionDto,
  ): Promise<ConstructionDto> {
    // The unit is held before its file, as whoever lets it leave does: neither waits for the other.
    await ctx.query(
      `select 1 from enterprise e join construction_project c on c.park_id = e.park_id and c.enterprise_id = e.id
        where c.park_id = $1 and c.id = $2 for share of e`,
      [parkId, id],
    );
    await this.workflows.move(
      ctx,
      CONSTRUCTION,
      { parkId, runId: id },
      { action, version, reason: reason ?? null, input },
    );
    return this.get.execute(ctx, parkId, id);
  }
}
