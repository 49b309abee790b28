import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/database/request-context.js';
import { prepared } from '../../../platform/database/statements.js';
import type {
  UnopenedPageDto,
  UnopenedQueryDto,
  UnopenedUnitDto,
} from '../dto/construction.dto.js';

/** Resident, operating units without an organisation and without an open project; $1 today, $2 park, $3 district. */
const UNOPENED = `from enterprise e
  where ($2::uuid is null or e.park_id = $2) and ($3::uuid is null or e.district_id = $3)
    and e.status in ('resident', 'warned') and (e.left_on is null or e.left_on > $1::date)
    and (e.dormant_from is null or e.dormant_from > $1::date)
    and not exists (select 1 from party_org_enterprise t where t.park_id = e.park_id and t.enterprise_id = e.id
      and t.tie in ('own', 'joint') and t.joined_on <= $1::date and (t.left_on is null or t.left_on > $1::date))
    and not exists (select 1 from construction_project c where c.park_id = e.park_id and c.enterprise_id = e.id
      and c.closed_on is null)`;

/** Units that gate 2 has not reached yet (尚未立项). */
@Injectable()
export class ListUnopened {
  async execute(
    ctx: RequestContext,
    { page, pageSize, parkId }: UnopenedQueryDto,
  ): Promise<UnopenedPageDto> {
    const items = await ctx.query<UnopenedUnitDto>(
      prepared(
        `select e.id as "enterpriseId", e.park_id as "parkId", p.name as "parkName", s.name as "streetName",
                e.legal_name as "legalName", e.entered_on as "enteredOn", e.full_member_count as "fullMembers"
           from (select e.* ${UNOPENED} order by e.full_member_count desc nulls last, e.entered_on, e.id limit $4 offset $5) e
           join park p on p.district_id = e.district_id and p.id = e.park_id
           join street s on s.district_id = e.district_id and s.id = e.street_id
          order by e.full_member_count desc nulls last, e.entered_on, e.id`,
      ),
      [...placeOf(ctx, parkId), pageSize, (page - 1) * pageSize],
    );
    return { items, total: await this.count(ctx, parkId), page, pageSize };
  }

  async count(ctx: RequestContext, parkId: string | undefined): Promise<number> {
    const [row] = await ctx.query<{ n: number }>(
      prepared(`select count(*)::int as n ${UNOPENED}`),
      placeOf(ctx, parkId),
    );
    return row!.n;
  }
}

const placeOf = (
  { today, actor }: RequestContext,
  parkId: string | undefined,
): [string, string | null, string | null] => [today, parkId ?? actor.parkId, actor.districtId];
