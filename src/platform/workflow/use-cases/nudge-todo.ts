import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../database/request-context.js';
import { platformProblems } from '../../problems/platform.problems.js';
import { notifyAll } from '../open-todos.js';
import { seeRun } from '../run-record.js';
import { workflowNamed } from '../workflow-registry.js';
import { workflowProblems } from '../workflow.problems.js';
import { Workflows } from '../workflows.js';

interface NudgedTodo {
  run_id: string;
  task: string;
  role: string;
  place_kind: string;
  place: string;
  is_open: boolean;
  is_mine: boolean;
}

/** Reminds whoever keeps a file waiting (催办): once a day for each to-do. */
@Injectable()
export class NudgeTodo {
  constructor(private readonly workflows: Workflows) {}

  /** @throws not_found, todo_closed, todo_is_yours, todo_nudged_today */
  async execute(ctx: WriteContext, parkId: string, todoId: string): Promise<void> {
    const [todo] = await ctx.query<NudgedTodo>(
      `select t.run_id, t.task, t.role, t.place_kind, t.closed_at is null and t.opens_on <= $3 as is_open,
              app.is_my_todo(t) as is_mine,
              coalesce(t.street_id, t.enterprise_id, t.party_org_id, t.user_id,
                       case t.place_kind when 'district' then t.district_id else t.park_id end) as place
         from todo t where t.park_id = $1 and t.id = $2`,
      [parkId, todoId, ctx.today],
    );
    if (!todo) {
      throw platformProblems.not_found();
    }
    if (!todo.is_open) {
      throw workflowProblems.todo_closed();
    }
    if (todo.is_mine) {
      throw workflowProblems.todo_is_yours();
    }
    const nudged = await ctx.query(
      `insert into todo_nudge (park_id, todo_id, nudged_on, nudged_by) values ($1, $2, $3, app.user_id())
       on conflict (park_id, todo_id, nudged_on) do nothing returning 1`,
      [parkId, todoId, ctx.today],
    );
    if (nudged.length === 0) {
      throw workflowProblems.todo_nudged_today();
    }
    const run = await seeRun(ctx, { parkId, runId: todo.run_id });
    const awaits = Object.values(workflowNamed(run.workflow).states).flatMap(
      (one) => one.awaits ?? [],
    );
    const text = awaits.find(({ task }) => task === todo.task)?.text;
    await notifyAll(ctx, run, this.workflows.bindingOf(run.workflow).link(run), [
      {
        kind: 'nudged',
        role: todo.role,
        placeKind: todo.place_kind,
        place: todo.place,
        text: {
          zh: `催办：${text?.zh ?? '{title}'}`,
          en: `Reminder: ${text?.en ?? '{title}'}`,
        },
      },
    ]);
  }
}
