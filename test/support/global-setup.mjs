import './typescript-loader.mjs';

/** Starts the one PostgreSQL of a test run and builds the template every file clones. */
export default async function globalSetup() {
  const { startTestPostgres } = await import('./postgres.ts');
  globalThis.wutongTestPostgres = await startTestPostgres();
}
