import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';
import { catalogueFaults, classSizes } from '../support/table-catalogue.js';

describe('the table catalogue', () => {
  let database: TestDatabase;
  let superuser: pg.Client;

  beforeAll(async () => {
    database = await createTestDatabase();
    superuser = new pg.Client({ connectionString: database.superuserUrl });
    await superuser.connect();
  });
  afterAll(async () => {
    await superuser.end();
    await database.drop();
  });

  it('holds no fault', async () => {
    expect(await catalogueFaults(superuser)).toEqual([]);
  });

  it('knows every table', async () => {
    const sizes = await classSizes(superuser);
    expect(sizes['park']).toBeGreaterThanOrEqual(7);
    expect(sizes['district']).toBeGreaterThanOrEqual(5);
    expect(sizes['person']).toBeGreaterThanOrEqual(9);
    expect(sizes['platform']).toBeGreaterThanOrEqual(1);
  });

  it.each([
    [
      'a policy removed',
      'drop policy park_select on enterprise',
      'granted command without exactly one policy: enterprise select',
    ],
    [
      'row security switched off',
      'alter table party_org disable row level security',
      'row security not enabled and forced: party_org',
    ],
    [
      'row security not forced',
      'alter table venue no force row level security',
      'row security not enabled and forced: venue',
    ],
    ['a table in no class', 'create table stray (id int)', 'table in no class: stray'],
    [
      'a policy that is true',
      'alter policy park_select on enterprise using (true)',
      'policy that is true, for everyone, for all commands, or says nothing: enterprise park_select',
    ],
    [
      'a second policy',
      'create policy more on enterprise for select to wutong_app using (version > 0)',
      'granted command without exactly one policy: enterprise select',
    ],
    [
      'a right to delete without a policy',
      'grant delete on venue to wutong_app',
      'granted command without exactly one policy: venue delete',
    ],
    [
      'a right to truncate',
      'grant truncate on venue to wutong_app',
      'application owns or may truncate, or the login role may read: venue',
    ],
    [
      'a reader for the login role',
      'grant select on venue to wutong_login',
      'application owns or may truncate, or the login role may read: venue',
    ],
    [
      'a view around the policies',
      'create view every_enterprise as select * from enterprise',
      'view, materialized view or foreign table: every_enterprise',
    ],
    [
      'a function around the policies',
      'create function app.peek() returns bigint language sql security definer as $$ select count(*) from enterprise $$',
      'function behind row security that is not on the list: peek (postgres)',
    ],
    [
      'a foreign key without its park',
      'alter table mass_organisation add foreign key (enterprise_id) references enterprise (id)',
      'foreign key between park tables without park_id: mass_organisation mass_organisation_enterprise_id_fkey',
    ],
    [
      'a changeable audit trail',
      'grant update on audit_event to wutong_app',
      'application may change the audit trail or read secrets: audit_event',
    ],
    [
      'a readable hash',
      'grant select on user_password to wutong_app',
      'application may change the audit trail or read secrets: user_password',
    ],
    [
      'a class of no table',
      "insert into app.table_class values ('ghost', 'park')",
      'class of no table: ghost',
    ],
    [
      'a park policy without its park',
      'alter policy park_select on venue using (version > 0)',
      'park table whose policies do not begin with the park: venue park_select',
    ],
    [
      'a park policy that a district alone opens',
      'alter policy park_select on enterprise using (district_id = (select app.whole_district_id()))',
      'park table whose policies do not begin with the park: enterprise park_select',
    ],
    [
      'a district that no key ties to the park',
      'alter table mass_organisation drop constraint mass_organisation_district_id_park_id_fkey',
      'park table opened by a district that no key ties to the park: mass_organisation',
    ],
    [
      'a key without its park',
      "create table stray (id uuid primary key, park_id uuid); insert into app.table_class values ('stray', 'park')",
      'park table whose primary key does not begin with park_id: stray',
    ],
    [
      'a foreign key without its index',
      'drop index party_org_parent_idx',
      'foreign key without an index that begins with it: party_org party_org_park_id_parent_org_id_fkey',
    ],
    [
      'a role with more than it may have',
      'alter role wutong_app createdb',
      'role with more than it may have: wutong_app creates databases',
    ],
    [
      'a second membership of the login role',
      'grant wutong_backup to wutong_login',
      'login role is a member of something else than wutong_app: wutong_backup',
    ],
    [
      'a function behind the policies open to all',
      'grant execute on function app.find_login(text) to public',
      'function behind row security that anyone may call, or without a fixed search path: find_login',
    ],
  ])('finds %s', async (_what, harm, fault) => {
    await superuser.query('begin');
    try {
      await superuser.query(harm);
      expect(await catalogueFaults(superuser)).toContain(fault);
    } finally {
      await superuser.query('rollback');
    }
  });
});
