import { execFile } from 'node:child_process';
import { appendFile, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { AuditReport } from '../../src/platform/audit/audit-report.js';
import { AuditTrail, DISTRICT, OTHER_DISTRICT } from '../support/audit-trail.js';

const root = path.resolve(import.meta.dirname, '../..');
const rowAt = (sequence: number): string =>
  `(select event_id from audit_seal where chain = '${DISTRICT}' and sequence = ${sequence})`;

/** Ten rows of one district in two sealings, three of another; all that follows is done by a superuser. */
describe('whoever tampers with the audit trail', () => {
  let trail: AuditTrail;

  beforeEach(async () => {
    trail = await AuditTrail.open();
    await trail.write(6);
    await trail.write(3, OTHER_DISTRICT);
    await trail.seal();
    await trail.write(4);
    await trail.seal();
  });
  afterEach(() => trail.close());

  /** `npm run audit:verify -- --json`, but for the build. */
  async function command(): Promise<{ code: number; report: AuditReport }> {
    const run = promisify(execFile)(
      process.execPath,
      ['--import', './test/support/typescript-loader.mjs', 'src/main.ts', 'audit:verify', '--json'],
      {
        cwd: root,
        env: {
          PATH: process.env['PATH'],
          DATABASE_URL: trail.database.appUrl,
          AUDIT_HEADS_DIR: trail.headsDir,
          AUDIT_PUBLIC_KEY: trail.publicKey,
        },
      },
    );
    const { code, stdout } = await run.then(
      (done) => ({ code: 0, stdout: done.stdout }),
      (fault: { code: number; stdout: string }) => fault,
    );
    return { code, report: JSON.parse(stdout) as AuditReport };
  }

  const headFile = async (): Promise<string> =>
    path.join(trail.headsDir, (await readdir(trail.headsDir))[0]!);
  const headLines = async (): Promise<string[]> =>
    (await readFile(await headFile(), 'utf8')).trimEnd().split('\n');

  it('by one changed byte is found by the command, and before that the command finds nothing', async () => {
    expect(await command()).toMatchObject({ code: 0, report: { holds: true, seals: 13 } });
    await trail.tamper(
      `update audit_event set after = jsonb_set(after, '{legal_name}', '"新名X"') where id = ${rowAt(4)}`,
    );
    const { code, report } = await command();
    expect(code).toBe(3);
    expect(report.faultCounts).toEqual({ row_changed: 1 });
    expect(report.faults).toEqual([
      expect.objectContaining({ chain: DISTRICT, sequence: 4, tableName: 'enterprise' }),
    ]);
  });

  it('by removing a row is found by the command', async () => {
    await trail.tamper(`delete from audit_event where id = ${rowAt(2)}`);
    const { code, report } = await command();
    expect(code).toBe(3);
    expect(report.faultCounts).toEqual({ row_removed: 1 });
    expect(report.faults).toEqual([expect.objectContaining({ chain: DISTRICT, sequence: 2 })]);
  });

  const cutTail = async (): Promise<void> => {
    await trail.tamper(
      `delete from audit_event where id in (select event_id from audit_seal where chain = '${DISTRICT}' and sequence > 6)`,
      `delete from audit_seal where chain = '${DISTRICT}' and sequence > 6`,
      `update audit_chain c set sequence = 6, signed_sequence = 6, chain_hash = s.chain_hash
         from audit_seal s where c.chain = '${DISTRICT}' and s.chain = c.chain and s.sequence = 6`,
      `delete from audit_head where number = 2`,
    );
  };

  it('by cutting the tail, seals and all, is found by the command from the head outside', async () => {
    await cutTail();
    const { code, report } = await command();
    expect(code).toBe(3);
    expect(report.faults).toContainEqual({
      code: 'tail_cut',
      chain: DISTRICT,
      sequence: 7,
      until: 10,
    });
  });

  it('by cutting the tail is not covered by what is sealed afterwards', async () => {
    await cutTail();
    await trail.write(6);
    expect(await trail.seal()).toMatchObject({ sealed: 6, heads: 0, disagrees: true });
    const report = await trail.verify();
    expect(report.faults).toContainEqual(
      expect.objectContaining({ code: 'head_mismatch', chain: DISTRICT, sequence: 10, number: 2 }),
    );
  });

  const change: [column: string, value: string][] = [
    ['id', `uuidv7()`],
    ['at', `at + interval '1 microsecond'`],
    ['actor_user_id', `null`],
    ['role_grant_id', `gen_random_uuid()`],
    ['role', `'district_officer'`],
    ['correlation_id', `correlation_id || ' '`],
    ['district_id', `null`],
    ['park_id', `gen_random_uuid()`],
    ['table_name', `'party_org'`],
    ['row_id', `null`],
    ['action', `'insert'`],
    ['before', `before - 'staff'`],
    ['after', `after || '{"left": 0}'`],
  ];
  it('in any column is found', async () => {
    for (const [column, value] of change) {
      await trail.tamper(
        `create temp table kept as select * from audit_event where id = ${rowAt(5)}`,
        `update audit_event set ${column} = ${value} where id = ${rowAt(5)}`,
      );
      const { faultCounts } = await trail.verify();
      expect([column, faultCounts]).toEqual([
        column,
        column === 'id' ? { row_removed: 1, row_not_sealed: 1 } : { row_changed: 1 },
      ]);
      await trail.tamper(
        `delete from audit_event where id = ${rowAt(5)} or id not in (select event_id from audit_seal)`,
        `insert into audit_event select * from kept`,
        `drop table kept`,
      );
    }
    expect((await trail.verify()).holds).toBe(true);
  });

  it.each<[string, string[], Record<string, number>]>([
    [
      'a row put in past the trigger',
      [
        `insert into audit_event (district_id, table_name, action) values ('${DISTRICT}', 'enterprise', 'insert')`,
      ],
      { row_not_sealed: 1 },
    ],
    [
      'a row dated back to where it would have mattered',
      [
        `insert into audit_event (at, district_id, table_name, action) values (now() - interval '3 days', '${DISTRICT}', 'enterprise', 'insert')`,
        `insert into audit_unsealed select id from audit_event order by id desc limit 1`,
        `select app.seal_audit(10)`,
      ],
      { row_misdated: 1 },
    ],
    [
      'a row removed before it had its seal',
      [
        `insert into audit_event (id, table_name, action) values ('00000000-0000-7000-8000-000000000001', 'x', 'insert')`,
        `insert into audit_unsealed values ('00000000-0000-7000-8000-000000000001')`,
        `delete from audit_event where id = '00000000-0000-7000-8000-000000000001'`,
      ],
      { row_removed: 1 },
    ],
    [
      'two rows put in each other’s place',
      [
        `update audit_seal set sequence = 1000 where chain = '${DISTRICT}' and sequence = 3`,
        `update audit_seal set sequence = 3 where chain = '${DISTRICT}' and sequence = 4`,
        `update audit_seal set sequence = 4 where chain = '${DISTRICT}' and sequence = 1000`,
      ],
      { seal_changed: 3 },
    ],
    [
      'a removed seal',
      [`delete from audit_seal where chain = '${DISTRICT}' and sequence = 5`],
      { seal_removed: 1, row_not_sealed: 1 },
    ],
    [
      'a seal made to fit a changed row',
      [
        `update audit_event set role = 'auditor' where id = ${rowAt(5)}`,
        `update audit_seal s set row_hash = app.audit_row_hash(e) from audit_event e where e.id = s.event_id and s.event_id = ${rowAt(5)}`,
      ],
      { seal_changed: 1 },
    ],
    [
      'a chain that vanished',
      [
        `delete from audit_event where district_id = '${OTHER_DISTRICT}'`,
        `delete from audit_seal where chain = '${OTHER_DISTRICT}'`,
        `delete from audit_chain where chain = '${OTHER_DISTRICT}'`,
      ],
      { tail_cut: 3 },
    ],
    [
      'an end remembered wrongly',
      [`update audit_chain set sequence = 2 where chain = '${OTHER_DISTRICT}'`],
      { chain_end_changed: 1 },
    ],
    [
      'the copy of a head changed',
      [`update audit_head set line = replace(line, '"number":1', '"number":9') where number = 1`],
      { head_copy_changed: 1 },
    ],
  ])('by %s is found', async (_what, statements, counts) => {
    await trail.tamper(...statements);
    expect((await trail.verify()).faultCounts).toEqual(counts);
  });

  it('by writing a whole chain anew, so that it fits, is found from the heads outside', async () => {
    await trail.tamper(
      `update audit_event set actor_user_id = null where id = ${rowAt(2)}`,
      `insert into audit_unsealed select event_id from audit_seal where chain = '${DISTRICT}'`,
      `delete from audit_seal where chain = '${DISTRICT}'`,
      `delete from audit_chain where chain = '${DISTRICT}'`,
      `select app.seal_audit(100)`,
      `update audit_chain set signed_sequence = sequence`,
    );
    const { faults, faultCounts } = await trail.verify();
    expect(faultCounts).toEqual({ head_mismatch: 1 });
    expect(faults[0]).toMatchObject({ chain: DISTRICT, sequence: 6, number: 1 });
  });

  describe('outside', () => {
    it('by shortening the file of heads is found', async () => {
      await trail.tamper(`update audit_head set written_at = written_at - interval '11 minutes'`);
      const [first] = await headLines();
      await truncate(await headFile(), Buffer.byteLength(`${first}\n`));
      const { faults } = await trail.verify();
      expect(faults).toContainEqual({ code: 'head_removed', number: 2, untilNumber: 2 });
    });

    it('by removing a head from the middle is found', async () => {
      await trail.write(1);
      await trail.seal();
      const [first, , third] = await headLines();
      await writeFile(await headFile(), `${first}\n${third}\n`);
      expect((await trail.verify()).faults).toContainEqual({
        code: 'head_removed',
        number: 2,
        untilNumber: 2,
      });
    });

    it('by changing a head or signing with another key is found', async () => {
      const [first, second] = await headLines();
      await writeFile(await headFile(), `${first}\n${second!.replace(/\[10,/, '[11,')}\n`);
      expect((await trail.verify()).faultCounts).toEqual({ head_signature_bad: 1 });
      await writeFile(await headFile(), `${first}\n${second}\n`);
      expect((await trail.verify()).holds).toBe(true);
      await trail.write(1);
      await trail.seal('ab'.repeat(31) + 'cd');
      expect((await trail.verify()).faultCounts).toEqual({ head_signature_bad: 1 });
    });
  });

  it('is told apart from a crash in the middle of a line', async () => {
    const [, second] = await headLines();
    await appendFile(await headFile(), second!.slice(0, 60));
    await trail.write(1);
    expect(await trail.seal()).toMatchObject({ heads: 1 });
    expect(await headLines()).toHaveLength(4);
    expect(await trail.verify()).toMatchObject({ holds: true, heads: 3, fragments: 1 });
  });

  it('is told apart from a crash between the database and the file', async () => {
    const [first] = await headLines();
    await writeFile(await headFile(), `${first}\n`);
    expect(await trail.seal()).toMatchObject({ sealed: 0, heads: 1 });
    expect(await trail.verify()).toMatchObject({ holds: true, heads: 2 });
  });
});
