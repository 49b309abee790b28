import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { JobWorker } from '../../src/platform/jobs/job-worker.js';
import { ApiClient } from './api-client.js';
import { Factory, TEST_FIELD_KEYS } from './factory.js';
import { createDemoDatabase, createTestDatabase, type TestDatabase } from './postgres.js';

/** The password of every account of the demo, in tests. */
export const DEMO_PASSWORD = 'Demo-words-2026';

/** The whole application on a database of its own, listening on a free port. */
export interface TestApp {
  app: NestFastifyApplication;
  baseUrl: string;
  database: TestDatabase;
  /** Past every policy: for making what a test needs and for looking at the truth. */
  superuser: pg.Pool;
  make: Factory;
  /** A client signed in as a user. */
  signIn(username: string): Promise<ApiClient>;
  /** A client without a sign-in. */
  anonymous(): ApiClient;
  close(): Promise<void>;
}

/**
 * Starts the application for one test file. `worker` makes it work on its jobs too; `demo` gives it the
 * database with the demo in it, whose accounts sign in with `DEMO_PASSWORD`.
 */
export async function startTestApp(
  options: { worker?: boolean; demo?: boolean } = {},
): Promise<TestApp> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'wutong-files-'));
  const database = options.demo
    ? await createDemoDatabase((draft) => loadDemoInto(draft, dataDir))
    : await createTestDatabase();
  const app = await createAppOn(database, dataDir);
  await app.listen(0, '127.0.0.1');
  if (options.worker) {
    await app.get(JobWorker).start();
  }
  const baseUrl = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  const superuser = new pg.Pool({ connectionString: database.superuserUrl, max: 3 });
  const make = new Factory(superuser);
  return {
    app,
    baseUrl,
    database,
    superuser,
    make,
    anonymous: () => new ApiClient(baseUrl),
    signIn: async (username) => {
      const client = new ApiClient(baseUrl);
      await client.signIn(username, make.password);
      return client;
    },
    close: async () => {
      await app.close();
      await superuser.end();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Builds the application on a database; what it reads of the environment is set for it. */
async function createAppOn(
  database: TestDatabase,
  dataDir: string,
): Promise<NestFastifyApplication> {
  Object.assign(process.env, {
    DATABASE_URL: database.appUrl,
    JOBS_DATABASE_URL: database.jobsUrl,
    JWT_SECRET: randomBytes(32).toString('hex'),
    FIELD_KEYS: TEST_FIELD_KEYS,
    AUDIT_SIGNING_KEY: randomBytes(32).toString('hex'),
    DATA_DIR: dataDir,
    COOKIE_SECURE: 'false',
    LOG_LEVEL: 'silent',
    POOL_SIZE: '10',
  });
  const { createApp } = await import('../../src/create-app.js');
  return await createApp();
}

async function loadDemoInto(database: TestDatabase, dataDir: string): Promise<void> {
  const app = await createAppOn(database, dataDir);
  await app.init();
  process.env['MIGRATION_DATABASE_URL'] = database.superuserUrl;
  const { loadDemo } = await import('../../seeds/load-demo.js');
  await loadDemo(app, DEMO_PASSWORD);
  await app.close();
}
