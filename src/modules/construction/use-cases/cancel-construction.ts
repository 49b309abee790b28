import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';
import { EndDispatches } from './end-dispatches.js';
import { EndProjects } from './end-projects.js';

/** Ends the construction project of a unit that leaves the park, and the visits of its instructors. */
@Injectable()
export class CancelConstruction {
  constructor(
    private readonly projects: EndProjects,
    private readonly visits: EndDispatches,
  ) {}

  /** Called where a unit leaves, within that transaction; nothing happens where it has neither. */
  async execute(
    ctx: WriteContext,
    { parkId, enterpriseId, leftOn }: { parkId: string; enterpriseId: string; leftOn: string },
  ): Promise<void> {
    const reason =
      ctx.locale === 'en' ? `The unit left the park on ${leftOn}` : `单位于 ${leftOn} 退出园区`;
    await this.projects.cancel(ctx, parkId, [enterpriseId], reason);
    await this.visits.left(ctx, parkId, enterpriseId, reason);
  }
}
