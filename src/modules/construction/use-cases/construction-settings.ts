import { Injectable } from '@nestjs/common';
import type { RequestContext, WriteContext } from '../../../platform/database/request-context.js';
import { prepared } from '../../../platform/database/statements.js';
import { action } from '../../../platform/http/action.dto.js';
import { versionConflict } from '../../../platform/problems/version-conflict.js';
import { districtOf } from '../../parks/parks.public.js';
import { constructionAccess } from '../construction.access.js';
import { DEFAULT_STEP_DAYS, type StepDays } from '../domain/construction-steps.js';
import { DEFAULT_VISIT_MONTHS } from '../domain/instructor-visits.js';
import type {
  ConstructionSettingsDto,
  EditConstructionSettingsDto,
} from '../dto/construction-settings.dto.js';

/** What a district sets: the days of each step, and how often an instructor visits (rule 1.16). */
interface Settings extends StepDays {
  visitMonths: number;
}

const DEFAULTS: Settings = { ...DEFAULT_STEP_DAYS, visitMonths: DEFAULT_VISIT_MONTHS };

const FIELDS = {
  countDays: 'count_days',
  chooseDays: 'choose_days',
  prepareDays: 'prepare_days',
  applyDays: 'apply_days',
  electDays: 'elect_days',
  fileDays: 'file_days',
  visitMonths: 'visit_months',
} as const satisfies Record<keyof Settings, string>;

const COLUMNS = Object.entries(FIELDS)
  .map(([field, column]) => `${column} as "${field}"`)
  .join(', ');

const LABELS = {
  zh: {
    countDays: '核对党员数',
    chooseDays: '确定组建方式',
    prepareDays: '筹备',
    applyDays: '提出申请',
    electDays: '选举',
    fileDays: '备案',
    visitMonths: '走访间隔',
  },
  en: {
    countDays: 'Counting members',
    chooseDays: 'Choosing the form',
    prepareDays: 'Preparation',
    applyDays: 'Application',
    electDays: 'Election',
    fileDays: 'Filing',
    visitMonths: 'Months between visits',
  },
};

/** How long the actor's district gives each step (rule 16.6). */
@Injectable()
export class ConstructionSettings {
  /** The district's own, or the portal's defaults with version 0. */
  async read(ctx: RequestContext): Promise<ConstructionSettingsDto> {
    const [row] = await ctx.query<Settings & { version: number }>(
      prepared(`select ${COLUMNS}, version from construction_setting where district_id = $1`),
      [districtOf(ctx)],
    );
    return {
      ...(row ?? { ...DEFAULTS, version: 0 }),
      isDefault: row === undefined,
      defaults: { ...DEFAULTS },
      actions: [
        action(
          'configure',
          constructionAccess.may(ctx.actor.role, 'construction.configure'),
          ctx.locale,
        ),
      ],
    };
  }

  /** Counts for what begins afterwards; days already set stay. @throws version_conflict */
  async edit(
    ctx: WriteContext,
    { version, ...days }: EditConstructionSettingsDto,
  ): Promise<ConstructionSettingsDto> {
    const values = Object.keys(FIELDS).map((field) => days[field as keyof Settings]);
    const columns = Object.values(FIELDS);
    const saved = await ctx.query(
      `insert into construction_setting as s (district_id, ${columns.join(', ')})
       select $1, ${columns.map((_, n) => `$${n + 3}::int`).join(', ')}
        where $2::int = 0 or exists (select 1 from construction_setting where district_id = $1)
       on conflict (district_id) do update set version = s.version + 1, updated_at = now(),
         ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}
        where s.version = $2
       returning 1`,
      [districtOf(ctx), version, ...values],
    );
    if (saved.length === 0) {
      throw versionConflict(
        await this.read(ctx),
        { version, ...days },
        ctx.locale === 'en' ? LABELS.en : LABELS.zh,
      );
    }
    return this.read(ctx);
  }
}
