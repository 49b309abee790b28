import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';
import { fieldProblem } from '../../../platform/problems/validation.js';
import { versionConflict } from '../../../platform/problems/version-conflict.js';
import { pinyinInitials } from '../../../platform/text/pinyin-initials.js';
import type { EditPartyOrgDto, PartyOrgDto } from '../dto/party-org.dto.js';
import { PartyOrgEntity } from '../entities/party-org.entity.js';
import { readOrganisationName } from './create-party-org.js';
import { GetPartyOrg } from './get-party-org.js';
import { refusePapers } from './founding-papers.js';
import {
  moveFirstDay,
  moveLastDay,
  movePostsEnd,
  refuseParentCycle,
} from './organisation-dates.js';
import { holdUnitsOf } from './unit-days.js';

const LABELS = {
  name: '党组织名称',
  foundedOn: '成立日期',
  appliedOn: '申请日期',
  approvedBy: '批准组织',
  repliedOn: '批复日期',
  replyNumber: '批复文号',
  filedOn: '备案日期',
  parentOrgId: '上级党组织',
  dissolvedOn: '撤销日期',
} as const;

/** What an organisation that is not dissolved after all no longer has. */
const STANDS_AGAIN = {
  dissolutionReason: null,
  dissolutionBy: null,
  dissolutionOn: null,
  successorOrgId: null,
};

/**
 * Changes what is known of an organisation. Correcting its founding moves the memberships that began with it, correcting
 * or taking back the day it was dissolved those that ended with it; dissolving itself is an act of its own.
 */
@Injectable()
export class EditPartyOrg {
  constructor(private readonly get: GetPartyOrg) {}

  /**
   * @throws not_found, validation_failed, party_org_name_taken, park_committee_exists, enterprise_covered_already,
   *   version_conflict
   */
  async execute(
    ctx: WriteContext,
    parkId: string,
    id: string,
    input: EditPartyOrgDto,
  ): Promise<PartyOrgDto> {
    if (input.dissolvedOn !== undefined) {
      await holdUnitsOf(ctx, parkId, [id]);
    }
    const before = await this.get.execute(ctx, parkId, id);
    const { version, ...changes } = input;
    const edit = {
      ...changes,
      ...(changes.name === undefined ? {} : { name: readOrganisationName(changes.name) }),
    };
    if (before.version !== version) {
      throw versionConflict(before, input, ctx.locale === 'en' ? {} : LABELS);
    }
    if (edit.parentOrgId) {
      await refuseParentCycle(ctx, parkId, id, edit.parentOrgId);
    }
    refuseDates(edit, before, ctx.today);
    refusePapers({ ...before, ...edit }, ctx.today);
    const result = await ctx.manager.update(
      PartyOrgEntity,
      { parkId, id, version },
      {
        ...edit,
        ...(edit.name === undefined ? {} : { pinyinInitials: pinyinInitials(edit.name) }),
        // A founding that becomes known is a correction: the organisation counts from that day (rule 5.8).
        ...(edit.foundedOn ? { effectiveFrom: edit.foundedOn } : {}),
        ...(edit.dissolvedOn === null ? STANDS_AGAIN : {}),
        updatedAt: ctx.now,
        version: version + 1,
      },
    );
    if (result.affected === 0) {
      const current = await this.get.execute(ctx, parkId, id);
      throw versionConflict(current, input, ctx.locale === 'en' ? {} : LABELS);
    }
    if (edit.foundedOn && edit.foundedOn !== before.effectiveFrom) {
      await moveFirstDay(ctx, parkId, id, { from: before.effectiveFrom, to: edit.foundedOn });
    }
    if (edit.dissolvedOn !== undefined && edit.dissolvedOn !== before.dissolvedOn) {
      const move = { from: before.dissolvedOn, to: edit.dissolvedOn };
      await moveLastDay(ctx, parkId, id, move);
      await movePostsEnd(ctx, parkId, id, move);
    }
    return this.get.execute(ctx, parkId, id);
  }
}

function refuseDates(
  edit: Omit<EditPartyOrgDto, 'version'>,
  before: PartyOrgDto,
  today: string,
): void {
  if (edit.dissolvedOn && before.dissolvedOn === null) {
    throw fieldProblem([
      {
        path: 'dissolvedOn',
        code: 'dissolve_is_an_act',
        zh: '撤销须填写原因、批准组织和批准日期，请用“撤销党组织”登记；此处只更正已登记的撤销日期',
        en: 'To dissolve it, use “Dissolve”, which asks for reason, approver and day; here only a recorded day is corrected',
      },
    ]);
  }
  if (edit.foundedOn && edit.foundedOn > today) {
    throw fieldProblem([
      {
        path: 'foundedOn',
        code: 'date_in_future',
        zh: '成立日期不能晚于今天',
        en: 'The founding date cannot be in the future',
      },
    ]);
  }
  const start = edit.foundedOn ?? before.effectiveFrom;
  if (edit.dissolvedOn && edit.dissolvedOn < start) {
    throw fieldProblem([
      {
        path: 'dissolvedOn',
        code: 'dissolved_before_founded',
        zh: '撤销日期不能早于成立日期（{start}），请核对两个日期',
        en: 'It cannot be dissolved before it was founded ({start}); check both days',
        params: { start },
      },
    ]);
  }
  if (edit.foundedOn && edit.dissolvedOn === undefined) {
    refuseFoundedAfter(edit.foundedOn, before.dissolvedOn);
  }
}

function refuseFoundedAfter(foundedOn: string, dissolvedOn: string | null): void {
  if (dissolvedOn !== null && foundedOn > dissolvedOn) {
    throw fieldProblem([
      {
        path: 'foundedOn',
        code: 'founded_after_dissolved',
        zh: '成立日期不能晚于撤销日期（{dissolvedOn}），请核对两个日期',
        en: 'It cannot be founded after it was dissolved ({dissolvedOn}); check both days',
        params: { dissolvedOn },
      },
    ]);
  }
}
