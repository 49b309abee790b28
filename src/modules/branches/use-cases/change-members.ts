import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import { fieldProblem } from '../../../platform/problems/validation.js';
import { branchesProblems } from '../branches.problems.js';
import { tieOf } from '../domain/membership.js';
import type { AddMemberDto, PartyOrgDto } from '../dto/party-org.dto.js';
import { PartyOrgEnterpriseEntity } from '../entities/party-org-enterprise.entity.js';
import { GetPartyOrg } from './get-party-org.js';

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
    const organisation = await this.get.execute(ctx, parkId, id);
    const tie = tieOf(organisation.kind, organisation.enterpriseCount + 1);
    if (tie === null) {
      throw branchesProblems.org_kind_takes_no_units();
    }
    if (input.joinedOn < organisation.effectiveFrom) {
      throw fieldProblem([
        {
          path: 'joinedOn',
          code: 'joined_before_founded',
          zh: '加入日期不能早于党组织成立日期（{start}）',
          en: 'A unit cannot join before the organisation was founded ({start})',
          params: { start: organisation.effectiveFrom },
        },
      ]);
    }
    await ctx.manager.insert(PartyOrgEnterpriseEntity, {
      parkId,
      partyOrgId: id,
      orgKind: organisation.kind,
      enterpriseId: input.enterpriseId,
      tie,
      isLead: input.isLead ?? false,
      joinedOn: input.joinedOn,
    });
    return this.get.execute(ctx, parkId, id);
  }

  /** @throws not_found, validation_failed when the day is not after the joining */
  async end(
    ctx: WriteContext,
    parkId: string,
    id: string,
    membershipId: string,
    leftOn: string,
  ): Promise<PartyOrgDto> {
    const organisation = await this.get.execute(ctx, parkId, id);
    const member = organisation.members.find(
      (one) => one.id === membershipId && one.leftOn === null,
    );
    if (!member) {
      throw platformProblems.not_found();
    }
    if (leftOn <= member.joinedOn) {
      throw fieldProblem([
        {
          path: 'leftOn',
          code: 'left_before_joined',
          zh: '退出日期须晚于加入日期（{joinedOn}）',
          en: 'The day must be after the unit joined ({joinedOn})',
          params: { joinedOn: member.joinedOn },
        },
      ]);
    }
    await ctx.manager.update(PartyOrgEnterpriseEntity, { parkId, id: membershipId }, { leftOn });
    return this.get.execute(ctx, parkId, id);
  }
}
