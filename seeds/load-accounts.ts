import type { INestApplicationContext } from '@nestjs/common';
import type pg from 'pg';
import { createFirstAdministrators } from '../src/modules/identity/first-administrators.js';
import {
  hashPassword,
  ManageRoleGrants,
  ManageUsers,
} from '../src/modules/identity/identity.public.js';
import { UnitOfWork } from '../src/platform/database/unit-of-work.js';
import { actAs } from './acting.js';
import type { DemoAccount } from './demo-data.js';
import type { LedgerIds } from './load-ledger.js';
import { found, type PlaceIds } from './load-places.js';

const ADMINISTRATORS = ['system_admin', 'security_admin', 'auditor'] as const;

/** Makes the three administrators, where the database has none yet. */
export async function loadAdministrators(
  owner: pg.Client,
  url: string,
  accounts: readonly DemoAccount[],
  password: string,
): Promise<void> {
  const { rows } = await owner.query<{ username: string }>(
    `select u.username from app_user u join role_grant r on r.user_id = u.id
      where r.place_kind = 'platform' and r.revoked_at is null`,
  );
  const present = new Set(rows.map(({ username }) => username));
  if (ADMINISTRATORS.every((name) => present.has(name))) {
    return;
  }
  await createFirstAdministrators(url, ADMINISTRATORS, (role) => ({
    password,
    mustChange: false,
    displayName: accounts.find(({ username }) => username === role)?.displayName,
  }));
}

/** Opens the accounts that are missing, all with the one password, which is hashed once. */
export async function loadAccounts(
  app: INestApplicationContext,
  accounts: readonly DemoAccount[],
  password: string,
): Promise<void> {
  const users = app.get(ManageUsers, { strict: false });
  await actAs(app.get(UnitOfWork, { strict: false }), 'system_admin', (admin) =>
    admin.write(async (ctx) => {
      const known = await ctx.query<{ username: string }>('select username from app_user');
      const names = new Set(known.map(({ username }) => username));
      const missing = accounts.filter(({ username }) => !names.has(username));
      if (missing.length === 0) {
        return;
      }
      const hash = await hashPassword(password);
      for (const { username, displayName } of missing) {
        await users.open(ctx, { username, displayName }, { hash, mustChange: false });
      }
    }),
  );
}

/** Where roles can be granted so far. */
export interface KnownPlaces {
  districts: ReadonlyMap<string, string>;
  /** By district code. */
  places?: ReadonlyMap<string, PlaceIds>;
  /** By park name. */
  ledgers?: ReadonlyMap<string, LedgerIds>;
}

/** Grants each account its role, unless it held one before: a role that somebody took back stays taken back. */
export async function loadRoleGrants(
  app: INestApplicationContext,
  accounts: readonly DemoAccount[],
  known: KnownPlaces,
): Promise<void> {
  const grants = app.get(ManageRoleGrants, { strict: false });
  await actAs(app.get(UnitOfWork, { strict: false }), 'security_admin', (admin) =>
    admin.write(async (ctx) => {
      const waiting = await ctx.query<{ id: string; username: string }>(
        'select u.id, u.username from app_user u where not exists (select 1 from role_grant r where r.user_id = u.id)',
      );
      const userIds = new Map(waiting.map(({ id, username }) => [username, id]));
      for (const account of accounts) {
        const userId = userIds.get(account.username);
        if (userId !== undefined) {
          await grants.grant(ctx, userId, { role: account.role, ...placeOf(account, known) });
        }
      }
    }),
  );
}

type GrantedPlace = Omit<Parameters<ManageRoleGrants['grant']>[2], 'role'>;

function placeOf(account: DemoAccount, known: KnownPlaces): GrantedPlace {
  const { district = '', street, park, enterprise, partyOrg } = account;
  const districtId = found(known.districts, district);
  const place = known.places?.get(district);
  if (place && street !== undefined) {
    return { placeKind: 'street', districtId, streetId: found(place.streets, street) };
  }
  if (!place || park === undefined) {
    return { placeKind: 'district', districtId };
  }
  const parkId = found(place.parks, park);
  const ledger = known.ledgers?.get(park);
  if (ledger && enterprise !== undefined) {
    return {
      placeKind: 'enterprise',
      districtId,
      parkId,
      enterpriseId: found(ledger.enterprises, enterprise),
    };
  }
  if (ledger && partyOrg !== undefined) {
    return {
      placeKind: 'branch',
      districtId,
      parkId,
      partyOrgId: found(ledger.partyOrgs, partyOrg),
    };
  }
  return { placeKind: 'park', districtId, parkId };
}
