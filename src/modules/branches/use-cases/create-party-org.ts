import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import { fieldProblem } from '../../../platform/problems/validation.js';
import { cleanText } from '../../../platform/text/clean-text.js';
import { startsLikeFormula } from '../../../platform/text/formula-text.js';
import { pinyinInitials } from '../../../platform/text/pinyin-initials.js';
import { Parks } from '../../parks/parks.public.js';
import { branchesProblems } from '../branches.problems.js';
import { unitCountFault } from '../domain/membership.js';
import type { CreatePartyOrgDto, PartyOrgDto } from '../dto/party-org.dto.js';
import { PartyOrgPostEntity } from '../entities/party-org-post.entity.js';
import { PartyOrgEntity } from '../entities/party-org.entity.js';
import { admitUnits, joiningFault } from './admit-unit.js';
import { refusePapers } from './founding-papers.js';
import { GetPartyOrg } from './get-party-org.js';
import { exceptionFor, standingFaults, standingUnits } from './organisation-standing.js';
import { paperDays } from './begin-term.js';
import { unitsThatLeft } from './unit-days.js';

/** Enters a Party organisation with the units it holds. */
@Injectable()
export class CreatePartyOrg {
  constructor(
    private readonly parks: Parks,
    private readonly get: GetPartyOrg,
  ) {}

  /**
   * @throws not_found (park), validation_failed (dates), party_org_name_taken, park_committee_exists,
   *   enterprise_covered_already, enterprises_in_other_park, and the unit-count problems of the kind
   */
  async execute(ctx: WriteContext, parkId: string, input: CreatePartyOrgDto): Promise<PartyOrgDto> {
    await this.parks.one(ctx, parkId);
    if (ctx.actor.districtId === null) {
      throw platformProblems.not_found();
    }
    const name = readOrganisationName(input.name);
    const effectiveFrom = input.foundedOn ?? input.effectiveFrom ?? ctx.today;
    if (effectiveFrom > ctx.today) {
      throw fieldProblem([
        {
          path: 'foundedOn',
          code: 'date_in_future',
          zh: '成立日期不能晚于今天',
          en: 'The founding date cannot be in the future',
        },
      ]);
    }
    refusePapers(input, ctx.today);
    const fault = unitCountFault(input.kind, input.enterprises.length);
    if (fault) {
      throw branchesProblems[fault]();
    }
    const left = await unitsThatLeft(
      ctx,
      parkId,
      input.enterprises.map(({ enterpriseId }) => enterpriseId),
    );
    const units = input.enterprises.map((unit) => ({
      enterpriseId: unit.enterpriseId,
      isLead: unit.isLead ?? false,
      joinedOn: unit.joinedOn ?? effectiveFrom,
      leftOn: left.get(unit.enterpriseId) ?? null,
    }));
    const faults = units.flatMap(({ joinedOn, leftOn }, index) => {
      const bounds = { start: effectiveFrom, dissolvedOn: null, unitLeftOn: leftOn };
      return joiningFault(`enterprises.${index}.joinedOn`, joinedOn, bounds) ?? [];
    });
    const ids = units.map(({ enterpriseId }) => enterpriseId);
    const founding = {
      kind: input.kind,
      before: null,
      after: await standingUnits(ctx, parkId, ids),
    };
    faults.push(
      ...paperDays({ exceptionOn: input.exceptionOn }, ctx.today),
      // Units of another park are no units here; that they are refused for it is said when they join.
      ...(founding.after.length === ids.length ? standingFaults('kind', founding, input) : []),
    );
    if (faults.length > 0) {
      throw fieldProblem(faults);
    }
    const inserted = await ctx.manager.insert(PartyOrgEntity, {
      parkId,
      districtId: ctx.actor.districtId,
      kind: input.kind,
      name,
      pinyinInitials: pinyinInitials(name),
      foundedOn: input.foundedOn ?? null,
      effectiveFrom,
      parentOrgId: input.parentOrgId ?? null,
      appliedOn: input.appliedOn ?? null,
      approvedBy: input.approvedBy ?? null,
      repliedOn: input.repliedOn ?? null,
      replyNumber: input.replyNumber ?? null,
      filedOn: input.filedOn ?? null,
      ...exceptionFor(founding, input),
    });
    const { id } = inserted.identifiers[0] as { id: string };
    const personName = cleanText(input.secretaryName ?? '');
    if (personName !== '') {
      await ctx.manager.insert(PartyOrgPostEntity, {
        parkId,
        partyOrgId: id,
        post: 'secretary',
        personName,
        fromOn: effectiveFrom,
      });
    }
    await admitUnits(
      ctx,
      units.map((unit) => ({ ...unit, parkId, partyOrgId: id, orgKind: input.kind })),
    );
    return this.get.execute(ctx, parkId, id);
  }
}

/** The name as it is kept. @throws validation_failed when nothing is left of it, or it would run as a formula */
export function readOrganisationName(text: string): string {
  const name = cleanText(text);
  if (name === '' || startsLikeFormula(name)) {
    throw fieldProblem([
      {
        path: 'name',
        code: name === '' ? 'isNotEmpty' : 'looks_like_formula',
        zh: '请填写党组织全称，不能以 =、+、-、@ 开头',
        en: 'Write the organisation’s full name; it cannot start with =, +, - or @',
      },
    ]);
  }
  return name;
}
