import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  AUDIT_COLUMN_TEXTS,
  AUDIT_COLUMNS,
  rowHash,
} from '../../src/platform/audit/domain/row-hash.js';
import { AuditTrail, DISTRICT, OTHER_DISTRICT } from '../support/audit-trail.js';

describe('the audit chain', () => {
  let trail: AuditTrail;

  beforeEach(async () => {
    trail = await AuditTrail.open();
  });
  afterEach(() => trail.close());

  it('holds for rows of two districts and of none, each in a chain of its own', async () => {
    await trail.write(5);
    await trail.write(3, OTHER_DISTRICT);
    await trail.write(2, null);
    expect(await trail.seal()).toEqual({ sealed: 10, heads: 1, busy: false, disagrees: false });
    await trail.write(1);
    expect(await trail.seal()).toMatchObject({ sealed: 1, heads: 1 });
    expect(await trail.seal()).toMatchObject({ sealed: 0, heads: 0 });
    const report = await trail.verify();
    expect(report).toMatchObject({
      holds: true,
      seals: 11,
      chains: 3,
      heads: 2,
      lastHead: { number: 2 },
      unsealed: { count: 0, oldestAt: null },
      faults: [],
    });
    const { rows } = await trail.superuser.query(
      'select chain, sequence::int, signed_sequence::int from audit_chain order by chain',
    );
    expect(rows).toEqual([
      { chain: DISTRICT, sequence: 6, signed_sequence: 6 },
      { chain: OTHER_DISTRICT, sequence: 3, signed_sequence: 3 },
      { chain: 'platform', sequence: 2, signed_sequence: 2 },
    ]);
  });

  it('hashes every column, here as in the database', async () => {
    const { rows: columns } = await trail.superuser.query<{ column_name: string }>(
      `select column_name from information_schema.columns where table_name = 'audit_event' order by ordinal_position`,
    );
    expect(columns.map(({ column_name: name }) => name)).toEqual(AUDIT_COLUMNS);
    await trail.superuser.query(
      `insert into audit_event (table_name, action, after, role) values
         ('x', 'insert', '{"a": 1.500, "b": [null, true, "引号\\"与 \\u0007"], "长键": {"z": 1e20}}', ''),
         ('x', 'insert', null, null), ('', 'insert', 'null', '-')`,
    );
    const { rows } = await trail.superuser.query<{ texts: (string | null)[]; hash: string }>(
      `select array[${AUDIT_COLUMN_TEXTS.join(', ')}] as texts, encode(app.audit_row_hash(e), 'hex') as hash from audit_event e`,
    );
    expect(rows).toHaveLength(3);
    for (const { texts, hash } of rows) {
      expect(rowHash(texts)).toBe(hash);
    }
    expect(new Set(rows.map(({ hash }) => hash)).size).toBe(3);
  });

  it('says how many rows wait for their seal, and calls it a fault when they wait too long', async () => {
    await trail.write(4);
    const fresh = await trail.verify();
    expect(fresh.holds).toBe(true);
    expect(fresh.unsealed.count).toBe(4);
    expect(Date.now() - Date.parse(fresh.unsealed.oldestAt!)).toBeLessThan(60_000);
    await trail.superuser.query(
      `insert into audit_event (at, table_name, action) values (now() - interval '11 minutes', 'x', 'insert')`,
    );
    const late = await trail.verify();
    expect(late.holds).toBe(false);
    expect(late.faultCounts).toEqual({ row_unsealed_old: 1 });
  });

  it('seals a row that commits long after later rows were sealed', async () => {
    const slow = await trail.superuser.connect();
    await slow.query('begin');
    await slow.query(
      `insert into audit_event (district_id, table_name, action) values ('${DISTRICT}', 'slow', 'insert')`,
    );
    await trail.write(3);
    expect((await trail.seal()).sealed).toBe(3);
    await slow.query('commit');
    slow.release();
    expect((await trail.seal()).sealed).toBe(1);
    expect(await trail.verify()).toMatchObject({ holds: true, seals: 4 });
  });

  it('never forks: writers and sealers at once, transactions that end late or never', async () => {
    let writing = true;
    const writer = async (kind: number): Promise<void> => {
      const client = await trail.superuser.connect();
      for (let turn = 0; turn < 25; turn += 1) {
        await client.query('begin');
        for (let row = 0; row < 5; row += 1) {
          await client.query(
            `insert into audit_event (district_id, table_name, action) values ($1, 'race', 'insert')`,
            [[DISTRICT, OTHER_DISTRICT, null][(turn + row) % 3]],
          );
        }
        await client.query(turn % 5 === kind % 5 ? 'rollback' : 'commit');
      }
      client.release();
    };
    const sealer = async (): Promise<number> => {
      let rounds = 0;
      while (writing) {
        // Past the lock of a run, so that two of them really meet in the database.
        await trail.superuser.query('select app.seal_audit(50)');
        rounds += 1;
      }
      return rounds;
    };
    const sealers = [sealer(), sealer(), sealer()];
    await Promise.all(Array.from({ length: 8 }, (_, kind) => writer(kind)));
    writing = false;
    expect(Math.min(...(await Promise.all(sealers)))).toBeGreaterThan(1);
    await trail.seal();
    const { rows } = await trail.superuser.query(
      `select (select count(*)::int from audit_event) as events, count(*)::int as seals,
              (select count(*)::int from audit_unsealed) as waiting, sum(m)::int as ends
         from audit_seal, lateral (select case when not exists (select from audit_seal n where n.chain = audit_seal.chain
           and n.sequence = audit_seal.sequence + 1) then audit_seal.sequence else 0 end as m) e`,
    );
    expect(rows).toEqual([{ events: 800, seals: 800, waiting: 0, ends: 800 }]);
    expect(await trail.verify()).toMatchObject({ holds: true, seals: 800 });
  });

  it('lets one of two runs through', async () => {
    await trail.write(2_000);
    const runs = await Promise.all([trail.seal(), trail.seal(), trail.seal()]);
    expect(runs.reduce((sum, { sealed }) => sum + sealed, 0)).toBe(2_000);
    expect(await trail.verify()).toMatchObject({ holds: true, heads: 1 });
  });

  it.each(['audit_event', 'audit_seal', 'audit_head'])(
    'lets nobody change %s, not even its owner',
    async (table) => {
      await trail.write(2);
      await trail.seal();
      const client = await trail.superuser.connect();
      const attempt = async (role: string, sql: string): Promise<unknown> => {
        await client.query('begin');
        try {
          await client.query(`set local role ${role}`);
          // The switch with which bulk loads put ordinary triggers out.
          if (role === 'postgres')
            await client.query('set local session_replication_role = replica');
          return (await client.query(sql)).rowCount;
        } catch (error) {
          return (error as { code: string }).code;
        } finally {
          await client.query('rollback');
        }
      };
      const roles = [
        'wutong_app',
        'wutong_login',
        'wutong_audit',
        'wutong_definer',
        'wutong_backup',
        'wutong_owner',
        'postgres',
      ];
      for (const role of roles) {
        for (const sql of [
          `delete from ${table}`,
          `truncate ${table}`,
          `update ${table} set ${table === 'audit_event' ? 'action' : table === 'audit_seal' ? 'chain' : 'line'} = 'x'`,
        ]) {
          expect([role, sql, await attempt(role, sql)]).toEqual([role, sql, '42501']);
        }
      }
      client.release();
    },
  );
});
