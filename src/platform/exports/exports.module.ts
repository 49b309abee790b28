import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { defineRecurringQueue } from '../jobs/job-queue.js';
import { JobWorker } from '../jobs/job-worker.js';
import { EXPORT_QUEUE } from './export-queue.js';
import { ExportRegistry } from './export-registry.js';
import { ExportsController } from './exports.controller.js';
import { ForgetExports } from './use-cases/forget-exports.js';
import { KeepExport } from './use-cases/keep-export.js';
import { StartExport } from './use-cases/start-export.js';
import { WriteExportJob } from './use-cases/write-export-job.js';

const FORGETTING = defineRecurringQueue('platform.export-forgetting');
const HOURLY = '41 * * * *';

/** Lists as files: what the filter and the columns show. */
@Global()
@Module({
  controllers: [ExportsController],
  providers: [ExportRegistry, StartExport, KeepExport, WriteExportJob, ForgetExports],
  exports: [ExportRegistry, ForgetExports],
})
export class ExportsModule implements OnModuleInit {
  constructor(
    private readonly worker: JobWorker,
    private readonly writing: WriteExportJob,
    private readonly forget: ForgetExports,
  ) {}

  onModuleInit(): void {
    this.worker.register(EXPORT_QUEUE, this.writing);
    this.worker.every(FORGETTING, HOURLY, () => this.forget.execute());
  }
}
