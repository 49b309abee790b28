import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';
import { fieldProblem } from '../../../platform/problems/validation.js';
import { dropTurns, settleSharedTie } from './shared-tie.js';

/** What other rooms do to the memberships of a unit. */
@Injectable()
export class Memberships {
  /**
   * Lets a unit's memberships follow its leaving the park: those that hold end on `leftOn` (a business date, the first
   * day the unit is gone), and those that ended with the leaving recorded before move with it; null when it stays.
   * What that leaves with one unit becomes its own, and a joint one again when the leaving is taken back.
   * @throws validation_failed (leftOn) when the unit joined an organisation on that day or later,
   *   enterprise_covered_already
   */
  async endWhenLeft(
    ctx: WriteContext,
    parkId: string,
    enterpriseId: string,
    leftOn: string | null,
    previousLeftOn: string | null,
  ): Promise<void> {
    await holdOrganisationsOf(ctx, parkId, enterpriseId);
    await dropTurns(ctx, parkId, enterpriseId, leftOn);
    const [late] = await ctx.query<{ name: string; joinedOn: string }>(
      `select o.name, t.joined_on as "joinedOn"
         from party_org_enterprise t join party_org o on o.park_id = t.park_id and o.id = t.party_org_id
        where t.park_id = $1 and t.enterprise_id = $2 and t.joined_on >= $3::date
        order by t.joined_on, o.name limit 1`,
      [parkId, enterpriseId, leftOn],
    );
    if (late) {
      throw fieldProblem([
        {
          path: 'leftOn',
          code: 'left_before_joined_org',
          zh: '该单位于 {joinedOn} 加入“{name}”，退出园区的日期须晚于当日，请核对两个日期',
          en: 'The unit joined “{name}” on {joinedOn}; it must leave the park later than that, check both days',
          params: { ...late },
        },
      ]);
    }
    // A stay that holds again may meet another unit: until settled, nobody has the organisation as its own.
    const moved = await ctx.query<{ id: string; day: string }>(
      `with moved as (
         update party_org_enterprise t
            set left_on = least($3::date, case when o.dissolved_on > t.joined_on then o.dissolved_on end),
                tie = case when o.kind in ('general_branch', 'party_committee') then 'joint' else t.tie end
           from party_org o
          where t.park_id = $1 and t.enterprise_id = $2 and o.park_id = t.park_id and o.id = t.party_org_id
            and (t.left_on = $4::date or ($3::date is not null and (t.left_on is null or t.left_on > $3::date)))
         returning t.party_org_id as id, least($3::date, $4::date, case old.tie when 'own' then t.joined_on end) as day
       ), told as (
         update party_org set version = version + 1, updated_at = $5 where park_id = $1 and id in (select id from moved)
       )
       select id, min(day) as day from moved group by id order by id`,
      [parkId, enterpriseId, leftOn, previousLeftOn, ctx.now],
    );
    for (const { id, day } of moved) {
      await settleSharedTie(ctx, parkId, id, day);
    }
  }
}

/** Holds the organisations of a unit until the transaction ends, so that what is read of them still holds then. */
async function holdOrganisationsOf(
  ctx: WriteContext,
  parkId: string,
  enterpriseId: string,
): Promise<void> {
  await ctx.query(
    `select id from party_org o
      where park_id = $1 and exists (select 1 from party_org_enterprise t
        where t.park_id = o.park_id and t.party_org_id = o.id and t.enterprise_id = $2)
      order by id for update`,
    [parkId, enterpriseId],
  );
}
