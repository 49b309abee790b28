import { auditedRoles } from '../audit/audit-terms.js';
import { type WorkingCalendar, workingDaysBetween } from '../calendar/working-days.js';
import type { RequestContext } from '../database/request-context.js';
import { prepared } from '../database/statements.js';
import { localise } from '../problems/problem.js';
import type { WaitingForDto } from './dto/workflow-run.dto.js';
import type { RunRecord } from './run-record.js';
import type { AnyWorkflow } from './workflow-definition.js';
import { workflowNamed } from './workflow-registry.js';

type WaitingRow = Omit<WaitingForDto, 'text' | 'roleName' | 'workingDaysLeft' | 'mayNudge'> & {
  runId: string;
  nudgedToday: boolean;
};
type WaitingRun = Pick<RunRecord, 'parkId' | 'id' | 'workflow' | 'title' | 'number'>;

/** Whom files wait for, by the id of the run, in one query; what is due first comes first. */
export async function waitingFor(
  ctx: RequestContext,
  runs: readonly WaitingRun[],
  calendar: WorkingCalendar,
): Promise<Map<string, WaitingForDto[]>> {
  const rows = await ctx.query<WaitingRow>(
    prepared(
      `select t.run_id as "runId", t.id as "todoId", t.task, t.role, t.opens_on::text as "opensOn",
              t.due_on::text as "dueOn", app.is_my_todo(t) as "isMine",
              exists (select 1 from todo_nudge n where n.park_id = t.park_id and n.todo_id = t.id and n.nudged_on = $3) as "nudgedToday"
         from unnest($1::uuid[], $2::uuid[]) as r(park_id, run_id)
         join todo t on t.park_id = r.park_id and t.run_id = r.run_id and t.closed_at is null
        order by t.due_on nulls last, t.id`,
    ),
    [runs.map(({ parkId }) => parkId), runs.map(({ id }) => id), ctx.today],
  );
  const byRun = new Map<string, WaitingForDto[]>();
  for (const { runId, nudgedToday, ...row } of rows) {
    const run = runs.find(({ id }) => id === runId)!;
    const waiting = {
      ...row,
      text: taskText(ctx, workflowNamed(run.workflow), row.task, run),
      roleName: roleNameOf(ctx, row.role),
      workingDaysLeft: daysLeft(calendar, ctx.today, row.dueOn),
      mayNudge: !row.isMine && !nudgedToday && row.opensOn <= ctx.today,
    };
    byRun.set(runId, [...(byRun.get(runId) ?? []), waiting]);
  }
  return byRun;
}

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

/** A role as people call it. */
export function roleNameOf(ctx: RequestContext, role: string): string {
  const term = auditedRoles().get(role);
  return term ? localise(term, {}, ctx.locale) : role;
}
