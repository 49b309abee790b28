import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/database/request-context.js';
import { prepared } from '../../../platform/database/statements.js';

/** An officer to whose account the visits at a unit may be given. */
export interface InstructorAccount {
  userId: string;
  name: string;
  role: 'park_officer' | 'street_officer';
}

/** The accounts of officers who see a unit: those of its park and of its street. */
@Injectable()
export class InstructorAccounts {
  /** One row for a person; who holds both roles visits for the park. */
  of(ctx: RequestContext, parkId: string, streetId: string | null): Promise<InstructorAccount[]> {
    return ctx.query<InstructorAccount>(
      prepared(
        `select "userId", name, role from (
           select distinct on (user_id) user_id as "userId", display_name as name, role
             from app.instructor_accounts($1, $2) order by user_id, role) a
          order by name collate "zh-x-icu", "userId"`,
      ),
      [parkId, streetId],
    );
  }
}
