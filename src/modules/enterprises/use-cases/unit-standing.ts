import { Injectable } from '@nestjs/common';
import type { RequestContext, WriteContext } from '../../../platform/database/request-context.js';
import { prepared } from '../../../platform/database/statements.js';
import { EditEnterprise } from './edit-enterprise.js';
import { GetEnterprise } from './get-enterprise.js';
import { EXIT_QUEUE } from './unit-exits.js';

/** A unit as other rooms name it. */
export interface UnitRef {
  parkId: string;
  enterpriseId: string;
}

/** How a unit stands in the park, for the rooms that decide upon it: warned, in order again, gone. */
@Injectable()
export class UnitStanding {
  constructor(
    private readonly edit: EditEnterprise,
    private readonly get: GetEnterprise,
  ) {}

  /** A resident unit is warned. Gives whether it was resident: one that left or is warned already stays as it is. */
  warn(ctx: WriteContext, unit: UnitRef): Promise<boolean> {
    return this.turn(ctx, unit, 'resident', 'warned');
  }

  /** A warned unit is in order again. Gives whether it was warned. */
  clear(ctx: WriteContext, unit: UnitRef): Promise<boolean> {
    return this.turn(ctx, unit, 'warned', 'resident');
  }

  /**
   * The unit leaves the park from today on, by a decision whose reason is kept on it; what it belonged to ends with
   * it, and whoever registered with `UnitExits` is told once the transaction has committed.
   * @throws not_found, left_before_entered
   */
  async exit(ctx: WriteContext, { parkId, enterpriseId }: UnitRef, reason: string): Promise<void> {
    const { version } = await this.get.execute(ctx, parkId, enterpriseId);
    await this.edit.execute(ctx, parkId, enterpriseId, {
      version,
      leftOn: ctx.today,
      leftReason: reason,
    });
    await ctx.enqueue({ queue: EXIT_QUEUE, subjectId: enterpriseId });
  }

  /** The day from which the unit is no longer resident; null while none is recorded. */
  async leftOn(ctx: RequestContext, { parkId, enterpriseId }: UnitRef): Promise<string | null> {
    const [row] = await ctx.query<{ leftOn: string | null }>(
      prepared('select left_on::text as "leftOn" from enterprise where park_id = $1 and id = $2'),
      [parkId, enterpriseId],
    );
    return row?.leftOn ?? null;
  }

  private async turn(
    ctx: WriteContext,
    { parkId, enterpriseId }: UnitRef,
    from: 'resident' | 'warned',
    to: 'resident' | 'warned',
  ): Promise<boolean> {
    const turned = await ctx.query(
      prepared(
        `update enterprise set status = $4, version = version + 1, updated_at = now()
          where park_id = $1 and id = $2 and status = $3 and (left_on is null or left_on > app.today())
         returning id`,
      ),
      [parkId, enterpriseId, from, to],
    );
    return turned.length > 0;
  }
}
