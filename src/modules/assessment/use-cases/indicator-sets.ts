import { Injectable } from '@nestjs/common';
import type { RequestContext, WriteContext } from '../../../platform/database/request-context.js';
import { newRowId } from '../../../platform/database/row-id.js';
import { Measurements } from '../../../platform/measurements/measurements.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import { localise } from '../../../platform/problems/problem.js';
import { fieldProblem } from '../../../platform/problems/validation.js';
import { districtOf } from '../../parks/parks.public.js';
import { assessmentAccess } from '../assessment.access.js';
import { assessmentProblems } from '../assessment.problems.js';
import {
  checkIndicatorSet,
  type IndicatorSetContent,
  type Subject,
} from '../domain/indicator-set.js';
import { TEMPLATES } from '../domain/template.js';
import type {
  IndicatorSetDto,
  IndicatorSetListDto,
  SaveIndicatorSetDto,
} from '../dto/indicator-set.dto.js';

const COLUMNS = `select id, subject, name, version, false as "isTemplate", created_by_name as "createdByName",
  created_at as "createdAt", content from indicator_set`;

/** The district's indicators, version by version. */
@Injectable()
export class IndicatorSets {
  constructor(private readonly measurements: Measurements) {}

  /** The latest version first, the template last. */
  async list(ctx: RequestContext, subject: Subject): Promise<IndicatorSetListDto> {
    const saved = await ctx.query<IndicatorSetDto>(
      `${COLUMNS} where subject = $1 order by version desc`,
      [subject],
    );
    return {
      items: [...saved, templateOf(ctx, subject)],
      measurements: this.measurements
        .all()
        .filter(({ kinds }) => kinds.includes(subject))
        .map(({ code, label, unit }) => ({
          code,
          label: localise(label, {}, ctx.locale),
          unit: localise(unit, {}, ctx.locale),
        })),
      mayEdit: assessmentAccess.may(ctx.actor.role, 'indicator_set.edit'),
    };
  }

  /**
   * Saves what was made of a version as the next one; assessments keep the version they began under.
   * @throws validation_failed (with everything that `checkIndicatorSet` finds), indicator_set_moved_on
   */
  async save(ctx: WriteContext, input: SaveIndicatorSetDto): Promise<IndicatorSetDto> {
    const content = input.content as IndicatorSetContent;
    const offered = this.measurements.all().filter(({ kinds }) => kinds.includes(input.subject));
    const faults = checkIndicatorSet(content, new Set(offered.map(({ code }) => code)));
    if (faults.length > 0) {
      throw fieldProblem(faults.map((fault) => ({ ...fault, path: `content.${fault.path}` })));
    }
    const [latest] = await ctx.query<{ version: number }>(
      'select version from indicator_set where subject = $1 order by version desc limit 1',
      [input.subject],
    );
    if ((latest?.version ?? 0) !== input.basedOn) {
      throw assessmentProblems.indicator_set_moved_on({ version: latest?.version ?? 0 });
    }
    const id = newRowId();
    await ctx.query(
      `insert into indicator_set (district_id, id, subject, name, version, content, created_by)
       values ($1, $2, $3, $4, $5, $6, app.user_id())`,
      [districtOf(ctx), id, input.subject, input.name, input.basedOn + 1, JSON.stringify(content)],
    );
    const [saved] = await ctx.query<IndicatorSetDto>(`${COLUMNS} where id = $1`, [id]);
    return saved!;
  }

  /** The version that is in force. @throws indicator_set_missing */
  async latest(ctx: RequestContext, subject: Subject): Promise<{ id: string }> {
    const [found] = await ctx.query<{ id: string }>(
      'select id from indicator_set where subject = $1 order by version desc limit 1',
      [subject],
    );
    if (!found) {
      throw assessmentProblems.indicator_set_missing();
    }
    return found;
  }

  /** What one version says. @throws not_found */
  async content(ctx: RequestContext, id: string): Promise<IndicatorSetContent> {
    const [found] = await ctx.query<{ content: IndicatorSetContent }>(
      'select content from indicator_set where id = $1',
      [id],
    );
    if (!found) {
      throw platformProblems.not_found();
    }
    return found.content;
  }
}

function templateOf(ctx: RequestContext, subject: Subject): IndicatorSetDto {
  return {
    id: null,
    subject,
    name: ctx.locale === 'en' ? 'Template' : '模板',
    version: 0,
    isTemplate: true,
    createdByName: null,
    createdAt: null,
    content: TEMPLATES[subject],
  };
}
