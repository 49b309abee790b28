import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work.js';
import { defineRecurringQueue } from '../jobs/job-queue.js';
import { JobWorker } from '../jobs/job-worker.js';
import { FileScanner } from './file-scanner.js';
import { FileStore } from './file-store.js';
import './files.audit.js';
import { FilesController } from './files.controller.js';
import { PiecewiseUploadsController } from './piecewise-uploads.controller.js';
import { PiecewiseUploads } from './piecewise-uploads.js';
import { SharedFiles } from './shared-files.js';
import { Uploads } from './uploads.js';

const FORGETTING = defineRecurringQueue('platform.upload-forgetting');
const HOURLY = '29 * * * *';

/** One file service that every upload passes, whole or in pieces. */
@Global()
@Module({
  controllers: [FilesController, PiecewiseUploadsController],
  providers: [FileScanner, FileStore, SharedFiles, Uploads, PiecewiseUploads],
  exports: [FileStore, SharedFiles, Uploads],
})
export class FilesModule implements OnModuleInit {
  constructor(
    private readonly worker: JobWorker,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  onModuleInit(): void {
    this.worker.every(FORGETTING, HOURLY, async () => {
      await this.unitOfWork.signIn('select app.forget_uploads()', []);
    });
  }
}
