import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../calendar/clock.js';
import { Settings } from '../http/settings.js';
import { defineQueue } from '../jobs/job-queue.js';
import { type JobHandler, JobWorker, type RunningJob } from '../jobs/job-worker.js';
import { auditKeys } from './audit-keys.js';
import { AuditSealing } from './audit-sealing.js';
import { verifyAudit } from './verify-audit.js';

export const VERIFICATION_QUEUE = defineQueue('platform.audit-verification');

/** Checks the trail for whoever asked on the page: seals what waits, then checks all of it. */
@Injectable()
export class AuditVerifying implements OnModuleInit, JobHandler {
  constructor(
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly sealing: AuditSealing,
    private readonly worker: JobWorker,
  ) {}

  onModuleInit(): void {
    this.worker.register(VERIFICATION_QUEUE, this);
  }

  async run(job: RunningJob): Promise<void> {
    const { databaseUrl, auditHeadsDir, auditSigningKey, auditPublicKeys } = this.settings;
    await this.sealing.run();
    const report = await verifyAudit({
      databaseUrl,
      headsDir: auditHeadsDir,
      keys: auditKeys(auditSigningKey, auditPublicKeys),
      now: () => this.clock.now(),
    });
    await job.write(async (ctx) => {
      await ctx.query(
        `update audit_verification set state = 'done', holds = $2, report = $3, finished_at = now()
          where id = $1 and state = 'waiting'`,
        [job.subjectId, report.holds, JSON.stringify(report)],
      );
    });
  }

  async failed(job: RunningJob, problemCode: string): Promise<void> {
    await job.write(async (ctx) => {
      await ctx.query(
        `update audit_verification set state = 'failed', problem_code = $2, finished_at = now()
          where id = $1 and state = 'waiting'`,
        [job.subjectId, problemCode],
      );
    });
  }
}
