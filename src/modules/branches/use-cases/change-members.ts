import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import { fieldProblem } from '../../../platform/problems/validation.js';
import { branchesProblems } from '../branches.problems.js';
import { tieOf } from '../domain/membership.js';
import type { AddMemberDto, EndMembershipDto, PartyOrgDto } from '../dto/party-org.dto.js';
import { admitUnits, joiningFault } from './admit-unit.js';
import { paperDays } from './begin-term.js';
import {
  recordException,
  standingFaults,
  standingUnits,
  unitsHeldOn,
} from './organisation-standing.js';
import { settleSharedTie } from './shared-tie.js';
import { earlier } from './move-unit.js';
import { GetPartyOrg } from './get-party-org.js';
import { type LockedOrganisation, lockOrganisation } from './organisation-lock.js';
import { holdUnitsOf, unitsThatLeft } from './unit-days.js';

/** Units join and leave an organisation, each on a day. */
@Injectable()
export class ChangeMembers {
  constructor(private readonly get: GetPartyOrg) {}

  /** @throws not_found, validation_failed, org_kind_takes_no_units, enterprise_covered_already, own_org_has_unit */
  async add(
    ctx: WriteContext,
    parkId: string,
    id: string,
    input: AddMemberDto,
  ): Promise<PartyOrgDto> {
    const { enterpriseId, joinedOn } = input;
    const left = await unitsThatLeft(ctx, parkId, [enterpriseId]);
    const { kind, effectiveFrom, dissolvedOn } = await lockOrganisation(ctx, parkId, id);
    if (tieOf(kind, 1) === null) {
      throw branchesProblems.org_kind_takes_no_units();
    }
    const unitLeftOn = left.get(enterpriseId) ?? null;
    const fault = joiningFault('joinedOn', joinedOn, {
      start: effectiveFrom,
      dissolvedOn,
      unitLeftOn,
    });
    const before = await unitsHeldOn(ctx, parkId, id, joinedOn);
    const joining = await standingUnits(ctx, parkId, [enterpriseId]);
    const change = { kind, before, after: [...before, ...joining] };
    const faults = [
      ...(fault ? [fault] : []),
      ...paperDays(input, ctx.today),
      ...standingFaults('enterpriseId', change, input),
    ];
    if (faults.length > 0) {
      throw fieldProblem(faults);
    }
    await recordException(ctx, parkId, id, change, input);
    await admitUnits(ctx, [
      {
        parkId,
        partyOrgId: id,
        orgKind: kind,
        enterpriseId,
        isLead: input.isLead ?? false,
        joinedOn,
        leftOn: earlier(dissolvedOn, unitLeftOn),
      },
    ]);
    return this.get.execute(ctx, parkId, id);
  }

  /**
   * Ends a membership, or corrects the day on which it ended.
   * @throws not_found, validation_failed (the day), enterprise_covered_already
   */
  async end(
    ctx: WriteContext,
    parkId: string,
    id: string,
    membershipId: string,
    input: EndMembershipDto,
  ): Promise<PartyOrgDto> {
    const { leftOn } = input;
    await holdUnitsOf(ctx, parkId, [id]);
    const organisation = await lockOrganisation(ctx, parkId, id);
    const before = await unitsHeldOn(ctx, parkId, id, leftOn);
    const [ended] = await ctx.query<{ before: string | null }>(
      `update party_org_enterprise t set left_on = $4
         from enterprise e
        where t.park_id = $1 and t.party_org_id = $2 and t.id = $3 and t.joined_on < $4
          and ($5::date is null or $5 >= $4)
          and e.park_id = t.park_id and e.id = t.enterprise_id and (e.left_on is null or e.left_on >= $4)
       returning old.left_on as before`,
      [parkId, id, membershipId, leftOn, organisation.dissolvedOn],
    );
    if (!ended) {
      return refuseEnd(ctx, organisation, [parkId, id, membershipId], leftOn);
    }
    const after = await unitsHeldOn(ctx, parkId, id, leftOn);
    const change = { kind: organisation.kind, before, after };
    const faults = [...paperDays(input, ctx.today), ...standingFaults('leftOn', change, input)];
    if (faults.length > 0) {
      throw fieldProblem(faults);
    }
    await recordException(ctx, parkId, id, change, input);
    await settleSharedTie(ctx, parkId, id, earlier(ended.before, leftOn)!);
    return this.get.execute(ctx, parkId, id);
  }
}

/** Tells why a membership cannot end on a day. */
async function refuseEnd(
  ctx: WriteContext,
  { dissolvedOn }: LockedOrganisation,
  key: readonly [parkId: string, partyOrgId: string, membershipId: string],
  leftOn: string,
): Promise<never> {
  const [member] = await ctx.query<{ joinedOn: string; unitLeftOn: string | null }>(
    `select t.joined_on as "joinedOn", e.left_on as "unitLeftOn"
       from party_org_enterprise t join enterprise e on e.park_id = t.park_id and e.id = t.enterprise_id
      where t.park_id = $1 and t.party_org_id = $2 and t.id = $3`,
    key,
  );
  if (!member) {
    throw platformProblems.not_found();
  }
  if (leftOn <= member.joinedOn) {
    throw fieldProblem([
      {
        path: 'leftOn',
        code: 'left_before_joined',
        zh: '退出日期须晚于加入日期（{joinedOn}），请修改',
        en: 'The day must be after the unit joined ({joinedOn}); choose a later one',
        params: { joinedOn: member.joinedOn },
      },
    ]);
  }
  throw fieldProblem([
    {
      path: 'leftOn',
      code: 'left_after_end',
      zh: '退出日期不能晚于党组织撤销或单位退出园区的日期（{last}），请改为当日或之前',
      en: 'The day cannot be after the organisation is dissolved or the unit leaves the park ({last}); choose that day or an earlier one',
      params: { last: earlier(dissolvedOn, member.unitLeftOn) },
    },
  ]);
}
