import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import process from 'node:process';
import { AccountApplications, SaveDossier } from '../../src/modules/admission/admission.public.js';
import { OpenAssessmentsJob } from '../../src/modules/assessment/assessment.public.js';
import { CreatePartyOrg } from '../../src/modules/branches/branches.public.js';
import {
  MoveConstruction,
  MoveDispatch,
} from '../../src/modules/construction/construction.public.js';
import { CreateEnterprise } from '../../src/modules/enterprises/enterprises.public.js';
import { ManageRoleGrants, ManageUsers } from '../../src/modules/identity/identity.public.js';
import { Districts, Parks, Venues } from '../../src/modules/parks/parks.public.js';
import { businessDateAt, Clock } from '../../src/platform/calendar/clock.js';
import { Arrangements } from '../../src/platform/calendar/use-cases/arrangements.js';
import { missingYear } from '../../src/platform/calendar/domain/arrangement.js';
import { Workflows } from '../../src/platform/workflow/workflows.js';
import { DEMO_ACCOUNTS, DEMO_LEDGERS } from '../../seeds/demo-data.js';
import { DEMO_PROJECTS } from '../../seeds/gates/construction-stories.js';
import { DEMO_DISPATCHES } from '../../seeds/gates/dispatch-stories.js';
import { DEMO_ACCOUNT_APPLICANTS, DEMO_APPLICANTS } from '../../seeds/gates/gate-data.js';
import { loadDemo } from '../../seeds/load-demo.js';
import { ONLY_PUBLISHED_YEARS } from '../support/postgres.js';
import { startInnerTestApp, type InnerTestApp } from '../support/test-app.js';

/** Not good enough for the password policy; good enough for a demo. */
const PASSWORD = 'demodemo';
const TABLES = [
  'district',
  'street',
  'park',
  'venue',
  'app_user',
  'role_grant',
  'enterprise',
  'reported_headcount',
  'party_org',
  'party_org_enterprise',
  'instructor_assignment',
  'mass_organisation',
] as const;

type Counts = Record<(typeof TABLES)[number], number>;

interface Coverage {
  total: { denominator: number; own: number; joint: number; workCovered: number; orgRate: string };
  rows: { label: string; denominator: number }[];
}

/** Lets a use case's method work some times and then no more, as if the process had been killed there. */
function dieAt<K extends string>(
  useCase: Record<K, (...args: never[]) => unknown>,
  method: K,
  call: number,
): void {
  const original = useCase[method].bind(useCase);
  let calls = 0;
  jest.spyOn(useCase, method as never).mockImplementation((...args: never[]) => {
    calls += 1;
    if (calls >= call) {
      throw new Error('killed');
    }
    return original(...args);
  });
}

