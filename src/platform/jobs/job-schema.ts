import pg from 'pg';
import { PgBoss } from 'pg-boss';

/** The schema that pg-boss keeps its queues in; owned by wutong_jobs, migrated with the rest. */
export const JOB_SCHEMA = 'pgboss';

const GRANTS = `
grant usage on schema pgboss to wutong_app;
grant select on all tables in schema pgboss to wutong_app;
grant insert on all tables in schema pgboss to wutong_app;
grant execute on all functions in schema pgboss to wutong_app;
alter default privileges in schema pgboss grant select, insert on tables to wutong_app;
`;

/** Installs or migrates pg-boss and lets the application enqueue; jobs carry ids only. */
export async function prepareJobSchema(jobsUrl: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: jobsUrl,
    schema: JOB_SCHEMA,
    createSchema: false,
    supervise: false,
    schedule: false,
    max: 2,
  });
  let fault: Error | undefined;
  boss.on('error', (error: Error) => (fault = error));
  await boss.start();
  await boss.stop({ graceful: false });
  if (fault) {
    throw fault;
  }
  const client = new pg.Client({ connectionString: jobsUrl });
  await client.connect();
  try {
    await client.query(GRANTS);
  } finally {
    await client.end();
  }
}
