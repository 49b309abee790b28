import type { RequestContext } from '../../../platform/database/request-context.js';
import { prepared } from '../../../platform/database/statements.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import type { Post, PostBasis } from '../../branches/branches.rules.js';
import {
  type ConstructionState,
  DEFAULT_STEP_DAYS,
  type StepDays,
} from '../domain/construction-steps.js';
import type { ConstructionForm } from '../domain/propose-form.js';

/** A project as it is kept, with what of its unit, its run and its settings the rules look at. */
export interface ProjectRecord extends StepDays {
  parkId: string;
  id: string;
  enterpriseId: string;
  legalName: string;
  streetId: string;
  streetName: string;
  parkName: string;
  industry: string | null;
  unitLeftOn: string | null;
  isCatchAll: boolean;
  isCovered: boolean;
  state: ConstructionState;
  enteredStateOn: string;
  enteredOn: string;
  countDueOn: string | null;
  countedOn: string | null;
  fullMembers: number | null;
  membersAsOf: string | null;
  membersSource: 'register' | 'reported' | 'visit' | null;
  mobileMembers: number | null;
  proposedForm: ConstructionForm | null;
  form: ConstructionForm | null;
  formReason: string | null;
  joinPartyOrgId: string | null;
  joinName: string | null;
  joinUnits: number | null;
  isJoinOpen: boolean;
  partnerIds: string[];
  orgName: string | null;
  mobilePartyOrgId: string | null;
  mobileName: string | null;
  preparedOn: string | null;
  preparation: string | null;
  appliedOn: string | null;
  appliedTo: string | null;
  repliedOn: string | null;
  replyNumber: string | null;
  electedOn: string | null;
  electionBasis: PostBasis | null;
  officers: { post: Post; personName: string }[] | null;
  filedOn: string | null;
  partyOrgId: string | null;
  partyOrgName: string | null;
  closedOn: string | null;
  hasReplyFile: boolean;
}

const HOLDS = `t.joined_on <= $3::date and (t.left_on is null or t.left_on > $3::date)`;

const ONE = `
  select c.park_id as "parkId", c.id, c.enterprise_id as "enterpriseId", e.legal_name as "legalName",
    e.street_id as "streetId", s.name as "streetName", p.name as "parkName", e.industry, e.left_on as "unitLeftOn",
    p.kind = 'catch_all' as "isCatchAll", r.state,
    coalesce((select (max(w.at) at time zone 'Asia/Shanghai')::date from workflow_step w
      where w.park_id = r.park_id and w.run_id = r.id and w.to_state = r.state
        and w.from_state is distinct from w.to_state), $3::date) as "enteredStateOn",
    exists (select 1 from party_org_enterprise t where t.park_id = c.park_id and t.enterprise_id = c.enterprise_id
      and t.tie in ('own', 'joint') and ${HOLDS}) as "isCovered",
    c.entered_on as "enteredOn", c.count_due_on as "countDueOn", c.counted_on as "countedOn",
    c.full_members as "fullMembers", c.members_as_of as "membersAsOf", c.members_source as "membersSource",
    c.mobile_members as "mobileMembers", c.proposed_form as "proposedForm", c.form, c.form_reason as "formReason",
    c.join_party_org_id as "joinPartyOrgId", j.name as "joinName",
    (select count(*)::int from party_org_enterprise t where t.park_id = c.park_id and t.party_org_id = c.join_party_org_id
      and ${HOLDS}) as "joinUnits",
    j.id is not null and (j.dissolved_on is null or j.dissolved_on > $3::date) as "isJoinOpen",
    c.partner_ids as "partnerIds", c.org_name as "orgName", c.mobile_party_org_id as "mobilePartyOrgId",
    coalesce(c.mobile_name, m.name) as "mobileName", c.prepared_on as "preparedOn", c.preparation,
    c.applied_on as "appliedOn", c.applied_to as "appliedTo", c.replied_on as "repliedOn",
    c.reply_number as "replyNumber", c.elected_on as "electedOn", c.election_basis as "electionBasis", c.officers,
    c.filed_on as "filedOn", c.party_org_id as "partyOrgId", o.name as "partyOrgName", c.closed_on as "closedOn",
    exists (select 1 from run_file f where f.park_id = c.park_id and f.run_id = c.id and f.purpose = 'reply') as "hasReplyFile",
    coalesce(d.count_days, $4) as "countDays", coalesce(d.choose_days, $5) as "chooseDays",
    coalesce(d.prepare_days, $6) as "prepareDays", coalesce(d.apply_days, $7) as "applyDays",
    coalesce(d.elect_days, $8) as "electDays", coalesce(d.file_days, $9) as "fileDays"
   from construction_project c
   join workflow_run r on r.park_id = c.park_id and r.id = c.id
   join enterprise e on e.park_id = c.park_id and e.id = c.enterprise_id
   join park p on p.district_id = c.district_id and p.id = c.park_id
   left join street s on s.district_id = e.district_id and s.id = e.street_id
   left join construction_setting d on d.district_id = c.district_id
   left join party_org j on j.park_id = c.park_id and j.id = c.join_party_org_id
   left join party_org m on m.park_id = c.park_id and m.id = c.mobile_party_org_id
   left join party_org o on o.park_id = c.park_id and o.id = c.party_org_id
  where c.park_id = $1 and c.id = $2`;

/** A project that the actor sees, in one query. @throws not_found */
export async function readProject(
  ctx: RequestContext,
  { parkId, runId }: { parkId: string; runId: string },
): Promise<ProjectRecord> {
  const days = DEFAULT_STEP_DAYS;
  const [record] = await ctx.query<ProjectRecord>(prepared(ONE), [
    parkId,
    runId,
    ctx.today,
    days.countDays,
    days.chooseDays,
    days.prepareDays,
    days.applyDays,
    days.electDays,
    days.fileDays,
  ]);
  if (!record) {
    throw platformProblems.not_found();
  }
  return record;
}