describe('the demo', () => {
  let test: InnerTestApp;

  const counts = async (): Promise<Counts> => {
    const sql = TABLES.map((table) => `(select count(*)::int from ${table}) as ${table}`).join(
      ', ',
    );
    return (await test.superuser.query<Counts>(`select ${sql}`)).rows[0]!;
  };
  const client = async (username: string) => {
    const one = test.anonymous();
    await one.signIn(username, PASSWORD);
    return one;
  };

  beforeAll(async () => {
    test = await startInnerTestApp();
    process.env['MIGRATION_DATABASE_URL'] = test.database.superuserUrl;
    await test.superuser.query(ONLY_PUBLISHED_YEARS);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });
  afterAll(async () => {
    delete process.env['MIGRATION_DATABASE_URL'];
    await test.close();
  });

  it('refuses a password shorter than 8 characters and makes nothing', async () => {
    await expect(loadDemo(test.app, 'short')).rejects.toThrow('DEMO_PASSWORD');
    expect(Object.values(await counts()).every((count) => count === 0)).toBe(true);
  });

  it.each([
    ['the second district', Districts, 'create', 2],
    ['an account', ManageUsers, 'open', 9],
    ['a role of a district', ManageRoleGrants, 'grant', 3],
    ['a year', Arrangements, 'decide', 1],
    ['a park of the first district', Parks, 'create', 2],
    ['a park of the second district', Parks, 'create', 7],
    ['a role of a park', ManageRoleGrants, 'grant', 2],
    ['a unit', CreateEnterprise, 'execute', 20],
    ['an organisation', CreatePartyOrg, 'execute', 25],
    ['a place', Venues, 'create', 3],
    ['a role of a unit', ManageRoleGrants, 'grant', 3],
    ['an account that was asked for', AccountApplications, 'confirm', 1],
    ['a period of assessments', OpenAssessmentsJob, 'run', 2],
    ['a move of any file', Workflows, 'move', 80],
    ['another move', Workflows, 'move', 60],
    ['an application that is filled in', SaveDossier, 'check', 3],
    ['a visit', MoveDispatch, 'execute', 3],
    ['a project', MoveConstruction, 'execute', 12],
    ['the last role', ManageRoleGrants, 'grant', 1],
  ] as const)('may be killed at %s', async (_, useCase, method, call) => {
    const target: unknown = test.app.get(useCase, { strict: false });
    dieAt(target as Record<string, (...args: never[]) => unknown>, method, call);
    await expect(loadDemo(test.app, PASSWORD)).rejects.toThrow('killed');
  });

  it('is then completed by the next load, with nothing twice', async () => {
    await loadDemo(test.app, PASSWORD);
    const units = DEMO_LEDGERS.flatMap(({ enterprises }) => enterprises);
    const organisations = DEMO_LEDGERS.flatMap(({ partyOrgs }) => partyOrgs);
    const letIn = DEMO_ACCOUNT_APPLICANTS.filter(({ outcome }) => outcome === 'confirmed');
    const admitted = DEMO_APPLICANTS.filter(({ story }) =>
      ['admitted', 'admitted_by_one', 'admitted_conditionally', 'rechecking', 'lapsed'].includes(
        story,
      ),
    );
    const madeMoves = DEMO_PROJECTS.flatMap(({ steps }) => steps.map(({ action }) => action));
    const founded = madeMoves.filter((action) => action === 'complete').length;
    const sent =
      madeMoves.filter((action) => action === 'send_outreach').length +
      DEMO_DISPATCHES.filter((one) => one.sent).length;
    expect(await counts()).toEqual({
      district: 2,
      street: 10,
      park: 11,
      venue: DEMO_LEDGERS.flatMap(({ venues }) => venues).length,
      app_user: DEMO_ACCOUNTS.length + letIn.length,
      role_grant: DEMO_ACCOUNTS.length + letIn.length,
      enterprise: units.length + DEMO_APPLICANTS.length + letIn.length,
      reported_headcount: units.flatMap(({ reports }) => reports).length + admitted.length,
      party_org: organisations.length + founded,
      party_org_enterprise:
        organisations.flatMap((organisation) => organisation.units).length + founded,
      instructor_assignment: units.filter(({ instructor }) => instructor).length + sent,
      mass_organisation: units.flatMap(({ massOrganisations = [] }) => massOrganisations).length,
    });
  });

  it('is not loaded again, and costs a start next to nothing', async () => {
    const before = await counts();
    await test.superuser.query(`update park set name = '改名园区' where name = '齐鲁云商'`);
    await test.superuser.query(
      `update role_grant set revoked_at = now() where user_id = (select id from app_user where username = 'enterprise_rep_2')`,
    );
    const times: number[] = [];
    for (let load = 1; load <= 3; load += 1) {
      const startedAt = performance.now();
      await loadDemo(test.app, '');
      times.push(performance.now() - startedAt);
    }
    expect(Math.min(...times)).toBeLessThan(300);
    expect(await counts()).toEqual(before);
    await test.superuser.query(`update park set name = '齐鲁云商' where name = '改名园区'`);
    await test.superuser.query('update role_grant set revoked_at = null');
  });

  it.each(DEMO_ACCOUNTS.map(({ username, role }) => [username, role] as const))(
    'lets %s sign in',
    async (username, role) => {
      const me = await (
        await client(username)
      ).get<{
        user: { mustChangePassword: boolean };
        roleGrant: { role: string; placeName: string };
      }>('/me');
      expect(me.status).toBe(200);
      expect(me.body.user.mustChangePassword).toBe(false);
      expect(me.body.roleGrant.role).toBe(role);
    },
  );

  it('has working days for whatever begins today, of a year that says it is made up', async () => {
    const { rows } = await test.superuser.query<{ year: number; source: string }>(
      'select year, source from calendar_year order by year',
    );
    const today = businessDateAt(test.app.get(Clock).now());
    expect(missingYear(new Set(rows.map(({ year }) => year)), today)).toBeNull();
    for (const { year, source } of rows.filter(({ year }) => year > 2026)) {
      expect(source).toBe(`演示数据，不是公布的通知：${year}年只有固定日期的法定节假日`);
    }
  });

  it('leaves no login session of the loader open', async () => {
    const { rows } = await test.superuser.query(
      `select 1 from login_session where device = 'demo loader' and ended_at is null`,
    );
    expect(rows).toEqual([]);
  });

  it('shows Tianqiao with more than 100 units, about 1,000 staff and every kind of organisation', async () => {
    const officer = await client('district_officer');
    const coverage = (await officer.get<Coverage>('/reports/coverage?by=park')).body;
    expect(coverage.total.denominator).toBeGreaterThan(100);
    expect(coverage.total.own + coverage.total.joint).toBeGreaterThan(
      coverage.total.denominator / 2,
    );
    expect(coverage.total.workCovered).toBeGreaterThan(coverage.total.own + coverage.total.joint);
    expect(coverage.rows).toHaveLength(4);

    const { rows: staff } = await test.superuser.query<{ sum: number }>(
      `select sum(h.staff_count)::int as sum from enterprise e join lateral (select staff_count from reported_headcount r
         where r.park_id = e.park_id and r.enterprise_id = e.id order by as_of desc limit 1) h on true
        where e.status in ('resident', 'warned')`,
    );
    expect(staff[0]!.sum).toBeGreaterThanOrEqual(900);
    expect(staff[0]!.sum).toBeLessThan(1050);

    for (const kind of [
      'park_committee',
      'branch',
      'joint_branch',
      'mobile_member_org',
      'temporary_branch',
      'general_branch',
    ]) {
      const page = await officer.get<{ total: number }>(`/party-orgs?kind=${kind}`);
      expect({ kind, none: page.body.total === 0 }).toEqual({ kind, none: false });
    }
    const workbench = await officer.get<{ items: { code: string }[] }>('/workbench');
    expect(workbench.body.items.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        'own_branch_due',
        'uncovered',
        'joint_too_wide',
        'org_without_secretary',
        'term_due',
        'term_overdue',
      ]),
    );
  });

  it('shows Benxi its seven parks and four streets, and nothing in them', async () => {
    const officer = await client('district_officer_benxi');
    const parks = await officer.get<{ items: { enterpriseCount: number }[] }>('/parks');
    expect(parks.body.items.map(({ enterpriseCount }) => enterpriseCount)).toEqual([
      0, 0, 0, 0, 0, 0, 0,
    ]);
    expect((await officer.get<{ total: number }>('/streets')).body.total).toBe(4);
    expect((await officer.get<{ total: number }>('/enterprises')).body.total).toBe(0);
    expect((await officer.get<Coverage>('/reports/coverage')).body.total).toMatchObject({
      denominator: 0,
      orgRate: '—',
    });
  });

  it('lets the firm that stays see itself, and its branch’s secretary too', async () => {
    for (const username of ['enterprise_rep', 'branch_secretary']) {
      const page = await (
        await client(username)
      ).get<{ items: { legalName: string; coverage: string }[] }>('/enterprises');
      expect(page.body.items).toMatchObject([
        { legalName: '济南栖枝电子商务有限公司', coverage: 'own' },
      ]);
    }
  });
});
