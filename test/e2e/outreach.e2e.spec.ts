import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient, ProblemBody } from '../support/api-client.js';
import type { Place } from '../support/factory.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

type Answer = { id: string } & ProblemBody;

describe('instructors and mass organisations (rules 1.15, 5.6)', () => {
  let test: TestApp;
  let place: Place;
  let officer: ApiClient;

  beforeAll(async () => {
    test = await startTestApp();
    place = await test.make.place();
    officer = await test.signIn(
      await test.make.user('district_officer', test.make.at.district(place)),
    );
  });
  afterAll(() => test.close());

  const at = (unit: string) => `/parks/${place.parkId}/enterprises/${unit}`;
  const reached = async (asOf: string) =>
    (await officer.get<{ total: { workCovered: number } }>(`/reports/coverage?asOf=${asOf}`)).body
      .total.workCovered;
  const faults = ({ status, body }: { status: number; body: ProblemBody }) => [
    status,
    ...body.errors.map(({ path, code }) => `${path} ${code}`),
  ];

  it('count the unit as reached from the day they begin until the day they end', async () => {
    const unit = await test.make.enterprise(place);
    const sent = await officer.post<Answer>(`${at(unit)}/instructors`, {
      instructorName: ' 宋佳 ',
      fromOn: '2024-01-01',
    });
    expect(sent.status).toBe(201);
    expect([await reached('2023-12-31'), await reached('2024-01-01')]).toEqual([0, 1]);
    const end = (untilOn: string) =>
      officer.post<Answer>(`${at(unit)}/instructors/${sent.body.id}/end`, { untilOn });
    expect(faults(await end('2024-01-01'))).toEqual([400, 'untilOn until_before_from']);
    expect((await end('2024-06-01')).status).toBe(200);
    expect([await reached('2024-05-31'), await reached('2024-06-01')]).toEqual([1, 0]);

    const found = (effectiveFrom: string) =>
      officer.post<Answer>(`${at(unit)}/mass-organisations`, { kind: 'union', effectiveFrom });
    const union = await found('2024-06-01');
    expect([union.status, await reached('2024-06-01')]).toEqual([201, 1]);
    expect((await found('2025-01-01')).body.code).toBe('mass_organisation_exists');
    const ended = await officer.post(`${at(unit)}/mass-organisations/${union.body.id}/end`, {
      dissolvedOn: '2025-01-01',
    });
    expect([ended.status, await reached('2025-01-01')]).toEqual([200, 0]);
    const mistaken = await officer.post<Answer>(
      `${at(unit)}/mass-organisations/${union.body.id}/end`,
      { dissolvedOn: '2024-06-01' },
    );
    expect(faults(mistaken)).toEqual([400, 'dissolvedOn dissolved_before_founded']);
  });

  it('begin while the unit is in the park, and not twice at a time', async () => {
    const unit = await test.make.enterprise(place, { left_on: '2025-01-01' });
    const send = (fromOn: string) =>
      officer.post<Answer>(`${at(unit)}/instructors`, { instructorName: '宋佳', fromOn });
    expect(faults(await send('2025-01-01'))).toEqual([400, 'fromOn after_left']);
    const both = await Promise.all([send('2024-01-01'), send('2024-02-01')]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const refused = both.find(({ status }) => status === 409)!;
    expect(refused.body.code).toBe('instructor_sent_already');
  });
});
