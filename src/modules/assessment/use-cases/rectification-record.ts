import type { RequestContext } from '../../../platform/database/request-context.js';
import { prepared } from '../../../platform/database/statements.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import type { RectificationDto } from '../dto/rectification.dto.js';

/** A rectification with the assessment that it came from. */
export type RectificationRecord = Omit<RectificationDto, 'files' | 'notices' | 'run'> & {
  recheckDays: number;
  /** The day it left or was dissolved, when that has come. */
  goneOn: string | null;
};

const RECORD = `
  select t.id, t.park_id as "parkId", k.name as "parkName", t.assessment_id as "assessmentId", r.number as "assessmentNumber",
         p.name as "periodName", a.result_tenths as "resultTenths", (s.content ->> 'recheckDays')::int as "recheckDays",
         p.subject, a.enterprise_id as "enterpriseId", a.party_org_id as "partyOrgId",
         coalesce(e.legal_name, o.name) as "subjectName", t.demand, t.responsible, t.working_days as "workingDays",
         t.due_on::text as "dueOn", t.extended_to::text as "extendedTo", t.report, t.reported_on::text as "reportedOn",
         t.plan_measures as "planMeasures", t.plan_responsible as "planResponsible", t.plan_due_on::text as "planDueOn",
         case when coalesce(e.left_on, o.dissolved_on) <= app.today()
           then coalesce(e.left_on, o.dissolved_on)::text end as "goneOn"
    from rectification t
    join assessment a on a.park_id = t.park_id and a.id = t.assessment_id
    join workflow_run r on r.park_id = a.park_id and r.id = a.id
    join assessment_period p on p.park_id = a.park_id and p.id = a.period_id
    join park k on k.district_id = t.district_id and k.id = t.park_id
    join indicator_set s on s.district_id = p.district_id and s.id = p.indicator_set_id
    left join enterprise e on e.park_id = a.park_id and e.id = a.enterprise_id
    left join party_org o on o.park_id = a.park_id and o.id = a.party_org_id
   where t.park_id = $1 and t.id = $2`;

/** @throws not_found */
export async function rectificationOf(
  ctx: RequestContext,
  parkId: string,
  id: string,
): Promise<RectificationRecord> {
  const [found] = await ctx.query<RectificationRecord>(prepared(RECORD), [parkId, id]);
  if (!found) {
    throw platformProblems.not_found();
  }
  return found;
}
