import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Settings } from '../../../platform/http/settings.js';
import { identityProblems } from '../identity.problems.js';

const LOCK_MINUTES = 15;

/** Where failures are counted, and how many lock it. */
export interface Bucket {
  id: Buffer;
  limit: number;
}

/** Counts wrong passwords in the database, beside any transaction, so that a rollback forgets none. */
@Injectable()
export class LoginThrottle {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly settings: Settings,
  ) {}

  /** A bucket for something that must not be readable in the database. */
  keyed(text: string): Buffer {
    return createHmac('sha256', this.settings.jwtSecret).update(text).digest();
  }

  /** @throws login_locked */
  async refuseWhileLocked(buckets: readonly Bucket[]): Promise<void> {
    const [row] = await this.unitOfWork.signIn<{ until: Date | null }>(
      'select app.login_locked_until($1) as until',
      [buckets.map(({ id }) => id)],
    );
    if (row?.until) {
      const seconds = Math.max(1, Math.ceil((row.until.getTime() - Date.now()) / 1000));
      throw identityProblems.login_locked({
        retryAfterSeconds: seconds,
        retryAfterMinutes: Math.ceil(seconds / 60),
      });
    }
  }

  /** Counts a failure in each bucket. @throws login_locked when one is full by it */
  async recordFailure(buckets: readonly Bucket[]): Promise<void> {
    for (const { id, limit } of buckets) {
      await this.unitOfWork.signIn('select app.record_login_failure($1, $2, $3)', [
        id,
        limit,
        LOCK_MINUTES,
      ]);
    }
    await this.refuseWhileLocked(buckets);
  }

  async clear(bucket: Bucket): Promise<void> {
    await this.unitOfWork.signIn('select app.clear_login_failures($1)', [[bucket.id]]);
  }
}
