import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';
import { fieldProblem } from '../../../platform/problems/validation.js';
import { pinyinInitials } from '../../../platform/text/pinyin-initials.js';
import type { RenamePartyOrgDto } from '../dto/organisation-acts.dto.js';
import type { PartyOrgDto } from '../dto/party-org.dto.js';
import { PartyOrgFormerNameEntity } from '../entities/party-org-former-name.entity.js';
import { PartyOrgEntity } from '../entities/party-org.entity.js';
import { actDayFault } from './act-days.js';
import { readOrganisationName } from './create-party-org.js';
import { GetPartyOrg } from './get-party-org.js';
import { lockOrganisation } from './organisation-lock.js';

/** An organisation takes another name on a day; the former one is kept and found by search. */
@Injectable()
export class RenamePartyOrg {
  constructor(private readonly get: GetPartyOrg) {}

  /** @throws not_found, organisation_changed, validation_failed, party_org_name_taken, renamed_that_day */
  async execute(
    ctx: WriteContext,
    parkId: string,
    id: string,
    { version, name: text, renamedOn }: RenamePartyOrgDto,
  ): Promise<PartyOrgDto> {
    const name = readOrganisationName(text);
    const organisation = await lockOrganisation(ctx, parkId, id, version);
    const [last] = await ctx.query<{ untilOn: string }>(
      `select until_on as "untilOn" from party_org_former_name where park_id = $1 and party_org_id = $2
        order by until_on desc limit 1`,
      [parkId, id],
    );
    const faults = [
      actDayFault('renamedOn', renamedOn, organisation, ctx.today),
      last && renamedOn < last.untilOn
        ? {
            path: 'renamedOn',
            code: 'renamed_later',
            zh: '该党组织于 {untilOn} 更过名，日期须晚于当日',
            en: 'The organisation was renamed on {untilOn}; choose a later day',
            params: { ...last },
          }
        : null,
      name === organisation.name
        ? {
            path: 'name',
            code: 'same_name',
            zh: '新名称与现在的名称相同，请修改',
            en: 'The new name is the present one; change it',
          }
        : null,
    ].filter((fault) => fault !== null);
    if (faults.length > 0) {
      throw fieldProblem(faults);
    }
    await ctx.manager.insert(PartyOrgFormerNameEntity, {
      parkId,
      partyOrgId: id,
      name: organisation.name,
      pinyinInitials: pinyinInitials(organisation.name),
      untilOn: renamedOn,
    });
    await ctx.manager.update(
      PartyOrgEntity,
      { parkId, id },
      { name, pinyinInitials: pinyinInitials(name) },
    );
    return this.get.execute(ctx, parkId, id);
  }
}
