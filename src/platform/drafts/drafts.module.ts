import { Module, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work.js';
import { defineRecurringQueue } from '../jobs/job-queue.js';
import { JobWorker } from '../jobs/job-worker.js';
import { DraftsController } from './drafts.controller.js';
import { Drafts } from './use-cases/drafts.js';

const FORGETTING = defineRecurringQueue('platform.draft-forgetting');
const HOURLY = '47 * * * *';

/** What was typed and not sent yet. */
@Module({ controllers: [DraftsController], providers: [Drafts] })
export class DraftsModule implements OnModuleInit {
  constructor(
    private readonly worker: JobWorker,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  onModuleInit(): void {
    this.worker.every(FORGETTING, HOURLY, async () => {
      await this.unitOfWork.signIn('select app.forget_drafts()', []);
    });
  }
}
