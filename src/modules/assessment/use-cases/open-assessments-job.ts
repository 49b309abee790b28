import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { RequestContext, WriteContext } from '../../../platform/database/request-context.js';
import { newRowId } from '../../../platform/database/row-id.js';
import { prepared } from '../../../platform/database/statements.js';
import { type JobHandler, JobWorker, type RunningJob } from '../../../platform/jobs/job-worker.js';
import { Workflows } from '../../../platform/workflow/workflows.js';
import type { Subject } from '../domain/indicator-set.js';
import { OPEN_QUEUE } from './assessment-periods.js';
import { type PeriodSubject, subjectsWithout } from './period-subjects.js';
import { TakeMeasurements } from './take-measurements.js';

interface Period {
  id: string;
  parkId: string;
  subject: Subject;
  name: string;
  until: string;
  expected: number;
}

/** So many assessments are opened and measured in one transaction. */
const CHUNK = 20;

/** Opens the assessments of a period and measures them; goes on where it stopped when it runs again. */
@Injectable()
export class OpenAssessmentsJob implements JobHandler, OnModuleInit {
  constructor(
    private readonly worker: JobWorker,
    private readonly workflows: Workflows,
    private readonly measuring: TakeMeasurements,
  ) {}

  onModuleInit(): void {
    this.worker.register(OPEN_QUEUE, this);
  }

  async run(job: RunningJob): Promise<void> {
    const period = await job.read((ctx) => periodOf(ctx, job.subjectId));
    for (let done = 0, opened = CHUNK; opened > 0; done += opened) {
      opened = await job.write((ctx) => this.openSome(ctx, period));
      await job.progress(Math.min(done + opened, period.expected), period.expected);
    }
  }

  async failed(job: RunningJob, problemCode: string): Promise<void> {
    await job.write((ctx) =>
      ctx.query('update assessment_period set problem_code = $2 where id = $1', [
        job.subjectId,
        problemCode,
      ]),
    );
  }

  private async openSome(ctx: WriteContext, period: Period): Promise<number> {
    // Two jobs of one period open one after another, so that nobody is opened twice.
    await ctx.query('select 1 from assessment_period where park_id = $1 and id = $2 for update', [
      period.parkId,
      period.id,
    ]);
    const subjects = await subjectsWithout(ctx, period, CHUNK);
    for (const subject of subjects) {
      await this.openOne(ctx, period, subject);
    }
    return subjects.length;
  }

  private async openOne(ctx: WriteContext, period: Period, subject: PeriodSubject): Promise<void> {
    const id = newRowId();
    const { parkId } = period;
    const enterpriseId = period.subject === 'enterprise' ? subject.id : null;
    const partyOrgId = period.subject === 'branch' ? subject.id : null;
    await ctx.query(
      prepared(
        `insert into assessment (park_id, id, period_id, enterprise_id, party_org_id) values ($1, $2, $3, $4, $5)`,
      ),
      [parkId, id, period.id, enterpriseId, partyOrgId],
    );
    const run = await this.workflows.start(ctx, 'assessment', {
      id,
      parkId,
      title: `${subject.name} ${period.name}`.slice(0, 160),
      streetId: subject.streetId,
      enterpriseId,
      partyOrgId,
    });
    await this.measuring.unlessGone(ctx, run);
  }
}

async function periodOf(ctx: RequestContext, id: string): Promise<Period> {
  const [period] = await ctx.query<Period>(
    `select id, park_id as "parkId", subject, name, until_on::text as until, expected
       from assessment_period where id = $1`,
    [id],
  );
  return period!;
}
