import { Injectable } from '@nestjs/common';
import { Calendars } from '../../../platform/calendar/calendars.js';
import type { RequestContext } from '../../../platform/database/request-context.js';
import { prepared } from '../../../platform/database/statements.js';
import { RunViews } from '../../../platform/workflow/run-views.js';
import { daysLeft } from '../../../platform/workflow/waiting-for.js';
import { roleName } from '../../identity/identity.public.js';
import type { DispatchDto, InstructorAccountListDto } from '../dto/instructor-dispatch.dto.js';
import { readDispatch } from './dispatch-record.js';
import { InstructorAccounts } from './instructor-accounts.js';

/** One dispatch: where it stands, its visits, and to whom they may be given. */
@Injectable()
export class GetDispatch {
  constructor(
    private readonly views: RunViews,
    private readonly calendars: Calendars,
    private readonly instructors: InstructorAccounts,
  ) {}

  /** @throws not_found */
  async execute(ctx: RequestContext, parkId: string, id: string): Promise<DispatchDto> {
    const ref = { parkId, runId: id };
    const record = await readDispatch(ctx, ref);
    const run = await this.views.view(ctx, ref);
    const calendar = await this.calendars.load(ctx);
    const [project] = await ctx.query<{ id: string }>(
      prepared(
        'select id from construction_project where park_id = $1 and enterprise_id = $2 and closed_on is null',
      ),
      [parkId, record.enterpriseId],
    );
    return {
      id,
      parkId,
      parkName: record.parkName,
      streetName: record.streetName,
      enterpriseId: record.enterpriseId,
      legalName: record.legalName ?? run.title,
      instructorName: record.instructorName,
      accountName: record.accountName,
      sentOn: record.sentOn,
      nextVisitOn: record.nextVisitOn,
      workingDaysLeft: daysLeft(calendar, ctx.today, record.nextVisitOn),
      visitMonths: record.visitMonths,
      run,
      visits: record.visits.map((visit) => ({ ...visit, loggedAt: new Date(visit.loggedAt) })),
      projectId: project?.id ?? null,
    };
  }

  /** @throws not_found */
  async accounts(
    ctx: RequestContext,
    parkId: string,
    id: string,
  ): Promise<InstructorAccountListDto> {
    const { streetId } = await readDispatch(ctx, { parkId, runId: id });
    const accounts = await this.instructors.of(ctx, parkId, streetId);
    return {
      items: accounts.map((one) => ({ ...one, roleName: roleName(one.role, ctx.locale) })),
    };
  }
}
