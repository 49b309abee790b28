import type {
  BulkDryRunDto,
  BulkResultDto,
  BulkRunDto,
} from '../../src/platform/bulk-actions/dto/bulk-action.dto.js';
import { RunBulkActionJob } from '../../src/platform/bulk-actions/use-cases/run-bulk-action-job.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import type { RunningJob } from '../../src/platform/jobs/job-worker.js';
import type { ApiClient } from './api-client.js';
import type { InnerTestApp } from './test-app.js';

interface Order {
  list: string;
  action: string;
  parameters?: Record<string, unknown>;
  selection: Record<string, unknown>;
}

/** What a run would do. */
export async function dryRun(client: ApiClient, order: Order): Promise<BulkDryRunDto> {
  return accepted(await client.post<BulkDryRunDto>('/bulk-actions', { ...order, dryRun: true }));
}

/** Asks for a run; in an application that does not work on its jobs it waits for `workOn`. */
export async function startRun(client: ApiClient, order: Order): Promise<BulkRunDto> {
  return accepted(await client.post<BulkRunDto>('/bulk-actions', order));
}

/** The job of a run, as the worker would hand it over. */
export async function jobOf(test: InnerTestApp, runId: string): Promise<RunningJob> {
  const { rows } = await test.superuser.query<{ job: string }>(
    'select job_run_id as job from bulk_run where id = $1',
    [runId],
  );
  const identity = { runId: rows[0]!.job, locale: 'zh-CN' as const };
  const unitOfWork = test.app.get(UnitOfWork);
  return {
    runId: identity.runId,
    subjectId: runId,
    read: (work) => unitOfWork.readForJob(identity, work),
    readSnapshot: (work) => unitOfWork.readSnapshotForJob(identity, work),
    write: (work) => unitOfWork.writeForJob(identity, work),
    progress: () => Promise.resolve(),
  };
}

/** Does the rows of a run at once. */
export async function workOn(
  test: InnerTestApp,
  client: ApiClient,
  runId: string,
): Promise<BulkRunDto> {
  await test.app.get(RunBulkActionJob).run(await jobOf(test, runId));
  return (await client.get<BulkRunDto>(`/bulk-actions/${runId}`)).body;
}

/** What became of each row of a run. */
export async function resultsOf(client: ApiClient, runId: string): Promise<BulkResultDto[]> {
  const { body } = await client.get<{ items: BulkResultDto[] }>(
    `/bulk-actions/${runId}/results?pageSize=100`,
  );
  return body.items;
}

function accepted<T>(answer: { status: number; body: T }): T {
  if (answer.status !== 201) {
    throw new Error(`POST /bulk-actions: ${answer.status} ${JSON.stringify(answer.body)}`);
  }
  return answer.body;
}
