import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { JobWorker } from '../jobs/job-worker.js';
import { BulkActionsController } from './bulk-actions.controller.js';
import { BULK_QUEUE } from './bulk-queue.js';
import { BulkRegistry } from './bulk-registry.js';
import { ExportBulkResults } from './export-bulk-results.js';
import { RehearseBulkAction } from './use-cases/rehearse-bulk-action.js';
import { RunBulkActionJob } from './use-cases/run-bulk-action-job.js';
import { StartBulkAction } from './use-cases/start-bulk-action.js';

/** One act upon many rows of a list. */
@Global()
@Module({
  controllers: [BulkActionsController],
  providers: [
    BulkRegistry,
    RehearseBulkAction,
    StartBulkAction,
    RunBulkActionJob,
    ExportBulkResults,
  ],
  exports: [BulkRegistry, RunBulkActionJob],
})
export class BulkActionsModule implements OnModuleInit {
  constructor(
    private readonly worker: JobWorker,
    private readonly job: RunBulkActionJob,
  ) {}

  onModuleInit(): void {
    this.worker.register(BULK_QUEUE, this.job);
  }
}
