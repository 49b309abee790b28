import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import { fieldProblem } from '../../../platform/problems/validation.js';
import type { ChangeLeadDto, CorrectMembershipDto } from '../dto/organisation-acts.dto.js';
import type { PartyOrgDto } from '../dto/party-org.dto.js';
import { PartyOrgEnterpriseEntity } from '../entities/party-org-enterprise.entity.js';
import { actDayFault } from './act-days.js';
import { GetPartyOrg } from './get-party-org.js';
import { lockOrganisation } from './organisation-lock.js';

interface JointMembership {
  id: string;
  enterpriseId: string;
  isLead: boolean;
  joinedOn: string;
  leftOn: string | null;
}

/** The day a unit joined is corrected, or another unit takes the lead of a joint branch. */
@Injectable()
export class CorrectMembership {
  constructor(private readonly get: GetPartyOrg) {}

  /** @throws not_found, organisation_changed, validation_failed, enterprise_covered_already, joint_lead_taken */
  async joined(
    ctx: WriteContext,
    parkId: string,
    id: string,
    membershipId: string,
    { version, joinedOn }: CorrectMembershipDto,
  ): Promise<PartyOrgDto> {
    const organisation = await lockOrganisation(ctx, parkId, id, version);
    const [member] = await ctx.query<{ leftOn: string | null }>(
      `select left_on as "leftOn" from party_org_enterprise where park_id = $1 and party_org_id = $2 and id = $3`,
      [parkId, id, membershipId],
    );
    if (!member) {
      throw platformProblems.not_found();
    }
    const faults = [
      actDayFault('joinedOn', joinedOn, organisation, null),
      member.leftOn !== null && joinedOn >= member.leftOn
        ? {
            path: 'joinedOn',
            code: 'joined_after_left',
            zh: '该单位于 {leftOn} 退出，加入日期须早于当日，请修改',
            en: 'The unit left on {leftOn}; it joined earlier than that',
            params: { leftOn: member.leftOn },
          }
        : null,
    ].filter((fault) => fault !== null);
    if (faults.length > 0) {
      throw fieldProblem(faults);
    }
    await ctx.manager.update(PartyOrgEnterpriseEntity, { parkId, id: membershipId }, { joinedOn });
    return this.get.execute(ctx, parkId, id);
  }

  /** @throws not_found, organisation_changed, validation_failed, joint_lead_taken */
  async lead(
    ctx: WriteContext,
    parkId: string,
    id: string,
    { version, enterpriseId, leadsFrom }: ChangeLeadDto,
  ): Promise<PartyOrgDto> {
    const organisation = await lockOrganisation(ctx, parkId, id, version);
    const early = actDayFault('leadsFrom', leadsFrom, organisation, null);
    const held = await ctx.query<JointMembership>(
      `select id, enterprise_id as "enterpriseId", is_lead as "isLead", joined_on as "joinedOn", left_on as "leftOn"
         from party_org_enterprise
        where park_id = $1 and party_org_id = $2 and tie = 'joint' and joined_on <= $3 and (left_on is null or left_on > $3)`,
      [parkId, id, leadsFrom],
    );
    const next = held.find((one) => one.enterpriseId === enterpriseId);
    if (early || !next || next.isLead) {
      throw fieldProblem([
        early ?? {
          path: 'enterpriseId',
          code: next ? 'leads_already' : 'not_a_member',
          zh: next
            ? '该单位已是牵头单位，请另选'
            : '该单位当日不在本联合党支部中，请核对单位和日期',
          en: next
            ? 'This unit leads already; choose another'
            : 'The unit does not belong to the joint branch that day; check unit and day',
        },
      ]);
    }
    const former = held.find(({ isLead }) => isLead);
    if (former) {
      await setLead(ctx, parkId, id, former, leadsFrom, false);
    }
    await setLead(ctx, parkId, id, next, leadsFrom, true);
    return this.get.execute(ctx, parkId, id);
  }
}

/** Lets a membership go on from a day with or without the lead. */
async function setLead(
  ctx: WriteContext,
  parkId: string,
  partyOrgId: string,
  member: JointMembership,
  day: string,
  isLead: boolean,
): Promise<void> {
  const key = { parkId, id: member.id };
  if (member.joinedOn === day) {
    await ctx.manager.update(PartyOrgEnterpriseEntity, key, { isLead });
    return;
  }
  await ctx.manager.update(PartyOrgEnterpriseEntity, key, { leftOn: day });
  await ctx.query(
    `insert into party_org_enterprise (park_id, party_org_id, org_kind, enterprise_id, tie, is_lead, joined_on, left_on)
     select t.park_id, t.party_org_id, t.org_kind, t.enterprise_id, t.tie, $4, $5, $6
       from party_org_enterprise t where t.park_id = $1 and t.party_org_id = $2 and t.id = $3`,
    [parkId, partyOrgId, member.id, isLead, day, member.leftOn],
  );
}
