import { Injectable } from '@nestjs/common';
import { businessDateAt } from '../calendar/clock.js';
import type { RequestContext } from '../database/request-context.js';
import { prepared } from '../database/statements.js';
import type { TimelineSource, TimelineSubject } from '../timelines/subject-timelines.js';
import type { TimelineEntry } from '../timelines/timeline-entry.js';
import { RUN_COLUMNS, type RunRecord } from './run-record.js';
import { workflowNamed } from './workflow-registry.js';
import { Workflows } from './workflows.js';

type StepRow = RunRecord & {
  action: string;
  toState: string;
  actor: string;
  role: string;
  at: Date;
};

/**
 * What the files of a unit tell of its life: each step that changed where one stands, of every workflow that a room
 * runs. The room that owns the unit adds it to the unit's timeline.
 */
@Injectable()
export class RunTimelines implements TimelineSource {
  constructor(private readonly workflows: Workflows) {}

  /** Of steps made at one moment, that of the later file stands first: it was begun by the other. */
  async timelineEntries(ctx: RequestContext, subject: TimelineSubject): Promise<TimelineEntry[]> {
    const steps = await ctx.query<StepRow>(
      prepared(
        `select ${RUN_COLUMNS}, s.action, s.to_state as "toState", s.actor_name as actor, s.actor_role as role, s.at
           from workflow_run r join workflow_step s on s.park_id = r.park_id and s.run_id = r.id
          where r.park_id = $1 and r.enterprise_id = $2 and r.workflow = any ($3) and s.from_state is distinct from s.to_state
          order by s.at desc, r.started_at desc, s.version desc, s.id desc limit 2000`,
      ),
      [subject.parkId, subject.id, this.workflows.running()],
    );
    const open = this.workflows.openTo(ctx.actor.role);
    return steps.map((step) => this.entryOf(step, open.includes(step.workflow)));
  }

  private entryOf(step: StepRow, mayOpen: boolean): TimelineEntry {
    const workflow = workflowNamed(step.workflow);
    const state = workflow.states[step.toState]?.label;
    return {
      on: businessDateAt(step.at),
      at: step.at,
      kind: `${step.workflow}.${step.action}`,
      title: {
        zh: `${workflow.label.zh}：${state?.zh ?? step.toState}`,
        en: `${workflow.label.en}: ${state?.en ?? step.toState}`,
      },
      detail: { zh: step.number, en: step.number },
      by: { name: step.actor, role: step.role },
      link: mayOpen ? this.workflows.bindingOf(step.workflow).link(step) : null,
    };
  }
}
