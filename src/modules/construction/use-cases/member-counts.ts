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
  source: 'register' | 'reported';
}

/** A register of members, kept by another room; null for a unit that it does not keep. */
export interface MemberRegister {
  fullMembers(
    ctx: RequestContext,
    unit: Unit,
  ): Promise<Pick<MemberCount, 'fullMembers' | 'asOf'> | null>;
}

/** Counts the full members of units: by the register where one is kept, else as last reported (rule 5.9). */
@Injectable()
export class MemberCounts {
  private register: MemberRegister | null = null;

  /** Puts a register before the reports. The room that keeps one calls it when it starts. */
  useRegister(register: MemberRegister): void {
    this.register = register;
  }

  /** Null where there is neither a register nor a report. */
  async of(ctx: RequestContext, unit: Unit): Promise<MemberCount | null> {
    const kept = await this.register?.fullMembers(ctx, unit);
    if (kept) {
      return { ...kept, source: 'register' };
    }
    const [reported] = await ctx.query<Pick<MemberCount, 'fullMembers' | 'asOf'>>(
      prepared(
        `select full_member_count as "fullMembers", reported_as_of as "asOf" from enterprise
          where park_id = $1 and id = $2 and full_member_count is not null`,
      ),
      [unit.parkId, unit.enterpriseId],
    );
    return reported ? { ...reported, source: 'reported' } : null;
  }
}
