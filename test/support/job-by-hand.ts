import { CheckRowsJob } from '../../src/modules/import/use-cases/check-rows-job.js';
import { CommitRowsJob } from '../../src/modules/import/use-cases/commit-rows-job.js';
import { ReadWorkbookJob } from '../../src/modules/import/use-cases/read-workbook-job.js';
import type { ImportBatchDto } from '../../src/modules/import/dto/import.dto.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import type { RunningJob } from '../../src/platform/jobs/job-worker.js';
import type { ApiClient } from './api-client.js';
import type { InnerTestApp } from './test-app.js';

const HANDLERS = {
  reading: ReadWorkbookJob,
  checking: CheckRowsJob,
  committing: CommitRowsJob,
} as const;

/** Does the job that a batch waits for at once, in an application that does not work on its jobs itself. */
export async function work(test: InnerTestApp, id: string): Promise<void> {
  const { rows } = await test.superuser.query<{ state: keyof typeof HANDLERS; runId: string }>(
    'select state, job_run_id as "runId" from import_batch where id = $1',
    [id],
  );
  const { state, runId } = rows[0]!;
  if (!(state in HANDLERS)) {
    throw new Error(`batch ${id} waits for no job: ${state}`);
  }
  const unitOfWork = test.app.get(UnitOfWork);
  const identity = { runId, locale: 'zh-CN' as const };
  const job: RunningJob = {
    runId,
    subjectId: id,
    read: (done) => unitOfWork.readForJob(identity, done),
    readSnapshot: (done) => unitOfWork.readSnapshotForJob(identity, done),
    write: (done) => unitOfWork.writeForJob(identity, done),
    progress: () => Promise.resolve(),
  };
  await test.app.get<{ run(job: RunningJob): Promise<void> }>(HANDLERS[state]).run(job);
}

/** Imports a workbook from upload to commit without waiting for a queue. */
export async function importByHand(
  test: InnerTestApp,
  client: ApiClient,
  content: Uint8Array,
  asOf: string,
): Promise<ImportBatchDto> {
  const file = await client.upload('台账.xlsx', content);
  const started = await client.post<ImportBatchDto>('/imports', { fileId: file.body.id, asOf });
  const { id } = started.body;
  await work(test, id);
  const { body } = await client.get<ImportBatchDto>(`/imports/${id}`);
  const { headerRow, mapping } = body;
  await client.put(`/imports/${id}/mapping`, { headerRow, mapping });
  await work(test, id);
  const asked = await client.post(`/imports/${id}/commit`);
  if (asked.status === 200) {
    await work(test, id);
  }
  return (await client.get<ImportBatchDto>(`/imports/${id}`)).body;
}
