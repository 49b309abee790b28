import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/database/request-context.js';
import type { UnitRunListDto } from '../../../platform/workflow/dto/unit-run.dto.js';
import { UnitRuns } from '../../../platform/workflow/unit-runs.js';
import { requireUnit } from './list-unit-timeline.js';

/** What runs about a unit in whichever room: its application, its construction, its assessments and rectifications. */
@Injectable()
export class ListUnitRuns {
  constructor(private readonly runs: UnitRuns) {}

  /** @throws not_found */
  async execute(ctx: RequestContext, parkId: string, id: string): Promise<UnitRunListDto> {
    await requireUnit(ctx, parkId, id);
    return this.runs.of(ctx, { parkId, enterpriseId: id });
  }
}
