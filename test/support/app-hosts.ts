import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import process from 'node:process';
import type { AppOrder } from './app-host.js';

/** How the set-up hands the hosts' addresses to the workers. */
const HOSTS_VARIABLE = 'WUTONG_TEST_APP_HOSTS';

/** Starts a host for each worker of Jest; called once a run. */
export async function startAppHosts(count: number): Promise<{ stop(): void }> {
  const children = Array.from({ length: count }, () =>
    fork(path.join(import.meta.dirname, 'app-host.ts'), {
      execArgv: ['--import', path.join(import.meta.dirname, 'typescript-loader.mjs')],
      env: { ...process.env, NODE_OPTIONS: '' },
    }),
  );
  process.env[HOSTS_VARIABLE] = JSON.stringify(await Promise.all(children.map(addressOf)));
  return { stop: () => children.forEach((child) => child.kill()) };
}

async function addressOf(child: ChildProcess): Promise<string> {
  const [address] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error('a host of applications ended'))),
  ])) as [string];
  return address;
}

/** Has the host of this worker open an application; gives its address. */
export const openApp = (order: AppOrder): Promise<string> => ask('/open', JSON.stringify(order));

/** Has it fill a database with the demo. */
export const fillDatabase = (order: AppOrder): Promise<string> =>
  ask('/fill', JSON.stringify(order));

/** Has it close an application. */
export const closeApp = (baseUrl: string): Promise<string> => ask('/close', baseUrl);

async function ask(what: string, body: string): Promise<string> {
  const hosts = JSON.parse(process.env[HOSTS_VARIABLE] ?? '[]') as string[];
  if (hosts.length === 0) throw new Error('No host: run through the jest configuration.');
  const worker = Number(process.env['JEST_WORKER_ID'] ?? 1);
  const response = await fetch(`${hosts[(worker - 1) % hosts.length]}${what}`, {
    method: 'POST',
    // A connection kept for later would keep the worker of Jest, too.
    headers: { connection: 'close' },
    body,
  });
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text;
}
