import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../platform/access/access.decorator.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type Call, FromCaller } from '../../platform/http/call.decorator.js';
import {
  DispatchDto,
  DispatchPageDto,
  DispatchQueryDto,
  InstructorAccountListDto,
  MoveDispatchDto,
  OpenDispatchDto,
  UnfollowedPageDto,
  UnfollowedQueryDto,
  UnitDispatchesDto,
} from './dto/instructor-dispatch.dto.js';
import { GetDispatch } from './use-cases/get-dispatch.js';
import { ListDispatches } from './use-cases/list-dispatches.js';
import { MoveDispatch } from './use-cases/move-dispatch.js';
import { OpenDispatch } from './use-cases/open-dispatch.js';

@ApiTags('instructor-visits')
@Controller()
export class InstructorVisitsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly list: ListDispatches,
    private readonly get: GetDispatch,
    private readonly open: OpenDispatch,
    private readonly moves: MoveDispatch,
  ) {}

  /** Instructors sent to units, whose visits are followed; the visit that is due first comes first. */
  @Access('instructor_visit.read')
  @Get('instructor-dispatches')
  listInstructorDispatches(
    @FromCaller() call: Call,
    @Query() query: DispatchQueryDto,
  ): Promise<DispatchPageDto> {
    return this.unitOfWork.read(call, (ctx) => this.list.execute(ctx, query));
  }

  /** Instructors at work, named by a ledger, whose visits nobody follows. */
  @Access('instructor_visit.open')
  @Get('instructors-unfollowed')
  listUnfollowedInstructors(
    @FromCaller() call: Call,
    @Query() query: UnfollowedQueryDto,
  ): Promise<UnfollowedPageDto> {
    return this.unitOfWork.read(call, (ctx) => this.list.unfollowed(ctx, query));
  }

  /** Begins to follow the visits of an instructor who is at work. */
  @Access('instructor_visit.open')
  @Post('parks/:parkId/instructor-dispatches')
  openInstructorDispatch(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Body() body: OpenDispatchDto,
  ): Promise<DispatchDto> {
    return this.unitOfWork.write(call, async (ctx) =>
      this.get.execute(ctx, parkId, await this.open.byHand(ctx, parkId, body)),
    );
  }

  @Access('instructor_visit.read')
  @Get('parks/:parkId/instructor-dispatches/:dispatchId')
  getInstructorDispatch(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('dispatchId', ParseUUIDPipe) dispatchId: string,
  ): Promise<DispatchDto> {
    return this.unitOfWork.read(call, (ctx) => this.get.execute(ctx, parkId, dispatchId));
  }

  /** The officers to whose accounts the visits may be given. */
  @Access('instructor_visit.open')
  @Get('parks/:parkId/instructor-dispatches/:dispatchId/accounts')
  listInstructorAccounts(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('dispatchId', ParseUUIDPipe) dispatchId: string,
  ): Promise<InstructorAccountListDto> {
    return this.unitOfWork.read(call, (ctx) => this.get.accounts(ctx, parkId, dispatchId));
  }

  /** Logs or corrects a visit, gives the visits to an account, or ends them; refused when it moved on since `version`. */
  @Access('instructor_visit.move')
  @HttpCode(200)
  @Post('parks/:parkId/instructor-dispatches/:dispatchId/moves')
  moveInstructorDispatch(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('dispatchId', ParseUUIDPipe) dispatchId: string,
    @Body() body: MoveDispatchDto,
  ): Promise<DispatchDto> {
    return this.unitOfWork.write(call, (ctx) => this.moves.execute(ctx, parkId, dispatchId, body));
  }

  /** The instructors of one unit. */
  @Access('instructor_visit.read')
  @Get('parks/:parkId/enterprises/:enterpriseId/instructor-dispatches')
  listInstructorDispatchesOfUnit(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('enterpriseId', ParseUUIDPipe) enterpriseId: string,
  ): Promise<UnitDispatchesDto> {
    return this.unitOfWork.read(call, (ctx) => this.list.ofUnit(ctx, parkId, enterpriseId));
  }
}
