import process from 'node:process';
import type { INestApplicationContext } from '@nestjs/common';
import pg from 'pg';
import { DEMO_ACCOUNTS, DEMO_DISTRICTS, DEMO_LEDGERS, type DemoAccount } from './demo-data.js';
import { DEMO_APPLICANTS } from './gates/gate-data.js';
import { loadApplicants, loadGates } from './gates/load-gates.js';
import { loadAccounts, loadAdministrators, loadRoleGrants } from './load-accounts.js';
import { loadCalendar } from './load-calendar.js';
import { loadLedger, type LedgerIds } from './load-ledger.js';
import { loadDistricts, loadPlaces, type PlaceIds } from './load-places.js';

/** One load at a time, whichever process runs it. */
const LOCK = 724_002;
const PASSWORD_LENGTH = 8;
/** The district whose parks lead files through the three gates. */
const GATE_DISTRICT = '370105';
/** Its grant is the last step: whoever holds it tells that the load was completed. */
const LAST_ACCOUNT = 'enterprise_rep_2';

/**
 * Loads the demo once: its districts, parks, ledgers and accounts, all with `password`. What a killed load left behind
 * is kept and completed. Once it is complete nothing is ever loaded again, so that what people change in the demo
 * stays changed. Needs MIGRATION_DATABASE_URL for the first administrators; all else goes through the use cases, as
 * the accounts whose work it is.
 */
export async function loadDemo(app: INestApplicationContext, password: string): Promise<void> {
  const url = process.env['MIGRATION_DATABASE_URL'];
  if (!url) {
    throw new Error('MIGRATION_DATABASE_URL is not set; see README.md, "Running it for real"');
  }
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  try {
    await owner.query('select pg_advisory_lock($1)', [LOCK]);
    if (await isComplete(owner)) {
      return;
    }
    if ([...password].length < PASSWORD_LENGTH) {
      throw new Error(`DEMO_PASSWORD must have at least ${PASSWORD_LENGTH} characters`);
    }
    await loadAdministrators(owner, url, DEMO_ACCOUNTS, password);
    await loadRest(app, password);
  } finally {
    await owner.end();
  }
}

async function isComplete(owner: pg.Client): Promise<boolean> {
  const { rowCount } = await owner.query(
    'select 1 from app_user u join role_grant r on r.user_id = u.id where u.username = $1',
    [LAST_ACCOUNT],
  );
  return rowCount !== 0;
}

async function loadRest(app: INestApplicationContext, password: string): Promise<void> {
  const districts = await loadDistricts(app, DEMO_DISTRICTS);
  await loadAccounts(app, DEMO_ACCOUNTS, password);
  await loadRoleGrants(app, accountsAt('district'), { districts });
  await loadCalendar(app);

  const places = new Map<string, PlaceIds>();
  for (const district of DEMO_DISTRICTS) {
    places.set(district.code, await loadPlaces(app, district, districts.get(district.code)!));
  }
  await loadRoleGrants(app, accountsAt('park'), { districts, places });

  const gatePlace = places.get(GATE_DISTRICT)!;
  const ledgers = withApplicants(
    await loadLedgers(app, places),
    await loadApplicants(app, gatePlace),
  );
  const known = { districts, places, ledgers };
  const isLast = ({ username }: DemoAccount): boolean => username === LAST_ACCOUNT;
  const accounts = accountsAt('unit');
  await loadRoleGrants(
    app,
    accounts.filter((account) => !isLast(account)),
    known,
  );
  await loadGates(app, gatePlace);
  await loadRoleGrants(app, accounts.filter(isLast), known);
}

/** The ledgers of all parks, with the units that apply there and have a representative. */
function withApplicants(
  ledgers: ReadonlyMap<string, LedgerIds>,
  applicants: ReadonlyMap<string, string>,
): ReadonlyMap<string, LedgerIds> {
  return new Map(
    [...ledgers].map(([park, ids]) => [
      park,
      {
        ...ids,
        enterprises: new Map([
          ...ids.enterprises,
          ...DEMO_APPLICANTS.filter((firm) => firm.park === park && applicants.has(firm.name)).map(
            ({ name }) => [name, applicants.get(name)!] as const,
          ),
        ]),
      },
    ]),
  );
}

/** All parks at once; where one fails, the others are finished first. */
async function loadLedgers(
  app: INestApplicationContext,
  places: ReadonlyMap<string, PlaceIds>,
): Promise<ReadonlyMap<string, LedgerIds>> {
  const ledgers = new Map<string, LedgerIds>();
  const results = await Promise.allSettled(
    DEMO_LEDGERS.map(async (ledger) => {
      ledgers.set(ledger.park, await loadLedger(app, ledger, places.get(ledger.district)!));
    }),
  );
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) {
    throw failed.reason;
  }
  return ledgers;
}

/** The accounts whose place comes to be in one step of the load. */
function accountsAt(step: 'district' | 'park' | 'unit'): DemoAccount[] {
  return DEMO_ACCOUNTS.filter(({ district, street, park, enterprise, partyOrg }) => {
    if (enterprise !== undefined || partyOrg !== undefined) {
      return step === 'unit';
    }
    return (
      district !== undefined &&
      step === (street === undefined && park === undefined ? 'district' : 'park')
    );
  });
}
