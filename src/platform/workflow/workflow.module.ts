import { Global, Module } from '@nestjs/common';
import { CalendarDeadlinesController } from './calendar-deadlines.controller.js';
import { RunFiles } from './run-files.js';
import { RunTimelines } from './run-timelines.js';
import { RunViews } from './run-views.js';
import { TodosController } from './todos.controller.js';
import { UnitRuns } from './unit-runs.js';
import { CalendarDeadlines } from './use-cases/calendar-deadlines.js';
import { ListTodos } from './use-cases/list-todos.js';
import { NudgeTodo } from './use-cases/nudge-todo.js';
import { Workflows } from './workflows.js';
import './workflow.audit.js';

/** Files that run by a workflow: where they stand, whom they wait for, what became of them. */
@Global()
@Module({
  controllers: [TodosController, CalendarDeadlinesController],
  providers: [
    Workflows,
    RunFiles,
    RunTimelines,
    RunViews,
    UnitRuns,
    ListTodos,
    NudgeTodo,
    CalendarDeadlines,
  ],
  exports: [RunTimelines, Workflows, RunFiles, RunViews, UnitRuns],
})
export class WorkflowModule {}
