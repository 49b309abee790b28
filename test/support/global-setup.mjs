import './typescript-loader.mjs';

/** Starts what a whole test run shares: PostgreSQL with the template every file clones, and the hosts of applications. */
export default async function globalSetup({ maxWorkers }) {
  const { startTestPostgres } = await import('./postgres.ts');
  const { startAppHosts } = await import('./app-hosts.ts');
  const [postgres, hosts] = await Promise.all([startTestPostgres(), startAppHosts(maxWorkers)]);
  globalThis.wutongTestRun = { postgres, hosts };
}
