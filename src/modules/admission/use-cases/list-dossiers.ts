import { Injectable } from '@nestjs/common';
import { addDays } from '../../../platform/calendar/business-date.js';
import { Calendars } from '../../../platform/calendar/calendars.js';
import { likePattern } from '../../../platform/database/like-pattern.js';
import type { RequestContext } from '../../../platform/database/request-context.js';
import { Parameters, prepared } from '../../../platform/database/statements.js';
import { action } from '../../../platform/http/action.dto.js';
import { localise } from '../../../platform/problems/problem.js';
import { endedInYearOf } from '../../../platform/workflow/run-conditions.js';
import { daysLeft, roleNameOf } from '../../../platform/workflow/waiting-for.js';
import { admissionAccess } from '../admission.access.js';
import { ADMISSION, admissionWorkflow, type AdmissionState } from '../domain/admission-workflow.js';
import type { DossierPageDto, DossierSummaryDto } from '../dto/dossier.dto.js';
import type { DossierQueryDto } from '../dto/dossier-commands.dto.js';

type Row = Omit<DossierSummaryDto, 'stateLabel' | 'isFinal' | 'workingDaysLeft' | 'waitsFor'> & {
  roles: string[];
  total: number;
};

/** The dossiers that the caller sees: what is due first, then the newest. */
@Injectable()
export class ListDossiers {
  constructor(private readonly calendars: Calendars) {}

  async execute(ctx: RequestContext, query: DossierQueryDto): Promise<DossierPageDto> {
    const { page, pageSize } = query;
    const parameters = new Parameters([ADMISSION, ctx.today]);
    const conditions = conditionsOf(query, ctx.today, parameters);
    const ended =
      query.ended === undefined
        ? ''
        : `and ${endedInYearOf('r.ended_at', parameters.add(ctx.today))}`;
    const rows = await ctx.query<Row>(
      prepared(
        `select d.*, count(*) over ()::int as total from (
           select r.park_id as "parkId", p.name as "parkName", r.id as "runId", r.enterprise_id as "enterpriseId", r.number,
             r.title as "legalName", r.state, r.started_at as "startedAt", r.promised_on::text as "promisedOn",
             a.supplement_count as "supplementCount", w."dueOn", coalesce(w."isMine", false) as "isMine",
             coalesce(w.roles, '{}') as roles
           from workflow_run r
           join admission a on a.park_id = r.park_id and a.run_id = r.id
           join park p on p.district_id = r.district_id and p.id = r.park_id
           left join lateral (
             select min(t.due_on)::text as "dueOn", bool_or(app.is_my_todo(t)) as "isMine",
               array_agg(distinct t.role) as roles from todo t
              where t.park_id = r.park_id and t.run_id = r.id and t.closed_at is null and t.opens_on::text <= $2) w on true
          where r.workflow = $1 ${ended}) d
         ${conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''}
         order by d."dueOn" nulls last, d."startedAt" desc, d."runId"
         limit ${parameters.add(pageSize)} offset ${parameters.add((page - 1) * pageSize)}`,
      ),
      parameters.values,
    );
    const calendar = await this.calendars.load(ctx);
    return {
      items: rows.map(({ total: _, roles, ...row }) => {
        const state = admissionWorkflow.states[row.state as AdmissionState];
        return {
          ...row,
          stateLabel: localise(state.label, {}, ctx.locale),
          isFinal: state.final === true,
          waitsFor: roles.map((role) => roleNameOf(ctx, role)),
          workingDaysLeft: daysLeft(calendar, ctx.today, row.dueOn),
        };
      }),
      total: rows[0]?.total ?? 0,
      page,
      pageSize,
      actions: [
        action('start', admissionAccess.may(ctx.actor.role, 'admission.start'), ctx.locale),
        action('settings', admissionAccess.may(ctx.actor.role, 'admission.settings'), ctx.locale),
      ],
    };
  }
}

function conditionsOf(query: DossierQueryDto, today: string, parameters: Parameters): string[] {
  const { parkId, state, due, mine, q } = query;
  const pattern = q ? parameters.add(likePattern(q)) : null;
  return [
    ...(parkId ? [`d."parkId" = ${parameters.add(parkId)}`] : []),
    ...(state ? [`d.state = ${parameters.add(state)}`] : []),
    ...(due === 'overdue' ? ['d."dueOn" < $2'] : []),
    ...(due === 'today' ? ['d."dueOn" = $2'] : []),
    ...(due === 'week' ? [`d."dueOn" between $2 and ${parameters.add(addDays(today, 7))}`] : []),
    ...(mine === 'true' ? ['d."isMine"'] : []),
    ...(pattern ? [`(d."legalName" ilike ${pattern} or d.number ilike ${pattern})`] : []),
  ];
}
