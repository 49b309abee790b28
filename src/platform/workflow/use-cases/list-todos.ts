import { Injectable } from '@nestjs/common';
import { Calendars } from '../../calendar/calendars.js';
import type { RequestContext } from '../../database/request-context.js';
import { prepared } from '../../database/statements.js';
import { localise } from '../../problems/problem.js';
import type {
  TodoBox,
  TodoCountsDto,
  TodoItemDto,
  TodoPageDto,
  TodoQueryDto,
} from '../dto/todo.dto.js';
import type { WaitingForDto } from '../dto/workflow-run.dto.js';
import { RUN_COLUMNS, type RunRecord } from '../run-record.js';
import { daysLeft, taskText, waitingFor } from '../waiting-for.js';
import { workflowNamed } from '../workflow-registry.js';
import { Workflows } from '../workflows.js';

type TodoRow = RunRecord & {
  todoId: string | null;
  /** The task that waits, or the action that was done; null for a file as such. */
  code: string | null;
  text: string | null;
  parkName: string;
  at: Date;
  dueOn: string | null;
};

/** To-dos that wait for the actor; written out rather than by `app.is_my_todo`, so that the indexes serve. */
const MINE = `t.closed_at is null and t.role = (select app.role_code()) and t.opens_on <= $1 and case t.place_kind
    when 'district' then t.district_id = (select app.district_id())
    when 'park' then t.park_id = any ((select app.park_ids())::uuid[])
    when 'street' then t.street_id = (select app.street_id())
    when 'enterprise' then t.enterprise_id = any ((select app.enterprise_ids())::uuid[])
    when 'branch' then t.party_org_id = (select app.party_org_id())
    else t.user_id = (select app.user_id()) end`;

const WITH_RUN = `join workflow_run r on r.park_id = t.park_id and r.id = t.run_id`;

/** Each box: its rows, and their order. `$1` is today. */
const BOXES: Record<TodoBox, { columns: string; from: string; where: string; order: string }> = {
  todo: {
    columns: `t.id as "todoId", t.task as code, null as text, t.opened_at as at, t.due_on::text as "dueOn"`,
    from: `todo t ${WITH_RUN}`,
    where: MINE,
    order: 't.due_on nulls last, t.opened_at, t.id',
  },
  done: {
    columns: `null::uuid as "todoId", t.action as code, null as text, t.at, null as "dueOn"`,
    from: `workflow_step t ${WITH_RUN}`,
    where: '$1::date is not null and t.actor_user_id = (select app.user_id()) and t.version > 1',
    order: 't.at desc, t.id',
  },
  started: {
    columns: `null::uuid as "todoId", null as code, null as text, r.started_at as at, r.promised_on::text as "dueOn"`,
    from: 'workflow_run r',
    where: '$1::date is not null and r.started_by = (select app.user_id())',
    order: 'r.started_at desc, r.id',
  },
  copied: {
    columns: `null::uuid as "todoId", null as code, case when $2 = 'en' then t.text_en else t.text_zh end as text,
              t.created_at as at, null as "dueOn"`,
    from: `notification t ${WITH_RUN}`,
    where: `$1::date is not null and t.kind = 'copied' and t.user_id = (select app.user_id())`,
    order: 't.created_at desc, t.id',
  },
};

/** The workbench's boxes: 待办, 已办, 我发起, 抄送. */
@Injectable()
export class ListTodos {
  constructor(
    private readonly workflows: Workflows,
    private readonly calendars: Calendars,
  ) {}

  async execute(ctx: RequestContext, query: TodoQueryDto): Promise<TodoPageDto> {
    const { page, pageSize, box } = query;
    const { columns, from, where, order } = BOXES[box];
    const rows = await ctx.query<TodoRow & { total: number }>(
      prepared(
        `select ${RUN_COLUMNS}, ${columns}, p.name as "parkName", count(*) over ()::int as total
           from ${from} join park p on p.district_id = r.district_id and p.id = r.park_id
          where ${where} and $2::text is not null order by ${order} limit $3 offset $4`,
      ),
      [ctx.today, ctx.locale, pageSize, (page - 1) * pageSize],
    );
    const calendar = await this.calendars.load(ctx);
    const waiting =
      box === 'started'
        ? await waitingFor(ctx, rows, calendar)
        : new Map<string, WaitingForDto[]>();
    return {
      items: rows.map((row) => ({
        ...this.present(ctx, row, daysLeft(calendar, ctx.today, row.dueOn)),
        waitingFor: (waiting.get(row.id) ?? []).filter(({ opensOn }) => opensOn <= ctx.today),
      })),
      total: rows[0]?.total ?? 0,
      page,
      pageSize,
    };
  }

  /** How much is in each box, in one query. */
  async counts(ctx: RequestContext): Promise<TodoCountsDto> {
    const count = (box: TodoBox): string =>
      `(select count(*)::int from ${BOXES[box].from} where ${BOXES[box].where}) as ${box}`;
    const [row] = await ctx.query<TodoCountsDto>(
      prepared(
        `select ${count('todo')}, ${count('done')}, ${count('started')}, ${count('copied')},
                (select count(*)::int from ${BOXES.todo.from} where ${MINE} and t.due_on < $1) as overdue`,
      ),
      [ctx.today],
    );
    return row!;
  }

  private present(
    ctx: RequestContext,
    row: TodoRow,
    workingDaysLeft: number | null,
  ): Omit<TodoItemDto, 'waitingFor'> {
    const workflow = workflowNamed(row.workflow);
    const state = workflow.states[row.state];
    const stateLabel = state ? localise(state.label, {}, ctx.locale) : row.state;
    const done = row.code === null ? undefined : workflow.transitions[row.code]?.label;
    return {
      todoId: row.todoId,
      parkId: row.parkId,
      runId: row.id,
      workflow: row.workflow,
      workflowLabel: localise(workflow.label, {}, ctx.locale),
      number: row.number,
      title: row.title,
      stateLabel,
      text:
        row.text ??
        (row.todoId !== null
          ? taskText(ctx, workflow, row.code!, row)
          : done
            ? localise(done, {}, ctx.locale)
            : stateLabel),
      parkName: row.parkName,
      at: row.at,
      dueOn: row.dueOn,
      workingDaysLeft,
      link: this.workflows.bindingOf(row.workflow).link(row),
    };
  }
}
