import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';
import type { FieldProblem } from '../../../platform/problems/problem.js';
import { fieldProblem } from '../../../platform/problems/validation.js';
import { branchesProblems } from '../branches.problems.js';
import { tieOf } from '../domain/membership.js';
import type { MoveUnitDto } from '../dto/organisation-acts.dto.js';
import type { PartyOrgDto } from '../dto/party-org.dto.js';
import { actDayFault } from './act-days.js';
import { admitUnits, joiningFault } from './admit-unit.js';
import { CreatePartyOrg } from './create-party-org.js';
import { GetPartyOrg } from './get-party-org.js';
import { lockOrganisation } from './organisation-lock.js';
import { paperDays } from './begin-term.js';
import {
  recordException,
  standingFaults,
  standingUnits,
  unitsHeldOn,
} from './organisation-standing.js';
import { settleSharedTie } from './shared-tie.js';
import { unitsThatLeft } from './unit-days.js';

interface HeldMembership {
  id: string;
  joinedOn: string;
}

/** A unit leaves one organisation and joins another on the same day: no gap and no overlap. */
@Injectable()
export class MoveUnit {
  constructor(
    private readonly create: CreatePartyOrg,
    private readonly get: GetPartyOrg,
  ) {}

  /**
   * Returns the organisation that it moved to.
   * @throws not_found, organisation_changed, validation_failed, own_org_has_unit, enterprise_covered_already
   */
  async execute(
    ctx: WriteContext,
    parkId: string,
    id: string,
    input: MoveUnitDto,
  ): Promise<PartyOrgDto> {
    const { enterpriseId, movedOn, toPartyOrgId, newBranchName } = input;
    if ((toPartyOrgId === undefined) === (newBranchName === undefined) || toPartyOrgId === id) {
      throw fieldProblem([
        {
          path: 'toPartyOrgId',
          code: 'one_target',
          zh: '请选择转入的另一个党组织，或填写新建党支部的名称，两者只填一项',
          en: 'Choose another organisation to move to, or name the branch to be founded: one of the two',
        },
      ]);
    }
    const unitLeftOn = (await unitsThatLeft(ctx, parkId, [enterpriseId])).get(enterpriseId) ?? null;
    // In one order, whichever way units move, so that two moves never wait for each other.
    const ids = [id, ...(toPartyOrgId === undefined ? [] : [toPartyOrgId])].sort();
    const locked = new Map<string, Awaited<ReturnType<typeof lockOrganisation>>>();
    for (const one of ids) {
      locked.set(
        one,
        await lockOrganisation(ctx, parkId, one, one === id ? input.version : undefined),
      );
    }
    const source = locked.get(id)!;
    const target = toPartyOrgId === undefined ? undefined : locked.get(toPartyOrgId)!;
    if (target && tieOf(target.kind, 1) === null) {
      throw branchesProblems.org_kind_takes_no_units();
    }
    const [held] = await ctx.query<HeldMembership>(
      `select id, joined_on as "joinedOn" from party_org_enterprise
        where park_id = $1 and party_org_id = $2 and enterprise_id = $3 and (left_on is null or left_on > $4)
        order by joined_on limit 1`,
      [parkId, id, enterpriseId, movedOn],
    );
    const here = await unitsHeldOn(ctx, parkId, id, movedOn);
    const there = target ? await unitsHeldOn(ctx, parkId, toPartyOrgId!, movedOn) : null;
    const moving = await standingUnits(ctx, parkId, [enterpriseId]);
    const leaving = {
      kind: source.kind,
      before: here,
      after: here.filter((unit) => unit.enterpriseId !== enterpriseId),
    };
    const joining = {
      kind: target?.kind ?? 'branch',
      before: there,
      after: [...(there ?? []), ...moving],
    };
    const faults = [
      heldFault(held, movedOn),
      actDayFault('movedOn', movedOn, source, target ? null : ctx.today),
      target
        ? joiningFault('movedOn', movedOn, {
            start: target.effectiveFrom,
            dissolvedOn: target.dissolvedOn,
            unitLeftOn,
          })
        : null,
      ...paperDays(input, ctx.today),
      ...standingFaults('movedOn', leaving, input),
      ...standingFaults(target ? 'toPartyOrgId' : 'newBranchName', joining, input),
    ].filter((fault) => fault !== null);
    if (faults.length > 0) {
      throw fieldProblem(faults);
    }
    await ctx.query(`update party_org_enterprise set left_on = $3 where park_id = $1 and id = $2`, [
      parkId,
      held!.id,
      movedOn,
    ]);
    await recordException(ctx, parkId, id, leaving, input);
    await settleSharedTie(ctx, parkId, id, movedOn);
    if (newBranchName !== undefined) {
      return this.create.execute(ctx, parkId, {
        kind: 'branch',
        name: newBranchName,
        foundedOn: movedOn,
        enterprises: [{ enterpriseId }],
        exceptionBy: input.exceptionBy ?? null,
        exceptionOn: input.exceptionOn ?? null,
      });
    }
    await recordException(ctx, parkId, toPartyOrgId!, joining, input);
    await admitUnits(ctx, [
      {
        parkId,
        partyOrgId: toPartyOrgId!,
        orgKind: target!.kind,
        enterpriseId,
        isLead: false,
        joinedOn: movedOn,
        leftOn: earlier(target!.dissolvedOn, unitLeftOn),
      },
    ]);
    return this.get.execute(ctx, parkId, toPartyOrgId!);
  }
}

/** The earlier of two days; null is never. */
export function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) {
    return a ?? b;
  }
  return a < b ? a : b;
}

function heldFault(held: HeldMembership | undefined, day: string): FieldProblem | null {
  if (!held) {
    return {
      path: 'enterpriseId',
      code: 'not_a_member',
      zh: '该单位当日不在本党组织中，请核对单位和日期',
      en: 'The unit does not belong to this organisation that day; check unit and day',
    };
  }
  return held.joinedOn >= day
    ? {
        path: 'movedOn',
        code: 'moved_before_joined',
        zh: '该单位自 {joinedOn} 加入本党组织，转出日期须晚于当日',
        en: 'The unit joined on {joinedOn}; it moves later than that',
        params: { joinedOn: held.joinedOn },
      }
    : null;
}
