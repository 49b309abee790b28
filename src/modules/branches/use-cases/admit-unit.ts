import type { WriteContext } from '../../../platform/database/request-context.js';
import type { FieldProblem } from '../../../platform/problems/problem.js';
import { type Tie, tieOf } from '../domain/membership.js';
import type { PartyOrgKind } from '../domain/organisation-rules.js';
import { PartyOrgEnterpriseEntity } from '../entities/party-org-enterprise.entity.js';

/** A unit that joins an organisation on a business date; `leftOn` is the first day it no longer belongs, if known. */
export interface Joining {
  parkId: string;
  partyOrgId: string;
  orgKind: PartyOrgKind;
  enterpriseId: string;
  isLead: boolean;
  joinedOn: string;
  leftOn: string | null;
}

interface HeldUnit {
  id: string;
  enterpriseId: string;
  tie: Tie;
  joinedOn: string;
  leftOn: string | null;
}

/**
 * Enters memberships. A general branch or Party committee is its first unit's own until a second one joins: from that
 * day on both are held jointly.
 * @throws enterprise_covered_already, own_org_has_unit, enterprise_member_already, enterprises_in_other_park
 */
export async function admitUnits(ctx: WriteContext, units: readonly Joining[]): Promise<void> {
  const byDay = [...units].sort((a, b) => a.joinedOn.localeCompare(b.joinedOn));
  const plain: (Joining & { tie: Tie })[] = [];
  for (const unit of byDay) {
    const tie = tieOf(unit.orgKind, 1);
    if (unit.orgKind === 'general_branch' || unit.orgKind === 'party_committee') {
      await admitToShared(ctx, unit);
    } else if (tie !== null) {
      plain.push({ ...unit, tie });
    }
  }
  if (plain.length > 0) {
    await ctx.manager.insert(PartyOrgEnterpriseEntity, plain);
  }
}

async function admitToShared(ctx: WriteContext, unit: Joining): Promise<void> {
  const others = await ctx.query<HeldUnit>(
    `select id, enterprise_id as "enterpriseId", tie, joined_on as "joinedOn", left_on as "leftOn"
       from party_org_enterprise
      where park_id = $1 and party_org_id = $2 and enterprise_id <> $3
        and daterange(joined_on, left_on) && daterange($4::date, $5::date)
      order by joined_on`,
    [unit.parkId, unit.partyOrgId, unit.enterpriseId, unit.joinedOn, unit.leftOn],
  );
  for (const own of others.filter(({ tie }) => tie === 'own')) {
    await shareFrom(ctx, unit, own);
  }
  const companyFrom = others[0]?.joinedOn;
  const isAloneAtFirst = companyFrom === undefined || companyFrom > unit.joinedOn;
  if (isAloneAtFirst) {
    await ctx.manager.insert(PartyOrgEnterpriseEntity, {
      ...unit,
      tie: 'own',
      leftOn: companyFrom ?? unit.leftOn,
    });
  }
  if (companyFrom !== undefined) {
    await ctx.manager.insert(PartyOrgEnterpriseEntity, {
      ...unit,
      tie: 'joint',
      joinedOn: isAloneAtFirst ? companyFrom : unit.joinedOn,
    });
  }
}

/** Turns a unit's own organisation into a joint one from the day another unit is there. */
async function shareFrom(ctx: WriteContext, newcomer: Joining, own: HeldUnit): Promise<void> {
  const key = { parkId: newcomer.parkId, id: own.id };
  if (own.joinedOn >= newcomer.joinedOn) {
    await ctx.manager.update(PartyOrgEnterpriseEntity, key, { tie: 'joint', isLead: false });
    return;
  }
  await ctx.manager.update(PartyOrgEnterpriseEntity, key, { leftOn: newcomer.joinedOn });
  await ctx.manager.insert(PartyOrgEnterpriseEntity, {
    parkId: newcomer.parkId,
    partyOrgId: newcomer.partyOrgId,
    orgKind: newcomer.orgKind,
    enterpriseId: own.enterpriseId,
    tie: 'joint',
    isLead: false,
    joinedOn: newcomer.joinedOn,
    leftOn: own.leftOn,
  });
}

/** The days on which units left the park, by unit; units still there are missing. */
export async function unitsThatLeft(
  ctx: WriteContext,
  parkId: string,
  enterpriseIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await ctx.query<{ id: string; leftOn: string }>(
    `select id, left_on as "leftOn" from enterprise
      where park_id = $1 and id = any($2::uuid[]) and left_on is not null`,
    [parkId, enterpriseIds],
  );
  return new Map(rows.map(({ id, leftOn }) => [id, leftOn]));
}

/** Why a unit cannot join an organisation on a day, told at the field `path`; null where it can. */
export function joiningFault(
  path: string,
  joinedOn: string,
  bounds: { start: string; dissolvedOn: string | null; unitLeftOn: string | null },
): FieldProblem | null {
  const { start, dissolvedOn, unitLeftOn } = bounds;
  if (joinedOn < start) {
    return {
      path,
      code: 'joined_before_founded',
      zh: '加入日期不能早于党组织成立日期（{start}），请改为当日或之后',
      en: 'A unit cannot join before the organisation was founded ({start}); choose that day or a later one',
      params: { start },
    };
  }
  if (dissolvedOn !== null && joinedOn >= dissolvedOn) {
    return {
      path,
      code: 'joined_after_dissolved',
      zh: '该党组织于 {dissolvedOn} 撤销，加入日期须早于当日，请修改日期或选择其他党组织',
      en: 'The organisation is dissolved on {dissolvedOn}; choose an earlier day or another organisation',
      params: { dissolvedOn },
    };
  }
  if (unitLeftOn !== null && joinedOn >= unitLeftOn) {
    return {
      path,
      code: 'joined_after_left_park',
      zh: '该单位于 {leftOn} 退出园区，加入日期须早于当日，请修改日期或选择其他单位',
      en: 'The unit left the park on {leftOn}; choose an earlier day or another unit',
      params: { leftOn: unitLeftOn },
    };
  }
  return null;
}
