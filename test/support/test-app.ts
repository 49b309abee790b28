import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { ApiClient } from './api-client.js';
import { closeApp, fillDatabase, openApp } from './app-hosts.js';
import { Factory, TEST_FIELD_KEYS } from './factory.js';
import { createDemoDatabase, createTestDatabase, type TestDatabase } from './postgres.js';

/** The password of every account of the demo, in tests. */
export const DEMO_PASSWORD = 'Demo-words-2026';

/** The whole application on a database of its own, listening on a free port. */
export interface TestApp {
  baseUrl: string;
  database: TestDatabase;
  /** Where its uploads lie. */
  dataDir: string;
  /** What a further server on the same database is started with. */
  environment: Record<string, string>;
  /** Past every policy: for making what a test needs and for looking at the truth. */
  superuser: pg.Pool;
  make: Factory;
  /** A client signed in as a user. */
  signIn(username: string): Promise<ApiClient>;
  /** A client without a sign-in. */
  anonymous(): ApiClient;
  close(): Promise<void>;
}

/** An application within the test's own process, whose parts can be reached and put out of order. */
export interface InnerTestApp extends TestApp {
  app: NestFastifyApplication;
}

interface Options {
  /** Works on its jobs too. */
  worker?: boolean;
  /** On the database with the demo in it, whose accounts sign in with `DEMO_PASSWORD`. */
  demo?: boolean;
  /** What the operator sets besides. */
  environment?: Record<string, string>;
}

/** Starts the application for one test file, in the process that holds the run's applications. */
export async function startTestApp(options: Options = {}): Promise<TestApp> {
  const { database, dataDir, environment } = await prepare(options);
  const baseUrl = await openApp({ environment, worker: options.worker ?? false });
  return testApp(baseUrl, { database, dataDir, environment }, async () => {
    await closeApp(baseUrl);
  });
}

/** Starts the application within the test's own process: slower by seconds, for who must reach into it. */
export async function startInnerTestApp(options: Options = {}): Promise<InnerTestApp> {
  const { database, dataDir, environment } = await prepare(options);
  Object.assign(process.env, environment);
  const { createApp } = await import('../../src/create-app.js');
  const app = await createApp();
  await app.listen(0, '127.0.0.1');
  if (options.worker) {
    const { JobWorker } = await import('../../src/platform/jobs/job-worker.js');
    await app.get(JobWorker).start();
  }
  const baseUrl = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  return { app, ...testApp(baseUrl, { database, dataDir, environment }, () => app.close()) };
}

async function prepare({ demo, environment = {} }: Options): Promise<{
  database: TestDatabase;
  dataDir: string;
  environment: Record<string, string>;
}> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'wutong-files-'));
  const database = demo
    ? await createDemoDatabase(async (draft) => {
        const drafted = {
          ...environmentOn(draft, dataDir),
          MIGRATION_DATABASE_URL: draft.superuserUrl,
        };
        await fillDatabase({ environment: drafted, worker: false, demoPassword: DEMO_PASSWORD });
      })
    : await createTestDatabase();
  return {
    database,
    dataDir,
    environment: { ...environmentOn(database, dataDir), ...environment },
  };
}

/** What an application on a database reads of its environment. */
function environmentOn(database: TestDatabase, dataDir: string): Record<string, string> {
  return {
    DATABASE_URL: database.appUrl,
    JOBS_DATABASE_URL: database.jobsUrl,
    JWT_SECRET: randomBytes(32).toString('hex'),
    FIELD_KEYS: TEST_FIELD_KEYS,
    AUDIT_SIGNING_KEY: randomBytes(32).toString('hex'),
    DATA_DIR: dataDir,
    COOKIE_SECURE: 'false',
    CLAMAV_URL: '',
    CLAMAV_TIMEOUT_SECONDS: '',
    LOG_LEVEL: 'silent',
    POOL_SIZE: '10',
  };
}

function testApp(
  baseUrl: string,
  { database, dataDir, environment }: Awaited<ReturnType<typeof prepare>>,
  closeServer: () => Promise<void>,
): TestApp {
  const superuser = new pg.Pool({ connectionString: database.superuserUrl, max: 3 });
  // The pool is ended before its connections are closed, and dropping the database cuts them.
  superuser.on('error', () => undefined);
  const make = new Factory(superuser);
  return {
    baseUrl,
    database,
    dataDir,
    environment,
    superuser,
    make,
    anonymous: () => new ApiClient(baseUrl),
    signIn: async (username) => {
      const client = new ApiClient(baseUrl);
      await client.signIn(username, make.password);
      return client;
    },
    close: async () => {
      await closeServer();
      await superuser.end();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
