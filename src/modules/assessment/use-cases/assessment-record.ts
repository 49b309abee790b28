import type { RequestContext } from '../../../platform/database/request-context.js';
import { prepared } from '../../../platform/database/statements.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import type { AssessmentFacts } from '../domain/assessment.workflow.js';
import type { IndicatorSetContent, Subject } from '../domain/indicator-set.js';
import type { Level } from '../domain/score.js';

/** What was measured for one indicator, and what it earned. */
export interface KeptMeasurement {
  value: number;
  outOf?: number;
  link: string;
  tenths: number;
}

/** An assessment with its period and the version of the indicators that it is judged by. */
export interface AssessmentRecord {
  id: string;
  parkId: string;
  parkName: string;
  state: string;
  periodId: string;
  periodName: string;
  from: string;
  until: string;
  subject: Subject;
  enterpriseId: string | null;
  partyOrgId: string | null;
  subjectName: string;
  indicatorSetName: string;
  indicatorSetVersion: number;
  content: IndicatorSetContent;
  measured: Record<string, KeptMeasurement> | null;
  measuredAsOf: string | null;
  resultTenths: number | null;
  level: Level | null;
  settled: Record<string, number> | null;
  /** The day it left or was dissolved, when that has come. */
  goneOn: string | null;
  rectificationId: string | null;
}

const RECORD = `
  select a.id, a.park_id as "parkId", k.name as "parkName", r.state, p.id as "periodId", p.name as "periodName",
         p.from_on::text as "from", p.until_on::text as until, p.subject, a.enterprise_id as "enterpriseId",
         a.party_org_id as "partyOrgId", coalesce(e.legal_name, o.name) as "subjectName", s.name as "indicatorSetName",
         s.version as "indicatorSetVersion", s.content, a.measured, a.measured_as_of::text as "measuredAsOf",
         a.result_tenths as "resultTenths", a.level, a.settled,
         case when coalesce(e.left_on, o.dissolved_on) <= app.today()
           then coalesce(e.left_on, o.dissolved_on)::text end as "goneOn",
         (select t.id from rectification t where t.park_id = a.park_id and t.assessment_id = a.id) as "rectificationId"
    from assessment a
    join workflow_run r on r.park_id = a.park_id and r.id = a.id
    join assessment_period p on p.park_id = a.park_id and p.id = a.period_id
    join park k on k.district_id = a.district_id and k.id = a.park_id
    join indicator_set s on s.district_id = p.district_id and s.id = p.indicator_set_id
    left join enterprise e on e.park_id = a.park_id and e.id = a.enterprise_id
    left join party_org o on o.park_id = a.park_id and o.id = a.party_org_id
   where a.park_id = $1 and a.id = $2`;

/** @throws not_found */
export async function assessmentOf(
  ctx: RequestContext,
  parkId: string,
  id: string,
): Promise<AssessmentRecord> {
  const [found] = await ctx.query<AssessmentRecord>(prepared(RECORD), [parkId, id]);
  if (!found) {
    throw platformProblems.not_found();
  }
  return found;
}

/** How many scorers were heard before each state. A score just given is not yet among those that a guard looks at. */
const HEARD: Readonly<Record<string, number>> = {
  measuring: 0,
  scoring: 0,
  second_scoring: 1,
  third_scoring: 2,
};

/** How many scorers a state was reached with. */
export const scorersHeard = (state: string): number => HEARD[state] ?? 3;

/** What the guards of an assessment look at, in one query. */
export async function assessmentFacts(
  ctx: RequestContext,
  run: { parkId: string; id: string; state: string },
): Promise<AssessmentFacts> {
  const [facts] = await ctx.query<AssessmentFacts>(
    prepared(
      `select a.level, case when coalesce(e.left_on, o.dissolved_on) <= app.today()
                then coalesce(e.left_on, o.dissolved_on)::text end as "goneOn",
              array(select c.user_id::text from assessment_scorer c
                     where c.park_id = a.park_id and c.assessment_id = a.id and c.nth <= $3) as scorers
         from assessment a
         left join enterprise e on e.park_id = a.park_id and e.id = a.enterprise_id
         left join party_org o on o.park_id = a.park_id and o.id = a.party_org_id
        where a.park_id = $1 and a.id = $2`,
    ),
    [run.parkId, run.id, scorersHeard(run.state)],
  );
  // A run that begins asks before its assessment can be seen: nothing is known of it then.
  return facts ?? { level: null, goneOn: null, scorers: [] };
}
