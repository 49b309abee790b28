import { Injectable } from '@nestjs/common';
import { auditedRoles } from '../audit/audit-terms.js';
import { Calendars } from '../calendar/calendars.js';
import { type WorkingCalendar, workingDaysBetween } from '../calendar/working-days.js';
import type { RequestContext } from '../database/request-context.js';
import { prepared } from '../database/statements.js';
import { localise } from '../problems/problem.js';
import type {
  WaitingForDto,
  WorkflowActionDto,
  WorkflowRunDto,
  WorkflowStepDto,
} from './dto/workflow-run.dto.js';
import type { MoveDecision } from './decide-move.js';
import { type RunRef, seeRun, type SeenRun } from './run-record.js';
import type { AnyWorkflow, Words } from './workflow-definition.js';
import { workflowNamed } from './workflow-registry.js';
import { workflowProblems } from './workflow.problems.js';
import { Workflows } from './workflows.js';

type StepRow = Omit<WorkflowStepDto, 'label' | 'toStateLabel' | 'actorRoleName'>;
type TodoRow = Omit<WaitingForDto, 'text' | 'roleName' | 'workingDaysLeft' | 'mayNudge'> & {
  nudgedToday: boolean;
};

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
      promisedDays: run.promisedDays,
      workingDaysLeft: run.endedAt ? null : daysLeft(calendar, ctx.today, run.promisedOn),
      actions: this.actions(ctx, workflow, run, facts),
      steps: await stepsOf(ctx, workflow, ref),
      waitingFor: await waitingFor(ctx, workflow, run, calendar),
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

async function waitingFor(
  ctx: RequestContext,
  workflow: AnyWorkflow,
  run: SeenRun,
  calendar: WorkingCalendar,
): Promise<WaitingForDto[]> {
  const rows = await ctx.query<TodoRow>(
    prepared(
      `select t.id as "todoId", t.task, t.role, t.opens_on::text as "opensOn", t.due_on::text as "dueOn",
              app.is_my_todo(t) as "isMine",
              exists (select 1 from todo_nudge n where n.park_id = t.park_id and n.todo_id = t.id and n.nudged_on = $3) as "nudgedToday"
         from todo t where t.park_id = $1 and t.run_id = $2 and t.closed_at is null order by t.due_on nulls last, t.id`,
    ),
    [run.parkId, run.id, ctx.today],
  );
  return rows.map(({ nudgedToday, ...row }) => ({
    ...row,
    text: taskText(ctx, workflow, row.task, run),
    roleName: roleNameOf(ctx, row.role),
    workingDaysLeft: daysLeft(calendar, ctx.today, row.dueOn),
    mayNudge: !row.isMine && !nudgedToday && row.opensOn <= ctx.today,
  }));
}

const STARTED: Words = { zh: '登记', en: 'Begun' };

/** What a task says, with the file's name and number filled in. */
export function taskText(
  ctx: RequestContext,
  workflow: AnyWorkflow,
  task: string,
  { title, number }: { title: string; number: string },
): string {
  const found = Object.values(workflow.states)
    .flatMap(({ awaits = [] }) => awaits)
    .find((one) => one.task === task);
  return found ? localise(found.text, { title, number }, ctx.locale) : task;
}

/** Working days until a day; null where there is none, or the year that it falls in was never entered. */
export function daysLeft(
  calendar: WorkingCalendar,
  today: string,
  day: string | null,
): number | null {
  if (day === null || ![today, day].every((one) => calendar.years.has(Number(one.slice(0, 4))))) {
    return null;
  }
  return workingDaysBetween(calendar, today, day);
}

export function roleNameOf(ctx: RequestContext, role: string): string {
  const term = auditedRoles().get(role);
  return term ? localise(term, {}, ctx.locale) : role;
}
