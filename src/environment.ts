import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import {
  prepareDatabase,
  randomPassword,
  withDatabase,
} from './platform/database/prepare-database.js';
import { readKeyRing } from './platform/secrets/key-ring.js';
import { reseal } from './platform/secrets/reseal.js';

/** Where this process runs: against an operator's database, or with one of its own for trying it out. */
export interface Environment {
  isDemo: boolean;
  demoPassword: string;
  announce(port: number): void;
  stop(): Promise<void>;
}

interface DemoSecrets {
  jwtSecret: string;
  fieldKeys: string;
  auditSigningKey: string;
  loginPassword: string;
  demoPassword: string;
}

const DATABASE = 'wutong';
const MIN_DEMO_PASSWORD = 8;

/**
 * With DATABASE_URL: uses it; `migrate` brings it up to date through MIGRATION_DATABASE_URL.
 * Without: starts PostgreSQL under DATA_DIR, migrates it, and sets what the settings need.
 */
export async function prepareEnvironment(
  options: { migrate?: boolean } = {},
): Promise<Environment> {
  if (process.env['DATABASE_URL']) {
    if (options.migrate) {
      await migrateGiven();
    }
    return {
      isDemo: false,
      demoPassword: process.env['DEMO_PASSWORD'] ?? '',
      announce: announceServer,
      stop: async () => undefined,
    };
  }
  return prepareDemo();
}

async function prepareDemo(): Promise<Environment> {
  const dataDir = process.env['DATA_DIR'] ?? '.data';
  await mkdir(dataDir, { recursive: true });
  const secrets = await demoSecrets(path.join(dataDir, 'secrets.json'));
  // Loaded only here: a production install has no embedded server.
  const { startEmbeddedServer } = await import('./platform/database/embedded-server.js');
  const server = await startEmbeddedServer({ dataDir });
  const urls = await prepareDatabase({
    superuserUrl: server.superuserUrl,
    database: DATABASE,
    loginPassword: secrets.loginPassword,
  });
  await reseal(urls.superuserUrl, readKeyRing(secrets.fieldKeys));
  process.env['DATABASE_URL'] = urls.appUrl;
  process.env['JOBS_DATABASE_URL'] = urls.jobsUrl;
  process.env['MIGRATION_DATABASE_URL'] = urls.superuserUrl;
  process.env['JWT_SECRET'] = secrets.jwtSecret;
  process.env['FIELD_KEYS'] = secrets.fieldKeys;
  process.env['AUDIT_SIGNING_KEY'] = secrets.auditSigningKey;
  process.env['COOKIE_SECURE'] ??= 'false';
  process.env['LOG_LEVEL'] ??= 'warn';
  return {
    isDemo: true,
    demoPassword: secrets.demoPassword,
    announce: (port) => {
      announceServer(port);
      process.stdout.write(`${demoNotice(secrets.demoPassword)}\n`);
    },
    stop: () => server.stop(),
  };
}

/**
 * For a process that only reads: the database of DATABASE_URL, or the one under DATA_DIR, joined where another
 * process runs it and started where none does.
 */
export async function prepareForReading(): Promise<{ stop(): Promise<void> }> {
  const dataDir = process.env['DATA_DIR'] ?? '.data';
  if (!process.env['DATABASE_URL']) {
    const { findEmbeddedServer } = await import('./platform/database/embedded-server.js');
    const running = await findEmbeddedServer({ dataDir });
    if (!running) {
      return prepareDemo();
    }
    const secrets = await demoSecrets(path.join(dataDir, 'secrets.json'));
    const url = new URL(withDatabase(running.superuserUrl, DATABASE));
    url.username = 'wutong_login';
    url.password = secrets.loginPassword;
    process.env['DATABASE_URL'] = url.toString();
    process.env['AUDIT_SIGNING_KEY'] = secrets.auditSigningKey;
  }
  return { stop: async () => undefined };
}

async function migrateGiven(): Promise<void> {
  const url = new URL(administratorUrl());
  await prepareDatabase({
    superuserUrl: process.env['MIGRATION_DATABASE_URL']!,
    database: url.pathname.slice(1),
    loginPassword: decodeURIComponent(new URL(process.env['DATABASE_URL']!).password),
  });
}

/** The operator's administrator connection, to the database that the application uses. */
export function administratorUrl(): string {
  const [administrator, application] = ['MIGRATION_DATABASE_URL', 'DATABASE_URL'].map((name) => {
    const url = process.env[name];
    if (!url) {
      throw new Error(`${name} is not set; see README.md, "Running it for real"`);
    }
    return url;
  }) as [string, string];
  return withDatabase(administrator, new URL(application).pathname.slice(1));
}

/** The secrets of this data folder: made once, readable by its owner only. DEMO_PASSWORD wins the first time. */
async function demoSecrets(file: string): Promise<DemoSecrets> {
  if (existsSync(file)) {
    const kept = JSON.parse(await readFile(file, 'utf8')) as DemoSecrets;
    // A folder of an earlier version has no keys yet.
    return kept.fieldKeys && kept.auditSigningKey
      ? kept
      : keepSecrets(file, {
          ...kept,
          fieldKeys: kept.fieldKeys || newFieldKeys(),
          auditSigningKey: kept.auditSigningKey || newKey(),
        });
  }
  const chosen = process.env['DEMO_PASSWORD'];
  if (chosen !== undefined && chosen.length < MIN_DEMO_PASSWORD) {
    throw new Error(`DEMO_PASSWORD needs at least ${MIN_DEMO_PASSWORD} characters`);
  }
  return keepSecrets(file, {
    jwtSecret: randomPassword() + randomPassword(),
    fieldKeys: newFieldKeys(),
    auditSigningKey: newKey(),
    loginPassword: randomPassword(),
    demoPassword: chosen ?? `Wt-${randomPassword().slice(0, 10)}-8`,
  });
}

function newFieldKeys(): string {
  return `k1:${newKey()}`;
}

function newKey(): string {
  return randomBytes(32).toString('hex');
}

async function keepSecrets(file: string, secrets: DemoSecrets): Promise<DemoSecrets> {
  await writeFile(file, JSON.stringify(secrets), { mode: 0o600 });
  await chmod(file, 0o600);
  return secrets;
}

function announceServer(port: number): void {
  process.stdout.write(`Wutong is ready: http://localhost:${port}\n`);
}

function demoNotice(password: string): string {
  return [
    'Demo accounts are named by their role: district_officer, street_officer, park_officer, branch_secretary,',
    'enterprise_rep, lawyer, mentor, outside_reviewer, system_admin, security_admin, auditor; second ones end in _2',
    '(park_officer_2 …). The second district’s officer is district_officer_benxi.',
    `Password of them all: ${password}`,
  ].join('\n');
}
