import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../support/api-client.js';
import type { Place } from '../support/factory.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface List {
  total: number;
  items: { id: string; status: string; count: number; code: string; enterpriseCount: number }[];
}

/** Lists, parks, workbench and coverage must agree on which units count on a day (rule 5.7). */
describe('which units count today', () => {
  let test: TestApp;
  let place: Place;
  let officer: ApiClient;

  beforeAll(async () => {
    test = await startTestApp();
    place = await test.make.place();
    officer = await test.signIn(
      await test.make.user('district_officer', test.make.at.district(place)),
    );
    const unit = async (values: Record<string, unknown>, fullMembers = 5): Promise<void> => {
      await test.make.headcount(place, await test.make.enterprise(place, values), fullMembers);
    };
    await unit({});
    await unit({ left_on: '2099-01-01' });
    await unit({ left_on: '2024-01-01' });
    await unit({ entered_on: '2099-01-01' });
    await unit({ dormant_from: '2024-01-01' });
    await unit({ dormant_from: '2099-01-01' });
    await unit({ status: 'applying' });
  });
  afterAll(() => test.close());

  it('is the same number on every page', async () => {
    const coverage = await officer.get<{ total: { denominator: number } }>('/reports/coverage');
    const parks = await officer.get<List>('/parks');
    const current = await officer.get<List>('/enterprises?current=true');
    const due = await officer.get<List>('/enterprises?due=own_branch');
    const workbench = await officer.get<List>('/workbench');
    const line = workbench.body.items.find(({ code }) => code === 'own_branch_due');
    expect(coverage.body.total.denominator).toBe(3);
    expect(parks.body.items[0]?.enterpriseCount).toBe(3);
    expect(current.body.total).toBe(3);
    expect(due.body.total).toBe(3);
    expect(line?.count).toBe(3);
  });

  it('calls a unit exited from its leaving day on, not before', async () => {
    const exited = await officer.get<List>('/enterprises?status=exited');
    expect(exited.body.total).toBe(1);
    const resident = await officer.get<List>('/enterprises?status=resident');
    expect(resident.body.items.every(({ status }) => status === 'resident')).toBe(true);
    expect(resident.body.total).toBe(5);
  });

  it('counts unfinished imports as the list it opens does', async () => {
    const own = await test.make.user('park_officer', test.make.at.park(place));
    const { rows } = await test.superuser.query<{ id: string }>(
      `insert into stored_file (owner_user_id, name, content_type, size_bytes, sha256)
       values ($1, 'a.xlsx', 'x', 1, sha256('a')) returning id`,
      [await test.make.userId(own)],
    );
    await test.superuser.query(
      `insert into import_batch (district_id, file_id, file_name, as_of, state, created_by)
       values ($1, $2, 'a.xlsx', '2024-12-31', 'mapping', $3)`,
      [place.districtId, rows[0]!.id, await test.make.userId(own)],
    );
    for (const client of [officer, await test.signIn(own)]) {
      const list = await client.get<List>('/imports?open=true');
      const workbench = await client.get<List>('/workbench');
      const line = workbench.body.items.find(({ code }) => code === 'import_unfinished');
      expect([list.body.total, line?.count]).toEqual([1, 1]);
    }
  });
});
