/** Ends what a whole test run shares, and removes its folders. */
export default async function globalTeardown() {
  globalThis.wutongTestRun?.hosts.stop();
  await globalThis.wutongTestRun?.postgres.stop();
}
