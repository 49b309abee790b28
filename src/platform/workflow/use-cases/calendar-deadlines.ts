import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Calendars } from '../../calendar/calendars.js';
import { calendarWith, missingYear } from '../../calendar/domain/arrangement.js';
import { CALENDAR_CHANGED } from '../../calendar/use-cases/arrangements.js';
import { addWorkingDays, type WorkingCalendar } from '../../calendar/working-days.js';
import type { RequestContext } from '../../database/request-context.js';
import { JobWorker, type RunningJob } from '../../jobs/job-worker.js';
import { localise, Problem } from '../../problems/problem.js';
import type { ReachingFilesDto, ShiftedDaysDto } from '../dto/deadline.dto.js';
import { type OpenDeadline, shiftedDeadlines } from '../shifted-deadlines.js';
import { declaredWorkflows } from '../workflow-registry.js';

type DeadlineRow = Omit<OpenDeadline, 'counts'> & {
  number: string;
  parkName: string;
  workflow: string;
  task: string | null;
};

interface ChangedYear {
  year: number;
  before: { day: string; kind: 'off' | 'work' }[] | null;
}

/** The days of open files, as a calendar that is missing or was corrected concerns them. */
@Injectable()
export class CalendarDeadlines implements OnModuleInit {
  constructor(
    private readonly calendars: Calendars,
    private readonly worker: JobWorker,
  ) {}

  onModuleInit(): void {
    this.worker.register(CALENDAR_CHANGED, {
      run: (job) => this.recompute(job),
      failed: async () => undefined,
    });
  }

  /** Which open files already come into the year that is missing. */
  async reaching(ctx: RequestContext): Promise<ReachingFilesDto> {
    const calendar = await this.calendars.load(ctx);
    const year = missingYear(calendar.years, ctx.today);
    if (year === null) {
      return { year, items: [], total: 0 };
    }
    const first = `${year}-01-01`;
    const files = new Map<string, ReachingFilesDto['items'][number]>();
    for (const row of await deadlinesFrom(ctx, first)) {
      const day = [row.dueOn, row.promisedOn].find((one) => one !== null && one >= first) ?? null;
      const isKnown = files.has(row.runId);
      if (!isKnown && (day !== null || comesThere(row, calendar, ctx.today))) {
        files.set(row.runId, {
          number: row.number,
          parkName: row.parkName,
          workflowLabel: labelOf(row.workflow, ctx),
          day,
        });
      }
    }
    return { year, items: [...files.values()].slice(0, 100), total: files.size };
  }

  /** The days that an arrangement moved. */
  async shiftsOf(ctx: RequestContext, arrangementId: string): Promise<ShiftedDaysDto> {
    const rows = await ctx.query<{
      id: string;
      number: string;
      parkName: string;
      workflow: string;
      task: string | null;
      was: string;
      becomes: string;
      total: number;
    }>(
      `select id, number, park_name as "parkName", workflow, task, was::text, becomes::text, count(*) over ()::int as total
         from calendar_shift where arrangement_id = $1 order by id limit 500`,
      [arrangementId],
    );
    const [run] = await ctx.query<{ isRunning: boolean }>(
      'select app.calendar_job_runs($1) as "isRunning"',
      [arrangementId],
    );
    return {
      items: rows.map(({ total: _total, task, workflow, ...row }) => ({
        ...row,
        workflowLabel: labelOf(workflow, ctx),
        what: task === null ? 'promise' : 'todo',
      })),
      total: rows[0]?.total ?? 0,
      isRunning: run!.isRunning,
    };
  }

  /** Moves the days of open files after a correction. A second run finds nothing left to move. */
  private async recompute(job: RunningJob): Promise<void> {
    await job.write(async (ctx) => {
      const [changed] = await ctx.query<ChangedYear>(
        `select a.year, (select b.days from calendar_arrangement b
                          where b.year = a.year and b.state = 'replaced' and b.version < a.version
                          order by b.decided_at desc nulls last, b.version desc limit 1) as before
           from calendar_arrangement a where a.id = $1 and a.state = 'in_force'`,
        [job.subjectId],
      );
      if (!changed || changed.before === null) {
        // A new year moves nothing: no day could be computed in it before.
        return;
      }
      const after = await this.calendars.load(ctx);
      const before = calendarWith(after, changed.year, changed.before);
      const rows = await deadlinesFrom(ctx, `${changed.year}-01-01`);
      const deadlines = rows.map((row) => ({ ...row, counts: countsDays(row.workflow, row.task) }));
      for (const { runId, todoId, was, becomes } of shiftedDeadlines(deadlines, before, after)) {
        await ctx.query('select app.shift_deadline($1, $2, $3, $4, $5)', [
          job.subjectId,
          runId,
          todoId,
          was,
          becomes,
        ]);
      }
    });
  }
}

function deadlinesFrom(ctx: RequestContext, first: string): Promise<DeadlineRow[]> {
  return ctx.query<DeadlineRow>(
    `select run_id as "runId", park_name as "parkName", number, workflow, promised_days as "promisedDays",
            spent_days as "spentDays", clock_from::text as "clockFrom", promised_on::text as "promisedOn",
            todo_id as "todoId", task, opens_on::text as "opensOn", due_on::text as "dueOn"
       from app.open_deadlines($1)`,
    [first],
  );
}

/** Whether a promise that stands still would come into the missing year if it ran on from today. */
function comesThere(
  { promisedDays, spentDays, clockFrom }: DeadlineRow,
  calendar: WorkingCalendar,
  today: string,
): boolean {
  if (promisedDays === null || clockFrom !== null) {
    return false;
  }
  try {
    addWorkingDays(calendar, today, Math.max(1, promisedDays - spentDays));
    return false;
  } catch (error) {
    if (error instanceof Problem && error.code === 'calendar_year_missing') return true;
    throw error;
  }
}

/** Whether a task's day is counted in working days; unknown tasks keep their days. */
function countsDays(workflow: string, task: string | null): boolean {
  const states = declaredWorkflows().find(({ name }) => name === workflow)?.states ?? {};
  const found = Object.values(states)
    .flatMap(({ awaits = [] }) => awaits)
    .find((one) => one.task === task);
  return found !== undefined && found.workingDays !== undefined && found.dueOn === undefined;
}

function labelOf(workflow: string, ctx: RequestContext): string {
  const label = declaredWorkflows().find(({ name }) => name === workflow)?.label;
  return label ? localise(label, {}, ctx.locale) : workflow;
}
