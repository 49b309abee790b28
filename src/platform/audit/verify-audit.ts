import type { KeyObject } from 'node:crypto';
import { AuditConnection } from './audit-connection.js';
import type { AuditReport } from './audit-report.js';
import { AuditFaults } from './domain/audit-fault.js';
import { ChainCheck } from './domain/chain-check.js';
import { HeadsCheck } from './domain/heads-check.js';
import { AUDIT_COLUMN_TEXTS, type Seal } from './domain/row-hash.js';
import { type Head, readHead } from './domain/signed-head.js';
import { type HeadFile, HeadFiles } from './head-files.js';

const BATCH = 2_000;
const HEADS_AT_ONCE = 500;
/** Sealing and signing run every minute; what waits longer than this waits for nothing. */
const OLD_MINUTES = 10;

export interface VerifyOptions {
  databaseUrl: string;
  headsDir: string;
  /** The keys that may have signed; heads name theirs. */
  keys: readonly KeyObject[];
  now: () => Date;
  /** Told now and then how many seals have been checked. */
  progress?: (done: number, total: number) => Promise<void>;
}

/**
 * Checks the whole audit trail against itself and against the signed heads outside: one picture of the
 * database, read in pieces, so that memory stays the same however long the trail is.
 */
export async function verifyAudit(options: VerifyOptions): Promise<AuditReport> {
  const startedAt = options.now();
  const files = new HeadFiles(options.headsDir);
  // Listed before the picture is taken: what is outside by now is in the database too.
  const listed = await files.list();
  const connection = await AuditConnection.open(options.databaseUrl, 0);
  try {
    return await connection.read(() =>
      new Verification(connection, options, startedAt).run(files, listed),
    );
  } finally {
    await connection.close();
  }
}

class Verification {
  private readonly faults = new AuditFaults();
  private readonly heads = new HeadsCheck(this.faults);
  private readonly mismatched = new Set<string>();
  private seals = 0;

  constructor(
    private readonly connection: AuditConnection,
    private readonly options: VerifyOptions,
    private readonly startedAt: Date,
  ) {}

  async run(files: HeadFiles, listed: readonly HeadFile[]): Promise<AuditReport> {
    await this.checkHeads(files.lines(listed));
    await this.checkEndOfHeads();
    const unsealed = await this.checkUnsealed();
    const chains = await this.chains();
    for (const chain of chains) {
      await this.checkChain(chain);
    }
    const { faults, heads } = this;
    return {
      checkedAt: this.startedAt.toISOString(),
      seconds: (this.options.now().getTime() - this.startedAt.getTime()) / 1000,
      holds: faults.none,
      seals: this.seals,
      chains: chains.length,
      heads: heads.genuine,
      lastHead: heads.last,
      fragments: heads.fragments,
      unsealed,
      faults: faults.named,
      faultCounts: faults.counts,
    };
  }

  private async checkHeads(lines: AsyncIterable<string>): Promise<void> {
    let waiting: { head: Head; line: string }[] = [];
    for await (const line of lines) {
      const head = this.heads.take(readHead(line, this.options.keys));
      if (head) {
        waiting.push({ head, line });
      }
      if (waiting.length === HEADS_AT_ONCE) {
        await this.compareHeads(waiting);
        waiting = [];
      }
    }
    await this.compareHeads(waiting);
  }

  /** Each signed end must be the end that the chain had there; each head's copy in the database the same. */
  private async compareHeads(heads: readonly { head: Head; line: string }[]): Promise<void> {
    const ends = heads.flatMap(({ head }) =>
      Object.entries(head.chains).map(([chain, [sequence, hash]]) => ({
        number: head.number,
        chain,
        sequence,
        hash,
      })),
    );
    const wrong = await this.connection.call<{ number: number; chain: string; sequence: number }>(
      `select h.number, h.chain, h.sequence
         from jsonb_to_recordset($1::jsonb) as h(number float8, chain text, sequence float8, hash text)
         join audit_seal s on s.chain = h.chain and s.sequence = h.sequence::bigint
        where encode(s.chain_hash, 'hex') <> h.hash order by h.number`,
      [JSON.stringify(ends)],
    );
    for (const { number, chain, sequence } of wrong) {
      // The first one tells where it begins; all later ones follow from it.
      if (!this.mismatched.has(chain)) {
        this.mismatched.add(chain);
        this.faults.add({ code: 'head_mismatch', chain, sequence, number });
      }
    }
    const copies = await this.connection.call<{ number: number }>(
      `select h.number from jsonb_to_recordset($1::jsonb) as h(number float8, line text)
         left join audit_head k on k.number = h.number::bigint
        where k.line is distinct from h.line order by h.number`,
      [JSON.stringify(heads.map(({ head, line }) => ({ number: head.number, line })))],
    );
    for (const { number } of copies) {
      this.faults.add({ code: 'head_copy_changed', number });
    }
  }

  /** Heads that the database knows and nobody finds outside, but for those of the last minutes. */
  private async checkEndOfHeads(): Promise<void> {
    const [missing] = await this.connection.call<{ first: number | null; last: number | null }>(
      `select min(number)::float8 as first, max(number)::float8 as last from audit_head
        where number > $1 and written_at < now() - make_interval(mins => $2)`,
      [this.heads.count, OLD_MINUTES],
    );
    if (missing?.first && missing.last) {
      this.faults.add(
        { code: 'head_removed', number: missing.first, untilNumber: missing.last },
        missing.last - missing.first + 1,
      );
    }
  }

