import type { RequestContext } from '../database/request-context.js';
import { prepared } from '../database/statements.js';
import { platformProblems } from '../problems/platform.problems.js';
import type { PromisedClock } from './promised-clock.js';

/** The place and id of a run. */
export interface RunRef {
  parkId: string;
  runId: string;
}

/** A file that runs by a workflow, and where it stands. */
export interface RunRecord extends PromisedClock {
  parkId: string;
  id: string;
  districtId: string;
  workflow: string;
  number: string;
  title: string;
  state: string;
  version: number;
  streetId: string | null;
  enterpriseId: string | null;
  partyOrgId: string | null;
  startedBy: string;
  startedAt: Date;
  endedAt: Date | null;
}

/** A run, and how the actor stands to it. */
export interface SeenRun extends RunRecord {
  isParticipant: boolean;
  /** Acted under an applicant's role in this run, or holds one for its unit. */
  applicantRoles: string[];
}

export const RUN_COLUMNS = `
  r.park_id as "parkId", r.id, r.district_id as "districtId", r.workflow, r.number, r.title, r.state, r.version,
  r.street_id as "streetId", r.enterprise_id as "enterpriseId", r.party_org_id as "partyOrgId",
  r.started_by as "startedBy", r.started_at as "startedAt", r.ended_at as "endedAt",
  r.promised_days as "promisedDays", r.spent_days as "spentDays", r.clock_from::text as "clockFrom",
  r.promised_on::text as "promisedOn"`;

/** How the actor stands to a run: invited to it, and the roles he acted in or holds for its unit. */
const STANDING = `
  app.takes_part(r.park_id, r.id) as "isParticipant",
  array(select s.actor_role from workflow_step s
         where s.park_id = r.park_id and s.run_id = r.id and s.actor_user_id = app.user_id()
        union
        select g.role from role_grant g
         where g.user_id = app.user_id() and g.enterprise_id = r.enterprise_id) as "applicantRoles"`;

const SEEN = `select ${RUN_COLUMNS}, ${STANDING} from workflow_run r where r.park_id = $1 and r.id = $2`;

/** A run that the actor may see. @throws not_found */
export async function seeRun(ctx: RequestContext, { parkId, runId }: RunRef): Promise<SeenRun> {
  const [run] = await ctx.query<SeenRun>(prepared(SEEN), [parkId, runId]);
  return found(run);
}

/** The same, held until the transaction ends, so that moves of one file happen one after another. */
export async function lockRun(ctx: RequestContext, { parkId, runId }: RunRef): Promise<SeenRun> {
  // Locked first and read after: what is read is what the one before us left.
  await ctx.query(
    prepared('select 1 from workflow_run where park_id = $1 and id = $2 for update'),
    [parkId, runId],
  );
  return seeRun(ctx, { parkId, runId });
}

function found(run: SeenRun | undefined): SeenRun {
  if (!run) {
    throw platformProblems.not_found();
  }
  return run;
}
