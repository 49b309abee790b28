import { Injectable } from '@nestjs/common';
import { Calendars } from '../calendar/calendars.js';
import type { RequestContext } from '../database/request-context.js';
import { prepared } from '../database/statements.js';
import { localise } from '../problems/problem.js';
import type { WorkflowActionDto, WorkflowRunDto, WorkflowStepDto } from './dto/workflow-run.dto.js';
import type { MoveDecision } from './decide-move.js';
import { type RunRef, seeRun, type SeenRun } from './run-record.js';
import type { AnyWorkflow, Words } from './workflow-definition.js';
import { workflowNamed } from './workflow-registry.js';
import { daysLeft, roleNameOf, waitingFor } from './waiting-for.js';
import { workflowProblems } from './workflow.problems.js';
import { Workflows } from './workflows.js';

type StepRow = Omit<WorkflowStepDto, 'label' | 'toStateLabel' | 'actorRoleName'>;

/** Puts together what a page shows of a file that runs by a workflow. */
@Injectable()
export class RunViews {
  constructor(
    private readonly workflows: Workflows,
    private readonly calendars: Calendars,
  ) {}

  /** Where a file stands, what the caller may do, how it got there, whom it waits for. @throws not_found */
  async view(ctx: RequestContext, ref: RunRef): Promise<WorkflowRunDto> {
    const run = await seeRun(ctx, ref);
    const workflow = workflowNamed(run.workflow);
    const facts = await this.workflows.bindingOf(run.workflow).facts(ctx, run);
    const calendar = await this.calendars.load(ctx);
    const say = (words: Words): string => localise(words, {}, ctx.locale);
    const state = workflow.states[run.state];
    return {
      id: run.id,
      parkId: run.parkId,
      workflow: run.workflow,
      workflowLabel: say(workflow.label),
      number: run.number,
      title: run.title,
      state: run.state,
      stateLabel: state ? say(state.label) : run.state,
      isFinal: state?.final === true,
      version: run.version,
      startedAt: run.startedAt,
      endedAt: run.endedAt,
      promisedOn: run.promisedOn,
      promisedDays: state?.clock === 'over' ? null : run.promisedDays,
      workingDaysLeft: run.endedAt ? null : daysLeft(calendar, ctx.today, run.promisedOn),
      actions: this.actions(ctx, workflow, run, facts),
      steps: await stepsOf(ctx, workflow, ref),
      waitingFor: (await waitingFor(ctx, [run], calendar)).get(run.id) ?? [],
    };
  }

  /** The moves that are the caller's to make where the file stands, with what speaks against them. */
  private actions(
    ctx: RequestContext,
    workflow: AnyWorkflow,
    run: SeenRun,
    facts: unknown,
  ): WorkflowActionDto[] {
    return Object.entries(workflow.transitions)
      .filter(([, { from }]) => from.includes(run.state))
      .flatMap(([name, { label, needsReason }]) => {
        const decision = this.workflows.decide(ctx, workflow, run, facts, {
          action: name,
          input: null,
        });
        if (decision.outcome === 'not_yours') {
          return [];
        }
        const words = localise(label, {}, ctx.locale);
        return [
          {
            name,
            label: words,
            allowed: decision.outcome === 'moves',
            reason: reasonOf(ctx, decision, words),
            needsReason: needsReason === true,
          },
        ];
      });
  }
}

function reasonOf(ctx: RequestContext, decision: MoveDecision, action: string): string | null {
  if (decision.outcome === 'refused') {
    return decision.reasons
      .map((reason) => localise(reason, reason.params ?? {}, ctx.locale))
      .join(ctx.locale === 'en' ? '; ' : '；');
  }
  return decision.outcome === 'own_file'
    ? localise(workflowProblems.workflow_own_file().text, { action }, ctx.locale)
    : null;
}

async function stepsOf(
  ctx: RequestContext,
  workflow: AnyWorkflow,
  { parkId, runId }: RunRef,
): Promise<WorkflowStepDto[]> {
  const rows = await ctx.query<StepRow>(
    prepared(
      `select version, action, from_state as "fromState", to_state as "toState", actor_name as "actorName",
              actor_role as "actorRole", at, reason, details
         from workflow_step where park_id = $1 and run_id = $2 order by version desc`,
    ),
    [parkId, runId],
  );
  const say = (words: Words | undefined, code: string): string =>
    words ? localise(words, {}, ctx.locale) : code;
  return rows.map((row) => ({
    ...row,
    label:
      row.action === 'start'
        ? say(STARTED, row.action)
        : say(workflow.transitions[row.action]?.label, row.action),
    toStateLabel: say(workflow.states[row.toState]?.label, row.toState),
    actorRoleName: roleNameOf(ctx, row.actorRole),
  }));
}

const STARTED: Words = { zh: '登记', en: 'Begun' };
