import { Injectable } from '@nestjs/common';
import { Calendars } from '../calendar/calendars.js';
import type { WorkingCalendar } from '../calendar/working-days.js';
import type { RequestContext, WriteContext } from '../database/request-context.js';
import { newRowId } from '../database/row-id.js';
import { prepared } from '../database/statements.js';
import { platformProblems } from '../problems/platform.problems.js';
import { decideMove, type MoveDecision } from './decide-move.js';
import { closeTodos, notifyAll, noticesOf, type Notice, openTodos } from './open-todos.js';
import { admitParticipant } from './participants.js';
import { clockAfter } from './promised-clock.js';
import { refuseMove } from './refuse-move.js';
import { lockRun, type RunRecord, type RunRef, type SeenRun } from './run-record.js';
import type { AnyWorkflow, StateDefinition, TransitionDefinition } from './workflow-definition.js';
import type { WorkflowBinding } from './workflow-binding.js';
import { workflowNamed } from './workflow-registry.js';

/** A file that begins to run. */
export interface NewRun {
  id?: string;
  parkId: string;
  title: string;
  streetId?: string | null;
  enterpriseId?: string | null;
  partyOrgId?: string | null;
  promisedDays?: number | null;
}

/** A move as somebody asks for it. */
export interface MoveOrder<Input = unknown> {
  action: string;
  /** The version of the run that he saw. */
  version: number;
  reason?: string | null;
  input: Input;
}

type AnyTransition = TransitionDefinition<string, never, never>;

/** Runs files by their workflows' tables: the one way in which the state of a file changes. */
@Injectable()
export class Workflows {
  private readonly bindings = new Map<string, WorkflowBinding>();

  constructor(private readonly calendars: Calendars) {}

  /** Adds a room's part of a workflow. Rooms call it when they start. */
  bind<Facts, Input>(binding: WorkflowBinding<Facts, Input>): void {
    workflowNamed(binding.workflow);
    this.bindings.set(binding.workflow, binding);
  }

  /** The workflows that rooms run, by name. */
  running(): string[] {
    return [...this.bindings.keys()];
  }

  /** Those of them whose files a role may open. */
  openTo(role: string): string[] {
    return this.running().filter((name) => this.bindingOf(name).mayOpen?.(role) ?? true);
  }

  bindingOf(workflow: string): WorkflowBinding {
    const binding = this.bindings.get(workflow);
    if (!binding) {
      throw new Error(`no room runs the workflow ${workflow}`);
    }
    return binding;
  }

  /** Begins a file in the initial state of its workflow, with its number, first step and to-dos. */
  async start(ctx: WriteContext, name: string, file: NewRun): Promise<RunRecord> {
    const workflow = workflowNamed(name);
    const state = workflow.states[workflow.initial]!;
    const calendar = this.lazyCalendar(ctx);
    const clock = await this.clock(
      { promisedDays: file.promisedDays ?? null, spentDays: 0, clockFrom: null, promisedOn: null },
      state,
      ctx,
      calendar,
    );
    const id = file.id ?? newRowId();
    await ctx.query(
      prepared(
        `insert into workflow_run (park_id, id, workflow, number, title, state, street_id, enterprise_id, party_org_id,
                started_by, promised_days, clock_from, promised_on)
         values ($1, $2, $3, app.next_workflow_number($4), $5, $6, $7, $8, $9, app.user_id(), $10, $11, $12)`,
      ),
      [
        file.parkId,
        id,
        name,
        workflow.prefix,
        file.title,
        workflow.initial,
        file.streetId ?? null,
        file.enterpriseId ?? null,
        file.partyOrgId ?? null,
        clock.promisedDays,
        clock.clockFrom,
        clock.promisedOn,
      ],
    );
    await ctx.query(
      prepared(
        `insert into workflow_step (park_id, run_id, version, action, to_state, actor_user_id, actor_name, actor_role)
         values ($1, $2, 1, 'start', $3, app.user_id(), ${ACTOR_NAME}, app.role_code())`,
      ),
      [file.parkId, id, workflow.initial],
    );
    const run = await lockRun(ctx, { parkId: file.parkId, runId: id });
    await this.wait(ctx, run, state, calendar);
    return run;
  }

  /**
   * Makes a move: holds the file, asks whether it is the actor's to make, whether he saw the file as it is, what the
   * table and the guard say; then saves it with its step, closes and opens to-dos and tells whoever is to be told.
   * @throws not_found, workflow_action_unknown, workflow_not_yours, workflow_own_file, workflow_moved_on,
   *   workflow_wrong_state, workflow_reason_missing, workflow_refused, calendar_year_missing
   */
  async move<Input>(
    ctx: WriteContext,
    name: string,
    ref: RunRef,
    order: MoveOrder<Input>,
  ): Promise<RunRecord> {
    const run = await lockRun(ctx, ref);
    if (run.workflow !== name) {
      throw platformProblems.not_found();
    }
    const workflow = workflowNamed(name);
    const binding = this.bindingOf(name);
    const facts = await binding.facts(ctx, run);
    const decision = this.decide(ctx, workflow, run, facts, order);
    if (decision.outcome !== 'moves' || run.version !== order.version) {
      throw await refuseMove(ctx, workflow, run, order, decision);
    }
    return this.save(ctx, workflow, run, order, facts);
  }

