import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { prepareJobSchema } from '../jobs/job-schema.js';
import { fillInitials } from './fill-initials.js';
import { loadMigrations } from './migration-loader.js';

/** How to reach a prepared database: as the application, as the job queue, as its administrator. */
export interface PreparedDatabase {
  appUrl: string;
  jobsUrl: string;
  superuserUrl: string;
}

interface PrepareOptions {
  /** A connection that may create roles and databases. */
  superuserUrl: string;
  database: string;
  /** Password of the two login roles, wutong_login and wutong_jobs. */
  loginPassword: string;
}

const ROLES = `
do $$
declare
  spec record;
begin
  for spec in select * from (values
    ('wutong_owner', 'nologin noinherit'),
    ('wutong_app', 'nologin noinherit'),
    ('wutong_audit', 'nologin noinherit'),
    ('wutong_definer', 'nologin noinherit bypassrls'),
    ('wutong_backup', 'nologin noinherit bypassrls'),
    ('wutong_login', 'login noinherit'),
    ('wutong_jobs', 'login noinherit')
  ) as t(name, attributes) loop
    if not exists (select 1 from pg_roles where rolname = spec.name) then
      execute format('create role %I %s', spec.name, spec.attributes);
    end if;
  end loop;
end $$;
grant wutong_app to wutong_login with inherit false, set true;
grant wutong_definer, wutong_audit to wutong_owner with inherit false, set true;
-- Many short requests at once, from fast disks: an index is never four times a scan, and neither
-- compiling a plan nor starting helpers for it pays. A district's figures are worked out without a file on disk.
alter role wutong_login set random_page_cost = 1.1;
alter role wutong_login set work_mem = '16MB';
alter role wutong_login set jit = off;
alter role wutong_login set max_parallel_workers_per_gather = 0;
`;

/**
 * Brings a database to the state this version needs: cluster roles, the database itself, extensions,
 * migrations, what they leave to be filled in, and the job queue's schema. Safe to run again; it changes only what is missing.
 */
export async function prepareDatabase(options: PrepareOptions): Promise<PreparedDatabase> {
  const { superuserUrl, database, loginPassword } = options;
  await withClient(superuserUrl, async (client) => {
    await client.query('select pg_advisory_lock(724001)');
    await client.query(ROLES);
    const secret = pg.escapeLiteral(loginPassword);
    await client.query(`alter role wutong_login password ${secret}`);
    await client.query(`alter role wutong_jobs password ${secret}`);
    const known = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (known.rowCount === 0) {
      await client.query(`create database ${pg.escapeIdentifier(database)} owner wutong_owner`);
    }
  });
  const ownUrl = withDatabase(superuserUrl, database);
  await withClient(ownUrl, async (client) => {
    for (const extension of ['btree_gist', 'pg_trgm', 'citext']) {
      await client.query(`create extension if not exists ${extension}`);
    }
    await client.query('create schema if not exists pgboss authorization wutong_jobs');
  });
  await runMigrations(ownUrl);
  await fillInitials(ownUrl);
  const jobsUrl = asUser(ownUrl, 'wutong_jobs', loginPassword);
  await prepareJobSchema(jobsUrl);
  return { appUrl: asUser(ownUrl, 'wutong_login', loginPassword), jobsUrl, superuserUrl: ownUrl };
}

/** A password nobody needs to know: for the servers this process starts itself. */
export function randomPassword(): string {
  return randomBytes(24).toString('base64url');
}

/** The same server, another database. */
export function withDatabase(url: string, database: string): string {
  const copy = new URL(url);
  copy.pathname = `/${database}`;
  return copy.toString();
}

function asUser(url: string, user: string, password: string): string {
  const copy = new URL(url);
  copy.username = user;
  copy.password = password;
  return copy.toString();
}

async function withClient(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

async function runMigrations(url: string): Promise<void> {
  const source = new DataSource({
    type: 'postgres',
    url,
    migrations: await loadMigrations(),
    migrationsTableName: 'applied_migration',
    extra: { options: '-c role=wutong_owner -c lock_timeout=5s -c statement_timeout=300s' },
  });
  await source.initialize();
  try {
    await source.runMigrations({ transaction: 'each' });
  } finally {
    await source.destroy();
  }
}
