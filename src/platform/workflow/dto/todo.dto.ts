import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { PageQueryDto } from '../../http/page.dto.js';
import { WaitingForDto } from './workflow-run.dto.js';

/** What waits for me, what I did, what I started, what I was sent a copy of. */
export const TODO_BOXES = ['todo', 'done', 'started', 'copied'] as const;
export type TodoBox = (typeof TODO_BOXES)[number];

export class TodoQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ enum: TODO_BOXES })
  @IsOptional()
  @IsIn(TODO_BOXES)
  box: TodoBox = 'todo';
}

/** One line of the workbench: a file, and why it is listed. */
export class TodoItemDto {
  /** The to-do; null for a file that I started or was copied to. */
  todoId: string | null;
  parkId: string;
  runId: string;
  workflow: string;
  workflowLabel: string;
  number: string;
  title: string;
  stateLabel: string;
  /** What is to be done, or what was. */
  text: string;
  parkName: string;
  /** When it came: opened, done, started or copied. */
  at: Date;
  /** Business date, `YYYY-MM-DD`. */
  dueOn: string | null;
  /** Working days until it is due; 0 on the day itself, negative afterwards. */
  workingDaysLeft: number | null;
  /** The address of the page where it is done. */
  link: string;
  /** Whom a file that I started waits for now; empty in the other boxes. */
  waitingFor: WaitingForDto[];
}

export class TodoPageDto {
  items: TodoItemDto[];
  total: number;
  page: number;
  pageSize: number;
}

/** How much is in each box; `overdue` counts those of `todo` that are past their day. */
export class TodoCountsDto {
  todo: number;
  overdue: number;
  done: number;
  started: number;
  copied: number;
}
