import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../platform/access/access.decorator.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type Call, FromCaller } from '../../platform/http/call.decorator.js';
import {
  CoverageDto,
  CoverageQueryDto,
  CoverageTrendDto,
  CoverageTrendQueryDto,
  CoverageUnitPageDto,
  CoverageUnitsQueryDto,
} from './dto/coverage.dto.js';
import { GateBoardDto } from './dto/gate-board.dto.js';
import { WorkbenchDto } from './dto/workbench.dto.js';
import { ListCoverageUnits } from './use-cases/list-coverage-units.js';
import { MeasureCoverage } from './use-cases/measure-coverage.js';
import { OpenGateBoard } from './use-cases/open-gate-board.js';
import { OpenWorkbench } from './use-cases/open-workbench.js';
import { TraceCoverage } from './use-cases/trace-coverage.js';

@ApiTags('reports')
@Controller()
export class ReportsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly coverage: MeasureCoverage,
    private readonly trend: TraceCoverage,
    private readonly units: ListCoverageUnits,
    private readonly workbench: OpenWorkbench,
    private readonly gateBoard: OpenGateBoard,
  ) {}

  /** The two coverages on a day: numerators, denominators and rates. */
  @Access('coverage.read')
  @Get('reports/coverage')
  getCoverage(@FromCaller() call: Call, @Query() query: CoverageQueryDto): Promise<CoverageDto> {
    return this.unitOfWork.read(call, (ctx) => this.coverage.execute(ctx, query));
  }

  /** The two coverages over time, on the last days of past months, quarters or years. */
  @Access('coverage.read')
  @Get('reports/coverage/trend')
  getCoverageTrend(
    @FromCaller() call: Call,
    @Query() query: CoverageTrendQueryDto,
  ): Promise<CoverageTrendDto> {
    return this.unitOfWork.read(call, (ctx) => this.trend.execute(ctx, query));
  }

  /** The enterprises that one figure counts. */
  @Access('coverage.read')
  @Get('reports/coverage/units')
  listCoverageUnits(
    @FromCaller() call: Call,
    @Query() query: CoverageUnitsQueryDto,
  ): Promise<CoverageUnitPageDto> {
    return this.unitOfWork.read(call, (ctx) => this.units.execute(ctx, query));
  }

  /** How many files of a park stand at which gate and step, and how many of them are overdue. */
  @Access('gate_board.read')
  @Get('parks/:parkId/gate-board')
  getGateBoard(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
  ): Promise<GateBoardDto> {
    return this.unitOfWork.read(call, (ctx) => this.gateBoard.execute(ctx, parkId));
  }

  /** What there is to do today. */
  @Access('workbench.read')
  @Get('workbench')
  getWorkbench(@FromCaller() call: Call): Promise<WorkbenchDto> {
    return this.unitOfWork.read(call, (ctx) => this.workbench.execute(ctx));
  }
}
