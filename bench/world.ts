import { randomBytes } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import pg from 'pg';
import { prepareDatabase, withDatabase } from '../src/platform/database/prepare-database.js';
import { type DataSetSize } from './data-set-rows.js';
import { type DataSet, loadDataSet } from './data-set.js';

const PASSWORD = 'Bench-pass-2026';
const USERNAME = 'bench.officer';
const BARE_ROLE = 'wutong_bench_bare';

/** A database with the data set and the officer who drives, and how each server reaches it. */
export interface BenchWorld {
  data: DataSet;
  superuser: pg.Client;
  /** What a server of either kind is started with. */
  environment: Record<string, string>;
  /** Address of the baseline's role, which row security does not concern. */
  bareUrl: string;
  signIn(portalUrl: string): Promise<string>;
  /** A sign-in of the officer, for entering without the portal. */
  openSession(): Promise<{ session: string; grant: string }>;
  /** Audit triggers rest while the baseline without them is driven. */
  setAudit(isOn: boolean): Promise<void>;
}

/** Makes the database anew on a server and fills it. */
export async function makeWorld(
  serverUrl: string,
  size: DataSetSize,
  poolSize: number,
): Promise<BenchWorld> {
  const loginPassword = randomBytes(16).toString('hex');
  const database = 'wutong_bench';
  await asSuperuser(serverUrl, `drop database if exists ${database} with (force)`);
  const urls = await prepareDatabase({ superuserUrl: serverUrl, database, loginPassword });
  const superuser = new pg.Client({ connectionString: urls.superuserUrl });
  // The server is stopped under it when the bench fails; the failure is what should be told.
  superuser.on('error', () => undefined);
  await superuser.connect();
  const data = await loadDataSet(superuser, size);
  const actor = await makeOfficer(superuser, data);
  await makeBareRole(superuser, loginPassword);
  return {
    data,
    superuser,
    environment: {
      DATABASE_URL: urls.appUrl,
      JOBS_DATABASE_URL: urls.jobsUrl,
      JWT_SECRET: randomBytes(32).toString('hex'),
      FIELD_KEYS: `b1:${randomBytes(32).toString('hex')}`,
      POOL_SIZE: String(poolSize),
      // All three wait their turn, as the baselines' pool does by itself.
      POOL_WAIT_SECONDS: '60',
      COOKIE_SECURE: 'false',
      WORKER: 'off',
      BENCH_ACTOR: JSON.stringify(actor),
    },
    bareUrl: roleUrl(urls.superuserUrl, loginPassword),
    signIn: async (portalUrl) => {
      const answer = await fetch(`${portalUrl}/api/v1/auth/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ username: USERNAME, password: PASSWORD }),
      });
      return ((await answer.json()) as { accessToken: string }).accessToken;
    },
    openSession: async () => {
      const grant = String(actor['roleGrantId']);
      const { rows } = await superuser.query<{ id: string }>(
        'insert into login_session (user_id, role_grant_id) values ($1, $2) returning id',
        [actor['userId'], grant],
      );
      return { session: rows[0]!.id, grant };
    },
    setAudit: async (isOn) => {
      await superuser.query(
        `alter table enterprise ${isOn ? 'enable' : 'disable'} trigger audit_row`,
      );
    },
  };
}

async function makeOfficer(
  superuser: pg.Client,
  { districtId }: DataSet,
): Promise<Record<string, unknown>> {
  const passwordHash = await hash(PASSWORD);
  const { rows } = await superuser.query<{ user_id: string; grant_id: string }>(
    `with person as (
       insert into app_user (username, display_name) values ($1, '基准') returning id
     ), secret as (
       insert into user_password (user_id, password_hash, must_change) select id, $2, false from person
     )
     insert into role_grant (user_id, role, place_kind, district_id)
     select id, 'district_officer', 'district', $3 from person returning user_id, id as grant_id`,
    [USERNAME, passwordHash, districtId],
  );
  return {
    userId: rows[0]!.user_id,
    loginSessionId: null,
    roleGrantId: rows[0]!.grant_id,
    role: 'district_officer',
    placeKind: 'district',
    districtId,
    parkId: null,
    streetId: null,
  };
}

/** As the application's login role in everything but row security. */
async function makeBareRole(superuser: pg.Client, password: string): Promise<void> {
  await superuser.query(`
    do $$ begin
      if not exists (select 1 from pg_roles where rolname = '${BARE_ROLE}') then
        create role ${BARE_ROLE} login bypassrls;
      end if;
    end $$;
    alter role ${BARE_ROLE} password ${pg.escapeLiteral(password)};
    alter role ${BARE_ROLE} set random_page_cost = 1.1;
    alter role ${BARE_ROLE} set work_mem = '16MB';
    alter role ${BARE_ROLE} set jit = off;
    alter role ${BARE_ROLE} set max_parallel_workers_per_gather = 0;
    grant usage on schema public, app to ${BARE_ROLE};
    grant select, insert on all tables in schema public to ${BARE_ROLE};
    grant execute on all functions in schema app to ${BARE_ROLE}`);
}

function roleUrl(url: string, password: string): string {
  const copy = new URL(url);
  copy.username = BARE_ROLE;
  copy.password = password;
  return copy.toString();
}

async function asSuperuser(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: withDatabase(url, 'postgres') });
  await client.connect();
  await client.query(sql);
  await client.end();
}
