import { Injectable } from '@nestjs/common';
import { Calendars } from '../calendar/calendars.js';
import type { RequestContext } from '../database/request-context.js';
import { prepared } from '../database/statements.js';
import { localise } from '../problems/problem.js';
import type { UnitRunDto, UnitRunListDto } from './dto/unit-run.dto.js';
import type { WaitingForDto } from './dto/workflow-run.dto.js';
import { RUN_COLUMNS, type RunRecord } from './run-record.js';
import { waitingFor } from './waiting-for.js';
import type { Words } from './workflow-definition.js';
import { workflowNamed } from './workflow-registry.js';
import { Workflows } from './workflows.js';

/**
 * The files about a unit that matter today, of every workflow that a room runs: all that still run, and the latest of
 * each kind that is over. The room that owns the unit shows them on its page, so that it knows none of the others.
 */
@Injectable()
export class UnitRuns {
  constructor(
    private readonly workflows: Workflows,
    private readonly calendars: Calendars,
  ) {}

  /** Those that still run first, the newest first. What the caller does not see or may not open is left out. */
  async of(
    ctx: RequestContext,
    unit: { parkId: string; enterpriseId: string },
  ): Promise<UnitRunListDto> {
    const runs = await ctx.query<RunRecord>(
      prepared(
        `select ${RUN_COLUMNS} from (
           select w.*, row_number() over (partition by w.workflow, w.ended_at is null order by w.started_at desc, w.id desc) as nth
             from workflow_run w where w.park_id = $1 and w.enterprise_id = $2 and w.workflow = any ($3)) r
          where r.ended_at is null or r.nth = 1
          order by r.ended_at is not null, r.started_at desc, r.id desc limit 50`,
      ),
      [unit.parkId, unit.enterpriseId, this.workflows.openTo(ctx.actor.role)],
    );
    const waiting = await waitingFor(ctx, runs, await this.calendars.load(ctx));
    const gists = await this.gists(ctx, runs);
    return {
      items: runs.map((run) => present(ctx, run, { waiting, gists, workflows: this.workflows })),
      total: runs.length,
    };
  }

  /** Each room is asked once for all of its files. */
  private async gists(
    ctx: RequestContext,
    runs: readonly RunRecord[],
  ): Promise<ReadonlyMap<string, Words>> {
    const told: [string, Words][] = [];
    for (const name of new Set(runs.map(({ workflow }) => workflow))) {
      const own = runs.filter(({ workflow }) => workflow === name);
      told.push(...((await this.workflows.bindingOf(name).gists?.(ctx, own)) ?? []));
    }
    return new Map(told);
  }
}

function present(
  ctx: RequestContext,
  run: RunRecord,
  found: {
    waiting: ReadonlyMap<string, WaitingForDto[]>;
    gists: ReadonlyMap<string, Words>;
    workflows: Workflows;
  },
): UnitRunDto {
  const workflow = workflowNamed(run.workflow);
  const state = workflow.states[run.state];
  const gist = found.gists.get(run.id);
  const say = (words: Words): string => localise(words, {}, ctx.locale);
  return {
    id: run.id,
    parkId: run.parkId,
    workflow: run.workflow,
    workflowLabel: say(workflow.label),
    number: run.number,
    state: run.state,
    stateLabel: state ? say(state.label) : run.state,
    isFinal: state?.final === true,
    startedAt: run.startedAt,
    endedAt: run.endedAt,
    gist: gist?.[ctx.locale === 'en' ? 'en' : 'zh'] ?? null,
    link: found.workflows.bindingOf(run.workflow).link(run),
    waitingFor: (found.waiting.get(run.id) ?? []).filter(({ opensOn }) => opensOn <= ctx.today),
  };
}
