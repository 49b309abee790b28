import { Injectable } from '@nestjs/common';
import type { RequestContext, WriteContext } from '../../../platform/database/request-context.js';
import { prepared } from '../../../platform/database/statements.js';
import { SharedFiles } from '../../../platform/files/shared-files.js';
import { fieldProblem } from '../../../platform/problems/validation.js';
import { versionConflict } from '../../../platform/problems/version-conflict.js';
import { districtOf, Parks } from '../../parks/parks.public.js';
import { type MaterialKind, TEMPLATE_KINDS } from '../domain/material-kinds.js';
import { TEMPLATE_SETTINGS } from '../domain/park-settings.js';
import type {
  AdmissionSettingsDto,
  MaterialListDto,
  PublishMaterialListDto,
  SaveAdmissionSettingsDto,
} from '../dto/admission-config.dto.js';

const LATEST_LIST = `select version, kinds, published_at as "publishedAt" from admission_material_list
  where district_id = app.district_id() order by version desc limit 1`;

const SETTINGS = `select version, promised_days as "promisedDays", deciders, conditional_days as "conditionalDays",
    supplement_days as "supplementDays", credit_max_age_days as "creditMaxAgeDays", takes_applications as "takesApplications",
    guide_conditions as "guideConditions", guide_phone as "guidePhone", guide_address as "guideAddress"
  from admission_settings where park_id = $1`;

/** What a district asks for and how its parks admit: data, which officers edit; templates until they do. */
@Injectable()
export class AdmissionConfig {
  constructor(
    private readonly parks: Parks,
    private readonly sharedFiles: SharedFiles,
  ) {}

  async materialList(ctx: RequestContext): Promise<MaterialListDto> {
    const [row] = await ctx.query<{ version: number; kinds: MaterialKind[]; publishedAt: Date }>(
      prepared(LATEST_LIST),
    );
    return row
      ? { ...row, isTemplate: false }
      : { version: 0, isTemplate: true, kinds: [...TEMPLATE_KINDS], publishedAt: null };
  }

  /**
   * Publishes the next version, and shows its blank forms and samples to the whole district; dossiers that were begun
   * keep their version.
   * @throws version_conflict, validation_failed, shared_file_unknown
   */
  async publishList(ctx: WriteContext, input: PublishMaterialListDto): Promise<MaterialListDto> {
    refuseUnclearFollowing(input.kinds);
    const files = input.kinds.flatMap(({ templateFileId, sampleFileId }) =>
      [templateFileId, sampleFileId].filter((id) => typeof id === 'string'),
    );
    await this.sharedFiles.share(ctx, files, 'admission_material');
    const current = await this.materialList(ctx);
    const [published] = await ctx.query(
      `insert into admission_material_list (district_id, version, kinds, published_by)
       select $1, $2, $3, app.user_id() where $4 = $5
       on conflict (district_id, version) do nothing returning version`,
      [
        districtOf(ctx),
        input.version + 1,
        JSON.stringify(input.kinds),
        input.version,
        current.version,
      ],
    );
    if (!published) {
      throw versionConflict(await this.materialList(ctx), {}, {});
    }
    return this.materialList(ctx);
  }

  /** @throws not_found */
  async settings(ctx: RequestContext, parkId: string): Promise<AdmissionSettingsDto> {
    await this.parks.one(ctx, parkId);
    const [row] = await ctx.query<AdmissionSettingsDto>(prepared(SETTINGS), [parkId]);
    return row
      ? { ...row, isTemplate: false }
      : { ...TEMPLATE_SETTINGS, version: 0, isTemplate: true };
  }

  /** How the park is reached, by its guide. */
  async contact(
    ctx: RequestContext,
    parkId: string,
  ): Promise<{ guidePhone: string | null; guideAddress: string | null }> {
    const [row] = await ctx.query<{ guidePhone: string | null; guideAddress: string | null }>(
      prepared(
        `select guide_phone as "guidePhone", guide_address as "guideAddress" from admission_settings where park_id = $1`,
      ),
      [parkId],
    );
    return row ?? TEMPLATE_SETTINGS;
  }

  /** @throws not_found, version_conflict */
  async saveSettings(
    ctx: WriteContext,
    parkId: string,
    { version, ...settings }: SaveAdmissionSettingsDto,
  ): Promise<AdmissionSettingsDto> {
    await this.parks.one(ctx, parkId);
    const values = [
      settings.promisedDays,
      settings.deciders,
      settings.conditionalDays,
      settings.supplementDays,
      settings.creditMaxAgeDays,
      settings.takesApplications,
      settings.guideConditions,
      settings.guidePhone ?? null,
      settings.guideAddress ?? null,
    ];
    const saved =
      version === 0
        ? await ctx.query(
            `insert into admission_settings (park_id, promised_days, deciders, conditional_days, supplement_days,
               credit_max_age_days, takes_applications, guide_conditions, guide_phone, guide_address)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (park_id) do nothing returning park_id`,
            [parkId, ...values],
          )
        : await ctx.query(
            `update admission_settings set promised_days = $2, deciders = $3, conditional_days = $4, supplement_days = $5,
               credit_max_age_days = $6, takes_applications = $7, guide_conditions = $8, guide_phone = $9, guide_address = $10,
               version = version + 1
              where park_id = $1 and version = $11 returning park_id`,
            [parkId, ...values, version],
          );
    const current = await this.settings(ctx, parkId);
    if (saved.length === 0) {
      throw versionConflict(current, settings, {});
    }
    return current;
  }
}

/** What may follow says within how many days, and nothing else does. */
function refuseUnclearFollowing(kinds: readonly MaterialKind[]): void {
  const unclear = kinds.flatMap(({ need, followDays }, index) =>
    (need === 'may_follow') === (typeof followDays === 'number')
      ? []
      : [
          {
            path: `kinds.${index}.followDays`,
            code: 'follow_days',
            zh: '可以容缺的材料须填写后补的工作日数，其他材料不填',
            en: 'Give working days for a material that may follow, and for no other',
          },
        ],
  );
  if (unclear.length > 0) {
    throw fieldProblem(unclear);
  }
}
