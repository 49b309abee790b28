import { Injectable } from '@nestjs/common';
import { Calendars } from '../../../platform/calendar/calendars.js';
import { addWorkingDays } from '../../../platform/calendar/working-days.js';
import type { WriteContext } from '../../../platform/database/request-context.js';
import { newRowId } from '../../../platform/database/row-id.js';
import { localise } from '../../../platform/problems/problem.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import { fieldProblem } from '../../../platform/problems/validation.js';
import { versionConflict } from '../../../platform/problems/version-conflict.js';
import { RunFiles } from '../../../platform/workflow/run-files.js';
import { lockRun, type RunRef, type SeenRun } from '../../../platform/workflow/run-record.js';
import { UnitAdmission } from '../../enterprises/enterprises.public.js';
import { admissionProblems } from '../admission.problems.js';
import { ADMISSION, admissionWorkflow, type AdmissionState } from '../domain/admission-workflow.js';
import { FORMATS } from '../domain/file-formats.js';
import { mayFill, mayGiveMaterial } from '../domain/filling-in.js';
import type {
  CheckAnswersDto,
  SaveContactDto,
  SaveCreditDto,
  SaveLiveDto,
  SaveMaterialDto,
  SaveUnitDto,
} from '../dto/dossier-commands.dto.js';
import { type DossierRecord, DossierRecords, type MaterialRecord } from './dossier-records.js';

interface Held {
  run: SeenRun;
  record: DossierRecord;
}

/**
 * Saves parts of a dossier, each for itself and in any order. Whoever saves tells which version he saw, so that two who
 * fill in one dossier do not undo each other; what was confirmed as checked has to be checked again after a change.
 */
@Injectable()
export class SaveDossier {
  constructor(
    private readonly records: DossierRecords,
    private readonly units: UnitAdmission,
    private readonly files: RunFiles,
    private readonly calendars: Calendars,
  ) {}

  /** @throws not_found, admission_not_editable, admission_not_yours_to_fill, version_conflict, validation_failed */
  async unit(ctx: WriteContext, ref: RunRef, { version, ...given }: SaveUnitDto): Promise<void> {
    await this.hold(ctx, ref, version);
    if (given.establishedOn && given.establishedOn > ctx.today) {
      throw fieldProblem([
        {
          path: 'establishedOn',
          code: 'date_in_future',
          zh: '成立日期不能晚于今天',
          en: 'The founding date cannot be in the future',
        },
      ]);
    }
    await this.save(ctx, ref, {
      industry: given.industry,
      established_on: given.establishedOn,
      business_scope: given.businessScope,
      staff_count: given.staffCount,
      full_member_count: given.fullMemberCount,
    });
  }

  /** @throws as `unit` */
  async contact(
    ctx: WriteContext,
    ref: RunRef,
    { version, ...given }: SaveContactDto,
  ): Promise<void> {
    await this.hold(ctx, ref, version);
    const phone = given.phone === undefined ? undefined : this.units.readPhone(given.phone);
    await this.save(ctx, ref, {
      contact_name: given.name,
      contact_post: given.post,
      contact_phone:
        typeof phone === 'string' ? this.records.seal(ref.runId, 'contact_phone', phone) : phone,
    });
  }

