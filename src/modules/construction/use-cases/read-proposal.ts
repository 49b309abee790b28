import type { RequestContext } from '../../../platform/database/request-context.js';
import { prepared } from '../../../platform/database/statements.js';
import {
  type FormProposal,
  type JointBranch,
  type PossiblePartner,
  proposeForm,
} from '../domain/propose-form.js';
import type { ProjectRecord } from './project-record.js';

export interface MobileOrganisation {
  partyOrgId: string;
  name: string;
}

/** What the rules propose for a unit today, and what an officer may choose from. */
export interface ReadProposal extends FormProposal {
  /** Mobile-member organisations of the park (rule 1.7). */
  mobiles: MobileOrganisation[];
}

const HOLDS = `t.joined_on <= $5::date and (t.left_on is null or t.left_on > $5::date)`;

const AROUND = `
  select
    coalesce((select jsonb_agg(jsonb_build_object('partyOrgId', o.id, 'name', o.name, 'unitCount', u.units,
        'isSameStreet', coalesce(u.near, false), 'isSameTrade', coalesce(u.alike, false)))
      from party_org o
      join lateral (select count(*)::int as units, bool_or(e.street_id = $3) as near, bool_or(e.industry = $4) as alike
        from party_org_enterprise t join enterprise e on e.park_id = t.park_id and e.id = t.enterprise_id
       where t.park_id = o.park_id and t.party_org_id = o.id and ${HOLDS}) u on true
      where o.park_id = $1 and o.kind = 'joint_branch' and (o.dissolved_on is null or o.dissolved_on > $5::date)), '[]') as joints,
    coalesce((select jsonb_agg(jsonb_build_object('partyOrgId', o.id, 'name', o.name) order by o.name)
      from party_org o
      where o.park_id = $1 and o.kind = 'mobile_member_org' and (o.dissolved_on is null or o.dissolved_on > $5::date)), '[]') as mobiles,
    coalesce((select jsonb_agg(jsonb_build_object('enterpriseId', e.id, 'legalName', e.legal_name,
        'fullMemberCount', e.full_member_count, 'isSameStreet', e.street_id = $3, 'isSameTrade', coalesce(e.industry = $4, false)))
      from enterprise e
      where e.park_id = $1 and e.id <> $2 and e.status in ('resident', 'warned') and e.full_member_count between 1 and 2
        and (e.left_on is null or e.left_on > $5::date) and (e.dormant_from is null or e.dormant_from > $5::date)
        and not exists (select 1 from party_org_enterprise t where t.park_id = e.park_id and t.enterprise_id = e.id
          and t.tie in ('own', 'joint') and ${HOLDS})), '[]') as partners`;

/** Proposes a form by the count that was made, from the organisations and units of the park as they are now. */
export async function readProposal(
  ctx: RequestContext,
  project: Pick<
    ProjectRecord,
    'parkId' | 'enterpriseId' | 'streetId' | 'industry' | 'fullMembers' | 'mobileMembers'
  >,
): Promise<ReadProposal | null> {
  if (project.fullMembers === null) {
    return null;
  }
  const [around] = await ctx.query<{
    joints: JointBranch[];
    mobiles: MobileOrganisation[];
    partners: PossiblePartner[];
  }>(prepared(AROUND), [
    project.parkId,
    project.enterpriseId,
    project.streetId,
    project.industry,
    ctx.today,
  ]);
  const { joints, partners, mobiles } = around!;
  return {
    ...proposeForm({
      fullMembers: project.fullMembers,
      mobileMembers: project.mobileMembers ?? 0,
      joints,
      partners,
    }),
    mobiles,
  };
}
