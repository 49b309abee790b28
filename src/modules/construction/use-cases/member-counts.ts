import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/database/request-context.js';
import { prepared } from '../../../platform/database/statements.js';

interface Unit {
  parkId: string;
  enterpriseId: string;
}

/** A unit's full members, and who says so (rule 5.9). */
export interface MemberCount {
  fullMembers: number;
  /** Business date that the figure is of. */
  asOf: string;
  source: 'register' | 'reported' | 'visit';
}

/** A register of members, kept by another room; null for a unit that it does not keep. */
export interface MemberRegister {
  fullMembers(
    ctx: RequestContext,
    unit: Unit,
  ): Promise<Pick<MemberCount, 'fullMembers' | 'asOf'> | null>;
}

/** Counts the full members of units: by the register where one is kept, else as last reported or counted on a visit, whichever is later (rules 5.9, 16.11). */
@Injectable()
export class MemberCounts {
  private register: MemberRegister | null = null;

  /** Puts a register before the reports. The room that keeps one calls it when it starts. */
  useRegister(register: MemberRegister): void {
    this.register = register;
  }

  /** Null where there is neither a register nor a report nor a visit. */
  async of(ctx: RequestContext, unit: Unit): Promise<MemberCount | null> {
    const kept = await this.register?.fullMembers(ctx, unit);
    if (kept) {
      return { ...kept, source: 'register' };
    }
    const [latest] = await ctx.query<MemberCount>(
      prepared(
        `select full_members as "fullMembers", as_of as "asOf", source from (
           select e.full_member_count as full_members, e.reported_as_of as as_of, 'reported' as source, 1 as weight
             from enterprise e where e.park_id = $1 and e.id = $2 and e.full_member_count is not null
           union all
           select v.full_members, v.visited_on, 'visit', 2 from instructor_visit v
             join instructor_dispatch d on d.park_id = v.park_id and d.id = v.dispatch_id
            where d.park_id = $1 and d.enterprise_id = $2 and not v.voids
              and not exists (select 1 from instructor_visit n where n.park_id = v.park_id and n.corrects_id = v.id)) c
          order by as_of desc, weight desc limit 1`,
      ),
      [unit.parkId, unit.enterpriseId],
    );
    return latest ?? null;
  }
}
