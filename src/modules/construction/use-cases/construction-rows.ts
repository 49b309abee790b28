import { type WorkingCalendar } from '../../../platform/calendar/working-days.js';
import type { RequestContext } from '../../../platform/database/request-context.js';
import { localise } from '../../../platform/problems/problem.js';
import { daysLeft } from '../../../platform/workflow/waiting-for.js';
import { constructionWorkflow } from '../domain/construction-workflow.js';
import { FORM_TEXTS } from '../domain/proposal-texts.js';
import type { ConstructionSummaryDto } from '../dto/construction.dto.js';

export type ConstructionRow = Omit<
  ConstructionSummaryDto,
  'stateLabel' | 'formLabel' | 'workingDaysLeft'
>;

/** The earliest day by which somebody is waited for in the project `c`. */
export const EARLIEST_DUE = `(select min(t.due_on) from todo t
  where t.park_id = c.park_id and t.run_id = c.id and t.closed_at is null)`;

export const CONSTRUCTION_COLUMNS = `c.id, c.park_id as "parkId", p.name as "parkName", s.name as "streetName", r.number,
  c.enterprise_id as "enterpriseId", e.legal_name as "legalName", r.state, coalesce(c.form, c.proposed_form) as form,
  c.form is not null as "isChosen", c.full_members as "fullMembers", c.entered_on as "enteredOn",
  ${EARLIEST_DUE} as "dueOn"`;

export const CONSTRUCTION_JOINS = `join workflow_run r on r.park_id = c.park_id and r.id = c.id
  join enterprise e on e.park_id = c.park_id and e.id = c.enterprise_id
  join park p on p.district_id = c.district_id and p.id = c.park_id
  join street s on s.district_id = e.district_id and s.id = e.street_id`;

/** A project as a list shows it. */
export function presentConstruction(
  ctx: RequestContext,
  row: ConstructionRow,
  calendar: WorkingCalendar,
): ConstructionSummaryDto {
  return {
    id: row.id,
    parkId: row.parkId,
    parkName: row.parkName,
    streetName: row.streetName,
    number: row.number,
    enterpriseId: row.enterpriseId,
    legalName: row.legalName,
    state: row.state,
    stateLabel: localise(constructionWorkflow.states[row.state].label, {}, ctx.locale),
    form: row.form,
    formLabel: row.form && localise(FORM_TEXTS[row.form], {}, ctx.locale),
    isChosen: row.isChosen,
    fullMembers: row.fullMembers,
    enteredOn: row.enteredOn,
    dueOn: row.dueOn,
    workingDaysLeft: daysLeft(calendar, ctx.today, row.dueOn),
  };
}
