import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';
import type { FieldProblem } from '../../../platform/problems/problem.js';
import { fieldProblem } from '../../../platform/problems/validation.js';
import { branchesProblems } from '../branches.problems.js';
import { tieOf } from '../domain/membership.js';
import type { DissolvePartyOrgDto, MergePartyOrgsDto } from '../dto/organisation-acts.dto.js';
import type { PartyOrgDto } from '../dto/party-org.dto.js';
import { PartyOrgEntity } from '../entities/party-org.entity.js';
import { actDayFault, inFuture } from './act-days.js';
import { admitUnits } from './admit-unit.js';
import { GetPartyOrg } from './get-party-org.js';
import { earlier } from './move-unit.js';
import { moveLastDay, movePostsEnd } from './organisation-dates.js';
import { type LockedOrganisation, lockOrganisation } from './organisation-lock.js';
import { holdUnitsOf } from './unit-days.js';

interface Ending {
  day: string;
  reason: string;
  approvedBy: string;
  approvedOn: string;
  successorOrgId: string | null;
}

/** Organisations end: dissolved with reason and approval, or merged into another one that their units move to. */
@Injectable()
export class EndOrganisations {
  constructor(private readonly get: GetPartyOrg) {}

  /** @throws not_found, organisation_changed, validation_failed */
  async dissolve(
    ctx: WriteContext,
    parkId: string,
    id: string,
    input: DissolvePartyOrgDto,
  ): Promise<PartyOrgDto> {
    const organisation = await lockOrganisation(ctx, parkId, id, input.version);
    const { dissolvedOn: day, reason, approvedBy, approvedOn } = input;
    refuse([
      ...(await endFaults(ctx, parkId, id, organisation, 'dissolvedOn', day)),
      inFuture('approvedOn', approvedOn, ctx.today),
    ]);
    await end(ctx, parkId, id, { day, reason, approvedBy, approvedOn, successorOrgId: null });
    return this.get.execute(ctx, parkId, id);
  }

  /**
   * Returns the organisation that the others were merged into.
   * @throws not_found, organisation_changed, validation_failed, org_kind_takes_no_units
   */
  async merge(ctx: WriteContext, parkId: string, input: MergePartyOrgsDto): Promise<PartyOrgDto> {
    const { intoPartyOrgId, mergedOn: day, reason, approvedBy, approvedOn } = input;
    const versions = new Map(input.sources.map(({ id, version }) => [id, version]));
    if (versions.has(intoPartyOrgId)) {
      throw fieldProblem([
        {
          path: 'intoPartyOrgId',
          code: 'merged_into_itself',
          zh: '党组织不能并入自身，请另选',
          en: 'An organisation cannot be merged into itself; choose another',
        },
      ]);
    }
    const left = await holdUnitsOf(ctx, parkId, [...versions.keys()]);
    const locked = new Map<string, LockedOrganisation>();
    for (const id of [...versions.keys(), intoPartyOrgId].sort()) {
      locked.set(id, await lockOrganisation(ctx, parkId, id, versions.get(id)));
    }
    const target = locked.get(intoPartyOrgId)!;
    if (tieOf(target.kind, 1) === null) {
      throw branchesProblems.org_kind_takes_no_units();
    }
    const faults: (FieldProblem | null)[] = [
      actDayFault('mergedOn', day, target, null),
      inFuture('approvedOn', approvedOn, ctx.today),
    ];
    const units: { enterpriseId: string; partyOrgId: string }[] = [];
    for (const id of versions.keys()) {
      faults.push(...(await endFaults(ctx, parkId, id, locked.get(id)!, 'mergedOn', day)));
      units.push(...(await unitsOn(ctx, parkId, id, day)));
    }
    faults.push(
      targetFault(target, units.length),
      committeeFault([...versions.keys()].map((id) => locked.get(id)!)),
    );
    refuse(faults);
    for (const id of versions.keys()) {
      await end(ctx, parkId, id, {
        day,
        reason,
        approvedBy,
        approvedOn,
        successorOrgId: intoPartyOrgId,
      });
    }
    const distinct = [...new Set(units.map(({ enterpriseId }) => enterpriseId))];
    await admitUnits(
      ctx,
      distinct.map((enterpriseId) => ({
        parkId,
        partyOrgId: intoPartyOrgId,
        orgKind: target.kind,
        enterpriseId,
        isLead: false,
        joinedOn: day,
        leftOn: earlier(target.dissolvedOn, left.get(enterpriseId) ?? null),
      })),
    );
    return this.get.execute(ctx, parkId, intoPartyOrgId);
  }
}

