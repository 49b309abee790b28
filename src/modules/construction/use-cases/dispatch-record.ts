import type { RequestContext } from '../../../platform/database/request-context.js';
import { prepared } from '../../../platform/database/statements.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import { DEFAULT_VISIT_MONTHS } from '../domain/instructor-visits.js';

/** A visit as it was logged, with what corrected it. */
export interface VisitRecord {
  id: string;
  visitedOn: string;
  fullMembers: number;
  applicants: number;
  found: string;
  agreed: string | null;
  nextDueOn: string;
  correctsId: string | null;
  voids: boolean;
  loggedByName: string;
  loggedAt: string;
  /** A later entry stands in its place. */
  isCorrected: boolean;
}

/** A dispatch as it is kept, with what of its unit, its visits and the settings the rules look at. */
export interface DispatchRecord {
  parkId: string;
  id: string;
  enterpriseId: string;
  /** Null where the unit itself is out of the actor's sight. */
  legalName: string | null;
  parkName: string;
  streetId: string | null;
  streetName: string | null;
  isCatchAll: boolean;
  isCovered: boolean;
  hasProject: boolean;
  instructorName: string;
  accountUserId: string | null;
  accountRole: 'park_officer' | 'street_officer' | null;
  accountName: string | null;
  sentOn: string;
  firstDueOn: string;
  nextVisitOn: string;
  endedOn: string | null;
  /** Months between visits, as the district says today. */
  visitMonths: number;
  /** The latest first. */
  visits: VisitRecord[];
}

const VISITS = `
  select jsonb_agg(jsonb_build_object('id', v.id, 'visitedOn', v.visited_on, 'fullMembers', v.full_members,
      'applicants', v.applicants, 'found', v.found, 'agreed', v.agreed, 'nextDueOn', v.next_due_on,
      'correctsId', v.corrects_id, 'voids', v.voids, 'loggedByName', v.logged_by_name, 'loggedAt', v.logged_at,
      'isCorrected', exists (select 1 from instructor_visit n where n.park_id = v.park_id and n.corrects_id = v.id))
      order by v.visited_on desc, v.logged_at desc)
    from instructor_visit v where v.park_id = d.park_id and v.dispatch_id = d.id`;

const ONE = `
  select d.park_id as "parkId", d.id, d.enterprise_id as "enterpriseId", e.legal_name as "legalName", p.name as "parkName",
    s.id as "streetId", s.name as "streetName", p.kind = 'catch_all' as "isCatchAll",
    exists (select 1 from party_org_enterprise t where t.park_id = d.park_id and t.enterprise_id = d.enterprise_id
      and t.tie in ('own', 'joint') and t.joined_on <= $3::date and (t.left_on is null or t.left_on > $3::date)) as "isCovered",
    exists (select 1 from construction_project c where c.park_id = d.park_id and c.enterprise_id = d.enterprise_id
      and c.closed_on is null) as "hasProject",
    d.instructor_name as "instructorName", d.account_user_id as "accountUserId", d.account_role as "accountRole",
    d.account_name as "accountName", d.sent_on as "sentOn", d.first_due_on as "firstDueOn",
    d.next_visit_on as "nextVisitOn", d.ended_on as "endedOn", coalesce(c.visit_months, $4) as "visitMonths",
    coalesce((${VISITS}), '[]') as visits
   from instructor_dispatch d
   join park p on p.district_id = d.district_id and p.id = d.park_id
   left join enterprise e on e.park_id = d.park_id and e.id = d.enterprise_id
   left join street s on s.district_id = e.district_id and s.id = e.street_id
   left join construction_setting c on c.district_id = d.district_id
  where d.park_id = $1 and d.id = $2`;

/** A dispatch that the actor sees, with its visits, in one query. @throws not_found */
export async function readDispatch(
  ctx: RequestContext,
  { parkId, runId }: { parkId: string; runId: string },
): Promise<DispatchRecord> {
  const [record] = await ctx.query<DispatchRecord>(prepared(ONE), [
    parkId,
    runId,
    ctx.today,
    DEFAULT_VISIT_MONTHS,
  ]);
  if (!record) {
    throw platformProblems.not_found();
  }
  return record;
}

/** The visits that count: not corrected by another, and not said to have failed to take place. */
export const countedVisits = ({ visits }: Pick<DispatchRecord, 'visits'>): VisitRecord[] =>
  visits.filter(({ isCorrected, voids }) => !isCorrected && !voids);
