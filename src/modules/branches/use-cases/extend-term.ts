import { Injectable } from '@nestjs/common';
import { addYears } from '../../../platform/calendar/business-date.js';
import type { WriteContext } from '../../../platform/database/request-context.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import { fieldProblem } from '../../../platform/problems/validation.js';
import { TERM_SHIFT_YEARS } from '../domain/term-rules.js';
import type { PartyOrgDto } from '../dto/party-org.dto.js';
import type { ExtendTermDto } from '../dto/post.dto.js';
import { paperDays } from './begin-term.js';
import { GetPartyOrg } from './get-party-org.js';
import { lockOrganisation } from './organisation-lock.js';

/** Draws the present term out by at most a year, as the superior approved (rule 1.11). */
@Injectable()
export class ExtendTerm {
  constructor(private readonly get: GetPartyOrg) {}

  /** @throws not_found, organisation_changed, validation_failed (the day) */
  async execute(
    ctx: WriteContext,
    parkId: string,
    id: string,
    termId: string,
    input: ExtendTermDto,
  ): Promise<PartyOrgDto> {
    await lockOrganisation(ctx, parkId, id, input.version);
    const [term] = await ctx.query<{ dueOn: string }>(
      `select due_on as "dueOn" from party_org_term
        where park_id = $1 and party_org_id = $2 and id = $3 and ended_on is null`,
      [parkId, id, termId],
    );
    if (!term) {
      throw platformProblems.not_found();
    }
    const { extendedTo, extensionBy, extensionOn } = input;
    const last = addYears(term.dueOn, TERM_SHIFT_YEARS);
    const faults = paperDays({ extensionOn }, ctx.today);
    if (extendedTo <= term.dueOn || extendedTo > last) {
      faults.push({
        path: 'extendedTo',
        code: 'extension_out_of_reach',
        zh: '任期到 {dueOn}，延期后的届满日须晚于当日，且不超过 {last}（一年）',
        en: 'The term ends on {dueOn}; it is drawn out to a later day, at most to {last} (one year)',
        params: { dueOn: term.dueOn, last },
      });
    }
    if (faults.length > 0) {
      throw fieldProblem(faults);
    }
    await ctx.query(
      `update party_org_term set extended_to = $4, extension_by = $5, extension_on = $6
        where park_id = $1 and party_org_id = $2 and id = $3`,
      [parkId, id, termId, extendedTo, extensionBy, extensionOn],
    );
    return this.get.execute(ctx, parkId, id);
  }
}
