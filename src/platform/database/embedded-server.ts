import { chown, mkdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { locateBinaries } from './embedded-server/binaries.js';
import {
  isCluster,
  makeDraftFolder,
  placeCluster,
  readRemembered,
  remember,
  superuserPassword,
} from './embedded-server/cluster-folder.js';
import type { ClusterPlace } from './embedded-server/cluster-place.js';
import {
  choosePort,
  findPostmaster,
  PostmasterRefused,
  runProgram,
  startPostmaster,
  stopPostmaster,
} from './embedded-server/postmaster.js';

/** How the embedded server is started. */
export interface EmbeddedServerOptions {
  /** Folder of everything that is kept; the cluster lies in its `postgres/`. */
  dataDir: string;
  /** `false` only in tests: much faster, and a power cut may destroy the cluster. */
  fsync?: boolean;
  /** Told in one line what a person should know, such as an unusual folder. */
  report?: (message: string) => void;
}

/** A running embedded server, owned by this process until `stop` or its death. */
export interface EmbeddedServer {
  superuserUrl: string;
  port: number;
  /** Stops PostgreSQL cleanly and gives the folder back. */
  stop(): Promise<void>;
}

/** Only one process at a time owns the server of a folder; others of the same folder connect. */
const OWNER_LOCK = 7_883_664_201;
const READY_WITHIN_MS = 120_000;
const RETRY_EVERY_MS = 200;

/**
 * Starts PostgreSQL 18 on a folder, or takes over the server that a killed process left running
 * there. Waits out the stale lock of a killed server, restarts a server that dies under us, and
 * refuses when another living process owns the folder.
 */
export async function startEmbeddedServer(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const report = options.report ?? ((message) => process.stderr.write(`${message}\n`));
  const fsync = options.fsync ?? true;
  await mkdir(options.dataDir, { recursive: true });
  const dataDir = await realpath(options.dataDir);
  const password = await superuserPassword(dataDir);
  const place = await placeCluster(dataDir, await locateBinaries(), report);
  if (!(await isCluster(place.clusterDir))) await initialise(place, password, fsync);
  place.clusterDir = await realpath(place.clusterDir);

  let connection = await ensureRunning(place, dataDir, password, fsync);
  if (!(await takeOwnership(connection.client))) {
    await connection.client.end();
    throw new Error(
      `Another Wutong process already runs on ${dataDir} (PostgreSQL on port ${connection.port}). ` +
        'Stop it first, or set DATA_DIR to another folder.',
    );
  }
  await remember(dataDir, connection.port, place.clusterDir);

  let stopping = false;
  const restart = async (): Promise<void> => {
    report('PostgreSQL went away; starting it again.');
    try {
      connection = await ensureRunning(place, dataDir, password, fsync);
      if (!(await takeOwnership(connection.client))) throw new Error('the folder has a new owner');
      watch();
    } catch (error) {
      report(`PostgreSQL could not be started again: ${(error as Error).message}`);
    }
  };
  const watch = (): void => {
    connection.client.on('error', () => undefined);
    connection.client.once('end', () => {
      if (!stopping) void restart();
    });
  };
  watch();

  return {
    superuserUrl: connectionUrl(connection.port, password),
    port: connection.port,
    stop: async () => {
      stopping = true;
      await stopPostmaster(place);
      await connection.client.end().catch(() => undefined);
    },
  };
}

/**
 * Finds the embedded server that another process of the same folder (`serve`) already runs, for a
 * process such as `worker` that only connects. `undefined` when none answers.
 */
export async function findEmbeddedServer(options: {
  dataDir: string;
}): Promise<{ superuserUrl: string; port: number } | undefined> {
  const dataDir = await realpath(options.dataDir).catch(() => undefined);
  if (!dataDir) return undefined;
  const { clusterDir = path.join(dataDir, 'postgres') } = await readRemembered(dataDir);
  const living = await findPostmaster(clusterDir);
  if (!living) return undefined;
  const password = await superuserPassword(dataDir);
  return { superuserUrl: connectionUrl(living.port, password), port: living.port };
}

function connectionUrl(port: number, password: string): string {
  return `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
}

/** Makes the cluster beside its place and moves it there whole. */
async function initialise(place: ClusterPlace, password: string, fsync: boolean): Promise<void> {
  const draft = await makeDraftFolder(place);
  const passwordFile = path.join(draft, 'password');
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (place.user) await chown(passwordFile, place.user.uid, place.user.gid);
  const systemLocales: Partial<Record<NodeJS.Platform, string>> = {
    darwin: 'en_US.UTF-8',
    win32: 'en-US',
  };
  try {
    const { code, output } = await runProgram(place, place.binaries.initdb, [
      `--pgdata=${path.join(draft, 'cluster')}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      `--locale=${systemLocales[process.platform] ?? 'C.UTF-8'}`,
      '--no-instructions',
      ...(fsync ? [] : ['--no-sync']),
    ]);
    if (code !== 0) throw new Error(`The database could not be created:\n${output.trim()}`);
    await rename(path.join(draft, 'cluster'), place.clusterDir).catch(async (error: unknown) => {
      if (!(await isCluster(place.clusterDir))) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

interface OwnConnection {
  client: pg.Client;
  port: number;
}

/** Connects to the living server of the cluster, starting one when none lives. */
async function ensureRunning(
  place: ClusterPlace,
  dataDir: string,
  password: string,
  fsync: boolean,
): Promise<OwnConnection> {
  const deadline = Date.now() + READY_WITHIN_MS;
  let wished = (await readRemembered(dataDir)).port;
  for (;;) {
    try {
      const living = await findPostmaster(place.clusterDir);
      if (living) return await connect(place, living.port, password);
      const port = await choosePort(wished);
      await startPostmaster(place, port, fsync);
      return await connect(place, port, password);
    } catch (error) {
      if (error instanceof PostmasterRefused && error.portTaken) wished = undefined;
      else if (!passesSoon(error) || Date.now() > deadline) throw error;
      await sleep(RETRY_EVERY_MS);
    }
  }
}

/** Failures of a server that is starting, stopping or was killed a moment ago. */
function passesSoon(error: unknown): boolean {
  if (error instanceof PostmasterRefused) return error.passes;
  const code = (error as { code?: string }).code ?? '';
  const unexpectedEnd = /terminated unexpectedly|timeout expired/i.test((error as Error).message);
  return ['ECONNREFUSED', 'ECONNRESET', '57P01', '57P02', '57P03'].includes(code) || unexpectedEnd;
}

async function connect(
  place: ClusterPlace,
  port: number,
  password: string,
): Promise<OwnConnection> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password,
    database: 'postgres',
    application_name: 'wutong-owner',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
    const served = await realpath(rows[0]?.data_directory ?? '').catch(() => undefined);
    if (served !== place.clusterDir) {
      throw new Error(
        `Port ${port} serves ${served ?? 'another cluster'}, not ${place.clusterDir}.`,
      );
    }
    return { client, port };
  } catch (error) {
    await client.end().catch(() => undefined);
    if ((error as { code?: string }).code === '28P01') {
      throw new Error(
        `The password in ${path.dirname(place.clusterDir)} is not that of the running database. ` +
          'Put postgres-password back from a backup.',
        { cause: error },
      );
    }
    throw error;
  }
}

/** The lock lives as long as the connection: the death of a process gives it back at once. */
async function takeOwnership(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>(
    'SELECT pg_try_advisory_lock($1::bigint) AS taken',
    [OWNER_LOCK],
  );
  return rows[0]?.taken === true;
}
