import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { startEmbeddedServer } from '../src/platform/database/embedded-server.js';
import { FULL_SIZE } from './data-set.js';
import { costOfEntering } from './entering.js';
import type { DriveOrder, DriveResult } from './drive.js';
import { type BenchReport, type Measurement, reportOf, toMarkdown } from './report.js';
import { type RunningServer, type ServerName, SERVERS, startServer } from './servers.js';
import { webWeights } from '../test/support/web-weight.js';
import { workloadsOf, type Probe, type Workload } from './workloads.js';
import { type BenchWorld, makeWorld } from './world.js';

/**
 * npm run bench: loads the data set into a PostgreSQL of its own, checks that the three servers answer the same
 * bytes, drives them in turn and prints what came of it. `--only unit,create`, `--seconds 2`, `--connections 1,32`,
 * `--scale 0.1` make a short run; `--data <folder>` keeps the database's folder.
 */
const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    seconds: { type: 'string', default: '10' },
    connections: { type: 'string', default: '1,32' },
    scale: { type: 'string', default: '1' },
    data: { type: 'string' },
    profile: { type: 'boolean', default: false },
  },
});
const HERE = path.dirname(fileURLToPath(import.meta.url));
const POOL_SIZE = 20;
const WARM_UP_SECONDS = 2;
const IDLE_MS = 5_000;
const PORTS: Record<ServerName, number> = { portal: 3310, bare: 3311, secured: 3312 };
const run = promisify(execFile);
/** New units are numbered on from run to run, so that no credit code comes twice. */
let firstUnit = 10;

const dataDir = options.data ?? (await mkdtemp(path.join(os.tmpdir(), 'wutong-bench-')));
await mkdir(dataDir, { recursive: true });
const database = await startEmbeddedServer({ dataDir });
try {
  const world = await makeWorld(database.superuserUrl, scaled(Number(options.scale)), POOL_SIZE);
  process.stdout.write(
    `The data set is loaded: ${world.data.units.length} units in the driven district\n`,
  );
  const report = await bench(world);
  await world.superuser.end();
  process.stdout.write(`\n${toMarkdown(report)}\n`);
  const file = path.join(HERE, 'results', `${report.at.slice(0, 10)}.json`);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
  process.stdout.write(`\nkept in ${path.relative(process.cwd(), file)}\n`);
} finally {
  await database.stop();
  if (options.data === undefined) {
    await rm(dataDir, { recursive: true, force: true });
  }
}

function scaled(scale: number): typeof FULL_SIZE {
  const { parks, enterprises, partyOrgs, members } = FULL_SIZE;
  return {
    parks: Math.max(10, Math.round(parks * scale)),
    enterprises: Math.round(enterprises * scale),
    partyOrgs: Math.round(partyOrgs * scale),
    members: Math.round(members * scale),
  };
}

async function bench(world: BenchWorld): Promise<BenchReport> {
  const wanted = options.only?.split(',');
  const workloads = workloadsOf(world.data).filter(({ name }) => wanted?.includes(name) ?? true);
  const servers = {} as Record<ServerName, RunningServer>;
  for (const name of SERVERS) {
    servers[name] = await startServer(
      name,
      PORTS[name],
      {
        ...world.environment,
        ...(name === 'bare' ? { DATABASE_URL: world.bareUrl } : {}),
      },
      options.profile && name === 'portal'
        ? ['--cpu-prof', `--cpu-prof-dir=${dataDir}/profile`]
        : [],
    );
  }
  try {
    await sleep(IDLE_MS);
    const idleMb = servers.portal.residentMb();
    await compare(world, servers, workloads);
    process.stdout.write('Every probe is answered with the same bytes by all three\n');
    const measurements: Measurement[] = [];
    for (const workload of workloads) {
      for (const connections of options.connections.split(',').map(Number)) {
        measurements.push(...(await driveInTurn(world, servers, workload, connections)));
      }
    }
    const entering = await costOfEntering(
      world.environment['DATABASE_URL']!,
      world.bareUrl,
      await world.openSession(),
      world.data.units[0]!,
    );
    const web = webWeights();
    return reportOf(workloads, measurements, { idleMb, web, entering, poolSize: POOL_SIZE });
  } finally {
    await Promise.all(Object.values(servers).map((server) => server.stop()));
  }
}

/** Asks each server each probe once. @throws at the first difference */
async function compare(
  world: BenchWorld,
  servers: Record<ServerName, RunningServer>,
  workloads: readonly Workload[],
): Promise<void> {
  const token = await world.signIn(servers.portal.url);
  for (const { name, probes } of workloads) {
    for (const probe of probes) {
      const answers = [];
      for (const server of SERVERS) {
        answers.push(await ask(world, servers[server].url, token, probe));
      }
      if (new Set(answers).size !== 1) {
        throw new Error(`${name} ${probe.path} is not answered alike:\n${answers.join('\n')}`);
      }
    }
  }
}

