/** Stops the test run's PostgreSQL and removes its folder. */
export default async function globalTeardown() {
  await globalThis.wutongTestPostgres?.stop();
}
