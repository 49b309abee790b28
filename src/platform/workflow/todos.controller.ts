import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SignedIn } from '../access/access.decorator.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { type Call, FromCaller } from '../http/call.decorator.js';
import { TodoCountsDto, TodoPageDto, TodoQueryDto } from './dto/todo.dto.js';
import { ListTodos } from './use-cases/list-todos.js';
import { NudgeTodo } from './use-cases/nudge-todo.js';

@ApiTags('workflow')
@Controller()
export class TodosController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly list: ListTodos,
    private readonly nudge: NudgeTodo,
  ) {}

  /** What waits for the caller under the acting role grant; or what he did, started or was copied to. */
  @SignedIn()
  @Get('todos')
  listTodos(@FromCaller() call: Call, @Query() query: TodoQueryDto): Promise<TodoPageDto> {
    return this.unitOfWork.read(call, (ctx) => this.list.execute(ctx, query));
  }

  @SignedIn()
  @Get('todo-counts')
  countTodos(@FromCaller() call: Call): Promise<TodoCountsDto> {
    return this.unitOfWork.read(call, (ctx) => this.list.counts(ctx));
  }

  /** Reminds whoever a to-do waits for; once a day. */
  @SignedIn()
  @HttpCode(204)
  @Post('parks/:parkId/todos/:todoId/nudge')
  nudgeTodo(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('todoId', ParseUUIDPipe) todoId: string,
  ): Promise<void> {
    return this.unitOfWork.write(call, (ctx) => this.nudge.execute(ctx, parkId, todoId));
  }
}
