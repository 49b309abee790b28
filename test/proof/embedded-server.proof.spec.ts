import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import {
  findEmbeddedServer,
  startEmbeddedServer,
  type EmbeddedServer,
} from '../../src/platform/database/embedded-server.js';
import { makeTestFolder } from '../support/postgres.js';

const support = path.resolve(import.meta.dirname, '../support');

describe('embedded server', () => {
  let dataDir: string;
  let server: EmbeddedServer | undefined;
  const children: ChildProcess[] = [];

  beforeAll(async () => {
    dataDir = await makeTestFolder();
  });

  afterEach(async () => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    await server?.stop();
    server = undefined;
  });

  afterAll(async () => {
    await rm(dataDir, { recursive: true, force: true });
  });

  it('keeps its password to its owner and speaks Chinese', async () => {
    server = await startEmbeddedServer({ dataDir });
    const { mode } = await stat(path.join(dataDir, 'postgres-password'));
    expect(mode & 0o777).toBe(0o600);

    await query(server.superuserUrl, 'CREATE EXTENSION pg_trgm');
    const [trigrams] = await query(server.superuserUrl, `SELECT show_trgm('天桥园区') AS found`);
    expect(trigrams?.['found']).not.toHaveLength(0);
    await query(server.superuserUrl, 'CREATE TABLE kept (id int PRIMARY KEY)');
  });

  it('keeps port and data from start to start', async () => {
    server = await startEmbeddedServer({ dataDir });
    const { port } = server;
    await server.stop();
    server = await startEmbeddedServer({ dataDir });
    expect(server.port).toBe(port);
    expect(await count(server.superuserUrl)).toBe(0);
  });

  it('takes over the living server of a killed process', async () => {
    const owner = await startOwner();
    await query(owner.superuserUrl, 'INSERT INTO kept VALUES (1)');
    const postmaster = await postmasterPid();
    await kill(owner.child);

    server = await startEmbeddedServer({ dataDir });
    expect(await postmasterPid()).toBe(postmaster);
    expect(await count(server.superuserUrl)).toBe(1);
  });

  it('recovers after owner and PostgreSQL were both killed', async () => {
    const owner = await startOwner();
    await query(owner.superuserUrl, 'INSERT INTO kept VALUES (2)');
    const postmaster = await postmasterPid();
    owner.child.kill('SIGKILL');
    process.kill(postmaster, 'SIGKILL');

    server = await startEmbeddedServer({ dataDir });
    expect(await postmasterPid()).not.toBe(postmaster);
    expect(await count(server.superuserUrl)).toBe(2);
  });

  it('starts PostgreSQL again when it is killed under a living owner', async () => {
    server = await startEmbeddedServer({ dataDir, report: () => undefined });
    process.kill(await postmasterPid(), 'SIGKILL');

    await expect(eventually(() => count(server?.superuserUrl ?? ''))).resolves.toBe(2);
  });

  it('refuses a second owner, and lets other processes connect', async () => {
    server = await startEmbeddedServer({ dataDir });
    const found = await findEmbeddedServer({ dataDir });
    expect(found?.superuserUrl).toBe(server.superuserUrl);

    await expect(startOwner()).rejects.toThrow('Another Wutong process already runs on');
    expect(await count(server.superuserUrl)).toBe(2);
  });

  it('is not misled by a lock file that names a stranger', async () => {
    const lockFile = path.join(dataDir, 'postgres', 'postmaster.pid');
    await writeFile(lockFile, `${process.pid}\n/elsewhere\n0\n1\n\n127.0.0.1\n`);
    server = await startEmbeddedServer({ dataDir });
    expect(await count(server.superuserUrl)).toBe(2);
  });

  interface Owner {
    child: ChildProcess;
    superuserUrl: string;
  }

  async function startOwner(): Promise<Owner> {
    const child = spawn(
      process.execPath,
      [
        '--import',
        path.join(support, 'typescript-loader.mjs'),
        path.join(support, 'embedded-server-process.ts'),
        dataDir,
      ],
      { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_OPTIONS: '' } },
    );
    children.push(child);
    let complaint = '';
    child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
    return await new Promise((resolve, reject) => {
      child.once('close', () => reject(new Error(complaint)));
      child.stdout.once('data', (chunk: Buffer) => {
        const { superuserUrl } = JSON.parse(chunk.toString()) as { superuserUrl: string };
        resolve({ child, superuserUrl });
      });
    });
  }

  async function postmasterPid(): Promise<number> {
    const lockFile = await readFile(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8');
    return Number(lockFile.split('\n')[0]);
  }
});

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

async function query(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

async function count(url: string): Promise<number> {
  const [row] = await query(url, 'SELECT count(*)::int AS n FROM kept');
  return Number(row?.['n']);
}

async function eventually<T>(attempt: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await sleep(200);
    }
  }
}
