import type { KeyObject } from 'node:crypto';
import { AuditConnection } from './audit-connection.js';
import { type Head, lineHash, signHead } from './domain/signed-head.js';
import { HeadFiles } from './head-files.js';

const BATCH = 2_000;
const STATEMENT_MS = 60_000;
const LOCK = 724_003;
const LINES = 500;

/** What one run did. */
export interface SealingOutcome {
  /** Rows that got their seal. */
  sealed: number;
  /** Heads that were written outside. */
  heads: number;
  /** Another process is at it just now: nothing was done here. */
  busy: boolean;
  /** The heads outside are not those of this database: nothing was signed, see docs/adr/audit-chain.md. */
  disagrees: boolean;
}

export interface SealingOptions {
  databaseUrl: string;
  headsDir: string;
  key: KeyObject;
  now: () => Date;
}

/**
 * Seals all rows that wait, signs the ends of the chains that grew, and writes the heads outside. Each step
 * takes up what a run that died before it left; two runs at once do not meet.
 */
export async function sealAudit(options: SealingOptions): Promise<SealingOutcome> {
  const connection = await AuditConnection.open(options.databaseUrl, STATEMENT_MS);
  const outcome: SealingOutcome = { sealed: 0, heads: 0, busy: false, disagrees: false };
  try {
    const [lock] = await connection.call<{ taken: boolean }>(
      'select pg_try_advisory_lock($1) as taken',
      [LOCK],
    );
    if (!lock?.taken) {
      return { ...outcome, busy: true };
    }
    outcome.sealed = await sealAll(connection);
    const files = new HeadFiles(options.headsDir);
    const outside = await files.last();
    if (!(await agrees(connection, outside))) {
      return { ...outcome, disagrees: true };
    }
    await signEnds(connection, options);
    outcome.heads = await writeOutside(connection, files, outside?.number ?? 0, options.now());
    return outcome;
  } finally {
    await connection.close();
  }
}

async function sealAll(connection: AuditConnection): Promise<number> {
  for (let sealed = 0; ;) {
    const [row] = await connection.call<{ n: number }>('select app.seal_audit($1) as n', [BATCH]);
    sealed += row!.n;
    if (row!.n < BATCH) {
      return sealed;
    }
  }
}

/**
 * Whether the last head outside is one of this database. If not, the database was cut, exchanged or restored:
 * signing on would write a second history over the first.
 */
async function agrees(
  connection: AuditConnection,
  outside: { number: number; line: string } | null,
): Promise<boolean> {
  if (!outside) {
    return true;
  }
  return connection.read(async () => {
    const [kept] = await connection.call<{ line: string }>(
      'select line from audit_head where number = $1',
      [outside.number],
    );
    return kept?.line === outside.line;
  });
}

async function signEnds(connection: AuditConnection, options: SealingOptions): Promise<void> {
  const { ends, last } = await connection.read(async () => ({
    ends: await connection.call<{ chain: string; sequence: number; hash: string }>(
      `select chain, sequence::float8 as sequence, encode(chain_hash, 'hex') as hash from audit_chain
        where sequence > signed_sequence order by chain`,
    ),
    last: await connection.call<{ number: number; line: string }>(
      'select number::float8 as number, line from audit_head order by number desc limit 1',
    ),
  }));
  if (ends.length === 0) {
    return;
  }
  const head: Head = {
    number: (last[0]?.number ?? 0) + 1,
    at: options.now().toISOString(),
    previous: lineHash(last[0]?.line ?? null),
    chains: Object.fromEntries(
      ends.map(({ chain, sequence, hash }) => [chain, [sequence, hash] as const]),
    ),
  };
  const signed = Object.fromEntries(ends.map(({ chain, sequence }) => [chain, sequence]));
  await connection.call('select app.keep_audit_head($1, $2, $3)', [
    head.number,
    signHead(head, options.key),
    JSON.stringify(signed),
  ]);
}

async function writeOutside(
  connection: AuditConnection,
  files: HeadFiles,
  from: number,
  now: Date,
): Promise<number> {
  for (let number = from; ;) {
    const rows = await connection.read(() =>
      connection.call<{ number: number; line: string }>(
        'select number::float8 as number, line from audit_head where number > $1 order by number limit $2',
        [number, LINES],
      ),
    );
    if (rows.length === 0) {
      return number - from;
    }
    await files.append(
      rows.map(({ line }) => line),
      now,
    );
    number = rows.at(-1)!.number;
  }
}
