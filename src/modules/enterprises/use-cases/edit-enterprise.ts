import { Injectable } from '@nestjs/common';
import type {
  QueryDeepPartialEntity,
  WriteContext,
} from '../../../platform/database/request-context.js';
import { fieldProblem } from '../../../platform/problems/validation.js';
import { versionConflict } from '../../../platform/problems/version-conflict.js';
import { Memberships } from '../../branches/branches.public.js';
import { pinyinInitials } from '../domain/pinyin-initials.js';
import { readUnitFacts } from '../domain/registration.js';
import type { EditEnterpriseDto } from '../dto/enterprise-commands.dto.js';
import type { EnterpriseDto } from '../dto/enterprise.dto.js';
import { EnterpriseEntity } from '../entities/enterprise.entity.js';
import { ContactPhones } from './contact-phones.js';
import { GetEnterprise } from './get-enterprise.js';

const LABELS = {
  zh: {
    legalName: '单位名称',
    creditCode: '统一社会信用代码',
    kind: '单位类别',
    streetId: '所属街道',
    industry: '行业',
    establishedOn: '成立日期',
    enteredOn: '入驻日期',
    leftOn: '退出日期',
    dormantFrom: '停业日期',
    contactName: '联系人',
    contactPhone: '联系电话',
    revenueTier: '营收规模',
    remark: '备注',
  },
  en: {},
} as const;

/** Changes what is known of a unit; refused when somebody else changed it since it was read. */
@Injectable()
export class EditEnterprise {
  constructor(
    private readonly get: GetEnterprise,
    private readonly memberships: Memberships,
    private readonly phones: ContactPhones,
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