async function ask(world: BenchWorld, url: string, token: string, probe: Probe): Promise<string> {
  const answer = await fetch(`${url}/api/v1${probe.path}`, {
    method: probe.method,
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': `bench-compare-${url}`,
    },
    ...(probe.body ? { body: JSON.stringify(probe.body) } : {}),
  });
  const text = await answer.text();
  if (!answer.ok) {
    throw new Error(`${probe.path}: ${answer.status} ${text}`);
  }
  if (probe.method === 'GET') {
    return text;
  }
  // The same unit for each server: gone again, and its id, which nobody chooses, blanked.
  const { id } = JSON.parse(text) as { id: string };
  await world.superuser.query('set session_replication_role = replica');
  await world.superuser.query('delete from enterprise where id = $1', [id]);
  await world.superuser.query('set session_replication_role = origin');
  return text.replaceAll(id, '-');
}

/** Warms all three up, then drives them there and back, so that none is always the first to be asked. */
async function driveInTurn(
  world: BenchWorld,
  servers: Record<ServerName, RunningServer>,
  workload: Workload,
  connections: number,
): Promise<Measurement[]> {
  const seconds = Math.max(Number(options.seconds) / 2, workload.leastTurnSeconds ?? 0);
  const turns: Record<ServerName, Turn[]> = { portal: [], bare: [], secured: [] };
  for (const server of SERVERS) {
    await drive(world, servers[server], server, {
      workload,
      connections,
      seconds: WARM_UP_SECONDS,
    });
  }
  for (const server of [...SERVERS, ...SERVERS.toReversed()]) {
    turns[server].push(
      await drive(world, servers[server], server, { workload, connections, seconds }),
    );
  }
  return SERVERS.map((server) => {
    const together = joined(turns[server]);
    process.stdout.write(
      `${workload.name.padEnd(9)} ${server.padEnd(8)} ${String(connections).padStart(3)} connections: ${together.perSecond.toFixed(0).padStart(6)} /s  cpu ${together.cpuMs?.toFixed(3) ?? '—'} ms\n`,
    );
    return { workload: workload.name, server, connections, ...together };
  });
}

/** One drive of one server, with the processor time of its process per request. */
type Turn = DriveResult & { cpuMs: number | null };

/** Two turns as one: what counts is added up, what is a percentile is taken at its worse. */
function joined(turns: readonly Turn[]): Turn {
  const requests = turns.reduce((sum, one) => sum + one.requests, 0);
  const weighted = (value: (one: Turn) => number): number =>
    turns.reduce((sum, one) => sum + value(one) * one.requests, 0) / requests;
  return {
    requests,
    perSecond: turns.reduce((sum, one) => sum + one.perSecond, 0) / turns.length,
    p50: Math.max(...turns.map(({ p50 }) => p50)),
    p99: Math.max(...turns.map(({ p99 }) => p99)),
    failures: 0,
    cpuMs: turns.some(({ cpuMs }) => cpuMs === null) ? null : weighted(({ cpuMs }) => cpuMs ?? 0),
  };
}

/** What was asked for last is still being worked out when a drive ends, and must not burden the next. */
async function untilIdle({ superuser }: BenchWorld): Promise<void> {
  for (;;) {
    const { rows } = await superuser.query<{ busy: boolean }>(
      `select exists (select from pg_stat_activity
         where datname = current_database() and state = 'active' and pid <> pg_backend_pid()
           and backend_type = 'client backend') as busy`,
    );
    if (rows[0]?.busy === false) {
      return;
    }
    await sleep(100);
  }
}

async function drive(
  world: BenchWorld,
  server: RunningServer,
  name: ServerName,
  { workload, connections, seconds }: { workload: Workload; connections: number; seconds: number },
): Promise<Turn> {
  const isWrite = workload.probes[0]!.method === 'POST';
  if (isWrite) {
    await world.setAudit(name !== 'bare');
  }
  const order: DriveOrder = {
    url: server.url,
    token: await world.signIn(`http://127.0.0.1:${PORTS.portal}`),
    probes: workload.probes,
    connections,
    seconds,
    firstUnit,
    data: { streetId: world.data.streetId },
  };
  const loader = path.join(HERE, '../test/support/typescript-loader.mjs');
  const before = server.cpuMs();
  const { stdout } = await run(
    process.execPath,
    ['--import', loader, path.join(HERE, 'drive.ts'), JSON.stringify(order)],
    { maxBuffer: 10_000_000 },
  );
  await untilIdle(world);
  const after = server.cpuMs();
  const result = JSON.parse(stdout) as DriveResult;
  firstUnit += result.requests + connections + 100;
  if (result.failures > 0) {
    throw new Error(`${workload.name} on ${name}: ${result.failures} requests failed`);
  }
  const cpuMs = before === null || after === null ? null : (after - before) / result.requests;
  return { ...result, cpuMs };
}
