import type { WriteContext } from '../../../platform/database/request-context.js';
import { settleStays, type SharedStay } from '../domain/membership.js';
import { PartyOrgEnterpriseEntity } from '../entities/party-org-enterprise.entity.js';

type HeldStay = SharedStay & { id: string; orgKind: 'general_branch' | 'party_committee' };

/**
 * Settles from a day on whether a general branch or Party committee is the own one of the only unit in it or a joint
 * one of several, after units joined, left or came back. Other kinds keep their tie.
 */
export async function settleSharedTie(
  ctx: WriteContext,
  parkId: string,
  partyOrgId: string,
  day: string,
): Promise<void> {
  const held = await ctx.query<HeldStay>(
    `select id, org_kind as "orgKind", enterprise_id as "enterpriseId", is_lead as "isLead",
            joined_on as "joinedOn", left_on as "leftOn", tie
       from party_org_enterprise
      where park_id = $1 and party_org_id = $2 and org_kind in ('general_branch', 'party_committee')
        and (left_on is null or left_on >= $3)
      order by joined_on, id`,
    [parkId, partyOrgId, day],
  );
  const settled = settleStays(held, day);
  const kept = new Map(settled.map((stay) => [stay.id, stay]));
  const gone = held.filter(({ id }) => !kept.has(id));
  if (gone.length > 0) {
    await ctx.query(
      `delete from party_org_enterprise where park_id = $1 and id = any($2::uuid[])`,
      [parkId, gone.map(({ id }) => id)],
    );
  }
  const changed = held.flatMap((before) => {
    const after = kept.get(before.id);
    return after && (after.tie !== before.tie || after.leftOn !== before.leftOn)
      ? [{ before, after }]
      : [];
  });
  for (const { before, after } of changed.sort((a, b) => turn(a) - turn(b))) {
    const { tie, isLead, leftOn } = after;
    await ctx.manager.update(
      PartyOrgEnterpriseEntity,
      { parkId, id: before.id },
      { tie, isLead, leftOn },
    );
  }
  for (const { id, ...stay } of settled) {
    if (id === null) {
      const { orgKind } = held[0]!;
      await ctx.manager.insert(PartyOrgEnterpriseEntity, { ...stay, parkId, partyOrgId, orgKind });
    }
  }
}

/** At every moment one unit at most has the organisation as its own: what ends being so goes first. */
function turn({ before, after }: { before: SharedStay; after: SharedStay }): number {
  if (after.tie === 'joint') {
    return 0;
  }
  return before.tie === 'own' && before.leftOn === null ? 1 : 2;
}

/** Takes away the turns of a unit's tie that would come on the day it leaves or later. */
export async function dropTurns(
  ctx: WriteContext,
  parkId: string,
  enterpriseId: string,
  leftOn: string | null,
): Promise<void> {
  await ctx.query(
    `delete from party_org_enterprise t
      where t.park_id = $1 and t.enterprise_id = $2 and t.joined_on >= $3::date
        and t.org_kind in ('general_branch', 'party_committee')
        and exists (select 1 from party_org_enterprise b where b.park_id = t.park_id and b.party_org_id = t.party_org_id
          and b.enterprise_id = t.enterprise_id and b.left_on = t.joined_on)`,
    [parkId, enterpriseId, leftOn],
  );
}
