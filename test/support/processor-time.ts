import process from 'node:process';

/** Milliseconds of processor time that work takes: what else the machine does does not count. */
export async function processorMs(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  return process.cpuUsage(before).user / 1_000;
}
