import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

describe('housekeeping', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp({ worker: true });
  });
  afterAll(() => test.close());

  it('is due every hour', async () => {
    const { rows } = await test.superuser.query<{ cron: string }>(`select cron from pgboss.schedule where name = 'platform.housekeeping'`);
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
    expect((await test.superuser.query('select key from idempotency_key')).rows).toEqual([{ key: 'new-key-new' }]);
    expect((await test.superuser.query(`select encode(bucket, 'hex') as bucket from login_throttle`)).rows).toEqual([{ bucket: '02' }]);
  });
});
