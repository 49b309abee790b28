import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../platform/access/access.decorator.js';
import type { WriteContext } from '../../platform/database/request-context.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type Call, FromCaller } from '../../platform/http/call.decorator.js';
import { Workflows } from '../../platform/workflow/workflows.js';
import { AssessmentQueryDto } from './dto/assessment-query.dto.js';
import {
  AssessmentDto,
  AssessmentPageDto,
  AssessmentPeriodDto,
  AssessmentPeriodListDto,
  GiveEvidenceDto,
  GiveScoresDto,
  MoveAssessmentDto,
  OpenPeriodDto,
  PeriodQueryDto,
} from './dto/assessment.dto.js';
import { AssessmentPeriods } from './use-cases/assessment-periods.js';
import { GetAssessment } from './use-cases/get-assessment.js';
import { ListAssessments } from './use-cases/list-assessments.js';
import { ScoreAssessment } from './use-cases/score-assessment.js';
import { TakeMeasurements } from './use-cases/take-measurements.js';

@ApiTags('assessment')
@Controller()
export class AssessmentsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly periods: AssessmentPeriods,
    private readonly list: ListAssessments,
    private readonly get: GetAssessment,
    private readonly scoring: ScoreAssessment,
    private readonly measuring: TakeMeasurements,
    private readonly workflows: Workflows,
  ) {}

  @Access('assessment.read')
  @Get('assessment-periods')
  listAssessmentPeriods(
    @FromCaller() call: Call,
    @Query() query: PeriodQueryDto,
  ): Promise<AssessmentPeriodListDto> {
    return this.unitOfWork.read(call, (ctx) => this.periods.list(ctx, query));
  }

  /** Opens a period that is over; its assessments are opened and measured by a job. */
  @Access('assessment.open')
  @Post('parks/:parkId/assessment-periods')
  openAssessmentPeriod(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Body() body: OpenPeriodDto,
  ): Promise<AssessmentPeriodDto> {
    return this.unitOfWork.write(call, (ctx) => this.periods.open(ctx, parkId, body));
  }

  /** Goes on opening assessments where the job stopped. */
  @Access('assessment.open')
  @HttpCode(200)
  @Post('parks/:parkId/assessment-periods/:periodId/resume')
  resumeAssessmentPeriod(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('periodId', ParseUUIDPipe) periodId: string,
  ): Promise<AssessmentPeriodDto> {
    return this.unitOfWork.write(call, (ctx) => this.periods.resume(ctx, parkId, periodId));
  }

  /** The latest period first, and in it the fewest points. */
  @Access('assessment.read')
  @Get('assessments')
  listAssessments(
    @FromCaller() call: Call,
    @Query() query: AssessmentQueryDto,
  ): Promise<AssessmentPageDto> {
    return this.unitOfWork.read(call, (ctx) => this.list.assessments(ctx, query));
  }

  @Access('assessment.read')
  @Get('parks/:parkId/assessments/:assessmentId')
  getAssessment(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('assessmentId', ParseUUIDPipe) assessmentId: string,
  ): Promise<AssessmentDto> {
    return this.unitOfWork.read(call, (ctx) => this.get.execute(ctx, parkId, assessmentId));
  }

  /** Puts uploads in for an indicator that people score. */
  @Access('assessment.give_evidence')
  @HttpCode(200)
  @Post('parks/:parkId/assessments/:assessmentId/evidence')
  giveEvidence(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('assessmentId', ParseUUIDPipe) assessmentId: string,
    @Body() body: GiveEvidenceDto,
  ): Promise<AssessmentDto> {
    return this.unitOfWork.write(call, (ctx) =>
      this.get.giveEvidence(ctx, parkId, assessmentId, body),
    );
  }

  /** Scores everything that is scored by people; whoever comes second does not see what the first gave. */
  @Access('assessment.score')
  @HttpCode(200)
  @Post('parks/:parkId/assessments/:assessmentId/scores')
  giveScores(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('assessmentId', ParseUUIDPipe) assessmentId: string,
    @Body() body: GiveScoresDto,
  ): Promise<AssessmentDto> {
    return this.unitOfWork.write(call, async (ctx) => {
      await this.scoring.execute(ctx, parkId, assessmentId, body);
      return this.get.execute(ctx, parkId, assessmentId);
    });
  }

  /** Measures, announces the result, warns, or ends an assessment whose subject has left. */
  @Access('assessment.move')
  @HttpCode(200)
  @Post('parks/:parkId/assessments/:assessmentId/moves')
  moveAssessment(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('assessmentId', ParseUUIDPipe) assessmentId: string,
    @Body() body: MoveAssessmentDto,
  ): Promise<AssessmentDto> {
    return this.unitOfWork.write(call, async (ctx) => {
      await this.move(ctx, parkId, assessmentId, body);
      return this.get.execute(ctx, parkId, assessmentId);
    });
  }

  private move(
    ctx: WriteContext,
    parkId: string,
    runId: string,
    { action, version, reason, ...input }: MoveAssessmentDto,
  ): Promise<unknown> {
    return action === 'measure'
      ? this.measuring.execute(ctx, parkId, runId, { version, reason })
      : this.workflows.move(
          ctx,
          'assessment',
          { parkId, runId },
          {
            action,
            version,
            reason: reason ?? null,
            input,
          },
        );
  }
}