  private async checkUnsealed(): Promise<AuditReport['unsealed']> {
    const stray = await this.connection.call<{
      event_id: string;
      table_name: string;
      record_id: string | null;
      at: string;
    }>(
      `select e.id as event_id, e.table_name, e.row_id as record_id, e.at::text as at from audit_event e
        where not exists (select from audit_seal s where s.event_id = e.id)
          and not exists (select from audit_unsealed u where u.event_id = e.id)
        order by e.id limit 1000`,
    );
    for (const row of stray) {
      this.faults.add({
        code: 'row_not_sealed',
        eventId: row.event_id,
        tableName: row.table_name,
        recordId: row.record_id ?? '',
        at: row.at,
      });
    }
    const gone = await this.connection.call<{ event_id: string }>(
      `select u.event_id from audit_unsealed u
        where not exists (select from audit_event e where e.id = u.event_id) order by 1 limit 1000`,
    );
    for (const row of gone) {
      this.faults.add({ code: 'row_removed', eventId: row.event_id });
    }
    const [waiting] = await this.connection.call<{
      count: number;
      oldest: Date | null;
      old: number;
    }>(
      `select count(*)::float8 as count, min(e.at) as oldest,
              count(*) filter (where e.at < now() - make_interval(mins => $1))::float8 as old
         from audit_unsealed u join audit_event e on e.id = u.event_id`,
      [OLD_MINUTES],
    );
    const oldestAt = waiting!.oldest?.toISOString() ?? null;
    if (waiting!.old > 0 && oldestAt !== null) {
      this.faults.add({ code: 'row_unsealed_old', at: oldestAt }, waiting!.old);
    }
    return { count: waiting!.count, oldestAt };
  }

  /** Every chain that has a seal, is remembered, or was signed. */
  private async chains(): Promise<string[]> {
    const rows = await this.connection.call<{ chain: string }>(
      `with recursive c as (
         (select chain from audit_seal order by chain limit 1)
         union all
         select (select s.chain from audit_seal s where s.chain > c.chain order by s.chain limit 1) from c where c.chain is not null
       )
       select chain from c where chain is not null union select chain from audit_chain order by 1`,
    );
    return [...new Set([...rows.map(({ chain }) => chain), ...this.heads.ends.keys()])];
  }

  private async checkChain(chain: string): Promise<void> {
    // A page of seals fetches its rows by key; a hash of the whole trail for each page would be read again and again.
    await this.connection.call(
      `set local enable_hashjoin = off; set local enable_mergejoin = off; set local enable_seqscan = off`,
    );
    const check = new ChainCheck(chain, this.faults);
    for (;;) {
      const rows = await this.connection.lists<SealRow>(SEALS, [chain, check.sequence, BATCH]);
      for (const [
        sequence,
        eventId,
        format,
        rowHash,
        chainHash,
        sealedAt,
        there,
        ...texts
      ] of rows) {
        const seal: Seal = {
          chain,
          sequence: Number(sequence),
          eventId,
          format,
          rowHash,
          chainHash,
          sealedAt,
        };
        check.take(seal, there ? texts : null);
      }
      this.seals += rows.length;
      await this.options.progress?.(this.seals, this.seals);
      if (rows.length < BATCH) {
        break;
      }
    }
    await this.checkEnd(chain, check);
  }

  /** The end of a chain against what is remembered of it and against what was signed. */
  private async checkEnd(chain: string, check: ChainCheck): Promise<void> {
    const [kept] = await this.connection.call<{ sequence: number; hash: string }>(
      `select sequence::float8 as sequence, encode(chain_hash, 'hex') as hash from audit_chain where chain = $1`,
      [chain],
    );
    if (kept && (kept.sequence !== check.sequence || kept.hash !== check.hash)) {
      this.faults.add({ code: 'chain_end_changed', chain, sequence: check.sequence });
    }
    const signed = this.heads.ends.get(chain)?.sequence ?? 0;
    if (signed > check.sequence) {
      this.faults.add(
        { code: 'tail_cut', chain, sequence: check.sequence + 1, until: signed },
        signed - check.sequence,
      );
    }
    const [open] = await this.connection.call<{ sequence: number }>(
      `select sequence::float8 as sequence from audit_seal where chain = $1 and sequence > $2
          and sealed_at < now() - make_interval(mins => $3) order by sequence limit 1`,
      [chain, signed, OLD_MINUTES],
    );
    if (open) {
      this.faults.add({ code: 'end_unsigned', chain, sequence: open.sequence });
    }
  }
}

type SealRow = [
  sequence: string,
  eventId: string,
  format: number,
  rowHash: string,
  chainHash: string,
  sealedAt: string,
  there: boolean,
  ...texts: (string | null)[],
];

const SEALS = `
  select s.sequence::text, s.event_id::text, s.format, encode(s.row_hash, 'hex'), encode(s.chain_hash, 'hex'),
         to_char(s.sealed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), e.id is not null,
         ${AUDIT_COLUMN_TEXTS.join(', ')}
    from audit_seal s left join audit_event e on e.id = s.event_id
   where s.chain = $1 and s.sequence > $2 order by s.sequence limit $3`;
