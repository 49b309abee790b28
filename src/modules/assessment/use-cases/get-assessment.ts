import { Injectable } from '@nestjs/common';
import type { RequestContext, WriteContext } from '../../../platform/database/request-context.js';
import { prepared } from '../../../platform/database/statements.js';
import { Measurements } from '../../../platform/measurements/measurements.js';
import { localise } from '../../../platform/problems/problem.js';
import { RunFiles } from '../../../platform/workflow/run-files.js';
import { lockRun } from '../../../platform/workflow/run-record.js';
import { RunViews } from '../../../platform/workflow/run-views.js';
import { assessmentAccess } from '../assessment.access.js';
import { assessmentProblems } from '../assessment.problems.js';
import type { Indicator } from '../domain/indicator-set.js';
import { scoredIndicators } from '../domain/score.js';
import type {
  AssessedIndicatorDto,
  AssessmentDto,
  GiveEvidenceDto,
  GivenScoreDto,
  ScorerDto,
} from '../dto/assessment.dto.js';
import { type AssessmentRecord, assessmentOf, scorersHeard } from './assessment-record.js';

/** What a record holds that the page tells in other words. */
const HIDDEN = ['content', 'measured', 'settled', 'goneOn', 'state'] as const;
type Hidden = (typeof HIDDEN)[number];

/** An assessment's page, and the evidence that is put into it. */
@Injectable()
export class GetAssessment {
  constructor(
    private readonly views: RunViews,
    private readonly files: RunFiles,
    private readonly measurements: Measurements,
  ) {}

  /** @throws not_found */
  async execute(ctx: RequestContext, parkId: string, id: string): Promise<AssessmentDto> {
    const record = await assessmentOf(ctx, parkId, id);
    const { content, state } = record;
    const told: Partial<AssessmentRecord> & Omit<AssessmentRecord, Hidden> = { ...record };
    for (const hidden of HIDDEN) {
      delete told[hidden];
    }
    const files = await this.files.of(ctx, { parkId, runId: id });
    return {
      ...told,
      goodFrom: content.goodFrom,
      noticeFrom: content.noticeFrom,
      rectifyDays: content.rectifyDays,
      headings: content.headings.map(({ name, indicators }) => ({
        name,
        indicators: indicators.map((one) => this.indicator(ctx, record, one)),
      })),
      scorers: await scorersOf(ctx, record),
      files: files.map(({ fileId, name, sizeBytes, purpose, addedAt }) => ({
        fileId,
        name,
        sizeBytes,
        purpose,
        addedAt,
      })),
      mayGiveEvidence:
        scorersHeard(state) < 3 && assessmentAccess.may(ctx.actor.role, 'assessment.give_evidence'),
      run: await this.views.view(ctx, { parkId, runId: id }),
    };
  }

  /**
   * Puts uploads in for an indicator while it is still scored.
   * @throws not_found, indicator_unknown, evidence_too_late, run_file_unknown
   */
  async giveEvidence(
    ctx: WriteContext,
    parkId: string,
    id: string,
    { indicator, fileIds }: GiveEvidenceDto,
  ): Promise<AssessmentDto> {
    const run = await lockRun(ctx, { parkId, runId: id });
    const { content } = await assessmentOf(ctx, parkId, id);
    if (!scoredIndicators(content).some(({ code }) => code === indicator)) {
      throw assessmentProblems.indicator_unknown();
    }
    if (scorersHeard(run.state) > 2) {
      throw assessmentProblems.evidence_too_late();
    }
    await this.files.attach(ctx, run, fileIds, indicator);
    return this.execute(ctx, parkId, id);
  }

  private indicator(
    ctx: RequestContext,
    { measured, settled }: AssessmentRecord,
    { code, name, points, source }: Indicator,
  ): AssessedIndicatorDto {
    const found = measured?.[code];
    const measurement =
      source.kind === 'measured' ? this.measurements.find(source.measurement) : undefined;
    return {
      code,
      name,
      points,
      kind: source.kind,
      about:
        source.kind === 'evidence'
          ? source.guide
          : measurement
            ? localise(measurement.label, {}, ctx.locale)
            : source.measurement,
      value: found?.value ?? null,
      outOf: found?.outOf ?? null,
      unit: measurement ? localise(measurement.unit, {}, ctx.locale) : null,
      link: found?.link ?? null,
      tenths: settled?.[code] ?? found?.tenths ?? null,
    };
  }
}

/** Who scored; what they gave only where row security lets the caller see it. */
function scorersOf(ctx: RequestContext, { parkId, id }: AssessmentRecord): Promise<ScorerDto[]> {
  return ctx.query<Omit<ScorerDto, 'scores'> & { scores: GivenScoreDto[] | null }>(
    prepared(
      `select c.nth, c.scorer_name as name, c.scored_at as "scoredAt", c.user_id = app.user_id() as "isMine",
              (select jsonb_agg(jsonb_build_object('indicator', s.indicator, 'tenths', s.tenths, 'note', s.note)
                        order by s.indicator)
                 from assessment_score s
                where s.park_id = c.park_id and s.assessment_id = c.assessment_id and s.user_id = c.user_id) as scores
         from assessment_scorer c where c.park_id = $1 and c.assessment_id = $2 order by c.nth`,
    ),
    [parkId, id],
  );
}
