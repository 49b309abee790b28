import type { WriteContext } from '../../../platform/database/request-context.js';
import { PartyOrgEnterpriseEntity } from '../entities/party-org-enterprise.entity.js';

interface JointUnit {
  id: string;
  orgKind: 'general_branch' | 'party_committee';
  enterpriseId: string;
  joinedOn: string;
  leftOn: string | null;
}

/**
 * A general branch or Party committee that one unit is left in on a day is that unit's own from that day on, until the
 * next one joins. Other kinds keep their tie.
 */
export async function settleSharedTie(
  ctx: WriteContext,
  parkId: string,
  partyOrgId: string,
  day: string,
): Promise<void> {
  const held = await ctx.query<JointUnit & { tie: string }>(
    `select id, org_kind as "orgKind", enterprise_id as "enterpriseId", joined_on as "joinedOn", left_on as "leftOn", tie
       from party_org_enterprise
      where park_id = $1 and party_org_id = $2 and org_kind in ('general_branch', 'party_committee')
        and (left_on is null or left_on > $3)
      order by joined_on, id`,
    [parkId, partyOrgId, day],
  );
  const there = held.filter(({ joinedOn }) => joinedOn <= day);
  const [last] = there;
  if (there.length !== 1 || !last || last.tie !== 'joint') {
    return;
  }
  const next = held.find(({ joinedOn }) => joinedOn > day)?.joinedOn ?? null;
  const key = { parkId, id: last.id };
  if (last.joinedOn === day) {
    await ctx.manager.update(PartyOrgEnterpriseEntity, key, {
      tie: 'own',
      isLead: false,
      ...(next === null ? {} : { leftOn: next }),
    });
  } else {
    await ctx.manager.update(PartyOrgEnterpriseEntity, key, { leftOn: day });
    await insert(ctx, parkId, partyOrgId, last, 'own', day, next ?? last.leftOn);
  }
  if (next !== null) {
    await insert(ctx, parkId, partyOrgId, last, 'joint', next, last.leftOn);
  }
}

async function insert(
  ctx: WriteContext,
  parkId: string,
  partyOrgId: string,
  { orgKind, enterpriseId }: JointUnit,
  tie: 'own' | 'joint',
  joinedOn: string,
  leftOn: string | null,
): Promise<void> {
  await ctx.manager.insert(PartyOrgEnterpriseEntity, {
    parkId,
    partyOrgId,
    orgKind,
    enterpriseId,
    tie,
    joinedOn,
    leftOn,
  });
}
