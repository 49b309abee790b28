import { Injectable } from '@nestjs/common';
import type { RequestContext, WriteContext } from '../../../platform/database/request-context.js';
import { newRowId } from '../../../platform/database/row-id.js';
import { defineQueue } from '../../../platform/jobs/job-queue.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import { Parks } from '../../parks/parks.public.js';
import { assessmentProblems } from '../assessment.problems.js';
import type {
  AssessmentPeriodDto,
  AssessmentPeriodListDto,
  OpenPeriodDto,
  PeriodQueryDto,
} from '../dto/assessment.dto.js';
import { IndicatorSets } from './indicator-sets.js';
import { countSubjects } from './period-subjects.js';

/** Opens and measures the assessments of a period. */
export const OPEN_QUEUE = defineQueue('assessment.open');

const PERIODS = `
  select p.id, p.park_id as "parkId", k.name as "parkName", p.subject, p.name, p.from_on::text as "from",
         p.until_on::text as until, s.id as "indicatorSetId", s.name as "indicatorSetName",
         s.version as "indicatorSetVersion", p.opened_by_name as "openedByName", p.opened_at as "openedAt", p.expected,
         p.problem_code as "problemCode", a.assessments, a.ended, a.warned
    from assessment_period p
    join park k on k.district_id = p.district_id and k.id = p.park_id
    join indicator_set s on s.district_id = p.district_id and s.id = p.indicator_set_id
    cross join lateral (
      select count(*)::int as assessments, count(r.ended_at)::int as ended,
             count(*) filter (where r.state = 'warned')::int as warned
        from assessment a join workflow_run r on r.park_id = a.park_id and r.id = a.id
       where a.park_id = p.park_id and a.period_id = p.id) a`;

/** The periods in which a park's units or branches are assessed. */
@Injectable()
export class AssessmentPeriods {
  constructor(
    private readonly sets: IndicatorSets,
    private readonly parks: Parks,
  ) {}

  /** The latest first. */
  async list(ctx: RequestContext, { parkId }: PeriodQueryDto): Promise<AssessmentPeriodListDto> {
    const items = await ctx.query<AssessmentPeriodDto>(
      `${PERIODS} where ($1::uuid is null or p.park_id = $1) order by p.until_on desc, p.id desc limit 200`,
      [parkId ?? null],
    );
    return { items, total: items.length };
  }

  /** @throws not_found */
  async one(ctx: RequestContext, parkId: string, id: string): Promise<AssessmentPeriodDto> {
    const [found] = await ctx.query<AssessmentPeriodDto>(
      `${PERIODS} where p.park_id = $1 and p.id = $2`,
      [parkId, id],
    );
    if (!found) {
      throw platformProblems.not_found();
    }
    return found;
  }

  /**
   * Opens a period under the version of the indicators that is in force; a job opens and measures its assessments.
   * @throws not_found, assessment_period_backwards, assessment_period_not_over, indicator_set_missing,
   *   indicator_set_not_yet, assessment_nobody, assessment_period_overlaps
   */
  async open(
    ctx: WriteContext,
    parkId: string,
    { subject, name, from, until }: OpenPeriodDto,
  ): Promise<AssessmentPeriodDto> {
    await this.parks.one(ctx, parkId);
    if (until <= from) {
      throw assessmentProblems.assessment_period_backwards();
    }
    if (until >= ctx.today) {
      throw assessmentProblems.assessment_period_not_over({ until });
    }
    const set = await this.sets.inForce(ctx, subject, from);
    const expected = await countSubjects(ctx, { parkId, until, subject });
    if (expected === 0) {
      throw assessmentProblems.assessment_nobody();
    }
    const id = newRowId();
    await ctx.query(
      `insert into assessment_period (park_id, id, subject, name, from_on, until_on, indicator_set_id, expected, opened_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, app.user_id())`,
      [parkId, id, subject, name, from, until, set.id, expected],
    );
    await ctx.enqueue({ queue: OPEN_QUEUE, subjectId: id, total: expected });
    return this.one(ctx, parkId, id);
  }

  /** Opens what is missing of a period whose job stopped. @throws not_found */
  async resume(ctx: WriteContext, parkId: string, id: string): Promise<AssessmentPeriodDto> {
    const period = await this.one(ctx, parkId, id);
    await ctx.query(
      'update assessment_period set problem_code = null where park_id = $1 and id = $2',
      [parkId, id],
    );
    await ctx.enqueue({ queue: OPEN_QUEUE, subjectId: id, total: period.expected });
    return this.one(ctx, parkId, id);
  }
}
