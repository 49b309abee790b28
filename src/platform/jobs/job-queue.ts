import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { PgBoss, type Queue } from 'pg-boss';
import { Settings } from '../http/settings.js';
import { JOB_SCHEMA } from './job-schema.js';

type Execute = (text: string, values?: unknown[]) => Promise<{ rows: never[] }>;

/** A worker that died is noticed after this many seconds, and its job given to another. */
const HEARTBEAT_SECONDS = 20;

/** Where jobs end that were tried in vain: their workers died, or the database was away too long. */
export const GIVEN_UP = 'platform.given-up';

const registered = new Set<string>();
const recurring = new Set<string>();

/** Declares a queue; every process makes sure that it exists before it serves. */
export function defineQueue(name: string): string {
  registered.add(name);
  return name;
}

/** Declares a queue of runs that nobody asks for: at most one waits, and a failed one is made good by the next. */
export function defineRecurringQueue(name: string): string {
  recurring.add(name);
  return name;
}

/** The queue itself (pg-boss). A job is sent in the transaction that causes it and carries only an id. */
@Injectable()
export class JobQueue implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger('JobQueue');
  readonly boss: PgBoss;

  constructor(settings: Settings) {
    this.boss = new PgBoss({
      connectionString: settings.jobsDatabaseUrl,
      schema: JOB_SCHEMA,
      createSchema: false,
      migrate: false,
      max: 3,
      monitorIntervalSeconds: 15,
      useListenNotify: true,
      application_name: 'wutong-jobs',
    });
    this.boss.on('error', (error) => this.logger.error({ fault: error.name }));
  }

  async onModuleInit(): Promise<void> {
    await this.boss.start();
    await this.ensureQueue(GIVEN_UP, { retryLimit: 10, retryDelay: 30 });
    for (const name of registered) {
      await this.ensureQueue(name, {
        retryLimit: 2,
        retryDelay: 1,
        heartbeatSeconds: HEARTBEAT_SECONDS,
        expireInSeconds: 3600,
        deadLetter: GIVEN_UP,
        // Whoever asked watches the progress: a free worker is woken rather than found at its next look.
        notify: true,
      });
    }
    for (const name of recurring) {
      await this.boss.createQueue(name, {
        policy: 'short',
        retryLimit: 0,
        heartbeatSeconds: HEARTBEAT_SECONDS,
        expireInSeconds: 3600,
      });
    }
  }

  /** Creates a queue, or gives one of an earlier version its present options. */
  private async ensureQueue(name: string, options: Omit<Queue, 'name'>): Promise<void> {
    await this.boss.createQueue(name, options);
    await this.boss.updateQueue(name, options);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.boss.stop({ graceful: true, timeout: 8_000 });
  }

  /** Enqueues a job run through the given connection, so that it leaves exactly when that commits. */
  async send(queue: string, runId: string, executeSql: Execute): Promise<void> {
    await this.boss.send(queue, { runId }, { db: { executeSql } });
  }
}
