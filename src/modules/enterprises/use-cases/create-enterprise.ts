import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';
import { newRowId } from '../../../platform/database/row-id.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import { fieldProblem } from '../../../platform/problems/validation.js';
import { pinyinInitials } from '../../../platform/text/pinyin-initials.js';
import { readUnitFacts } from '../domain/registration.js';
import type { CreateEnterpriseDto, RecordHeadcountDto } from '../dto/enterprise-commands.dto.js';
import type { EnterpriseDto } from '../dto/enterprise.dto.js';
import { ContactPhones } from './contact-phones.js';
import { GetEnterprise } from './get-enterprise.js';
import { writeHeadcount } from './record-headcount.js';

/** Into a park that the actor sees; of any other no row comes back. */
const INSERT = {
  name: 'enterprise-create',
  text: `insert into enterprise (id, park_id, district_id, street_id, kind, legal_name, pinyin_initials, credit_code,
      industry, established_on, entered_on, contact_name, contact_phone, revenue_tier, remark)
    select $1, p.id, p.district_id, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14
      from park p where p.id = $2 returning id`,
};

/** Enters a unit into a park's ledger. */
@Injectable()
export class CreateEnterprise {
  constructor(
    private readonly get: GetEnterprise,
    private readonly phones: ContactPhones,
  ) {}

  /** @throws not_found (park), validation_failed, credit_code_taken, reference_missing (street) */
  async execute(
    ctx: WriteContext,
    parkId: string,
    input: CreateEnterpriseDto,
  ): Promise<EnterpriseDto> {
    const read = readUnitFacts(input, ctx.today);
    if (!read.ok) {
      throw fieldProblem(read.errors);
    }
    const { facts } = read;
    const id = newRowId();
    const [inserted] = await ctx.query<{ id: string }>(INSERT, [
      id,
      parkId,
      facts.streetId,
      facts.kind,
      facts.legalName,
      pinyinInitials(facts.legalName),
      facts.creditCode,
      facts.industry ?? null,
      facts.establishedOn ?? null,
      facts.enteredOn,
      facts.contactName ?? null,
      this.phones.seal(id, facts.contactPhone ?? null),
      facts.revenueTier ?? null,
      facts.remark ?? null,
    ]);
    if (!inserted) {
      throw platformProblems.not_found();
    }
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
