import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient, ProblemBody } from '../support/api-client.js';
import { creditCode } from '../support/credit-codes.js';
import type { Place } from '../support/factory.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

describe('bad input is told at its field', () => {
  let test: TestApp;
  let place: Place;
  let other: Place;
  let officer: ApiClient;

  beforeAll(async () => {
    test = await startTestApp();
    place = await test.make.place();
    other = { ...place, parkId: await test.make.park(place.districtId) };
    officer = await test.signIn(
      await test.make.user('district_officer', test.make.at.district(place)),
    );
  });
  afterAll(() => test.close());

  const unit = () => ({
    legalName: `坏输入${test.make.next()}有限公司`,
    creditCode: creditCode(test.make.next()),
    kind: 'non_public_enterprise',
    streetId: place.streetId,
    enteredOn: '2024-01-01',
  });
  const create = (change: Record<string, unknown>) =>
    officer.post<ProblemBody & { creditCode: string; legalName: string }>(
      `/parks/${place.parkId}/enterprises`,
      { ...unit(), ...change },
    );

  it.each<[string, Record<string, unknown>, string, string]>([
    [
      'a wrong check digit',
      { creditCode: '91350100M000100Y44' },
      'creditCode',
      'credit_code_check_digit',
    ],
    ['a code that is too short', { creditCode: '9135' }, 'creditCode', 'credit_code_length'],
    [
      'a letter that no code has',
      { creditCode: '91350100M000100YIO' },
      'creditCode',
      'credit_code_alphabet',
    ],
    [
      'a day that does not exist',
      { establishedOn: '2019-02-30' },
      'establishedOn',
      'isBusinessDate',
    ],
    ['a date with a time', { enteredOn: '2024-01-01T00:00:00Z' }, 'enteredOn', 'isBusinessDate'],
    ['a negative head-count', { staffCount: -3 }, 'staffCount', 'min'],
    ['half a person', { staffCount: 2.5 }, 'staffCount', 'isInt'],
    [
      'a formula for a name',
      { legalName: '=HYPERLINK("http://x","y")' },
      'legalName',
      'looks_like_formula',
    ],
    ['a full-width formula', { legalName: '＝1+1' }, 'legalName', 'looks_like_formula'],
    ['an empty name', { legalName: ' \u3000 ' }, 'legalName', 'isNotEmpty'],
    ['a phone number that is none', { contactPhone: '12345' }, 'contactPhone', 'phone_format'],
    ['an unknown property', { stars: 5 }, 'stars', 'unknown_property'],
    ['somebody else’s park', { parkId: 'x' }, 'parkId', 'unknown_property'],
    ['an unknown kind', { kind: 'state_owned' }, 'kind', 'isIn'],
    ['an id that is none', { streetId: 'x' }, 'streetId', 'isUuid'],
    [
      'entry before founding',
      { establishedOn: '2024-02-01', enteredOn: '2024-01-31' },
      'enteredOn',
      'entered_before_established',
    ],
  ])('%s', async (_what, change, path, code) => {
    const answer = await create(change);
    expect(answer.status).toBe(400);
    expect(answer.body.code).toBe('validation_failed');
    expect(answer.body.errors).toContainEqual(
      expect.objectContaining({ path, code, message: expect.any(String) }),
    );
  });

  it('tells all bad fields at once', async () => {
    const answer = await create({ creditCode: '123', contactPhone: '12345', legalName: '@x' });
    expect(answer.body.errors.map(({ path }) => path).sort()).toEqual([
      'contactPhone',
      'creditCode',
      'legalName',
    ]);
    expect(answer.body.detail).toContain('3 处');
  });

  it('reads a full-width code as what it means', async () => {
    const code = creditCode(test.make.next());
    const wide = [...code].map((char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)).join('');
    const answer = await create({ creditCode: ` ${wide} `, legalName: '  全角有限公司\u3000' });
    expect(answer.body).toMatchObject({ creditCode: code, legalName: '全角有限公司' });
  });

  it('says where a code is listed already, without naming another park’s row', async () => {
    const code = creditCode(test.make.next());
    expect((await create({ creditCode: code })).status).toBe(201);
    const again = await create({ creditCode: code });
    expect(again.body).toMatchObject({
      code: 'credit_code_taken',
      errors: [{ path: 'creditCode', code: 'credit_code_taken' }],
    });
    const elsewhere = await officer.post(`/parks/${other.parkId}/enterprises`, {
      ...unit(),
      creditCode: code,
    });
    expect(elsewhere.status).toBe(201);
  });

  it('refuses a joint branch across parks, a second sole branch, and a branch over two units', async () => {
    const here = await test.make.enterprise(place);
    const also = await test.make.enterprise(place);
    const there = await test.make.enterprise(other);
    const found = (kind: string, ids: string[]) =>
      officer.post<ProblemBody>(`/parks/${place.parkId}/party-orgs`, {
        kind,
        name: `组建${test.make.next()}党支部`,
        foundedOn: '2024-07-01',
        enterprises: ids.map((enterpriseId) => ({ enterpriseId })),
      });
    expect((await found('joint_branch', [here, there])).body.code).toBe(
      'enterprises_in_other_park',
    );
    expect((await found('branch', [here, also])).body.code).toBe('own_org_has_unit');
    expect((await found('joint_branch', [here])).body.code).toBe('joint_needs_units');
    expect((await found('park_committee', [here])).body.code).toBe('org_kind_takes_no_units');
    expect((await found('branch', [here])).status).toBe(201);
    expect((await found('branch', [here])).body.code).toBe('enterprise_covered_already');
    expect((await found('park_committee', [])).status).toBe(201);
    expect((await found('park_committee', [])).body.code).toBe('park_committee_exists');
    const { rows } = await test.superuser.query('select 1 from party_org where park_id = $1', [
      place.parkId,
    ]);
    expect(rows).toHaveLength(2);
  });

  it.each([
    ['a sort by an undeclared field', '/enterprises?sort=contactPhone', 'sort', 'isIn'],
    [
      'a filter by an undeclared field',
      '/enterprises?contact_phone=1',
      'contact_phone',
      'unknown_property',
    ],
    ['a page of 101 rows', '/enterprises?pageSize=101', 'pageSize', 'max'],
    ['page 0', '/enterprises?page=0', 'page', 'min'],
    ['a page that is no number', '/enterprises?page=x', 'page', 'isInt'],
    ['a day that does not exist', '/reports/coverage?asOf=2026-02-30', 'asOf', 'isBusinessDate'],
    ['a measure that does not exist', '/reports/coverage/units?measure=all', 'measure', 'isIn'],
  ])('%s', async (_what, path, field, code) => {
    const answer = await officer.get<ProblemBody>(path);
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ path: field, code }));
  });

  it.each<[string, RequestInit, string, number]>([
    [
      'half a JSON',
      { body: '{"legalName":', headers: { 'content-type': 'application/json' } },
      'malformed_request',
      400,
    ],
    [
      'a form',
      { body: 'a=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      'unsupported_media_type',
      415,
    ],
    [
      'plain text',
      { body: 'x', headers: { 'content-type': 'text/plain' } },
      'unsupported_media_type',
      415,
    ],
    [
      '2 MB of JSON',
      {
        body: JSON.stringify({ legalName: 'x'.repeat(2_000_000) }),
        headers: { 'content-type': 'application/json' },
      },
      'payload_too_large',
      413,
    ],
    [
      'a list',
      { body: '[]', headers: { 'content-type': 'application/json' } },
      'validation_failed',
      400,
    ],
  ])('%s for a body', async (_what, init, code, status) => {
    const response = await fetch(`${test.baseUrl}/api/v1/parks/${place.parkId}/enterprises`, {
      method: 'POST',
      ...init,
      headers: { ...init.headers, authorization: `Bearer ${officer.accessToken}` },
    });
    const body = (await response.json()) as ProblemBody;
    expect([response.status, body.code]).toEqual([status, code]);
  });

  it.each(["' or 1=1 --", '%', '_', '\\', '\u0000', '😀'.repeat(20), '生僻字𠮷·'])(
    'searches for %j without failing',
    async (q) => {
      const answer = await officer.get<ProblemBody>(`/enterprises?q=${encodeURIComponent(q)}`);
      expect(answer.status).toBeLessThan(500);
    },
  );

  it.each<[string, string, Record<string, unknown>]>([
    ['legalName', 'enterprise', { legalName: null }],
    ['creditCode', 'enterprise', { creditCode: null }],
    ['kind', 'enterprise', { kind: null }],
    ['streetId', 'enterprise', { streetId: null }],
    ['name', 'park', { name: null }],
    ['name', 'park', { name: ' \u3000 ' }],
    ['version', 'park', { version: 1e300 }],
  ])('does not take %s of a %s away: %j', async (field, what, change) => {
    const id = await test.make.enterprise(place);
    const path =
      what === 'park' ? `/parks/${place.parkId}` : `/parks/${place.parkId}/enterprises/${id}`;
    const answer = await officer.patch<ProblemBody>(path, { version: 1, ...change });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ path: field }));
  });

  it('refuses senseless nesting before anything looks at it, also without a sign-in', async () => {
    const nested = `{"username":${'['.repeat(20_000)}${']'.repeat(20_000)},"password":"x"}`;
    const response = await fetch(`${test.baseUrl}/api/v1/auth/login`, {
      method: 'POST',
      body: nested,
      headers: { 'content-type': 'application/json' },
    });
    expect([response.status, ((await response.json()) as ProblemBody).code]).toEqual([
      400,
      'malformed_request',
    ]);
  });

  it('answers an address that cannot be decoded in the same form', async () => {
    const response = await fetch(`${test.baseUrl}/api/v1/parks/%E0%A4%A`);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      400,
      'application/problem+json; charset=utf-8',
    ]);
  });

  it('asks for staff and full members together', async () => {
    const answer = await create({ staffCount: 12 });
    expect(answer.body.errors).toEqual([
      expect.objectContaining({ path: 'fullMemberCount', code: 'headcount_incomplete' }),
    ]);
  });

  it('answers an address that does not exist in the same form', async () => {
    const answer = await officer.get<ProblemBody>('/no/such/page');
    expect([answer.status, answer.body.code]).toEqual([404, 'not_found']);
    expect((await officer.get('/parks/not-an-id')).status).toBe(400);
  });
});
