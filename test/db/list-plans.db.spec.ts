import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ENTERPRISE_SORTS } from '../../src/modules/enterprises/dto/enterprise.dto.js';
import { ListEnterprises } from '../../src/modules/enterprises/use-cases/list-enterprises.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import type { RequestContext } from '../../src/platform/database/request-context.js';
import type { Call } from '../../src/platform/http/call.decorator.js';
import type { Place } from '../support/factory.js';
import { startInnerTestApp, type InnerTestApp } from '../support/test-app.js';

const UNITS = 100_000;
const PAGE_SIZE = 20;

/** A node of EXPLAIN's plan, as far as it is looked at. */
interface Plan {
  'Node Type': string;
  'Index Name'?: string;
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Shared Hit Blocks': number;
  'Shared Read Blocks': number;
  Plans?: Plan[];
}

describe('a list of 100,000 units', () => {
  let test: InnerTestApp;
  let place: Place;
  let call: Call;

  beforeAll(async () => {
    test = await startInnerTestApp();
    place = await test.make.place();
    call = await officerOf(place);
    const { superuser } = test;
    // Made up at once: what is not asked here (valid credit codes, the trail) rests, and the indexes are built after.
    const { rows: indexes } = await superuser.query<{ name: string; sql: string }>(
      `select indexname as name, indexdef as sql from pg_indexes
        where tablename = 'enterprise' and indexdef not like 'CREATE UNIQUE%'`,
    );
    await superuser.query(
      `alter table enterprise drop constraint enterprise_credit_code_check;
       drop index ${indexes.map(({ name }) => name).join(', ')}`,
    );
    await superuser.query(
      `do $$ begin
         set local session_replication_role = replica;
         insert into enterprise (park_id, district_id, street_id, kind, legal_name, pinyin_initials, credit_code,
                                 entered_on, staff_count, full_member_count, reported_as_of)
         select '${place.parkId}', '${place.districtId}', '${place.streetId}', 'non_public_enterprise',
                substr('安波陈丁鄂方高何吉康李马宁欧潘秦任孙唐王', 1 + n % 20, 1) || substr('云锦瑞丰凯达恒信博远宏图', 1 + n % 12, 1) || n || '电商',
                'x', 'C' || lpad(n::text, 17, '0'), date '2020-01-01' + n % 2000,
                case when n % 7 > 0 then n % 500 end, case when n % 7 > 0 then n % 9 end,
                case when n % 7 > 0 then date '2025-12-31' end
           from generate_series(1, ${UNITS}) n;
       end $$`,
    );
    for (const { sql } of indexes) {
      await superuser.query(sql);
    }
    await vacuumed();
  });
  afterAll(() => test.close());

  /** Until every page is known to be visible to all; a snapshot that somebody still holds keeps some back. */
  async function vacuumed(): Promise<void> {
    for (let attempt = 0; attempt < 50; attempt += 1) {
      await test.superuser.query('vacuum analyze enterprise');
      const { rows } = await test.superuser.query<{ all: boolean }>(
        `select relallvisible >= relpages as all from pg_class where oid = 'enterprise'::regclass`,
      );
      if (rows[0]!.all) return;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error('somebody holds an old snapshot');
  }

  async function officerOf(at: Place): Promise<Call> {
    const username = await test.make.user('district_officer', test.make.at.district(at));
    const { rows } = await test.superuser.query<{ user_id: string; id: string }>(
      'select user_id, id from role_grant where user_id = (select id from app_user where username = $1)',
      [username],
    );
    const [grant] = rows;
    const session = await test.superuser.query<{ id: string }>(
      'insert into login_session (user_id, role_grant_id) values ($1, $2) returning id',
      [grant!.user_id, grant!.id],
    );
    return {
      caller: {
        userId: grant!.user_id,
        loginSessionId: session.rows[0]!.id,
        roleGrantId: grant!.id,
        role: 'district_officer',
      },
      locale: 'zh-CN',
      correlationId: randomUUID(),
      mayChangePassword: false,
      repeat: null,
      draft: null,
    };
  }

  /** The list as the application asks for it, with the plan of its first statement. */
  async function page(
    query: Record<string, unknown>,
  ): Promise<{ next: string | null; items: { id: string }[]; total: number; plan: Plan }> {
    let plan: Plan | undefined;
    const answer = await test.app.get(UnitOfWork).read(call, (ctx) => {
      const explaining: RequestContext = {
        ...ctx,
        query: async (statement, params) => {
          const text = typeof statement === 'string' ? statement : statement.text;
          const [row] = await ctx.query<{ 'QUERY PLAN': { Plan: Plan }[] }>(
            `explain (analyze, buffers, format json) ${text}`,
            params,
          );
          plan ??= row!['QUERY PLAN'][0]!.Plan;
          return ctx.query(statement, params);
        },
      };
      return test.app
        .get(ListEnterprises, { strict: false })
        .execute(explaining, { page: 1, pageSize: PAGE_SIZE, ...query });
    });
    return { ...answer, plan: plan! };
  }

  const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];
  const blocks = (plan: Plan): number => plan['Shared Hit Blocks'] + plan['Shared Read Blocks'];
  const unitsRead = (plan: Plan): number =>
    Math.max(
      ...nodes(plan)
        .filter((node) => node['Relation Name'] === 'enterprise')
        .map((node) => node['Actual Rows'] * node['Actual Loops']),
    );

  it.each(ENTERPRISE_SORTS)(
    'goes on by cursor from page 5,000 as cheaply as from page 2, by %s',
    async (sort) => {
      const near = await page({ sort, page: 2 });
      const second = await page({ sort, cursor: near.next! });
      const far = await page({ sort, page: UNITS / PAGE_SIZE - 1 });
      expect([far.items.length, far.total]).toEqual([PAGE_SIZE, UNITS]);
      const last = await page({ sort, cursor: far.next! });
      expect([last.items.length, last.total, last.next]).toEqual([PAGE_SIZE, UNITS, null]);
      for (const { plan } of [second, last]) {
        expect(unitsRead(plan)).toBeLessThanOrEqual(PAGE_SIZE + 1);
        expect(blocks(plan)).toBeLessThan(400);
      }
    },
  );

  it.each(ENTERPRISE_SORTS)(
    'counts its way to a far page on the index alone, by %s',
    async (sort) => {
      const { plan } = await page({ sort, page: UNITS / PAGE_SIZE - 1 });
      // The total beside it is counted on an index or over the table, as the planner finds them equally dear.
      const way = nodes(plan).find((node) => node['Node Type'] === 'Limit')!;
      const scans = nodes(way).filter((node) => node['Relation Name'] === 'enterprise');
      expect(scans.map((node) => node['Node Type'])).toEqual(['Index Only Scan']);
      expect(scans[0]!['Actual Rows']).toBeGreaterThan(UNITS / 2);
      expect(blocks(way)).toBeLessThan(3_000);
    },
  );

  it('finds by two characters and by three through the index, and only then reads units', async () => {
    const uses = async (): Promise<number> => {
      const { rows } = await test.superuser.query<{ n: number }>(
        `select idx_scan::int as n from pg_stat_user_indexes where indexrelname = 'enterprise_search_idx'`,
      );
      return rows[0]!.n;
    };
    for (const q of ['云7', '锦77']) {
      const before = await uses();
      const { items, plan } = await page({ q });
      expect(items.length).toBeGreaterThan(0);
      expect(unitsRead(plan)).toBeLessThan(UNITS / 10);
      // A backend tells its counts with its next transaction once it is asked to.
      for (let attempt = 0; attempt < 50 && (await uses()) === before; attempt += 1) {
        await test.app
          .get(UnitOfWork)
          .read(call, (ctx) => ctx.query('select pg_stat_force_next_flush()'));
      }
      expect(await uses()).toBeGreaterThan(before);
    }
  });
});
