import { Module } from '@nestjs/common';
import './reports.access.js';
import { ReportsController } from './reports.controller.js';
import { ExportCoverage, ExportCoverageTrend } from './use-cases/export-coverage.js';
import { ExportCoverageUnits } from './use-cases/export-coverage-units.js';
import { ListCoverageUnits } from './use-cases/list-coverage-units.js';
import { MeasureCoverage } from './use-cases/measure-coverage.js';
import { OpenGateBoard } from './use-cases/open-gate-board.js';
import { OpenWorkbench } from './use-cases/open-workbench.js';
import { TraceCoverage } from './use-cases/trace-coverage.js';

/** What the district reads: figures that open to the rows they count. */
@Module({
  controllers: [ReportsController],
  providers: [
    MeasureCoverage,
    TraceCoverage,
    ListCoverageUnits,
    OpenGateBoard,
    OpenWorkbench,
    ExportCoverage,
    ExportCoverageTrend,
    ExportCoverageUnits,
  ],
})
export class ReportsModule {}
