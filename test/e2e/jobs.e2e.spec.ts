import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { GIVEN_UP, JobQueue } from '../../src/platform/jobs/job-queue.js';
import { JobWorker } from '../../src/platform/jobs/job-worker.js';
import { startInnerTestApp, type InnerTestApp } from '../support/test-app.js';

/** A queue whose job never gets through, as when its workers die again and again. */
class Hopeless {
  readonly failedWith: string[] = [];
  run(): Promise<void> {
    return Promise.resolve();
  }
  failed(_job: unknown, code: string): Promise<void> {
    this.failedWith.push(code);
    return Promise.resolve();
  }
}

describe('a job that was tried in vain', () => {
  let test: InnerTestApp;
  const hopeless = new Hopeless();

  beforeAll(async () => {
    test = await startInnerTestApp();
    test.app.get(JobWorker).register('test.hopeless', hopeless);
    await test.app.get(JobWorker).start();
  });
  afterAll(() => test.close());

  it('is closed, and its room is told, so that nothing waits for ever', async () => {
    const userId = await test.make.userId(await test.make.user('auditor', test.make.at.platform()));
    const { rows } = await test.superuser.query<{ id: string }>(
      `insert into job_run (queue, subject_id, user_id, role_grant_id, state)
       select 'test.hopeless', uuidv7(), user_id, id, 'running' from role_grant where user_id = $1 returning id`,
      [userId],
    );
    const runId = rows[0]!.id;
    await test.app.get(JobQueue).boss.send(GIVEN_UP, { runId });
    await waitUntil(async () => {
      const run = await test.superuser.query<{ state: string; problem_code: string }>(
        'select state, problem_code from job_run where id = $1',
        [runId],
      );
      return run.rows[0]?.state === 'failed' && run.rows[0].problem_code === 'unavailable';
    });
    expect(hopeless.failedWith).toEqual(['unavailable']);
  });
});

describe('a job whose owner may no longer act', () => {
  let test: InnerTestApp;

  beforeAll(async () => {
    test = await startInnerTestApp();
  });
  afterAll(() => test.close());

  it('fails, and with it the import that waited for it', async () => {
    const place = await test.make.place();
    const userId = await test.make.userId(
      await test.make.user('park_officer', test.make.at.park(place)),
    );
    const { rows } = await test.superuser.query<{ job: string; batch: string }>(
      `with f as (insert into stored_file (owner_user_id, name, content_type, size_bytes, sha256)
              values ($1, 'a.xlsx', 'x', 1, sha256('a')) returning id),
            j as (insert into job_run (queue, subject_id, user_id, role_grant_id)
              select 'import.commit', uuidv7(), $1, id from role_grant where user_id = $1 returning id),
            b as (insert into import_batch (district_id, file_id, file_name, as_of, state, created_by, job_run_id)
              select $2, f.id, 'a.xlsx', '2024-12-31', 'committing', $1, j.id from f, j returning id)
       select j.id as job, b.id as batch from j, b`,
      [userId, place.districtId],
    );
    const { job, batch } = rows[0]!;
    await test.superuser.query('update role_grant set revoked_at = now() where user_id = $1', [
      userId,
    ]);
    await test.app.get(JobWorker).start();
    await test.app.get(JobQueue).boss.send('import.commit', { runId: job });
    await waitUntil(async () => {
      const found = await test.superuser.query<{ state: string; problem_code: string }>(
        'select state, problem_code from import_batch where id = $1',
        [batch],
      );
      return found.rows[0]?.state === 'failed' && found.rows[0].problem_code === 'job_owner_gone';
    });
    const officer = await test.signIn(
      await test.make.user('district_officer', test.make.at.district(place)),
    );
    expect((await officer.post(`/imports/${batch}/discard`)).status).toBe(200);
  });
});

async function waitUntil(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await holds()) {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  throw new Error('it did not come to hold within 15 s');
}

describe('housekeeping', () => {
  let test: InnerTestApp;

  beforeAll(async () => {
    test = await startInnerTestApp({ worker: true });
  });
  afterAll(() => test.close());

  it('is due every hour', async () => {
    const { rows } = await test.superuser.query<{ cron: string }>(
      `select cron from pgboss.schedule where name = 'platform.housekeeping'`,
    );
    expect(rows).toEqual([{ cron: '17 * * * *' }]);
  });

  it('forgets request keys after a day and counts of failures that are over, and nothing younger', async () => {
    const userId = await test.make.userId(await test.make.user('auditor', test.make.at.platform()));
    await test.superuser.query(
      `insert into idempotency_key (user_id, key, route, request_hash, created_at)
       values ($1, 'old-key-old', 'POST /x', '\\x00', now() - interval '25 hours'), ($1, 'new-key-new', 'POST /x', '\\x00', now() - interval '23 hours')`,
      [userId],
    );
    await test.superuser.query(
      `insert into login_throttle (bucket, failures, first_failure_at, locked_until)
       values ('\\x01', 3, now() - interval '25 hours', null), ('\\x02', 5, now(), now() + interval '15 minutes')`,
    );
    await test.app.get(UnitOfWork).signIn('select app.forget_expired()', []);
    expect((await test.superuser.query('select key from idempotency_key')).rows).toEqual([
      { key: 'new-key-new' },
    ]);
    expect(
      (await test.superuser.query(`select encode(bucket, 'hex') as bucket from login_throttle`))
        .rows,
    ).toEqual([{ bucket: '02' }]);
  });
});