  /** What the table says to a move, without making it. `input` null: whether it could be made at all. */
  decide(
    ctx: RequestContext,
    workflow: AnyWorkflow,
    run: SeenRun,
    facts: unknown,
    order: { action: string; reason?: string | null | undefined; input: unknown },
  ): MoveDecision {
    return decideMove(
      workflow as never,
      order.action,
      {
        state: run.state,
        isParticipant: run.isParticipant,
        isApplicant: run.applicantRoles.some((role) => workflow.applicants.includes(role)),
      },
      facts,
      {
        actorUserId: ctx.actor.userId,
        role: ctx.actor.role,
        today: ctx.today,
        input: order.input,
        reason: order.reason ?? null,
      },
    );
  }

  /** Asks somebody into a file who would not see it otherwise, with a task of his own. */
  async invite(
    ctx: WriteContext,
    run: RunRecord,
    guest: { userId: string; role: string },
  ): Promise<void> {
    await admitParticipant(ctx, { parkId: run.parkId, runId: run.id }, guest);
    const { states } = workflowNamed(run.workflow);
    const own = (states[run.state]?.awaits ?? []).filter(
      ({ who }) => who.at === 'participant' && who.role === guest.role,
    );
    const facts = await this.bindingOf(run.workflow).facts(ctx, run);
    const notices = await openTodos(ctx, run, own, facts, this.lazyCalendar(ctx));
    await this.tell(
      ctx,
      run,
      notices.filter(({ place }) => place === guest.userId),
    );
  }

  private async save<Input>(
    ctx: WriteContext,
    workflow: AnyWorkflow,
    run: SeenRun,
    order: MoveOrder<Input>,
    facts: unknown,
  ): Promise<RunRecord> {
    const transition = workflow.transitions[order.action] as unknown as AnyTransition;
    const state = workflow.states[transition.to]!;
    const begins = transition.to !== run.state || transition.renews === true;
    const calendar = this.lazyCalendar(ctx);
    const clock = await this.clock(run, state, ctx, calendar);
    const reason = order.reason?.trim() || null;
    const details = await this.bindingOf(run.workflow).apply?.(ctx, run, {
      action: order.action,
      input: order.input,
      reason,
      facts,
    });
    await ctx.query(
      prepared(
        `with moved as (
           update workflow_run set state = $3, version = version + 1, spent_days = $4, clock_from = $5, promised_on = $6,
                  ended_at = case when $7 then now() end
            where park_id = $1 and id = $2 and version = $8
           returning park_id, id, version)
         insert into workflow_step (park_id, run_id, version, action, from_state, to_state, actor_user_id, actor_name,
                actor_role, reason, details)
         select park_id, id, version, $9, $10, $3, app.user_id(), ${ACTOR_NAME}, app.role_code(), $11, $12 from moved`,
      ),
      [
        run.parkId,
        run.id,
        transition.to,
        clock.spentDays,
        clock.clockFrom,
        clock.promisedOn,
        state.final === true,
        run.version,
        order.action,
        run.state,
        reason,
        JSON.stringify(details ?? {}),
      ],
    );
    const after: RunRecord = {
      ...run,
      ...clock,
      state: transition.to,
      version: run.version + 1,
      endedAt: state.final ? ctx.now : null,
    };
    await closeTodos(ctx, run, order.action, transition.closes ?? (begins ? 'all' : 'own'));
    if (begins) {
      await this.wait(ctx, after, state, calendar);
    }
    await this.tell(ctx, after, await noticesOf(ctx, after, transition));
    return after;
  }

  private async wait(
    ctx: WriteContext,
    run: RunRecord,
    { awaits = [] }: StateDefinition,
    calendar: () => Promise<WorkingCalendar>,
  ): Promise<void> {
    if (awaits.length > 0) {
      const facts = await this.bindingOf(run.workflow).facts(ctx, run);
      await this.tell(ctx, run, await openTodos(ctx, run, awaits, facts, calendar));
    }
  }

  private tell(ctx: WriteContext, run: RunRecord, notices: readonly Notice[]): Promise<void> {
    return notifyAll(ctx, run, this.bindingOf(run.workflow).link(run), notices);
  }

  private async clock(
    clock: Pick<RunRecord, 'promisedDays' | 'spentDays' | 'clockFrom' | 'promisedOn'>,
    state: StateDefinition,
    ctx: RequestContext,
    calendar: () => Promise<WorkingCalendar>,
  ): Promise<typeof clock> {
    const runs = !state.final && state.clock === undefined;
    return clock.promisedDays === null || runs === (clock.clockFrom !== null)
      ? clock
      : clockAfter(clock, runs, ctx.today, await calendar());
  }

  /** The calendar is read once, and only by what counts working days. */
  private lazyCalendar(ctx: RequestContext): () => Promise<WorkingCalendar> {
    let loaded: Promise<WorkingCalendar> | undefined;
    return () => (loaded ??= this.calendars.load(ctx));
  }
}

const ACTOR_NAME = `(select u.display_name from app_user u where u.id = app.user_id())`;