/** What the page and this act see as a unit's place on the day it moves. */
function unitsOn(
  ctx: WriteContext,
  parkId: string,
  id: string,
  day: string,
): Promise<{ enterpriseId: string; partyOrgId: string }[]> {
  return ctx.query(
    `select enterprise_id as "enterpriseId", party_org_id as "partyOrgId" from party_org_enterprise
      where park_id = $1 and party_org_id = $2 and joined_on < $3 and (left_on is null or left_on > $3)
      order by is_lead desc, joined_on, id`,
    [parkId, id, day],
  );
}

function targetFault(target: LockedOrganisation, units: number): FieldProblem | null {
  return target.kind === 'branch' && units > 0
    ? {
        path: 'intoPartyOrgId',
        code: 'target_is_of_one_unit',
        zh: '“{name}”是单独组建的党支部，只属于一家单位；请并入联合党支部或党总支',
        en: '“{name}” is one unit’s own branch; merge into a joint or general branch',
        params: { name: target.name },
      }
    : null;
}

function committeeFault(sources: readonly LockedOrganisation[]): FieldProblem | null {
  return sources.some(({ kind }) => kind === 'park_committee')
    ? {
        path: 'sources',
        code: 'committee_not_merged',
        zh: '园区综合党委不并入其他党组织，请撤销或另行设立',
        en: 'A park committee is not merged into another organisation; dissolve it instead',
      }
    : null;
}

/** Everything against an organisation's end on a day. */
async function endFaults(
  ctx: WriteContext,
  parkId: string,
  id: string,
  organisation: LockedOrganisation,
  path: string,
  day: string,
): Promise<FieldProblem[]> {
  const { name } = organisation;
  if (organisation.dissolvedOn !== null) {
    return [
      {
        path,
        code: 'dissolved_already',
        zh: '“{name}”已于 {dissolvedOn} 撤销；日期有误请用“更正撤销日期”',
        en: '“{name}” is dissolved on {dissolvedOn} already; a wrong day is corrected instead',
        params: { name, dissolvedOn: organisation.dissolvedOn },
      },
    ];
  }
  const rows = await ctx.query<{ what: 'unit' | 'post'; who: string; day: string }>(
    `select 'unit' as what, e.legal_name as who, t.joined_on as day
       from party_org_enterprise t join enterprise e on e.park_id = t.park_id and e.id = t.enterprise_id
      where t.park_id = $1 and t.party_org_id = $2 and t.joined_on >= $3
     union all
     select 'post', person_name, from_on from party_org_post
      where park_id = $1 and party_org_id = $2 and void_reason is null and from_on >= $3`,
    [parkId, id, day],
  );
  const early = actDayFault(path, day, organisation, null);
  return [
    ...(early ? [early] : []),
    ...rows.map(({ what, who, day: since }) => ({
      path,
      code: what === 'unit' ? 'unit_joins_later' : 'post_begins_later',
      zh:
        what === 'unit'
          ? '“{name}”：“{who}”自 {since} 加入，日期须晚于当日'
          : '“{name}”：“{who}”自 {since} 任职，日期须晚于当日',
      en:
        what === 'unit'
          ? '“{name}”: “{who}” joins on {since}; choose a later day'
          : '“{name}”: {who} holds a post from {since}; choose a later day',
      params: { name, who, since },
    })),
  ];
}

async function end(ctx: WriteContext, parkId: string, id: string, ending: Ending): Promise<void> {
  await ctx.manager.update(
    PartyOrgEntity,
    { parkId, id },
    {
      dissolvedOn: ending.day,
      dissolutionReason: ending.reason,
      dissolutionBy: ending.approvedBy,
      dissolutionOn: ending.approvedOn,
      successorOrgId: ending.successorOrgId,
    },
  );
  const move = { from: null, to: ending.day };
  await moveLastDay(ctx, parkId, id, move);
  await movePostsEnd(ctx, parkId, id, move);
}

function refuse(faults: readonly (FieldProblem | null)[]): void {
  const found = faults.filter((fault) => fault !== null);
  if (found.length > 0) {
    throw fieldProblem(found);
  }
}
