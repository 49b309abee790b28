import { Injectable } from '@nestjs/common';
import type { RequestContext, WriteContext } from '../../../platform/database/request-context.js';
import { type MeasuredSubject, Measurements } from '../../../platform/measurements/measurements.js';
import type { RunRecord } from '../../../platform/workflow/run-record.js';
import { Workflows } from '../../../platform/workflow/workflows.js';
import { type IndicatorSetContent, indicatorsOf } from '../domain/indicator-set.js';
import { measuredTenths, scoredIndicators, type Tenths } from '../domain/score.js';
import { type AssessmentRecord, assessmentOf, type KeptMeasurement } from './assessment-record.js';

/** Measures an assessment from the records of the rooms that own them. */
@Injectable()
export class TakeMeasurements {
  constructor(
    private readonly measurements: Measurements,
    private readonly workflows: Workflows,
  ) {}

  /** Measures, and passes it on to those who score, or where nothing is to be scored to its result. */
  async execute(
    ctx: WriteContext,
    parkId: string,
    id: string,
    order: { version: number; reason?: string | undefined },
  ): Promise<RunRecord> {
    const { content } = await assessmentOf(ctx, parkId, id);
    const action = scoredIndicators(content).length > 0 ? 'measure' : 'measure_all';
    return this.workflows.move(
      ctx,
      'assessment',
      { parkId, runId: id },
      { action, version: order.version, reason: order.reason ?? null, input: {} },
    );
  }

  /** The same for one just opened; one whose subject has left meanwhile stays where it is, to be ended by an officer. */
  async unlessGone(ctx: WriteContext, run: RunRecord): Promise<void> {
    const { goneOn } = await assessmentOf(ctx, run.parkId, run.id);
    if (goneOn === null) {
      await this.execute(ctx, run.parkId, run.id, { version: run.version });
    }
  }

  /** What the records tell of every measured indicator on the last day of the period: a query each. */
  values(
    ctx: RequestContext,
    { content, subject, parkId, enterpriseId, partyOrgId, from, until }: AssessmentRecord,
  ): Promise<Record<string, KeptMeasurement>> {
    const id = (enterpriseId ?? partyOrgId)!;
    return this.measured(ctx, content, { kind: subject, parkId, id, from, until });
  }

  /** What the measured indicators of a set earn by the records, without an assessment. */
  async tenths(
    ctx: RequestContext,
    content: IndicatorSetContent,
    subject: MeasuredSubject,
  ): Promise<Tenths> {
    const found = await this.measured(ctx, content, subject);
    return Object.fromEntries(Object.entries(found).map(([code, { tenths }]) => [code, tenths]));
  }

  private async measured(
    ctx: RequestContext,
    content: IndicatorSetContent,
    subject: MeasuredSubject,
  ): Promise<Record<string, KeptMeasurement>> {
    const kept: Record<string, KeptMeasurement> = {};
    for (const { code, source } of indicatorsOf(content)) {
      if (source.kind === 'measured') {
        const measurement = this.measurements.find(source.measurement);
        if (!measurement) {
          throw new Error(`nobody offers the measurement ${source.measurement}`);
        }
        const found = await measurement.measure(ctx, subject);
        kept[code] = { ...found, tenths: measuredTenths(source, found) };
      }
    }
    return kept;
  }
}
