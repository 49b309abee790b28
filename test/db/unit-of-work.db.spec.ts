import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EnterpriseEntity } from '../../src/modules/enterprises/entities/enterprise.entity.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import type { Call } from '../../src/platform/http/call.decorator.js';
import { creditCode } from '../support/credit-codes.js';
import type { Place } from '../support/factory.js';
import { startInnerTestApp, type InnerTestApp } from '../support/test-app.js';

const LANES = 40;
const EACH = 50;

describe('the unit of work', () => {
  let test: InnerTestApp;
  let unitOfWork: UnitOfWork;

  beforeAll(async () => {
    test = await startInnerTestApp();
    unitOfWork = test.app.get(UnitOfWork);
  });
  afterAll(() => test.close());

  async function officer(place: Place): Promise<Call> {
    const username = await test.make.user('park_officer', test.make.at.park(place));
    const { rows } = await test.superuser.query<{ user_id: string; id: string }>(
      'select user_id, id from role_grant where user_id = (select id from app_user where username = $1)',
      [username],
    );
    const { user_id: userId, id: roleGrantId } = rows[0]!;
    const session = await test.superuser.query<{ id: string }>(
      'insert into login_session (user_id, role_grant_id) values ($1, $2) returning id',
      [userId, roleGrantId],
    );
    return {
      caller: { userId, loginSessionId: session.rows[0]!.id, roleGrantId, role: 'park_officer' },
      locale: 'zh-CN',
      correlationId: randomUUID(),
      mayChangePassword: false,
      repeat: null,
      draft: null,
    };
  }

  const PARKS = { name: 'parks-seen', text: 'select distinct park_id from enterprise' };

  it('keeps readers, writers and their failures apart on ten connections, 2,000 times', async () => {
    const places = await Promise.all(Array.from({ length: 5 }, () => test.make.place()));
    const calls = await Promise.all(
      places.map(async (place) => {
        await test.make.enterprise(place);
        return officer(place);
      }),
    );
    const sees = async (
      ctx: { query: typeof unitOfWork.signIn },
      place: Place,
    ): Promise<boolean> => {
      const rows = await ctx.query<{ park_id: string }>(PARKS as never, []);
      return rows.length === 1 && rows[0]!.park_id === place.parkId;
    };
    const once = (n: number): Promise<boolean> => {
      const [place, call] = [places[n % 5]!, calls[n % 5]!];
      switch (n % 4) {
        case 0:
          return unitOfWork.write(call, (ctx) => sees(ctx, place));
        case 1:
          // A read that fails in the middle leaves nothing behind for whoever is next on its connection.
          return unitOfWork
            .read(call, (ctx) =>
              ctx.query(n % 8 === 1 ? 'select 1/0' : 'select nothing from nowhere'),
            )
            .then(
              () => false,
              () => true,
            );
        default:
          return unitOfWork.read(call, async (ctx) => (await sees(ctx, place)) && sees(ctx, place));
      }
    };
    const outcomes = await Promise.all(
      Array.from({ length: LANES }, async (_, lane) => {
        const seen: boolean[] = [];
        for (let n = 0; n < EACH; n += 1) {
          seen.push(await once(lane + n * 3));
        }
        return seen.every(Boolean);
      }),
    );
    expect(outcomes.every(Boolean)).toBe(true);
  });

  it('leaves no context on a connection', async () => {
    const call = await officer(await test.make.place());
    await unitOfWork.read(call, (ctx) => ctx.query('select 1'));
    for (let n = 0; n < 10; n += 1) {
      await expect(unitOfWork.signIn('select count(*) from enterprise', [])).rejects.toMatchObject({
        code: '42501',
      });
      const left = await unitOfWork.signIn<{ who: string | null; role: string }>(
        `select nullif(current_setting('wutong.user_id', true), '') as who, current_user as role`,
        [],
      );
      expect(left).toEqual([{ who: null, role: 'wutong_login' }]);
    }
  });

  it('refuses a dead sign-in and a revoked grant at the next statement, also of somebody it knows', async () => {
    const place = await test.make.place();
    for (const end of [
      'update login_session set ended_at = now(), end_reason = $$signed_out$$ where id = $1',
      'update role_grant set revoked_at = now() where id = (select role_grant_id from login_session where id = $1)',
      'update app_user set disabled_at = now() where id = (select user_id from login_session where id = $1)',
    ]) {
      const call = await officer(place);
      await unitOfWork.read(call, (ctx) => ctx.query('select 1'));
      const during = unitOfWork.read(call, async (ctx) => {
        await ctx.query('select 1');
        await test.superuser.query(end, [call.caller.loginSessionId]);
        return ctx.query('select 1');
      });
      await expect(during).rejects.toMatchObject({ code: 'WT401' });
      await expect(unitOfWork.read(call, async () => 'no statement')).rejects.toMatchObject({
        code: 'WT401',
      });
      await expect(
        unitOfWork.read(call, async () => Promise.reject(new Error('something else'))),
      ).rejects.toMatchObject({ code: 'WT401' });
      await expect(unitOfWork.write(call, async () => 'no statement')).rejects.toMatchObject({
        code: 'WT401',
      });
    }
  });

  it('remembers who a grant is because nobody can change one', async () => {
    const call = await officer(await test.make.place());
    await expect(
      unitOfWork.write(call, (ctx) => ctx.query(`update role_grant set role = 'lawyer'`)),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it('writes nothing in a read', async () => {
    const place = await test.make.place();
    const id = await test.make.enterprise(place);
    const call = await officer(place);
    await expect(
      unitOfWork.read(call, (ctx) =>
        ctx.query('update enterprise set remark = $2 where id = $1', [id, 'x']),
      ),
    ).rejects.toMatchObject({ code: '25006' });
  });

  it('undoes what an entity manager saved when the work fails, and nothing when it does not', async () => {
    const place = await test.make.place();
    const call = await officer(place);
    const save = (fails: boolean) =>
      unitOfWork.write(call, async (ctx) => {
        const unit = ctx.manager.create(EnterpriseEntity, {
          parkId: place.parkId,
          districtId: place.districtId,
          streetId: place.streetId,
          kind: 'non_public_enterprise',
          legalName: '保存有限公司',
          creditCode: creditCode(test.make.next()),
          enteredOn: '2024-01-01',
        });
        await ctx.manager.save(unit);
        await ctx.manager.transaction(async (inner) => {
          await inner.update(
            EnterpriseEntity,
            { parkId: place.parkId, id: unit.id },
            { remark: 'x' },
          );
        });
        if (fails) {
          throw new Error('after all');
        }
        return unit.id;
      });
    const count = async (): Promise<number> => {
      const { rows } = await test.superuser.query<{ n: number }>(
        `select count(*)::int as n from enterprise where park_id = $1 and remark = 'x'`,
        [place.parkId],
      );
      return rows[0]!.n;
    };
    await expect(save(true)).rejects.toThrow('after all');
    expect(await count()).toBe(0);
    await save(false);
    expect(await count()).toBe(1);
  });

  it('keeps the latest report on the unit, whichever comes when, and goes back when one is taken away', async () => {
    const place = await test.make.place();
    const id = await test.make.enterprise(place);
    const call = await officer(place);
    const report = (asOf: string, members: number) =>
      unitOfWork.write(call, (ctx) =>
        ctx.query(
          `insert into reported_headcount (park_id, enterprise_id, as_of, staff_count, full_member_count)
           values ($1, $2, $3, 20, $4)
           on conflict (park_id, enterprise_id, as_of) do update set full_member_count = excluded.full_member_count`,
          [place.parkId, id, asOf, members],
        ),
      );
    const latest = async (): Promise<unknown> => {
      const { rows } = await test.superuser.query<Record<string, unknown>>(
        'select reported_as_of::text as "asOf", full_member_count as members from enterprise where id = $1',
        [id],
      );
      return rows[0];
    };
    await report('2024-12-31', 4);
    await report('2023-12-31', 9);
    expect(await latest()).toEqual({ asOf: '2024-12-31', members: 4 });
    await report('2023-12-31', 8);
    expect(await latest()).toEqual({ asOf: '2024-12-31', members: 4 });
    await report('2024-12-31', 5);
    expect(await latest()).toEqual({ asOf: '2024-12-31', members: 5 });
    await Promise.all(
      Array.from({ length: 20 }, (_, n) => report(`2025-01-${String(n + 1).padStart(2, '0')}`, n)),
    );
    expect(await latest()).toEqual({ asOf: '2025-01-20', members: 19 });
    await test.superuser.query(`delete from reported_headcount where as_of >= '2024-01-01'`);
    expect(await latest()).toEqual({ asOf: '2023-12-31', members: 8 });
    await test.superuser.query('delete from reported_headcount');
    expect(await latest()).toEqual({ asOf: null, members: null });
  });
});
