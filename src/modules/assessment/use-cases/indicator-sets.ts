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
import { IndicatorDrafts } from './indicator-drafts.js';

const COLUMNS = `select id, subject, name, version, false as "isTemplate", created_by_name as "createdByName",
  created_at as "createdAt", applies_from::text as "appliesFrom", content from indicator_set`;

/** The district's indicators, version by version. */
@Injectable()
export class IndicatorSets {
  constructor(
    private readonly measurements: Measurements,
    private readonly drafts: IndicatorDrafts,
  ) {}

  /** The latest version first, the template last. */
  async list(ctx: RequestContext, subject: Subject): Promise<IndicatorSetListDto> {
    const mayEdit = assessmentAccess.may(ctx.actor.role, 'indicator_set.edit');
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
      draft: mayEdit ? await this.drafts.read(ctx, subject) : null,
      mayEdit,
    };
  }

  /**
   * Saves what was made of a version as the next one; assessments keep the version they began under.
   * @throws validation_failed (with everything that `checkIndicatorSet` finds), indicator_set_moved_on
   */
  async save(ctx: WriteContext, input: SaveIndicatorSetDto): Promise<IndicatorSetDto> {
    const content = input.content as IndicatorSetContent;
    this.check(input.subject, content);
    const [latest] = await ctx.query<{ version: number }>(
      'select version from indicator_set where subject = $1 order by version desc limit 1',
      [input.subject],
    );
    if ((latest?.version ?? 0) !== input.basedOn) {
      throw assessmentProblems.indicator_set_moved_on({ version: latest?.version ?? 0 });
    }
    const id = newRowId();
    await ctx.query(
      `insert into indicator_set (district_id, id, subject, name, version, content, applies_from, created_by)
       values ($1, $2, $3, $4, $5, $6, $7, app.user_id())`,
      [
        districtOf(ctx),
        id,
        input.subject,
        input.name,
        input.basedOn + 1,
        JSON.stringify(content),
        input.appliesFrom ?? null,
      ],
    );
    await this.drafts.end(ctx, input.subject);
    const [saved] = await ctx.query<IndicatorSetDto>(`${COLUMNS} where id = $1`, [id]);
    return saved!;
  }

  /** Refuses what does not hold together. @throws validation_failed with everything that `checkIndicatorSet` finds */
  check(subject: Subject, content: IndicatorSetContent): void {
    const offered = this.measurements.all().filter(({ kinds }) => kinds.includes(subject));
    const faults = checkIndicatorSet(content, new Set(offered.map(({ code }) => code)));
    if (faults.length > 0) {
      throw fieldProblem(faults.map((fault) => ({ ...fault, path: `content.${fault.path}` })));
    }
  }

  /**
   * The version by which a period is assessed: the latest that counts for periods that begin on that day.
   * @throws indicator_set_missing, indicator_set_not_yet
   */
  async inForce(ctx: RequestContext, subject: Subject, from: string): Promise<{ id: string }> {
    const sets = await ctx.query<{ id: string; appliesFrom: string | null }>(
      'select id, applies_from::text as "appliesFrom" from indicator_set where subject = $1 order by version desc',
      [subject],
    );
    const found = sets.find(({ appliesFrom }) => appliesFrom === null || appliesFrom <= from);
    if (found) {
      return found;
    }
    const days = sets.map(({ appliesFrom }) => appliesFrom!).sort();
    throw days[0] === undefined
      ? assessmentProblems.indicator_set_missing()
      : assessmentProblems.indicator_set_not_yet({ day: days[0] });
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
    appliesFrom: null,
    content: TEMPLATES[subject],
  };
}
