import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiExtraModels, ApiTags, getSchemaPath } from '@nestjs/swagger';
import { SignedIn } from '../access/access.decorator.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { type Call, FromCaller } from '../http/call.decorator.js';
import { findBulkRun, listBulkResults } from './bulk-record.js';
import { BulkRegistry } from './bulk-registry.js';
import {
  BulkDryRunDto,
  BulkResultPageDto,
  BulkResultQueryDto,
  BulkRunDto,
  StartBulkActionDto,
} from './dto/bulk-action.dto.js';
import { chooseRows } from './use-cases/choose-rows.js';
import { RehearseBulkAction } from './use-cases/rehearse-bulk-action.js';
import { StartBulkAction } from './use-cases/start-bulk-action.js';

@ApiTags('bulk-actions')
@ApiExtraModels(BulkDryRunDto, BulkRunDto)
@Controller('bulk-actions')
export class BulkActionsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly registry: BulkRegistry,
    private readonly rehearse: RehearseBulkAction,
    private readonly start: StartBulkAction,
  ) {}

  /**
   * Acts upon many rows of a list, as a job; with `dryRun` tells what would become of each and changes nothing. Open
   * to whoever may do the same to a single row.
   */
  @SignedIn()
  @ApiCreatedResponse({
    schema: {
      oneOf: [{ $ref: getSchemaPath(BulkDryRunDto) }, { $ref: getSchemaPath(BulkRunDto) }],
    },
  })
  @Post()
  async startBulkAction(
    @FromCaller() call: Call,
    @Body() body: StartBulkActionDto,
  ): Promise<BulkDryRunDto | BulkRunDto> {
    if (!body.dryRun) {
      return this.unitOfWork.write(call, (ctx) => this.start.execute(ctx, body));
    }
    const order = await this.unitOfWork.readSnapshot(call, (ctx) =>
      chooseRows(ctx, this.registry, body),
    );
    return this.rehearse.execute(call, order);
  }

  /** A run of one's own, and how far it is. */
  @SignedIn()
  @Get(':runId')
  getBulkRun(
    @FromCaller() call: Call,
    @Param('runId', ParseUUIDPipe) runId: string,
  ): Promise<BulkRunDto> {
    return this.unitOfWork.read(call, (ctx) => findBulkRun(ctx, runId));
  }

  /** What became of each row. */
  @SignedIn()
  @Get(':runId/results')
  listBulkResults(
    @FromCaller() call: Call,
    @Param('runId', ParseUUIDPipe) runId: string,
    @Query() query: BulkResultQueryDto,
  ): Promise<BulkResultPageDto> {
    return this.unitOfWork.read(call, async (ctx) => {
      await findBulkRun(ctx, runId);
      const { page, pageSize } = query;
      return { ...(await listBulkResults(ctx, runId, query)), page, pageSize };
    });
  }

  /** Takes back what a run changed, on each row that did not change since: a run of its own. */
  @SignedIn()
  @HttpCode(201)
  @Post(':runId/undo')
  undoBulkRun(
    @FromCaller() call: Call,
    @Param('runId', ParseUUIDPipe) runId: string,
  ): Promise<BulkRunDto> {
    return this.unitOfWork.write(call, (ctx) => this.start.undo(ctx, runId));
  }
}
