import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DossierBody, good } from '../support/admission-flow.js';
import type { ApiClient, ProblemBody } from '../support/api-client.js';
import { creditCode } from '../support/credit-codes.js';
import type { Place } from '../support/factory.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Receipt {
  number: string;
  checkCode: string;
}
interface Asked {
  items: {
    id: string;
    number: string;
    username: string;
    state: string;
    contactPhoneMasked: string;
  }[];
}

describe('a unit asks for an account of its own', () => {
  let test: TestApp;
  let place: Place;
  let officer: ApiClient;
  const code = creditCode(91_001);
  const chosen = { username: 'qinghe.2026', password: 'Wutong-park-77' };

  beforeAll(async () => {
    test = await startTestApp();
    place = await test.make.place();
    officer = await test.signIn(await test.make.user('park_officer', test.make.at.park(place)));
  });
  afterAll(() => test.close());

  const apply = (values: object = {}) =>
    test.anonymous().post<Receipt & ProblemBody>('/public/account-applications', {
      parkId: place.parkId,
      legalName: '青禾电子商务有限公司',
      creditCode: code,
      contactName: '沈清',
      contactPhone: '13900001111',
      ...chosen,
      ...values,
    });
  const progress = (receipt: object) =>
    test.anonymous().post<Record<string, unknown>>('/public/progress', receipt);
  const asked = async (number: string): Promise<Asked['items'][number]> =>
    good(await officer.get<Asked>('/account-applications')).items.find(
      (one) => one.number === number,
    )!;

  it('is told of parks that take applications, and of no others', async () => {
    expect((await apply()).body).toMatchObject({ code: 'park_takes_none' });
    expect(good(await test.anonymous().get('/public/parks'))).toEqual({ items: [] });
    good(
      await officer.put(`/parks/${place.parkId}/admission-settings`, {
        version: 0,
        promisedDays: 8,
        deciders: 1,
        conditionalDays: 20,
        supplementDays: 10,
        creditMaxAgeDays: 30,
        takesApplications: true,
        guideConditions: '依法登记',
        guidePhone: '0531-88888888',
        guideAddress: null,
      }),
    );
    expect(good(await test.anonymous().get('/public/parks'))).toMatchObject({
      items: [{ parkId: place.parkId, promisedDays: 8, materialsAreTemplate: true }],
    });
  });

  it('cannot act until a park officer has let it in; then it applies with the password it chose', async () => {
    expect((await apply({ password: 'qinghe.2026Aa' })).body.errors[0]?.code).toBe(
      'password_too_common',
    );
    expect((await apply({ creditCode: `${code.slice(0, 17)}~` })).body.errors[0]?.path).toBe(
      'creditCode',
    );
    const receipt = good(await apply(), 201);
    expect(Object.keys(receipt).sort()).toEqual(['checkCode', 'number']);
    expect((await test.anonymous().post('/auth/login', chosen)).status).toBe(401);
    expect(good(await progress(receipt))).toMatchObject({
      kind: 'account',
      stateLabel: '待园区核实',
    });
    const told = await test.superuser.query(
      `select 1 from notification where kind = 'todo' and park_id = $1 and text_zh like '%申请企业账号%'`,
      [place.parkId],
    );
    expect(told.rowCount).toBe(1);

    const { id, contactPhoneMasked } = await asked(receipt.number);
    expect(contactPhoneMasked).toBe('139****1111');
    const stranger = await test.signIn(
      await test.make.user('park_officer', test.make.at.park(await test.make.place())),
    );
    const decide = `/parks/${place.parkId}/account-applications/${id}`;
    expect(good(await officer.post(`${decide}/open-phone`, { reason: '核实申请人' }))).toEqual({
      contactPhone: '13900001111',
    });
    const body = { kind: 'non_public_enterprise', streetId: place.streetId };
    expect((await stranger.post(`${decide}/confirm`, body)).status).toBe(404);
    const answers = await Promise.all([0, 1].map(() => officer.post(`${decide}/confirm`, body)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);

    const rep = test.anonymous();
    rep.accessToken = good(
      await rep.post<{ accessToken: string }>('/auth/login', chosen),
    ).accessToken;
    const { rows } = await test.superuser.query<{ id: string; status: string }>(
      'select id, status from enterprise where credit_code = $1',
      [code],
    );
    expect(rows).toMatchObject([{ status: 'applying' }]);
    const begun = good(
      await rep.post<DossierBody>(`/parks/${place.parkId}/admissions`, {
        enterpriseId: rows[0]!.id,
      }),
      201,
    );
    expect(begun.mayEdit).toBe(true);
    const own = good(
      await rep.get<Receipt>(`/parks/${place.parkId}/admissions/${begun.run.id}/receipt`),
    );
    const shown = JSON.stringify(
      good(await progress({ number: own.number, checkCode: own.checkCode })),
    );
    expect(shown).toContain('填报中');
    expect(shown).not.toMatch(/青禾|沈清|1390000/);
    const secrets = await test.superuser.query('select 1 from account_application_secret');
    expect(secrets.rowCount).toBe(0);
  });

  it('tells a stranger nothing of names, units or numbers that exist', async () => {
    const known = good(await apply({ creditCode: creditCode(91_002) }), 201);
    const { id } = await asked(known.number);
    const decide = `/parks/${place.parkId}/account-applications/${id}/confirm`;
    const body = { kind: 'non_public_enterprise', streetId: place.streetId };
    expect((await officer.post(decide, body)).body).toMatchObject({ code: 'username_taken' });
    good(await officer.post(decide, { ...body, username: 'qinghe.other' }));

    const wrong = await progress({ ...known, checkCode: 'AAAAAAAAAA' });
    const missing = await progress({ number: 'ZH202001010001', checkCode: 'AAAAAAAAAA' });
    expect({ ...wrong.body, correlationId: '' }).toEqual({ ...missing.body, correlationId: '' });
    expect(wrong.status).toBe(404);
  });

  it('is refused with a reason, once', async () => {
    const receipt = good(
      await apply({ creditCode: creditCode(91_003), username: 'third.one' }),
      201,
    );
    const { id } = await asked(receipt.number);
    const decide = `/parks/${place.parkId}/account-applications/${id}`;
    expect((await officer.post(`${decide}/refuse`, { reason: '' })).status).toBe(400);
    good(await officer.post(`${decide}/refuse`, { reason: '电话无人接听' }));
    expect((await officer.post(`${decide}/refuse`, { reason: '再来一次' })).body).toMatchObject({
      code: 'application_decided',
    });
    expect(good(await progress(receipt))['stateLabel']).toBe('未通过核实');
  });

  it('is slowed down when it guesses', async () => {
    let last = 404;
    for (let tries = 0; tries < 25 && last === 404; tries += 1) {
      last = (await progress({ number: 'ZH202001010001', checkCode: 'BBBBBBBBBB' })).status;
    }
    expect(last).toBe(429);
  });
});
