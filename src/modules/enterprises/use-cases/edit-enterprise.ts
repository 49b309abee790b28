import { Injectable } from '@nestjs/common';
import type {
  QueryDeepPartialEntity,
  WriteContext,
} from '../../../platform/database/request-context.js';
import { fieldProblem } from '../../../platform/problems/validation.js';
import { versionConflict } from '../../../platform/problems/version-conflict.js';
import { Memberships } from '../../branches/branches.public.js';
import { CancelConstruction } from '../../construction/construction.public.js';
import { FIELD_LABELS } from '../domain/field-labels.js';
import { pinyinInitials } from '../../../platform/text/pinyin-initials.js';
import { readUnitFacts } from '../domain/registration.js';
import type { EditEnterpriseDto } from '../dto/enterprise-commands.dto.js';
import type { EnterpriseDto } from '../dto/enterprise.dto.js';
import { EnterpriseEntity } from '../entities/enterprise.entity.js';
import { ContactPhones } from './contact-phones.js';
import { GetEnterprise } from './get-enterprise.js';
import { Premises } from './premises.js';

const LABELS = {
  zh: Object.fromEntries(Object.entries(FIELD_LABELS).map(([field, { zh }]) => [field, zh])),
  en: Object.fromEntries(Object.entries(FIELD_LABELS).map(([field, { en }]) => [field, en])),
};

/** Changes what is known of a unit; refused when somebody else changed it since it was read. */
@Injectable()
export class EditEnterprise {
  constructor(
    private readonly get: GetEnterprise,
    private readonly memberships: Memberships,
    private readonly phones: ContactPhones,
    private readonly premises: Premises,
    private readonly constructions: CancelConstruction,
  ) {}

  /** @throws not_found, validation_failed, credit_code_taken, version_conflict, enterprise_covered_already */
  async execute(
    ctx: WriteContext,
    parkId: string,
    id: string,
    input: EditEnterpriseDto,
  ): Promise<EnterpriseDto> {
    const before = await this.get.execute(ctx, parkId, id);
    const read = readUnitFacts(
      {
        ...input,
        establishedOn:
          input.establishedOn === undefined ? before.establishedOn : input.establishedOn,
        enteredOn: input.enteredOn ?? before.enteredOn,
      },
      ctx.today,
    );
    if (!read.ok) {
      throw fieldProblem(read.errors);
    }
    const { version, ...facts } = read.facts;
    if (facts.leftOn === null) {
      facts.leftReason = null;
    }
    const result = await ctx.manager.update(
      EnterpriseEntity,
      { parkId, id, version },
      {
        ...(facts as QueryDeepPartialEntity<EnterpriseEntity>),
        ...derived(facts),
        ...this.sealed(id, facts),
        updatedAt: ctx.now,
        version: version + 1,
      },
    );
    if (result.affected === 0) {
      const current = await this.get.execute(ctx, parkId, id);
      throw versionConflict(current, input, ctx.locale === 'en' ? LABELS.en : LABELS.zh);
    }
    if (facts.leftOn !== undefined && facts.leftOn !== before.leftOn) {
      await this.memberships.endWhenLeft(ctx, parkId, id, facts.leftOn, before.leftOn);
      await this.premises.endWhenLeft(ctx, parkId, id, facts.leftOn, before.leftOn);
      if (facts.leftOn !== null && facts.leftOn <= ctx.today) {
        await this.constructions.execute(ctx, { parkId, enterpriseId: id, leftOn: facts.leftOn });
      }
    }
    return this.get.execute(ctx, parkId, id);
  }

  /** The contact's number as it is kept, when the edit gives one. */
  private sealed(
    id: string,
    { contactPhone }: Partial<EditEnterpriseDto>,
  ): QueryDeepPartialEntity<EnterpriseEntity> {
    return contactPhone === undefined ? {} : { contactPhone: this.phones.seal(id, contactPhone) };
  }
}

/** What follows from the edited facts: the initials that a name is searched by. */
function derived(facts: Partial<EditEnterpriseDto>): QueryDeepPartialEntity<EnterpriseEntity> {
  return facts.legalName === undefined ? {} : { pinyinInitials: pinyinInitials(facts.legalName) };
}
