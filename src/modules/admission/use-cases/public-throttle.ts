import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Settings } from '../../../platform/http/settings.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import { networkOf } from '../../identity/identity.public.js';

const LOCK_MINUTES = 15;

/** Counts what strangers do without signing in, by the network they come from; no address is kept. */
@Injectable()
export class PublicThrottle {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly settings: Settings,
  ) {}

  /** @throws too_many_requests while the network is locked out of this act */
  async refuse(act: string, address: string): Promise<void> {
    const [row] = await this.unitOfWork.signIn<{ until: Date | null }>(
      'select app.login_locked_until($1) as until',
      [[this.bucket(act, address)]],
    );
    if (row?.until) {
      throw platformProblems.too_many_requests({
        retryAfterSeconds: Math.max(1, Math.ceil((row.until.getTime() - Date.now()) / 1000)),
      });
    }
  }

  /** Counts one act; `limit` of them within 15 minutes lock the network out for as long. */
  async count(act: string, address: string, limit: number): Promise<void> {
    await this.unitOfWork.signIn('select app.record_login_failure($1, $2, $3)', [
      this.bucket(act, address),
      limit,
      LOCK_MINUTES,
    ]);
  }

  private bucket(act: string, address: string): Buffer {
    return createHmac('sha256', this.settings.jwtSecret)
      .update(`${act} from ${networkOf(address)}`)
      .digest();
  }
}
