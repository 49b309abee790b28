import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import { fieldProblem } from '../../../platform/problems/validation.js';
import type {
  DissolveMassOrganisationDto,
  FoundMassOrganisationDto,
  MassOrganisationDto,
} from '../dto/mass-organisation.dto.js';
import { inFuture } from './act-days.js';
import { leftFault, unitDays } from './unit-days.js';

const COLUMNS = `id, kind, effective_from as "effectiveFrom", dissolved_on as "dissolvedOn"`;

/** Mass organisations are founded in a unit and dissolved (rule 1.15). One may be older than the unit's time in the park. */
@Injectable()
export class MassOrganisations {
  /** @throws not_found, validation_failed (the day), mass_organisation_exists */
  async create(
    ctx: WriteContext,
    parkId: string,
    enterpriseId: string,
    { kind, effectiveFrom }: FoundMassOrganisationDto,
  ): Promise<MassOrganisationDto> {
    const unit = await unitDays(ctx, parkId, enterpriseId);
    const faults = [
      inFuture('effectiveFrom', effectiveFrom, ctx.today),
      leftFault('effectiveFrom', effectiveFrom, unit),
    ].filter((fault) => fault !== null);
    if (faults.length > 0) {
      throw fieldProblem(faults);
    }
    const [row] = await ctx.query<MassOrganisationDto>(
      `insert into mass_organisation (park_id, enterprise_id, kind, effective_from, dissolved_on)
       values ($1, $2, $3, $4, $5) returning ${COLUMNS}`,
      [parkId, enterpriseId, kind, effectiveFrom, unit.leftOn],
    );
    return row!;
  }

  /** Ends one, or corrects the day it ended. @throws not_found, validation_failed, mass_organisation_exists */
  async dissolve(
    ctx: WriteContext,
    parkId: string,
    enterpriseId: string,
    id: string,
    { dissolvedOn }: DissolveMassOrganisationDto,
  ): Promise<MassOrganisationDto> {
    const [row] = await ctx.query<MassOrganisationDto>(
      `update mass_organisation set dissolved_on = $4
        where park_id = $1 and enterprise_id = $2 and id = $3 returning ${COLUMNS}`,
      [parkId, enterpriseId, id, dissolvedOn],
    );
    if (!row) {
      throw platformProblems.not_found();
    }
    return row;
  }
}
