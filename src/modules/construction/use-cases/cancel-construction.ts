import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';
import { EndProjects } from './end-projects.js';

/** Ends the construction project of a unit that leaves the park. */
@Injectable()
export class CancelConstruction {
  constructor(private readonly projects: EndProjects) {}

  /** Called where a unit leaves, within that transaction; nothing happens where it has no open project. */
  execute(
    ctx: WriteContext,
    { parkId, enterpriseId, leftOn }: { parkId: string; enterpriseId: string; leftOn: string },
  ): Promise<void> {
    const reason =
      ctx.locale === 'en' ? `The unit left the park on ${leftOn}` : `单位于 ${leftOn} 退出园区`;
    return this.projects.cancel(ctx, parkId, [enterpriseId], reason);
  }
}
