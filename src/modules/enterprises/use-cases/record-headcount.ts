import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';
import { fieldProblem } from '../../../platform/problems/validation.js';
import type { RecordHeadcountDto } from '../dto/enterprise-commands.dto.js';
import type { EnterpriseDto } from '../dto/enterprise.dto.js';
import { GetEnterprise } from './get-enterprise.js';

/** Keeps what a unit reports of itself at a date. */
@Injectable()
export class RecordHeadcount {
  constructor(private readonly get: GetEnterprise) {}

  /** @throws not_found, validation_failed (a date in the future) */
  async execute(
    ctx: WriteContext,
    parkId: string,
    id: string,
    input: RecordHeadcountDto,
  ): Promise<EnterpriseDto> {
    await this.get.execute(ctx, parkId, id);
    if (input.asOf > ctx.today) {
      throw fieldProblem([
        {
          path: 'asOf',
          code: 'date_in_future',
          zh: '统计日期不能晚于今天',
          en: 'The date cannot be in the future',
        },
      ]);
    }
    await writeHeadcount(ctx, parkId, id, input);
    return this.get.execute(ctx, parkId, id);
  }
}

/** One report per unit and date: a second one for the same date corrects the first. */
export async function writeHeadcount(
  ctx: WriteContext,
  parkId: string,
  enterpriseId: string,
  report: RecordHeadcountDto,
): Promise<void> {
  await ctx.query(
    `insert into reported_headcount (park_id, enterprise_id, as_of, staff_count, full_member_count, anchor_count)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (park_id, enterprise_id, as_of) do update set staff_count = excluded.staff_count,
       full_member_count = excluded.full_member_count, anchor_count = excluded.anchor_count, recorded_at = now()`,
    [
      parkId,
      enterpriseId,
      report.asOf,
      report.staffCount,
      report.fullMemberCount,
      report.anchorCount ?? null,
    ],
  );
}
