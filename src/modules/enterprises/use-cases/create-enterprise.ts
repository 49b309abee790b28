import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import { fieldProblem } from '../../../platform/problems/validation.js';
import { Parks } from '../../parks/parks.public.js';
import { pinyinInitials } from '../domain/pinyin-initials.js';
import { readUnitFacts } from '../domain/registration.js';
import type { CreateEnterpriseDto } from '../dto/enterprise-commands.dto.js';
import type { EnterpriseDto } from '../dto/enterprise.dto.js';
import { EnterpriseEntity } from '../entities/enterprise.entity.js';
import { GetEnterprise } from './get-enterprise.js';
import { writeHeadcount } from './record-headcount.js';

/** Enters a unit into a park's ledger. */
@Injectable()
export class CreateEnterprise {
  constructor(
    private readonly parks: Parks,
    private readonly get: GetEnterprise,
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
    if (ctx.actor.districtId === null) {
      throw platformProblems.not_found();
    }
    const inserted = await ctx.manager.insert(EnterpriseEntity, {
      parkId,
      districtId: ctx.actor.districtId,
      streetId: facts.streetId,
      kind: facts.kind,
      legalName: facts.legalName,
      pinyinInitials: pinyinInitials(facts.legalName),
      creditCode: facts.creditCode,
      industry: facts.industry ?? null,
      establishedOn: facts.establishedOn ?? null,
      enteredOn: facts.enteredOn,
      contactName: facts.contactName ?? null,
      contactPhone: facts.contactPhone ?? null,
      revenueTier: facts.revenueTier ?? null,
      remark: facts.remark ?? null,
    });
    const { id } = inserted.identifiers[0] as { id: string };
    if (typeof facts.staffCount === 'number' || typeof facts.fullMemberCount === 'number') {
      await writeHeadcount(ctx, parkId, id, {
        asOf: ctx.today,
        staffCount: facts.staffCount ?? 0,
        fullMemberCount: facts.fullMemberCount ?? 0,
        anchorCount: facts.anchorCount ?? null,
      });
    }
    return this.get.execute(ctx, parkId, id);
  }
}