  /** The anchors given are all there are. @throws as `unit`; anchors_without_live, run_file_unknown */
  async live(ctx: WriteContext, ref: RunRef, { version, ...given }: SaveLiveDto): Promise<void> {
    const { run, record } = await this.hold(ctx, ref, version);
    if (given.operatesLive !== true && given.anchors.length > 0) {
      throw admissionProblems.anchors_without_live();
    }
    const known = new Map(record.anchors.map((one) => [one.id, one]));
    const consents = given.anchors.flatMap(({ consentFileId }) => consentFileId ?? []);
    await this.files.attach(ctx, run, consents, 'anchor_consent');
    const anchors = given.anchors.map((one) => {
      const id = one.id !== undefined && known.has(one.id) ? one.id : newRowId();
      return {
        id,
        name: one.name,
        birth_date: this.records.sealBirthDate(id, one.birthDate),
        consent_file_id: one.consentFileId ?? null,
      };
    });
    await ctx.query(
      'delete from admission_anchor where park_id = $1 and run_id = $2 and id <> all ($3::uuid[])',
      [ref.parkId, ref.runId, anchors.map(({ id }) => id)],
    );
    await ctx.query(
      `insert into admission_anchor (park_id, run_id, id, name, birth_date, consent_file_id, consent_file_name)
       select $1, $2, h.id, h.name, h.birth_date, h.consent_file_id, (select f.name from stored_file f where f.id = h.consent_file_id)
         from jsonb_to_recordset($3::jsonb) as h(id uuid, name text, birth_date text, consent_file_id uuid)
       on conflict (park_id, id) do update set name = excluded.name, birth_date = excluded.birth_date,
         consent_file_id = excluded.consent_file_id, consent_file_name = excluded.consent_file_name`,
      [ref.parkId, ref.runId, JSON.stringify(anchors)],
    );
    await this.save(ctx, ref, { operates_live: given.operatesLive, platforms: given.platforms });
  }

  /** @throws as `unit` */
  async credit(
    ctx: WriteContext,
    ref: RunRef,
    { version, ...given }: SaveCreditDto,
  ): Promise<void> {
    const { record } = await this.hold(ctx, ref, version);
    refuseFutureDays(given, ctx.today);
    const signed =
      given.undertakingSignedOn === undefined
        ? record.undertakingSignedOn
        : given.undertakingSignedOn;
    const until =
      given.undertakingValidUntil === undefined
        ? record.undertakingValidUntil
        : given.undertakingValidUntil;
    if (signed && until && until < signed) {
      throw fieldProblem([
        {
          path: 'undertakingValidUntil',
          code: 'until_before_from',
          zh: '有效期截止日不能早于签署日期',
          en: 'The undertaking cannot end before it was signed',
        },
      ]);
    }
    await this.save(ctx, ref, {
      credit_result: given.creditResult,
      credit_checked_on: given.creditCheckedOn,
      undertaking_signed_on: given.undertakingSignedOn,
      undertaking_valid_until: given.undertakingValidUntil,
    });
  }

  /**
   * Gives a material, its validity, or says that it follows. A file given anew answers the defect told of it.
   * @throws as `unit`; material_cannot_follow, material_format, material_too_large, run_file_unknown
   */
  async material(
    ctx: WriteContext,
    ref: RunRef,
    code: string,
    { version, ...given }: SaveMaterialDto,
  ): Promise<void> {
    const { run, record } = await this.hold(ctx, ref, version, code);
    const material = record.materials.find(({ kind }) => kind.code === code);
    if (!material) {
      throw platformProblems.not_found();
    }
    const followsOn = await this.followsOn(ctx, material, given.follows);
    const isNewFile = typeof given.fileId === 'string' && given.fileId !== material.fileId;
    if (isNewFile) {
      await this.files.attach(ctx, run, [given.fileId!], code);
      await this.refuseWrongFile(ctx, run, material, given.fileId!);
    }
    const fileId = given.fileId === undefined ? material.fileId : given.fileId;
    await ctx.query(
      `update admission_material m set file_id = $4, file_name = (select f.name from stored_file f where f.id = $4),
              given_at = case when $5 then now() when $4::uuid is null then null else m.given_at end,
              valid_until = $6, follows_on = $7, defect = case when $5 then null else m.defect end
        where m.park_id = $1 and m.run_id = $2 and m.code = $3`,
      [
        ref.parkId,
        ref.runId,
        code,
        fileId,
        isNewFile,
        given.validUntil === undefined ? material.validUntil : given.validUntil,
        fileId === null ? followsOn : null,
      ],
    );
    await this.save(ctx, ref, {});
  }

