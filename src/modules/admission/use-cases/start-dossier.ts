import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';
import { newRowId } from '../../../platform/database/row-id.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import type { RunRef } from '../../../platform/workflow/run-record.js';
import { Workflows } from '../../../platform/workflow/workflows.js';
import { UnitAdmission } from '../../enterprises/enterprises.public.js';
import { admissionProblems } from '../admission.problems.js';
import { ADMISSION } from '../domain/admission-workflow.js';
import type { StartDossierDto } from '../dto/dossier-commands.dto.js';
import { AdmissionConfig } from './admission-config.js';
import { DossierRecords } from './dossier-records.js';

/** Letters that nobody confuses, 32 of them: ten make 50 random bits. */
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const CODE_LENGTH = 10;

/** What is printed on a receipt beside its number. */
export function newCheckCode(): string {
  return [...randomBytes(CODE_LENGTH)].map((byte) => ALPHABET[byte & 31]).join('');
}

/** Begins a dossier, with the materials that the district asks for on this day. */
@Injectable()
export class StartDossier {
  constructor(
    private readonly config: AdmissionConfig,
    private readonly units: UnitAdmission,
    private readonly workflows: Workflows,
    private readonly records: DossierRecords,
  ) {}

  /**
   * An officer registers the unit; a representative applies for the unit he stands for.
   * @throws validation_failed, unit_resident, unit_left_before, admission_open_already, not_found
   */
  async execute(ctx: WriteContext, parkId: string, input: StartDossierDto): Promise<RunRef> {
    const byOfficer = ctx.actor.role === 'park_officer';
    const enterpriseId = await this.unitOf(ctx, parkId, input, byOfficer);
    const unit = await this.units.name(ctx, parkId, enterpriseId);
    const settings = await this.config.settings(ctx, parkId);
    const list = await this.config.materialList(ctx);
    const [open] = await ctx.query(
      'select 1 from admission where park_id = $1 and enterprise_id = $2 and closed_at is null',
      [parkId, enterpriseId],
    );
    if (open) {
      throw admissionProblems.admission_open_already();
    }
    if (unit.status !== 'applying') {
      throw admissionProblems.unit_not_applying();
    }
    const runId = newRowId();
    await ctx.query(
      `insert into admission (park_id, run_id, enterprise_id, list_version, deciders, credit_max_age_days, supplement_days,
         by_officer, check_code, credit_code) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        parkId,
        runId,
        enterpriseId,
        list.version,
        settings.deciders,
        settings.creditMaxAgeDays,
        settings.supplementDays,
        byOfficer,
        this.records.seal(runId, 'check_code', newCheckCode()),
        unit.creditCode,
      ],
    );
    await ctx.query(
      `insert into admission_material (park_id, run_id, position, code, kind)
       select $1, $2, k.nth, k.kind ->> 'code', k.kind from jsonb_array_elements($3::jsonb) with ordinality k(kind, nth)`,
      [parkId, runId, JSON.stringify(list.kinds)],
    );
    await this.workflows.start(ctx, ADMISSION, {
      id: runId,
      parkId,
      title: unit.legalName,
      streetId: unit.streetId,
      enterpriseId,
      promisedDays: settings.promisedDays,
    });
    return { parkId, runId };
  }

  private async unitOf(
    ctx: WriteContext,
    parkId: string,
    input: StartDossierDto,
    byOfficer: boolean,
  ): Promise<string> {
    if (byOfficer && input.unit) {
      return this.units.register(ctx, parkId, input.unit);
    }
    if (input.enterpriseId !== undefined && input.unit === undefined) {
      return input.enterpriseId;
    }
    throw byOfficer ? admissionProblems.unit_not_named() : platformProblems.not_allowed();
  }
}
