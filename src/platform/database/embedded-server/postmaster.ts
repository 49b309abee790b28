import { spawn } from 'node:child_process';
import { open, readFile, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import process from 'node:process';
import type { ClusterPlace } from './cluster-place.js';

/** Whether a process with this number exists (ours or anybody's). */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The server that runs on a cluster, read from its `postmaster.pid`. */
export interface LivingPostmaster {
  pid: number;
  port: number;
}

/**
 * Finds the server that lives on this cluster, perhaps left by a killed process. A lock file whose
 * number meanwhile belongs to a stranger (as after a reboot) is removed, for PostgreSQL itself
 * would refuse to start on it.
 */
export async function findPostmaster(clusterDir: string): Promise<LivingPostmaster | undefined> {
  const lockFile = path.join(clusterDir, 'postmaster.pid');
  const lines = (await readFile(lockFile, 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  if (!isAlive(pid)) return undefined;
  if (await isStranger(pid, clusterDir)) {
    await rm(lockFile, { force: true });
    return undefined;
  }
  return { pid, port: Number(lines[3]) };
}

/** True only when it is certain that the process is not the server of this cluster. */
async function isStranger(pid: number, clusterDir: string): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  const command = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => undefined);
  if (command !== undefined && command.trim() !== 'postgres') return true;
  const workingDir = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
  return workingDir !== undefined && workingDir !== (await realpath(clusterDir));
}

/** A TCP port of 127.0.0.1 to listen on: the wished one when free, else any free one. */
export async function choosePort(wished: number | undefined): Promise<number> {
  return (wished && (await tryPort(wished))) || (await tryPort(0));
}

async function tryPort(port: number): Promise<number> {
  return await new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(0));
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address();
      const free = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(free));
    });
  });
}

/** Server settings that follow from who uses it: tests give up durability for speed. */
function serverSettings(port: number, fsync: boolean): string {
  const settings: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '100',
    shared_buffers: fsync ? '256MB' : '128MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    max_wal_size: '1GB',
    ...(fsync ? {} : { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }),
  };
  return Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');
}

/** Starts the server and waits until it answers. Throws with the end of its log. */
export async function startPostmaster(
  place: ClusterPlace,
  port: number,
  fsync: boolean,
): Promise<void> {
  const log = logFile(place);
  await rotateLog(log);
  const logStart = await fileSize(log);
  const waitSeconds = '300';
  const outcome = await runProgram(place, place.binaries.pgCtl, [
    ...['start', '-D', place.clusterDir, '-l', log, '-w', '-t', waitSeconds, '-s'],
    ...['-o', serverSettings(port, fsync)],
  ]);
  if (outcome.code !== 0) {
    const said = (await readFrom(log, logStart)) || outcome.output;
    throw new PostmasterRefused(`PostgreSQL did not start (log: ${log}):\n${said.trim()}`);
  }
}

/** PostgreSQL refused to start; the message holds what it said. */
export class PostmasterRefused extends Error {
  /** A server killed a moment ago still holds its memory or lock: a second later it works. */
  get passes(): boolean {
    return /pre-existing shared memory|lock file .* already exists|is still in use/i.test(
      this.message,
    );
  }

  get portTaken(): boolean {
    return /could not bind|address already in use|could not create any TCP/i.test(this.message);
  }
}

/** Stops the server of this cluster, breaking open connections off; no harm if none runs. */
export async function stopPostmaster(place: ClusterPlace): Promise<void> {
  const outcome = await runProgram(place, place.binaries.pgCtl, [
    ...['stop', '-D', place.clusterDir, '-m', 'fast', '-w', '-t', '60', '-s'],
  ]);
  if (outcome.code !== 0 && (await findPostmaster(place.clusterDir))) {
    throw new Error(`PostgreSQL did not stop: ${outcome.output.trim()}`);
  }
}

/** Runs one of PostgreSQL's programs as the cluster's account, without our PG* variables. */
export async function runProgram(
  place: ClusterPlace,
  program: string,
  args: string[],
): Promise<{ code: number | null; output: string }> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('PG')),
  );
  const child = spawn(program, args, {
    cwd: path.parse(place.binaries.initdb).root,
    env: { ...env, LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
    ...(place.user ? { uid: place.user.uid, gid: place.user.gid } : {}),
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      child.stdout.destroy();
      child.stderr.destroy();
      resolve({ code, output });
    });
  });
}

const logFile = (place: ClusterPlace): string => path.join(place.clusterDir, 'server.log');

async function fileSize(file: string): Promise<number> {
  return await stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}

async function rotateLog(log: string): Promise<void> {
  const largestLogBytes = 10 * 1024 * 1024;
  if ((await fileSize(log)) > largestLogBytes) await rename(log, `${log}.1`);
}

async function readFrom(file: string, start: number): Promise<string> {
  const handle = await open(file).catch(() => undefined);
  if (!handle) return '';
  try {
    const size = (await handle.stat()).size;
    const length = Math.min(size - start, 16_384);
    if (length <= 0) return '';
    const { buffer } = await handle.read(Buffer.alloc(length), 0, length, size - length);
    return buffer.toString('utf8');
  } finally {
    await handle.close();
  }
}
