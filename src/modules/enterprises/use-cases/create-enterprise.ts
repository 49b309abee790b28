import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';
import { newRowId } from '../../../platform/database/row-id.js';
import { fieldProblem } from '../../../platform/problems/validation.js';
import { districtOf, Parks } from '../../parks/parks.public.js';
import { pinyinInitials } from '../domain/pinyin-initials.js';
import { readUnitFacts } from '../domain/registration.js';
import type { CreateEnterpriseDto, RecordHeadcountDto } from '../dto/enterprise-commands.dto.js';
import type { EnterpriseDto } from '../dto/enterprise.dto.js';
import { EnterpriseEntity } from '../entities/enterprise.entity.js';
import { ContactPhones } from './contact-phones.js';
import { GetEnterprise } from './get-enterprise.js';
import { writeHeadcount } from './record-headcount.js';

/** Enters a unit into a park's ledger. */
@Injectable()
export class CreateEnterprise {
  constructor(
    private readonly parks: Parks,
    private readonly get: GetEnterprise,
    private readonly phones: ContactPhones,
  ) {}

  /** @throws not_found (park), validation_failed, credit_code_taken, reference_missing (street) */
  async execute(
    ctx: WriteContext,
    parkId: string,
    input: CreateEnterpriseDto,
  ): Promise<EnterpriseDto> {
    await this.parks.one(ctx, parkId);
    const read = readUnitFacts(input, ctx.today);
    if (!read.ok) {
      throw fieldProblem(read.errors);
    }
    const { facts } = read;
    const id = newRowId();
    await ctx.manager.insert(EnterpriseEntity, {
      id,
      parkId,
      districtId: districtOf(ctx),
      streetId: facts.streetId,
      kind: facts.kind,
      legalName: facts.legalName,
      pinyinInitials: pinyinInitials(facts.legalName),
      creditCode: facts.creditCode,
      industry: facts.industry ?? null,
      establishedOn: facts.establishedOn ?? null,
      enteredOn: facts.enteredOn,
      contactName: facts.contactName ?? null,
      contactPhone: this.phones.seal(id, facts.contactPhone ?? null),
      revenueTier: facts.revenueTier ?? null,
      remark: facts.remark ?? null,
    });
    const report = headcountOf(facts, ctx.today);
    if (report) {
      await writeHeadcount(ctx, parkId, id, report);
    }
    return this.get.execute(ctx, parkId, id);
  }
}

/** Staff and full members are reported together: one of them alone says nothing of the other. */
function headcountOf(facts: CreateEnterpriseDto, asOf: string): RecordHeadcountDto | null {
  const { staffCount = null, fullMemberCount = null, anchorCount = null } = facts;
  if (staffCount === null && fullMemberCount === null && anchorCount === null) {
    return null;
  }
  if (staffCount === null || fullMemberCount === null) {
    throw fieldProblem([
      {
        path: staffCount === null ? 'staffCount' : 'fullMemberCount',
        code: 'headcount_incomplete',
        zh: '从业人数与正式党员数请一并填写，没有的填 0',
        en: 'Give staff and full members together; write 0 where there are none',
      },
    ]);
  }
  return { asOf, staffCount, fullMemberCount, anchorCount };
}
