import { randomBytes } from 'node:crypto';
import process from 'node:process';
import { administratorUrl, prepareEnvironment, prepareForReading } from './environment.js';

const DRAIN_MS = 1_000;

/**
 * One entry, one verb each: serve · worker · migrate · seed · reseal · openapi · admin:create · admin:recover ·
 * audit:verify.
 */
const verbs: Record<string, (rest: string[]) => Promise<void>> = {
  serve,
  worker,
  migrate,
  seed,
  reseal: sealAnew,
  openapi,
  'admin:create': createAdministrators,
  'admin:recover': recoverAdministratorAccount,
  'audit:verify': checkAuditTrail,
};

const [verb = 'serve', ...rest] = process.argv.slice(2);
const run = verbs[verb];
if (!run) {
  process.stderr.write(`unknown verb "${verb}"; known: ${Object.keys(verbs).join(', ')}\n`);
  process.exit(2);
}
try {
  await run(rest);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  if (process.env['DEBUG']) {
    process.stderr.write(`${error instanceof Error ? error.stack : ''}\n`);
  }
  process.exit(1);
}

/** Serves API and web; works on jobs too, unless WORKER=off leaves that to `worker` processes. */
async function serve(): Promise<void> {
  const environment = await prepareEnvironment();
  const { createApp, JobWorker, Readiness, Settings } = await application();
  const app = await createApp();
  const settings = app.get(Settings);
  if (environment.isDemo) {
    const { loadDemo } = await import('../seeds/load-demo.js');
    await app.init();
    await loadDemo(app, environment.demoPassword);
  }
  await app.listen(settings.port, '0.0.0.0');
  if (process.env['WORKER'] !== 'off') {
    await app.get(JobWorker).start();
  }
  environment.announce(settings.port);
  stopOn(['SIGTERM', 'SIGINT'], async () => {
    app.get(Readiness).beginDraining();
    if (!environment.isDemo) {
      await new Promise((resolve) => setTimeout(resolve, DRAIN_MS));
    }
    await app.close();
    await environment.stop();
  });
}

/** Works on jobs only. */
async function worker(): Promise<void> {
  const environment = await prepareEnvironment();
  const { createApp, JobWorker } = await application();
  const app = await createApp();
  await app.init();
  await app.get(JobWorker).start();
  stopOn(['SIGTERM', 'SIGINT'], async () => {
    await app.close();
    await environment.stop();
  });
}

/** Brings the database to what this version needs, then ends. */
async function migrate(): Promise<void> {
  const environment = await prepareEnvironment({ migrate: true });
  process.stdout.write('The database is up to date.\n');
  await environment.stop();
}

/** Loads the demo districts into a database that has none, then ends. */
async function seed(): Promise<void> {
  const environment = await prepareEnvironment();
  const { loadDemo } = await import('../seeds/load-demo.js');
  const { createApp } = await application();
  const app = await createApp();
  await app.init();
  await loadDemo(app, environment.demoPassword);
  await app.close();
  await environment.stop();
}

/** Seals with the first of FIELD_KEYS what is sealed with another or not yet; then the others can be removed. */
async function sealAnew(): Promise<void> {
  const environment = await prepareEnvironment();
  const { reseal, Settings } = await application();
  for (const { table, column, count } of await reseal(
    administratorUrl(),
    new Settings().fieldKeys,
  )) {
    process.stdout.write(`${table}.${column}: ${count} sealed anew\n`);
  }
  await environment.stop();
}

/** Prints the OpenAPI document; needs no database. */
async function openapi(): Promise<void> {
  Object.assign(process.env, {
    DATABASE_URL: 'postgres://unused',
    JOBS_DATABASE_URL: 'postgres://unused',
    JWT_SECRET: 'no token is ever signed with this 0123456789',
    FIELD_KEYS: `none:${randomBytes(32).toString('hex')}`,
    WORKER: 'off',
    DATABASE_CONNECT: 'false',
    LOG_LEVEL: 'silent',
  });
  const { createApp, openApiDocument } = await application();
  const app = await createApp();
  process.stdout.write(`${JSON.stringify(openApiDocument(app), null, 2)}\n`, () => process.exit(0));
}

/** Makes the first three administrators of an installation and prints their first passwords. */
async function createAdministrators(names: string[]): Promise<void> {
  const { createFirstAdministrators } = await import('./modules/identity/first-administrators.js');
  const url = administratorUrl();
  for (const { role, username, password } of await createFirstAdministrators(url, names)) {
    process.stdout.write(`${role.padEnd(16)} ${username.padEnd(24)} ${password}\n`);
  }
}

/** Opens the account of an administrator who can no longer sign in, and prints a password to be changed. */
async function recoverAdministratorAccount(names: string[]): Promise<void> {
  const { recoverAdministrator } = await import('./modules/identity/recover-administrator.js');
  const password = await recoverAdministrator(administratorUrl(), names);
  process.stdout.write(`${names[0]!.padEnd(24)} ${password}\n`);
}

/** Checks the audit trail; ends with 0 when it holds, 3 when it does not, 1 when it could not be checked. */
async function checkAuditTrail(options: string[]): Promise<void> {
  const { verifyFromCommandLine } = await import('./platform/audit/verify-command.js');
  const environment = await prepareForReading();
  try {
    process.exitCode = await verifyFromCommandLine(options, process.env);
  } finally {
    await environment.stop();
  }
}

/** The application itself, loaded only by the verbs that need it. */
async function application() {
  const [app, document, health, settings, jobs, secrets] = await Promise.all([
    import('./create-app.js'),
    import('./open-api.js'),
    import('./platform/http/health.module.js'),
    import('./platform/http/settings.js'),
    import('./platform/jobs/job-worker.js'),
    import('./platform/secrets/reseal.js'),
  ]);
  return { ...app, ...document, ...health, ...settings, ...jobs, ...secrets };
}

function stopOn(signals: NodeJS.Signals[], stop: () => Promise<void>): void {
  let stopping = false;
  for (const signal of signals) {
    process.on(signal, () => {
      if (stopping) {
        return;
      }
      stopping = true;
      stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}
