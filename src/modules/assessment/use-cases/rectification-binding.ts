import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Calendars } from '../../../platform/calendar/calendars.js';
import { addWorkingDays } from '../../../platform/calendar/working-days.js';
import type { RequestContext, WriteContext } from '../../../platform/database/request-context.js';
import { RunFiles } from '../../../platform/workflow/run-files.js';
import type { RunRecord } from '../../../platform/workflow/run-record.js';
import type { WorkflowBinding } from '../../../platform/workflow/workflow-binding.js';
import { Workflows } from '../../../platform/workflow/workflows.js';
import { UnitStanding } from '../../enterprises/enterprises.public.js';
import type { RectificationFacts, RectificationInput } from '../domain/rectification-facts.js';
import { RECTIFICATION } from '../domain/rectification.workflow.js';
import { rectificationGists } from './gists.js';
import { rectificationOf } from './rectification-record.js';

interface Move {
  action: string;
  input: RectificationInput;
  reason: string | null;
  facts: RectificationFacts;
}

/** What the moves of a rectification write beside the move itself. */
@Injectable()
export class RectificationBinding
  implements WorkflowBinding<RectificationFacts, RectificationInput>, OnModuleInit
{
  readonly workflow = RECTIFICATION.name;
  readonly gists = rectificationGists;

  constructor(
    private readonly workflows: Workflows,
    private readonly calendars: Calendars,
    private readonly files: RunFiles,
    private readonly standing: UnitStanding,
  ) {}

  onModuleInit(): void {
    this.workflows.bind(this);
  }

  facts(ctx: RequestContext, run: RunRecord): Promise<RectificationFacts> {
    return rectificationOf(ctx, run.parkId, run.id);
  }

  link({ parkId, id }: RunRecord): string {
    return `/parks/${parkId}/rectifications/${id}`;
  }

  async apply(
    ctx: WriteContext,
    run: RunRecord,
    { action, input, reason, facts }: Move,
  ): Promise<Record<string, unknown> | undefined> {
    const unit =
      run.enterpriseId === null ? null : { parkId: run.parkId, enterpriseId: run.enterpriseId };
    switch (action) {
      case 'report':
      case 'report_consolidation':
        await this.files.attach(ctx, run, input.fileIds ?? [], action);
        await this.set(ctx, run, 'report = $3, reported_on = $4', [input.report, ctx.today]);
        return { report: input.report };
      case 'extend':
        return this.extend(ctx, run, facts, input.workingDays!);
      case 'clear':
        if (unit && !(await hasAnotherOpen(ctx, run))) {
          await this.standing.clear(ctx, unit);
        }
        return undefined;
      case 'exit':
        await this.standing.exit(ctx, unit!, reason!);
        return undefined;
      case 'consolidate':
        return this.consolidate(ctx, run, input);
      default:
        return undefined;
    }
  }

  /** Counts on from the day it was due, or from today when that is past. */
  private async extend(
    ctx: WriteContext,
    run: RunRecord,
    { dueOn }: RectificationFacts,
    workingDays: number,
  ): Promise<Record<string, unknown>> {
    const from = dueOn > ctx.today ? dueOn : ctx.today;
    const extendedTo = addWorkingDays(await this.calendars.load(ctx), from, workingDays);
    await this.set(ctx, run, 'extended_to = $3', [extendedTo]);
    return { extendedTo, workingDays };
  }

  private async consolidate(
    ctx: WriteContext,
    run: RunRecord,
    { measures, responsible, workingDays }: RectificationInput,
  ): Promise<Record<string, unknown>> {
    const dueOn = addWorkingDays(await this.calendars.load(ctx), ctx.today, workingDays!);
    await this.set(ctx, run, 'plan_measures = $3, plan_responsible = $4, plan_due_on = $5', [
      measures,
      responsible,
      dueOn,
    ]);
    return { planDueOn: dueOn };
  }

  private async set(
    ctx: WriteContext,
    run: RunRecord,
    columns: string,
    values: readonly unknown[],
  ): Promise<void> {
    await ctx.query(`update rectification set ${columns} where park_id = $1 and id = $2`, [
      run.parkId,
      run.id,
      ...values,
    ]);
  }
}

/** Whether the unit has another rectification that still runs: it stays warned for that. */
async function hasAnotherOpen(ctx: WriteContext, run: RunRecord): Promise<boolean> {
  const others = await ctx.query(
    `select 1 from workflow_run where park_id = $1 and enterprise_id = $2 and workflow = $3 and id <> $4
        and ended_at is null limit 1`,
    [run.parkId, run.enterpriseId, run.workflow, run.id],
  );
  return others.length > 0;
}
