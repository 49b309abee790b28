import { Injectable } from '@nestjs/common';
import { Calendars } from '../../../platform/calendar/calendars.js';
import { addWorkingDays } from '../../../platform/calendar/working-days.js';
import type { WriteContext } from '../../../platform/database/request-context.js';
import { newRowId } from '../../../platform/database/row-id.js';
import { dayInChinese } from '../../../platform/documents/domain/day-in-chinese.js';
import { IssueDocument } from '../../../platform/documents/use-cases/issue-document.js';
import type { RunRecord } from '../../../platform/workflow/run-record.js';
import { Workflows } from '../../../platform/workflow/workflows.js';
import { assessmentProblems } from '../assessment.problems.js';
import { RECTIFICATION_NOTICE } from '../domain/rectification-notice.js';
import type { AssessmentRecord } from './assessment-record.js';

/** What an officer demands with a warning. */
export interface RectificationOrder {
  demand?: string | undefined;
  responsible?: string | undefined;
  workingDays?: number | undefined;
}

/** Opens the rectification that a warning asks for, with the notice that tells of it. */
@Injectable()
export class OpenRectification {
  constructor(
    private readonly workflows: Workflows,
    private readonly calendars: Calendars,
    private readonly issuing: IssueDocument,
  ) {}

  /** Gives its id. @throws rectification_demand_missing, calendar_year_missing */
  async execute(
    ctx: WriteContext,
    run: RunRecord,
    { content, subjectName, parkName, periodName }: AssessmentRecord,
    { demand, responsible, workingDays = content.rectifyDays }: RectificationOrder,
  ): Promise<string> {
    if (!demand?.trim() || !responsible?.trim()) {
      throw assessmentProblems.rectification_demand_missing();
    }
    const id = newRowId();
    const dueOn = addWorkingDays(await this.calendars.load(ctx), ctx.today, workingDays);
    await ctx.query(
      `insert into rectification (park_id, id, assessment_id, demand, responsible, working_days, due_on)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [run.parkId, id, run.id, demand, responsible, workingDays, dueOn],
    );
    const opened = await this.workflows.start(ctx, 'rectification', {
      id,
      parkId: run.parkId,
      title: `${subjectName}整改`.slice(0, 160),
      streetId: run.streetId,
      enterpriseId: run.enterpriseId,
      partyOrgId: run.partyOrgId,
    });
    await this.issuing.execute(ctx, {
      run: opened,
      kind: RECTIFICATION_NOTICE,
      issuer: parkName,
      data: {
        subject: subjectName,
        period: periodName,
        fileNumber: opened.number,
        demand,
        dueOn: dayInChinese(dueOn),
        workingDays,
        responsible,
      },
    });
    return id;
  }
}
