import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../database/request-context.js';
import { VERIFICATION_QUEUE } from '../audit-verifying.js';
import { auditProblems } from '../audit.problems.js';
import type { AuditChainDto } from '../dto/audit-chain.dto.js';
import { DescribeAuditChain } from './describe-audit-chain.js';

/** Asks for a check of the whole trail; a job does it. */
@Injectable()
export class RequestVerification {
  constructor(private readonly chain: DescribeAuditChain) {}

  /** @throws verification_running */
  async execute(ctx: WriteContext): Promise<AuditChainDto> {
    // A job whose owner lost his grant closes nothing; what it left must not block all others for ever.
    await ctx.query(
      `update audit_verification set state = 'failed', problem_code = 'unavailable', finished_at = now()
        where state = 'waiting' and asked_at < now() - interval '2 hours'`,
    );
    const [row] = await ctx.query<{ id: string }>(
      `insert into audit_verification (asked_by) values (app.user_id())
       on conflict (state) where state = 'waiting' do nothing returning id`,
    );
    if (!row) {
      throw auditProblems.verification_running();
    }
    const runId = await ctx.enqueue({ queue: VERIFICATION_QUEUE, subjectId: row.id });
    await ctx.query('update audit_verification set job_run_id = $2 where id = $1', [row.id, runId]);
    return this.chain.execute(ctx);
  }
}
