import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../calendar/clock.js';
import { Settings } from '../http/settings.js';
import { defineRecurringQueue } from '../jobs/job-queue.js';
import { JobWorker } from '../jobs/job-worker.js';
import { signingKey } from './domain/signed-head.js';
import { sealAudit, type SealingOutcome } from './seal-audit.js';

const SEALING = defineRecurringQueue('platform.audit-sealing');
const EVERY_MINUTE = '* * * * *';

/** Seals what has been written into the audit trail: every minute, and whenever it is asked to. */
@Injectable()
export class AuditSealing implements OnModuleInit {
  private readonly logger = new Logger('AuditSealing');

  constructor(
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly worker: JobWorker,
  ) {}

  onModuleInit(): void {
    this.worker.every(SEALING, EVERY_MINUTE, async () => {
      await this.run();
    });
  }

  async run(): Promise<SealingOutcome> {
    const { databaseUrl, auditHeadsDir, auditSigningKey } = this.settings;
    if (auditSigningKey === null) {
      throw new Error('AUDIT_SIGNING_KEY is not set; see README.md, "The audit trail"');
    }
    const outcome = await sealAudit({
      databaseUrl,
      headsDir: auditHeadsDir,
      key: signingKey(auditSigningKey),
      now: () => this.clock.now(),
    });
    if (outcome.disagrees) {
      this.logger.error({ code: 'audit_heads_disagree' });
    }
    return outcome;
  }
}
