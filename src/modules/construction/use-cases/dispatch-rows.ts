import { type WorkingCalendar } from '../../../platform/calendar/working-days.js';
import type { RequestContext } from '../../../platform/database/request-context.js';
import { localise } from '../../../platform/problems/problem.js';
import { daysLeft } from '../../../platform/workflow/waiting-for.js';
import { INSTRUCTOR_DISPATCH } from '../domain/instructor-dispatch.workflow.js';
import type { DispatchSummaryDto } from '../dto/instructor-dispatch.dto.js';

export type DispatchRow = Omit<DispatchSummaryDto, 'stateLabel' | 'workingDaysLeft'>;

export const DISPATCH_COLUMNS = `d.id, d.park_id as "parkId", p.name as "parkName", s.name as "streetName", r.number,
  d.enterprise_id as "enterpriseId", coalesce(e.legal_name, r.title) as "legalName", d.instructor_name as "instructorName",
  d.account_name as "accountName", r.state, d.sent_on as "sentOn", v.visited_on as "lastVisitOn",
  v.full_members as "fullMembers", coalesce(v.visits, 0) as "visitCount",
  case when d.ended_on is null then d.next_visit_on end as "nextVisitOn"`;

export const DISPATCH_JOINS = `join workflow_run r on r.park_id = d.park_id and r.id = d.id
  join park p on p.district_id = d.district_id and p.id = d.park_id
  left join enterprise e on e.park_id = d.park_id and e.id = d.enterprise_id
  left join street s on s.district_id = e.district_id and s.id = e.street_id
  left join lateral (select v.visited_on, v.full_members, count(*) over ()::int as visits from instructor_visit v
    where v.park_id = d.park_id and v.dispatch_id = d.id and not v.voids
      and not exists (select 1 from instructor_visit n where n.park_id = v.park_id and n.corrects_id = v.id)
    order by v.visited_on desc, v.logged_at desc limit 1) v on true`;

/** Instructors at work at a unit without an organisation, whose visits nobody follows; $1 today, $2 park, $3 district. */
export const UNFOLLOWED = `from instructor_assignment i
  join enterprise e on e.park_id = i.park_id and e.id = i.enterprise_id
  join park p on p.district_id = i.district_id and p.id = i.park_id
  where ($2::uuid is null or i.park_id = $2) and ($3::uuid is null or i.district_id = $3)
    and i.from_on <= $1::date and (i.until_on is null or i.until_on > $1::date)
    and e.status in ('resident', 'warned') and (e.left_on is null or e.left_on > $1::date)
    and not exists (select 1 from party_org_enterprise t where t.park_id = i.park_id and t.enterprise_id = i.enterprise_id
      and t.tie in ('own', 'joint') and t.joined_on <= $1::date and (t.left_on is null or t.left_on > $1::date))
    and not exists (select 1 from instructor_dispatch d where d.park_id = i.park_id and d.enterprise_id = i.enterprise_id
      and d.instructor_name = i.instructor_name and d.ended_on is null)`;

export const UNFOLLOWED_COLUMNS = `i.park_id as "parkId", p.name as "parkName", i.enterprise_id as "enterpriseId",
  e.legal_name as "legalName", i.instructor_name as "instructorName", i.from_on as "fromOn"`;

/** A dispatch as a list shows it. */
export function presentDispatch(
  ctx: RequestContext,
  row: DispatchRow,
  calendar: WorkingCalendar,
): DispatchSummaryDto {
  return {
    id: row.id,
    parkId: row.parkId,
    parkName: row.parkName,
    streetName: row.streetName,
    number: row.number,
    enterpriseId: row.enterpriseId,
    legalName: row.legalName,
    instructorName: row.instructorName,
    accountName: row.accountName,
    state: row.state,
    stateLabel: localise(INSTRUCTOR_DISPATCH.states[row.state].label, {}, ctx.locale),
    sentOn: row.sentOn,
    lastVisitOn: row.lastVisitOn,
    fullMembers: row.fullMembers,
    visitCount: row.visitCount,
    nextVisitOn: row.nextVisitOn,
    workingDaysLeft: daysLeft(calendar, ctx.today, row.nextVisitOn),
  };
}
