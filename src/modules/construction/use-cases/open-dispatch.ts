import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';
import { newRowId } from '../../../platform/database/row-id.js';
import { prepared } from '../../../platform/database/statements.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import { Workflows } from '../../../platform/workflow/workflows.js';
import { constructionProblems } from '../construction.problems.js';
import { INSTRUCTOR_DISPATCH } from '../domain/instructor-dispatch.workflow.js';
import { DEFAULT_VISIT_MONTHS, firstVisitDueOn } from '../domain/instructor-visits.js';

/** An instructor's work at a unit, as the branches room keeps it. */
export interface SentInstructor {
  parkId: string;
  enterpriseId: string;
  instructorName: string;
  fromOn: string;
}

/** Begins to follow the visits of an instructor who was sent to a unit (rule 1.16). */
@Injectable()
export class OpenDispatch {
  constructor(private readonly workflows: Workflows) {}

  /** Within the transaction that sends; gives the id, also of one that is followed already. */
  async execute(ctx: WriteContext, sent: SentInstructor): Promise<string> {
    const { parkId, enterpriseId, instructorName, fromOn } = sent;
    const [unit] = await ctx.query<{
      legalName: string;
      streetId: string;
      visitMonths: number;
      openId: string | null;
    }>(
      prepared(
        `select e.legal_name as "legalName", e.street_id as "streetId", coalesce(s.visit_months, $4) as "visitMonths",
                (select d.id from instructor_dispatch d where d.park_id = e.park_id and d.enterprise_id = e.id
                  and d.instructor_name = $3 and d.ended_on is null) as "openId"
           from enterprise e left join construction_setting s on s.district_id = e.district_id
          where e.park_id = $1 and e.id = $2`,
      ),
      [parkId, enterpriseId, instructorName, DEFAULT_VISIT_MONTHS],
    );
    if (unit!.openId !== null) {
      return unit!.openId;
    }
    const id = newRowId();
    const due = firstVisitDueOn({ sentOn: fromOn, openedOn: ctx.today }, unit!.visitMonths);
    await ctx.query(
      prepared(
        `insert into instructor_dispatch (park_id, id, enterprise_id, instructor_name, sent_on, first_due_on, next_visit_on)
         values ($1, $2, $3, $4, $5, $6, $6)`,
      ),
      [parkId, id, enterpriseId, instructorName, fromOn, due],
    );
    await this.workflows.start(ctx, INSTRUCTOR_DISPATCH.name, {
      id,
      parkId,
      title: unit!.legalName,
      streetId: unit!.streetId,
      enterpriseId,
    });
    return id;
  }

  /** For an instructor whom a ledger named. @throws not_found, instructor_not_at_work */
  async byHand(
    ctx: WriteContext,
    parkId: string,
    unit: { enterpriseId: string; instructorName: string },
  ): Promise<string> {
    const [found] = await ctx.query<{ fromOn: string | null }>(
      prepared(
        `select (select i.from_on from instructor_assignment i
                  where i.park_id = e.park_id and i.enterprise_id = e.id and i.instructor_name = $3 and i.from_on <= $4
                    and (i.until_on is null or i.until_on > $4)) as "fromOn"
           from enterprise e where e.park_id = $1 and e.id = $2`,
      ),
      [parkId, unit.enterpriseId, unit.instructorName, ctx.today],
    );
    if (!found) {
      throw platformProblems.not_found();
    }
    if (found.fromOn === null) {
      throw constructionProblems.instructor_not_at_work();
    }
    return this.execute(ctx, { parkId, ...unit, fromOn: found.fromOn });
  }
}
