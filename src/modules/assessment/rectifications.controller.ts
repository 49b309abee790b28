import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../platform/access/access.decorator.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type Call, FromCaller } from '../../platform/http/call.decorator.js';
import { Workflows } from '../../platform/workflow/workflows.js';
import {
  MoveRectificationDto,
  RectificationDto,
  RectificationPageDto,
  RectificationQueryDto,
} from './dto/rectification.dto.js';
import { GetRectification } from './use-cases/get-rectification.js';
import { ListAssessments } from './use-cases/list-assessments.js';

@ApiTags('assessment')
@Controller()
export class RectificationsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly list: ListAssessments,
    private readonly get: GetRectification,
    private readonly workflows: Workflows,
  ) {}

  /** Those that still run first, the most pressing of them first. */
  @Access('assessment.read')
  @Get('rectifications')
  listRectifications(
    @FromCaller() call: Call,
    @Query() query: RectificationQueryDto,
  ): Promise<RectificationPageDto> {
    return this.unitOfWork.read(call, (ctx) => this.list.rectifications(ctx, query));
  }

  @Access('assessment.read')
  @Get('parks/:parkId/rectifications/:rectificationId')
  getRectification(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('rectificationId', ParseUUIDPipe) rectificationId: string,
  ): Promise<RectificationDto> {
    return this.unitOfWork.read(call, (ctx) => this.get.execute(ctx, parkId, rectificationId));
  }

  /** A move of the unit or branch (it is done), or of the officer who re-checks. */
  @Access('rectification.move')
  @HttpCode(200)
  @Post('parks/:parkId/rectifications/:rectificationId/moves')
  moveRectification(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('rectificationId', ParseUUIDPipe) runId: string,
    @Body() { action, version, reason, ...input }: MoveRectificationDto,
  ): Promise<RectificationDto> {
    return this.unitOfWork.write(call, async (ctx) => {
      await this.workflows.move(
        ctx,
        'rectification',
        { parkId, runId },
        {
          action,
          version,
          reason: reason ?? null,
          input,
        },
      );
      return this.get.execute(ctx, parkId, runId);
    });
  }
}
