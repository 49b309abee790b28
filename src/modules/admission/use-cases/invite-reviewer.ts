import { Injectable } from '@nestjs/common';
import type { RequestContext, WriteContext } from '../../../platform/database/request-context.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import { lockRun, type RunRef } from '../../../platform/workflow/run-record.js';
import { Workflows } from '../../../platform/workflow/workflows.js';
import { admissionProblems } from '../admission.problems.js';
import { ADMISSION } from '../domain/admission-workflow.js';
import type { ReviewerListDto } from '../dto/dossier.dto.js';

/** Asks outside reviewers for their opinion on a dossier. */
@Injectable()
export class InviteReviewer {
  constructor(private readonly workflows: Workflows) {}

  /** The outside reviewers of the district, by name alone. */
  async candidates(ctx: RequestContext): Promise<ReviewerListDto> {
    const items = await ctx.query<{ userId: string; name: string }>(
      `select user_id as "userId", display_name as name from app.outside_reviewers() order by display_name collate "zh-x-icu", user_id`,
    );
    return { items };
  }

  /** @throws not_found, reviewer_unknown, reviewer_out_of_time */
  async execute(ctx: WriteContext, ref: RunRef, userId: string): Promise<void> {
    const run = await lockRun(ctx, ref);
    if (run.workflow !== ADMISSION) {
      throw platformProblems.not_found();
    }
    if (run.state !== 'in_review') {
      throw admissionProblems.reviewer_out_of_time();
    }
    const guest = (await this.candidates(ctx)).items.find((one) => one.userId === userId);
    if (!guest) {
      throw admissionProblems.reviewer_unknown();
    }
    await ctx.query(
      `insert into admission_guest (park_id, run_id, user_id, guest_name) values ($1, $2, $3, $4)
       on conflict (park_id, run_id, user_id) do nothing`,
      [ref.parkId, ref.runId, userId, guest.name],
    );
    await this.workflows.invite(ctx, run, { userId, role: 'outside_reviewer' });
  }
}
