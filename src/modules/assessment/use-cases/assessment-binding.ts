import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { RequestContext, WriteContext } from '../../../platform/database/request-context.js';
import { prepared } from '../../../platform/database/statements.js';
import type { RunRecord } from '../../../platform/workflow/run-record.js';
import type { WorkflowBinding } from '../../../platform/workflow/workflow-binding.js';
import { Workflows } from '../../../platform/workflow/workflows.js';
import { UnitStanding } from '../../enterprises/enterprises.public.js';
import { ASSESSMENT, type AssessmentFacts } from '../domain/assessment.workflow.js';
import { settle, type Tenths } from '../domain/score.js';
import { assessmentFacts, type AssessmentRecord, assessmentOf } from './assessment-record.js';
import { assessmentGists } from './gists.js';
import { OpenRectification, type RectificationOrder } from './open-rectification.js';
import { TakeMeasurements } from './take-measurements.js';

/** What the moves of an assessment write beside the move itself. */
@Injectable()
export class AssessmentBinding
  implements WorkflowBinding<AssessmentFacts, RectificationOrder>, OnModuleInit
{
  readonly workflow = ASSESSMENT.name;
  readonly gists = assessmentGists;

  constructor(
    private readonly workflows: Workflows,
    private readonly measuring: TakeMeasurements,
    private readonly rectifications: OpenRectification,
    private readonly standing: UnitStanding,
  ) {}

  onModuleInit(): void {
    this.workflows.bind(this);
  }

  facts(ctx: RequestContext, run: RunRecord): Promise<AssessmentFacts> {
    return assessmentFacts(ctx, run);
  }

  link({ parkId, id }: RunRecord): string {
    return `/parks/${parkId}/assessments/${id}`;
  }

  async apply(
    ctx: WriteContext,
    run: RunRecord,
    { action, input }: { action: string; input: RectificationOrder },
  ): Promise<Record<string, unknown> | undefined> {
    switch (action) {
      case 'measure':
      case 'measure_all':
        return this.measure(ctx, run, action === 'measure_all');
      case 'score_agreeing':
      case 'score_third':
        return settleAssessment(ctx, await assessmentOf(ctx, run.parkId, run.id));
      case 'warn':
        return this.warn(ctx, run, input);
      default:
        return undefined;
    }
  }

  private async measure(
    ctx: WriteContext,
    run: RunRecord,
    andSettle: boolean,
  ): Promise<Record<string, unknown> | undefined> {
    const record = await assessmentOf(ctx, run.parkId, run.id);
    const measured = await this.measuring.values(ctx, record);
    await ctx.query(
      prepared(
        'update assessment set measured = $3, measured_as_of = $4 where park_id = $1 and id = $2',
      ),
      [run.parkId, run.id, JSON.stringify(measured), record.until],
    );
    return andSettle ? settleAssessment(ctx, { ...record, measured }) : undefined;
  }

  private async warn(
    ctx: WriteContext,
    run: RunRecord,
    order: RectificationOrder,
  ): Promise<Record<string, unknown>> {
    const record = await assessmentOf(ctx, run.parkId, run.id);
    const rectificationId = await this.rectifications.execute(ctx, run, record, order);
    if (run.enterpriseId) {
      await this.standing.warn(ctx, { parkId: run.parkId, enterpriseId: run.enterpriseId });
    }
    return { rectificationId };
  }
}

/** Writes the result once: points by indicator, their sum, and what follows. */
async function settleAssessment(
  ctx: WriteContext,
  { parkId, id, content, measured }: AssessmentRecord,
): Promise<Record<string, unknown>> {
  const scores = await ctx.query<{ scores: Tenths }>(
    prepared(
      `select jsonb_object_agg(indicator, tenths) as scores from assessment_score
        where park_id = $1 and assessment_id = $2 group by user_id`,
    ),
    [parkId, id],
  );
  const points = Object.fromEntries(
    Object.entries(measured ?? {}).map(([code, { tenths }]) => [code, tenths]),
  );
  const { settled, total, level } = settle(
    content,
    points,
    scores.map((one) => one.scores),
  );
  await ctx.query(
    prepared(
      `update assessment set settled = $3, result_tenths = $4, level = $5, settled_at = now()
        where park_id = $1 and id = $2`,
    ),
    [parkId, id, JSON.stringify(settled), total, level],
  );
  return { resultTenths: total, level };
}
