import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { startEmbeddedServer } from '../../src/platform/database/embedded-server.js';
import { isAlive } from '../../src/platform/database/embedded-server/postmaster.js';
import { prepareDatabase } from '../../src/platform/database/prepare-database.js';

const FOLDER_PREFIX = 'wutong-test-';
const TEMPLATE = 'wutong_template';
/** A second template, with the demo in it; made by the first file that asks for it. */
const DEMO_TEMPLATE = 'wutong_demo_template';
const DEMO_LOCK = 724_003;
/** Plain years after those that are published, so that no test depends on the day it is run; past the audit trail. */
const YEARS_TO_COME = `set session_replication_role = replica;
  insert into public.calendar_year (year, source)
  select y, '试验用，未经公布' from generate_series(2027, extract(year from now())::int + 2) y
  on conflict do nothing`;

/** Takes them away again, for who looks at a missing year. */
export const ONLY_PUBLISHED_YEARS = `delete from public.calendar_year where source = '试验用，未经公布'`;

/** How the set-up hands the template's URLs to the workers. */
const URLS_VARIABLE = 'WUTONG_TEST_DATABASE_URLS';

interface DatabaseUrls {
  /** As the application's login role. */
  appUrl: string;
  /** As the owner of the jobs' schema. */
  jobsUrl: string;
  /** As superuser, past every row policy: for factories and for looking at the truth. */
  superuserUrl: string;
}

/** A database of one test file, cloned from the migrated template. */
export interface TestDatabase extends DatabaseUrls {
  /** The same as `appUrl`. */
  url: string;
  name: string;
  drop(): Promise<void>;
}

/**
 * Called once a run: starts PostgreSQL without durability in a folder of its own and migrates the
 * template database. Servers that killed runs left behind are stopped first.
 */
export async function startTestPostgres(): Promise<{ stop(): Promise<void> }> {
  await removeLeftovers();
  const dataDir = await makeTestFolder();
  const server = await startEmbeddedServer({ dataDir, fsync: false });
  const stop = async (): Promise<void> => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    const urls = await prepareDatabase({
      superuserUrl: server.superuserUrl,
      database: TEMPLATE,
      loginPassword: randomBytes(16).toString('hex'),
    });
    await execute(urls.superuserUrl, YEARS_TO_COME);
    process.env[URLS_VARIABLE] = JSON.stringify(urls satisfies DatabaseUrls);
  } catch (error) {
    await stop();
    throw error;
  }
  return { stop };
}

/** A temporary folder the database's account can enter; named after this process. */
export async function makeTestFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), `${FOLDER_PREFIX}${process.pid}-`));
  await chmod(folder, 0o755);
  return folder;
}

/** Clones the migrated template (40 to 80 ms). Call `drop` in `afterAll`. */
export async function createTestDatabase(): Promise<TestDatabase> {
  return await cloned(TEMPLATE, `test_${randomBytes(6).toString('hex')}`);
}

/**
 * Clones the demo. The first caller of a run has it made by `load`, which fills the database it is
 * given and leaves no connection to it; the others wait for that.
 */
export async function createDemoDatabase(
  load: (database: TestDatabase) => Promise<void>,
): Promise<TestDatabase> {
  const maintenance = new pg.Client({
    connectionString: withDatabase(templateUrls().superuserUrl, 'postgres'),
  });
  await maintenance.connect();
  try {
    await maintenance.query('select pg_advisory_lock($1)', [DEMO_LOCK]);
    const made = await maintenance.query('select 1 from pg_database where datname = $1', [
      DEMO_TEMPLATE,
    ]);
    if (made.rowCount === 0) {
      const draft = await createTestDatabase();
      await load(draft);
      await maintenance.query(`ALTER DATABASE ${draft.name} RENAME TO ${DEMO_TEMPLATE}`);
    }
  } finally {
    await maintenance.end();
  }
  return await cloned(DEMO_TEMPLATE, `test_${randomBytes(6).toString('hex')}`);
}

function templateUrls(): DatabaseUrls {
  const template = process.env[URLS_VARIABLE];
  if (!template) throw new Error('No test database server: run through the jest configuration.');
  return JSON.parse(template) as DatabaseUrls;
}

async function cloned(template: string, name: string): Promise<TestDatabase> {
  const urls = templateUrls();
  const maintenanceUrl = withDatabase(urls.superuserUrl, 'postgres');
  await cloneTemplate(maintenanceUrl, template, name);
  const appUrl = withDatabase(urls.appUrl, name);
  return {
    name,
    url: appUrl,
    appUrl,
    jobsUrl: withDatabase(urls.jobsUrl, name),
    superuserUrl: withDatabase(urls.superuserUrl, name),
    drop: () => execute(maintenanceUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

async function cloneTemplate(
  maintenanceUrl: string,
  template: string,
  name: string,
): Promise<void> {
  const templateInUse = '55006';
  for (let attempt = 1; ; attempt += 1) {
    try {
      await execute(maintenanceUrl, `CREATE DATABASE ${name} TEMPLATE ${template}`);
      return;
    } catch (error) {
      if ((error as { code?: string }).code !== templateInUse || attempt === 50) throw error;
      await sleep(100);
    }
  }
}

async function execute(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

async function removeLeftovers(): Promise<void> {
  for (const entry of await readdir(os.tmpdir())) {
    const pid = Number(entry.slice(FOLDER_PREFIX.length).split('-')[0]);
    if (!entry.startsWith(FOLDER_PREFIX) || isAlive(pid)) continue;
    const dataDir = path.join(os.tmpdir(), entry);
    const hadServer = (await readdir(dataDir).catch((): string[] => [])).includes(
      'embedded-server.json',
    );
    if (hadServer) {
      const server = await startEmbeddedServer({ dataDir, fsync: false });
      await server.stop();
    }
    await rm(dataDir, { recursive: true, force: true });
  }
}
