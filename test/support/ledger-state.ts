import type { TestApp } from './test-app.js';

/** The tables that a ledger is written to, each with what tells its rows apart. */
const LEDGER_TABLES: Readonly<Record<string, string>> = {
  enterprise: 't.id',
  reported_headcount: 't.enterprise_id, t.as_of',
  party_org: 't.id',
  party_org_enterprise: 't.id',
  instructor_assignment: 't.id',
  mass_organisation: 't.id',
  party_org_post: 't.id',
};

/** Not part of a state: a version only rises, and tells with its time that a row was touched. */
const OF_THE_TOUCH = ['version', 'updated_at'];

export type LedgerState = Record<string, Record<string, unknown>[]>;

/** Every row of a district's ledger with every column, but for versions and the times of them. */
export async function ledgerState(test: TestApp, districtId: string): Promise<LedgerState> {
  const state: LedgerState = {};
  for (const [table, key] of Object.entries(LEDGER_TABLES)) {
    const { rows } = await test.superuser.query<{ row: Record<string, unknown> }>(
      `select to_jsonb(t) - $2::text[] as row from ${table} t join park p on p.id = t.park_id
        where p.district_id = $1 order by ${key}`,
      [districtId, OF_THE_TOUCH],
    );
    state[table] = rows.map(({ row }) => row);
  }
  return state;
}

/** How many rows of the ledger a state holds. */
export function rowsOfState(state: LedgerState): number {
  return Object.values(state).reduce((sum, rows) => sum + rows.length, 0);
}
