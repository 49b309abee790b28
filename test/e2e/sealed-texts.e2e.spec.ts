import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readKeyRing } from '../../src/platform/secrets/key-ring.js';
import { reseal } from '../../src/platform/secrets/reseal.js';
import { openText } from '../../src/platform/secrets/sealed-text.js';
import type { ApiClient } from '../support/api-client.js';
import { creditCode } from '../support/credit-codes.js';
import { type Place, TEST_FIELD_KEYS } from '../support/factory.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const PHONE = '13812345678';

interface Unit {
  id: string;
  version: number;
  contactPhoneMasked: string | null;
}

describe('contact numbers in the database', () => {
  let test: TestApp;
  let place: Place;
  let officer: ApiClient;

  beforeAll(async () => {
    test = await startTestApp();
    place = await test.make.place();
    officer = await test.signIn(await test.make.user('park_officer', test.make.at.park(place)));
  });
  afterAll(() => test.close());

  async function enter(contactPhone: string | null): Promise<Unit> {
    const n = test.make.next();
    const { status, body } = await officer.post<Unit>(`/parks/${place.parkId}/enterprises`, {
      legalName: `密封${n}号有限公司`,
      creditCode: creditCode(n),
      kind: 'non_public_enterprise',
      streetId: place.streetId,
      enteredOn: '2022-01-01',
      contactPhone,
    });
    expect(status).toBe(201);
    return body;
  }

  async function kept(id: string): Promise<string | null> {
    const { rows } = await test.superuser.query<{ contact_phone: string | null }>(
      'select contact_phone from enterprise where id = $1',
      [id],
    );
    return rows[0]!.contact_phone;
  }

  const reveal = (id: string, key?: string) =>
    officer.post<{ contactPhone: string | null }>(
      `/parks/${place.parkId}/enterprises/${id}/contact-phone/reveal`,
      { reason: '核对台账' },
      key === undefined ? {} : { headers: { 'idempotency-key': key } },
    );

  it('lie sealed, are shown masked and opened with a reason', async () => {
    const unit = await enter(PHONE);
    expect(unit.contactPhoneMasked).toBe('138****5678');
    expect(await kept(unit.id)).toMatch(/^t1\.[A-Za-z0-9_-]+$/);
    expect((await reveal(unit.id)).body.contactPhone).toBe(PHONE);
  });

  it('are sealed again by an edit, and gone when they are taken out', async () => {
    const unit = await enter(PHONE);
    const address = `/parks/${place.parkId}/enterprises/${unit.id}`;
    const edited = await officer.patch<Unit>(address, {
      version: unit.version,
      contactPhone: '0531-88888888',
    });
    expect(edited.body.contactPhoneMasked).toBe('0531-******88');
    expect((await reveal(unit.id)).body.contactPhone).toBe('0531-88888888');
    const other = await officer.patch<Unit>(address, { version: 2, industry: '电子商务' });
    expect(other.body.contactPhoneMasked).toBe('0531-******88');
    const without = await officer.patch<Unit>(address, { version: 3, contactPhone: null });
    expect(without.body.contactPhoneMasked).toBeNull();
    expect(await kept(unit.id)).toBeNull();
  });

  it('cannot be kept readable, nor moved to another unit', async () => {
    const [one, other] = [await enter(PHONE), await enter('13900000000')];
    await expect(
      test.superuser.query(`update enterprise set contact_phone = $2 where id = $1`, [
        one.id,
        PHONE,
      ]),
    ).rejects.toMatchObject({ constraint: 'enterprise_contact_phone_sealed' });
    await test.superuser.query(`update enterprise set contact_phone = $2 where id = $1`, [
      other.id,
      await kept(one.id),
    ]);
    expect((await reveal(other.id)).status).toBe(500);
    await test.superuser.query('update enterprise set contact_phone = null where id = $1', [
      other.id,
    ]);
  });

  it('do not stay behind in the answers kept for repeated requests', async () => {
    const unit = await enter(PHONE);
    expect((await reveal(unit.id, 'opened-once-1')).body.contactPhone).toBe(PHONE);
    const { rows } = await test.superuser.query(
      `select 1 from idempotency_key where response::text like '%' || $1 || '%' or key = 'opened-once-1'`,
      [PHONE],
    );
    expect(rows).toEqual([]);
  });

  it('are sealed anew under the next key; then the former one can go', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 3; n += 1) {
      ids.push((await enter(`1380000000${n}`)).id);
    }
    const fresh = `t2:${randomBytes(32).toString('hex')}`;
    const count = await test.superuser.query<{ n: number }>(
      'select count(*)::int as n from enterprise where contact_phone is not null',
    );
    const audited = 'select count(*)::int as n from audit_event';
    const before = await test.superuser.query(audited);
    const url = test.database.superuserUrl;
    await expect(reseal(url, readKeyRing(fresh))).rejects.toThrow('unknown key t1');
    const both = readKeyRing(`${fresh},${TEST_FIELD_KEYS}`);
    expect(await reseal(url, both)).toContainEqual({
      table: 'enterprise',
      column: 'contact_phone',
      count: count.rows[0]!.n,
    });
    expect(await reseal(url, both)).toContainEqual({
      table: 'enterprise',
      column: 'contact_phone',
      count: 0,
    });
    const opened = await Promise.all(
      ids.map(async (id) =>
        openText(readKeyRing(fresh), (await kept(id))!, {
          table: 'enterprise',
          column: 'contact_phone',
          rowId: id,
        }),
      ),
    );
    expect(opened).toEqual(['13800000000', '13800000001', '13800000002']);
    expect((await test.superuser.query(audited)).rows).toEqual(before.rows);
  });
});
