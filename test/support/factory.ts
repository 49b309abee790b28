import { createHash } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import { generateSecret } from 'otplib';
import type pg from 'pg';
import { newRowId } from '../../src/platform/database/row-id.js';
import { readKeyRing } from '../../src/platform/secrets/key-ring.js';
import { sealText } from '../../src/platform/secrets/sealed-text.js';
import { creditCode } from './credit-codes.js';

/** The keys of sealed texts in every test: the demo's template is shared by all files of a run. */
export const TEST_FIELD_KEYS = `t1:${createHash('sha256').update('sealed in tests').digest('hex')}`;

export interface Place {
  districtId: string;
  streetId: string;
  parkId: string;
}

type Values = Record<string, unknown>;

/** Makes what a test needs, past every policy, and the parents it hangs on. Each call makes something new. */
export class Factory {
  readonly password = 'Test-pass-2026';
  private passwordHash: Promise<string> | null = null;
  private count = 0;

  constructor(private readonly superuser: pg.Pool) {}

  /** A number that no other call of this factory gets. */
  next(): number {
    this.count += 1;
    return this.count;
  }

  async district(values: Values = {}): Promise<string> {
    const n = this.next();
    return this.insert('district', {
      code: String(100_000 + n),
      name: `试验${n}区`,
      committee_name: `试验${n}区个体私营企业党委`,
      ...values,
    });
  }

  async street(districtId: string, values: Values = {}): Promise<string> {
    return this.insert('street', {
      district_id: districtId,
      name: `试验${this.next()}街道`,
      ...values,
    });
  }

  async park(districtId: string, values: Values = {}): Promise<string> {
    return this.insert('park', {
      district_id: districtId,
      name: `试验${this.next()}产业园`,
      ...values,
    });
  }

  /** A district with a street and a park. */
  async place(): Promise<Place> {
    const districtId = await this.district();
    const [streetId, parkId] = await Promise.all([this.street(districtId), this.park(districtId)]);
    return { districtId, streetId, parkId };
  }

  /** A unit; a `contact_phone` is given as it is read and kept sealed. */
  async enterprise(place: Place, values: Values = {}): Promise<string> {
    const n = this.next();
    const id = newRowId();
    const { contact_phone: phone, ...others } = values;
    return this.insert('enterprise', {
      id,
      park_id: place.parkId,
      district_id: place.districtId,
      street_id: place.streetId,
      kind: 'non_public_enterprise',
      legal_name: `试验${n}电子商务有限公司`,
      credit_code: creditCode(n),
      entered_on: '2020-01-01',
      ...(typeof phone === 'string' ? { contact_phone: sealedPhone(id, phone) } : {}),
      ...others,
    });
  }

  async headcount(
    place: Place,
    enterpriseId: string,
    fullMembers: number,
    values: Values = {},
  ): Promise<void> {
    await this.insert(
      'reported_headcount',
      {
        park_id: place.parkId,
        enterprise_id: enterpriseId,
        as_of: '2022-12-31',
        staff_count: 20,
        full_member_count: fullMembers,
        ...values,
      },
      'enterprise_id',
    );
  }

  /** An organisation, holding the given units from its first day. */
  async partyOrg(
    place: Place,
    kind: string,
    enterpriseIds: string[] = [],
    values: Values = {},
  ): Promise<string> {
    const effectiveFrom = (values['effective_from'] as string | undefined) ?? '2021-07-01';
    const id = await this.insert('party_org', {
      park_id: place.parkId,
      district_id: place.districtId,
      kind,
      name: `试验${this.next()}党支部`,
      effective_from: effectiveFrom,
      ...values,
    });
    const tie = kind === 'branch' ? 'own' : kind === 'joint_branch' ? 'joint' : 'activity';
    for (const enterpriseId of enterpriseIds) {
      await this.insert('party_org_enterprise', {
        park_id: place.parkId,
        party_org_id: id,
        org_kind: kind,
        enterprise_id: enterpriseId,
        tie,
        joined_on: effectiveFrom,
      });
    }
    return id;
  }

  /** A user who holds one role at a place; returns the user name. */
  async user(role: string, place: Values = {}, values: Values = {}): Promise<string> {
    const username = `${role}.${this.next()}`;
    this.passwordHash ??= hash(this.password, { memoryCost: 1024, timeCost: 1, parallelism: 1 });
    const id = await this.insert('app_user', { username, display_name: `试验${role}`, ...values });
    await this.insert(
      'user_password',
      { user_id: id, password_hash: await this.passwordHash, must_change: false },
      'user_id',
    );
    await this.roleGrant(id, role, place);
    return username;
  }

  async roleGrant(userId: string, role: string, place: Values): Promise<string> {
    return this.insert('role_grant', { user_id: userId, role, ...place });
  }

  /** Gives a user a second factor; returns its secret. */
  async secondFactor(userId: string): Promise<string> {
    const secret = generateSecret();
    const sealed = sealText(readKeyRing(TEST_FIELD_KEYS), secret, {
      table: 'second_factor',
      column: 'secret',
      rowId: userId,
    });
    await this.insert(
      'second_factor',
      { user_id: userId, secret: sealed, confirmed_at: new Date() },
      'user_id',
    );
    return secret;
  }

  async userId(username: string): Promise<string> {
    const { rows } = await this.superuser.query<{ id: string }>(
      'select id from app_user where username = $1',
      [username],
    );
    return rows[0]!.id;
  }

  /** Where a role is granted, for `user`. */
  at = {
    platform: () => ({ place_kind: 'platform' }),
    district: (place: Place) => ({ place_kind: 'district', district_id: place.districtId }),
    park: (place: Place) => ({
      place_kind: 'park',
      district_id: place.districtId,
      park_id: place.parkId,
    }),
    street: (place: Place) => ({
      place_kind: 'street',
      district_id: place.districtId,
      street_id: place.streetId,
    }),
    enterprise: (place: Place, enterpriseId: string) => ({
      place_kind: 'enterprise',
      district_id: place.districtId,
      park_id: place.parkId,
      enterprise_id: enterpriseId,
    }),
    branch: (place: Place, partyOrgId: string) => ({
      place_kind: 'branch',
      district_id: place.districtId,
      park_id: place.parkId,
      party_org_id: partyOrgId,
    }),
  };

  private async insert(table: string, values: Values, returning = 'id'): Promise<string> {
    const columns = Object.keys(values);
    const marks = columns.map((_, index) => `$${index + 1}`).join(', ');
    const { rows } = await this.superuser.query<{ id: string }>(
      `insert into ${table} (${columns.join(', ')}) values (${marks}) returning ${returning} as id`,
      Object.values(values),
    );
    return rows[0]!.id;
  }
}

/** A unit's contact number as the database keeps it. */
export function sealedPhone(enterpriseId: string, phone: string): string {
  return sealText(readKeyRing(TEST_FIELD_KEYS), phone, {
    table: 'enterprise',
    column: 'contact_phone',
    rowId: enterpriseId,
  });
}