  /** Confirms that the answers were checked. @throws as `unit` */
  async check(ctx: WriteContext, ref: RunRef, { version }: CheckAnswersDto): Promise<void> {
    await this.hold(ctx, ref, version);
    await ctx.query(
      `update admission set checked_at = now(), version = version + 1, saved_at = now() where park_id = $1 and run_id = $2`,
      [ref.parkId, ref.runId],
    );
  }

  /** Holds the dossier, sees that the actor may change it where it stands, and that he saw it as it is. */
  private async hold(
    ctx: WriteContext,
    ref: RunRef,
    version: number,
    code?: string,
  ): Promise<Held> {
    const run = await lockRun(ctx, ref);
    if (run.workflow !== ADMISSION) {
      throw platformProblems.not_found();
    }
    const record = await this.records.read(ctx, ref);
    if (!mayFill(ctx.actor.role, record.byOfficer)) {
      throw admissionProblems.admission_not_yours_to_fill();
    }
    const material = record.materials.find(({ kind }) => kind.code === code);
    if (!mayGiveMaterial(run.state as AdmissionState, material ?? null)) {
      throw admissionProblems.admission_not_editable({
        state: localise(
          admissionWorkflow.states[run.state as AdmissionState].label,
          {},
          ctx.locale,
        ),
      });
    }
    if (record.version !== version) {
      throw versionConflict({ version: record.version }, {}, {});
    }
    return { run, record };
  }

  /** Sets what was given (undefined: stays), and counts the saving. */
  private async save(
    ctx: WriteContext,
    { parkId, runId }: RunRef,
    columns: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    const given = Object.entries(columns).filter(([, value]) => value !== undefined);
    const sets = given.map(([column], index) => `${column} = $${index + 3}, `).join('');
    await ctx.query(
      `update admission set ${sets}checked_at = null, version = version + 1, saved_at = now() where park_id = $1 and run_id = $2`,
      [parkId, runId, ...given.map(([, value]) => value)],
    );
  }

  private async followsOn(
    ctx: WriteContext,
    { kind, followsOn }: MaterialRecord,
    follows: boolean | undefined,
  ): Promise<string | null> {
    if (follows === undefined) {
      return followsOn;
    }
    if (!follows) {
      return null;
    }
    if (kind.need !== 'may_follow' || kind.followDays === null) {
      throw admissionProblems.material_cannot_follow({ material: kind.name });
    }
    return followsOn ?? addWorkingDays(await this.calendars.load(ctx), ctx.today, kind.followDays);
  }

  private async refuseWrongFile(
    ctx: WriteContext,
    run: SeenRun,
    { kind }: MaterialRecord,
    fileId: string,
  ): Promise<void> {
    const file = (await this.files.of(ctx, { parkId: run.parkId, runId: run.id })).find(
      (one) => one.fileId === fileId,
    );
    const formats = kind.formats.map((format) => FORMATS[format]);
    if (!file || !formats.some(({ types }) => types.test(file.contentType))) {
      throw admissionProblems.material_format({
        material: kind.name,
        formats: formats.map((format) => (ctx.locale === 'en' ? format.en : format.zh)),
      });
    }
    if (file.sizeBytes > kind.maxMegabytes * 1024 * 1024) {
      throw admissionProblems.material_too_large({ material: kind.name, limit: kind.maxMegabytes });
    }
  }
}

function refuseFutureDays(given: Partial<SaveCreditDto>, today: string): void {
  const errors = (['creditCheckedOn', 'undertakingSignedOn'] as const)
    .filter((path) => (given[path] ?? today) > today)
    .map((path) => ({
      path,
      code: 'date_in_future',
      zh: '日期不能晚于今天',
      en: 'The day cannot lie in the future',
    }));
  if (errors.length > 0) {
    throw fieldProblem(errors);
  }
}
