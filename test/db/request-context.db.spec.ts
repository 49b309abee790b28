import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { Factory, type Place, sealedPhone } from '../support/factory.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';

describe('the request context', () => {
  let database: TestDatabase;
  let superuser: pg.Pool;
  let login: pg.Pool;
  let make: Factory;

  beforeAll(async () => {
    database = await createTestDatabase();
    superuser = new pg.Pool({ connectionString: database.superuserUrl, max: 2 });
    login = new pg.Pool({ connectionString: database.appUrl, max: 4 });
    make = new Factory(superuser);
  });
  afterAll(async () => {
    await login.end();
    await superuser.end();
    await database.drop();
  });

  async function openSession(
    role: string,
    place: Record<string, unknown>,
  ): Promise<{ session: string; grant: string }> {
    const username = await make.user(role, place);
    const userId = await make.userId(username);
    const { rows } = await superuser.query<{ id: string }>(
      'select id from role_grant where user_id = $1',
      [userId],
    );
    const grant = rows[0]!.id;
    const opened = await login.query<{ id: string }>(
      'select app.open_login_session($1, $2, null, sha256($3::bytea)) as id',
      [userId, grant, randomUUID()],
    );
    return { session: opened.rows[0]!.id, grant };
  }

  async function inside<T>(
    who: { session: string; grant: string },
    work: (client: pg.PoolClient) => Promise<T>,
  ): Promise<T> {
    const client = await login.connect();
    try {
      await client.query('begin');
      await client.query(`select app.enter($1, $2, false, 'test')`, [who.session, who.grant]);
      return await work(client);
    } finally {
      await client.query('rollback');
      client.release();
    }
  }

  async function tables(): Promise<string[]> {
    const { rows } = await superuser.query<{ table_name: string }>(
      'select table_name from app.table_class order by 1',
    );
    return rows.map(({ table_name }) => table_name);
  }

  it('without one, every table refuses the login role', async () => {
    for (const table of await tables()) {
      await expect(login.query(`select * from ${table}`)).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('with the role but no context, every readable table is empty, also after a context that was left', async () => {
    const place = await make.place();
    await make.partyOrg(place, 'branch', [await make.enterprise(place)]);
    const officer = await openSession('district_officer', make.at.district(place));
    const client = await login.connect();
    try {
      await client.query('begin');
      await client.query(`select app.enter($1, $2, false, 'test')`, [
        officer.session,
        officer.grant,
      ]);
      expect((await client.query('select 1 from enterprise')).rowCount).toBe(1);
      await client.query('commit');
      await client.query('set role wutong_app');
      const { rows: readable } = await client.query<{ name: string }>(
        `select name from unnest($1::text[]) t(name) where has_table_privilege(name, 'select')`,
        [await tables()],
      );
      expect(readable.length).toBeGreaterThan(20);
      for (const { name: table } of readable) {
        expect([table, (await client.query(`select 1 from ${table}`)).rowCount]).toEqual([
          table,
          0,
        ]);
      }
    } finally {
      await client.query('reset role');
      client.release();
    }
  });

  it('raises for a sign-in that ended, that acts as something else, or whose password is due', async () => {
    const place = await make.place();
    const enter = (who: { session: string; grant: string }) => inside(who, async () => undefined);
    const officer = await openSession('park_officer', make.at.park(place));
    await expect(enter(officer)).resolves.toBeUndefined();
    await expect(enter({ ...officer, session: randomUUID() })).rejects.toMatchObject({
      code: 'WT401',
    });
    await expect(enter({ ...officer, grant: randomUUID() })).rejects.toMatchObject({
      code: 'WT402',
    });
    await superuser.query(
      'update user_password set must_change = true where user_id = (select user_id from login_session where id = $1)',
      [officer.session],
    );
    await expect(enter(officer)).rejects.toMatchObject({ code: 'WT403' });
    await superuser.query(
      'update app_user set disabled_at = now() where id = (select user_id from login_session where id = $1)',
      [officer.session],
    );
    await expect(enter(officer)).rejects.toMatchObject({ code: 'WT401' });
  });

  it('keeps interleaved transactions of a shared pool apart', async () => {
    const places = await Promise.all([make.place(), make.place(), make.place()]);
    const officers = await Promise.all(
      places.map(async (place) => {
        await make.enterprise(place);
        return { place, who: await openSession('park_officer', make.at.park(place)) };
      }),
    );
    const seen = await Promise.all(
      Array.from({ length: 600 }, (_, n) => {
        const { place, who } = officers[n % officers.length]!;
        return inside(who, async (client) => {
          const { rows } = await client.query<{ park_id: string }>(
            'select park_id from enterprise',
          );
          return rows.length === 1 && rows[0]!.park_id === place.parkId;
        });
      }),
    );
    expect(seen.every(Boolean)).toBe(true);
  });

  it('refuses rows of another park on insert and update, and does not see them', async () => {
    const own = await make.place();
    const other: Place = { ...own, parkId: await make.park(own.districtId) };
    const theirs = await make.enterprise(other);
    const officer = await openSession('park_officer', make.at.park(own));
    await inside(officer, async (client) => {
      expect(
        (await client.query('update enterprise set remark = $1 where id = $2', ['x', theirs]))
          .rowCount,
      ).toBe(0);
      await client.query('savepoint before');
      await expect(
        client.query(
          `insert into enterprise (park_id, district_id, street_id, kind, legal_name, credit_code, entered_on)
           values ($1, $2, $3, 'non_public_enterprise', 'x', '91350100M000100Y43', '2024-01-01')`,
          [other.parkId, own.districtId, own.streetId],
        ),
      ).rejects.toMatchObject({ code: '42501' });
      await client.query('rollback to before');
      // Rows of the ledger go only with an import that is being undone; others never.
      expect((await client.query('delete from enterprise')).rowCount).toBe(0);
      await expect(client.query('delete from park')).rejects.toMatchObject({ code: '42501' });
    });
  });

  it('cannot be pointed across parks by a foreign key', async () => {
    const own = await make.place();
    const other: Place = { ...own, parkId: await make.park(own.districtId) };
    const organisation = await make.partyOrg(own, 'joint_branch');
    const theirs = await make.enterprise(other);
    await expect(
      superuser.query(
        `insert into party_org_enterprise (park_id, party_org_id, org_kind, enterprise_id, tie, joined_on)
         values ($1, $2, 'joint_branch', $3, 'joint', '2024-01-01')`,
        [own.parkId, organisation, theirs],
      ),
    ).rejects.toMatchObject({ code: '23503' });
  });

  it('writes an audit row with who, what and the change, for the columns that may be audited only', async () => {
    const place = await make.place();
    const id = await make.enterprise(place, { contact_phone: '13800001111' });
    const officer = await openSession('park_officer', make.at.park(place));
    const client = await login.connect();
    await client.query('begin');
    await client.query(`select app.enter($1, $2, false, 'number-7')`, [
      officer.session,
      officer.grant,
    ]);
    await client.query(
      `update enterprise set industry = '电子商务', contact_phone = $2 where id = $1`,
      [id, sealedPhone(id, '13900002222')],
    );
    await client.query(`update enterprise set contact_phone = $2 where id = $1`, [
      id,
      sealedPhone(id, '13700003333'),
    ]);
    await client.query('commit');
    client.release();
    const { rows } = await superuser.query<Record<string, unknown>>(
      `select action, before, after, correlation_id, role, park_id, role_grant_id from audit_event where row_id = $1 and action = 'update'`,
      [id],
    );
    expect(rows).toEqual([
      {
        action: 'update',
        before: { industry: null },
        after: { industry: '电子商务' },
        correlation_id: 'number-7',
        role: 'park_officer',
        park_id: place.parkId,
        role_grant_id: officer.grant,
      },
    ]);
    await expect(
      inside(officer, (c) => c.query(`update audit_event set action = 'delete'`)),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it('checks credit codes as the application does', async () => {
    const { rows } = await superuser.query<{ ok: boolean }>(
      `select app.credit_code_is_valid(code) as ok from unnest(array['91350100M000100Y43', '91350100M000100Y4Z', '91350100M000100Y4', 'x']) code`,
    );
    expect(rows.map(({ ok }) => ok)).toEqual([true, false, false, false]);
  });
});
