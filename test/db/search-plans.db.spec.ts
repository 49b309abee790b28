import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fillInitials } from '../../src/platform/database/fill-initials.js';
import type { ApiClient } from '../support/api-client.js';
import { startInnerTestApp, type InnerTestApp } from '../support/test-app.js';

const ORGANISATIONS = 20_000;

describe('finding among 20,000 organisations', () => {
  let test: InnerTestApp;
  let officer: ApiClient;

  beforeAll(async () => {
    test = await startInnerTestApp();
    const { make, superuser } = test;
    const place = await make.place();
    await superuser.query(
      `insert into party_org (park_id, district_id, kind, name, effective_from)
       select '${place.parkId}', '${place.districtId}', 'temporary_branch',
              substr('安波陈丁鄂方高何吉康', 1 + n % 10, 1) || n || '号专班党支部', date '2021-07-01'
         from generate_series(1, ${ORGANISATIONS}) n`,
    );
    await superuser.query(
      `insert into party_org_former_name (park_id, party_org_id, name, until_on)
       select park_id, id, '原' || name, date '2022-07-01' from party_org where district_id = '${place.districtId}'`,
    );
    officer = await test.signIn(await make.user('district_officer', make.at.district(place)));
  });
  afterAll(() => test.close());

  it('gives names that have no initials yet their own, once', async () => {
    expect(await fillInitials(test.database.superuserUrl)).toBeGreaterThan(2 * ORGANISATIONS);
    expect(await fillInitials(test.database.superuserUrl)).toBe(0);
    const { rows } = await test.superuser.query<{ initials: string }>(
      `select pinyin_initials as initials from party_org where name = '波1号专班党支部'`,
    );
    expect(rows).toEqual([{ initials: 'b1hzbdzb' }]);
    await test.superuser.query('vacuum analyze party_org, party_org_former_name');
  });

  it.each(['何777号', 'h777h'])(
    'goes through the indexes for %s, below row security',
    async (q) => {
      const uses = async (): Promise<number[]> => {
        const { rows } = await test.superuser.query<{ n: number }>(
          `select idx_scan::int as n from pg_stat_user_indexes
            where indexrelname in ('party_org_search_idx', 'party_org_former_name_search_idx') order by indexrelname`,
        );
        return rows.map(({ n }) => n);
      };
      const before = await uses();
      let after = before;
      // A backend tells its counts with the end of a transaction, once a second at most.
      for (let attempt = 0; attempt < 20 && after.some((n, at) => n === before[at]); attempt += 1) {
        const answer = await officer.get<{ items: { kind: string }[] }>(
          `/search?q=${encodeURIComponent(q)}`,
        );
        expect(answer.body.items[0]).toMatchObject({ kind: 'party_org' });
        await new Promise((done) => setTimeout(done, 300));
        after = await uses();
      }
      expect(after.map((n, at) => n > before[at]!)).toEqual([true, true]);
    },
  );
});
