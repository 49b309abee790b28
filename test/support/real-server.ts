import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { once } from 'node:events';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';

const MAIN = path.resolve(import.meta.dirname, '../../dist/src/main.js');
const READY_WITHIN_MS = 30_000;

/** The built server in a process of its own, that can be killed. */
export interface RealServer {
  baseUrl: string;
  /** As `kill -9`: nothing is finished, nothing is said. */
  kill(): Promise<void>;
}

/** Starts the built server with an environment, and waits until it answers. */
export async function startRealServer(environment: Record<string, string>): Promise<RealServer> {
  const port = await freePort();
  const child = spawn(process.execPath, [MAIN, 'serve'], {
    env: { ...process.env, ...environment, PORT: String(port), WORKER: 'off' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const baseUrl = `http://127.0.0.1:${port}`;
  await untilReady(child, baseUrl);
  return {
    baseUrl,
    kill: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function untilReady(child: ChildProcess, baseUrl: string): Promise<void> {
  for (const until = Date.now() + READY_WITHIN_MS; ; await sleep(100)) {
    const answers = await fetch(`${baseUrl}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answers) {
      return;
    }
    if (Date.now() > until || child.exitCode !== null) {
      child.kill('SIGKILL');
      throw new Error('the built server does not answer; is dist/ built?');
    }
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}
