import type { WriteContext } from '../../../platform/database/request-context.js';
import type { FieldProblem } from '../../../platform/problems/problem.js';
import { isShared, type Tie, tieOf } from '../domain/membership.js';
import type { PartyOrgKind } from '../domain/organisation-rules.js';
import { PartyOrgEnterpriseEntity } from '../entities/party-org-enterprise.entity.js';
import { settleSharedTie } from './shared-tie.js';

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
    if (isShared(unit.orgKind)) {
      await ctx.manager.insert(PartyOrgEnterpriseEntity, { ...unit, tie: 'joint' });
      await settleSharedTie(ctx, unit.parkId, unit.partyOrgId, unit.joinedOn);
    } else if (tie !== null) {
      plain.push({ ...unit, tie });
    }
  }
  if (plain.length > 0) {
    await ctx.manager.insert(PartyOrgEnterpriseEntity, plain);
  }
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
