import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = path.resolve(fileURLToPath(import.meta.url), '../..');
const LOADER = path.join(ROOT, 'test/support/typescript-loader.mjs');
const READY_WITHIN_MS = 60_000;
/** Linux counts processor time in hundredths of a second. */
const MS_PER_TICK = 10;

export const SERVERS = ['portal', 'bare', 'secured'] as const;
export type ServerName = (typeof SERVERS)[number];

/** A server under test in a process of its own. */
export interface RunningServer {
  url: string;
  /** Processor time it has used, in milliseconds; null where the system does not tell. */
  cpuMs(): number | null;
  /** Memory it holds, in MB; null where the system does not tell. */
  residentMb(): number | null;
  stop(): Promise<void>;
}

/** As the image and `npm start` run it. */
const NODE_FLAGS = ['--max-semi-space-size=16'];

const COMMANDS: Record<ServerName, string[]> = {
  portal: [path.join(ROOT, 'dist/src/main.js'), 'serve'],
  bare: ['--import', LOADER, path.join(ROOT, 'bench/bare-server.ts'), 'bare'],
  secured: ['--import', LOADER, path.join(ROOT, 'bench/bare-server.ts'), 'secured'],
};

/** Starts one and waits until it answers. Its log goes nowhere, as into a collector that keeps up. */
export async function startServer(
  name: ServerName,
  port: number,
  environment: Record<string, string>,
  nodeOptions: readonly string[] = [],
): Promise<RunningServer> {
  const child = spawn(process.execPath, [...NODE_FLAGS, ...nodeOptions, ...COMMANDS[name]], {
    cwd: ROOT,
    env: { ...process.env, ...environment, PORT: String(port), NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  for (const until = Date.now() + READY_WITHIN_MS; ; await sleep(100)) {
    if (await answers(url)) {
      break;
    }
    if (Date.now() > until || child.exitCode !== null) {
      child.kill();
      throw new Error(`the ${name} server does not answer`);
    }
  }
  return {
    url,
    cpuMs: () => cpuOf(child),
    residentMb: () => residentOf(child),
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function answers(url: string): Promise<boolean> {
  return fetch(`${url}/health/live`).then(
    () => true,
    () => false,
  );
}

function cpuOf({ pid }: ChildProcess): number | null {
  const fields = procFile(pid, 'stat')?.split(') ')[1]?.split(' ');
  return fields ? (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK : null;
}

function residentOf({ pid }: ChildProcess): number | null {
  const kb = /VmRSS:\s+(\d+)/.exec(procFile(pid, 'status') ?? '')?.[1];
  return kb === undefined ? null : Math.round(Number(kb) / 1024);
}

function procFile(pid: number | undefined, name: string): string | null {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return null;
  }
}
