import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { quarterStart } from '../../src/modules/enterprises/domain/next-action.js';
import { addDays } from '../../src/platform/calendar/business-date.js';
import type { ApiClient } from '../support/api-client.js';
import { exported, download } from '../support/export-flow.js';
import type { Place } from '../support/factory.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Unit {
  id: string;
  parkId: string;
  legalName: string;
  revenueTier: string | null;
  anchorCount: number | null;
  reportedOn: string | null;
}

describe('the filters of the units', () => {
  let test: TestApp;
  let officer: ApiClient;
  let place: Place;
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
  const first = quarterStart(today);
  const before = addDays(first, -1);

  beforeAll(async () => {
    test = await startTestApp();
    const { make } = test;
    place = await make.place();
    const unit = (name: string, values: Record<string, unknown> = {}): Promise<string> =>
      make.enterprise(place, { legal_name: name, ...values });
    const report = (id: string, asOf: string): Promise<void> =>
      make.headcount(place, id, 1, { as_of: asOf, anchor_count: 6 });
    await report(await unit('安商行', { industry: '直播电商', revenue_tier: 'over_100m' }), first);
    await report(
      await unit('波商行', { industry: '软件（直播）', revenue_tier: 'over_10m' }),
      before,
    );
    await unit('陈商行', { industry: '物流' });
    // These do not count, so nothing is due of them (rules 5.4, 5.7).
    await unit('丁商行', { dormant_from: '2024-01-01' });
    await unit('鄂商行', { left_on: '2024-01-01' });
    officer = await test.signIn(await make.user('district_officer', make.at.district(place)));
  });
  afterAll(() => test.close());

  const list = async (query: string): Promise<Unit[]> => {
    const answer = await officer.get<{ items: Unit[] }>(`/enterprises?${query}`);
    expect([query, answer.status]).toEqual([query, 200]);
    return answer.body.items;
  };
  const named = async (query: string): Promise<string> =>
    (await list(query)).map(({ legalName }) => legalName[0]).join('');

  it('find what was not reported this quarter, just those whose page says so', async () => {
    expect(await named('due=headcount')).toBe('波陈');
    for (const { id, parkId, legalName } of await list('pageSize=50')) {
      const { body } = await officer.get<{ nextActions: { code: string }[] }>(
        `/parks/${parkId}/enterprises/${id}`,
      );
      const due = body.nextActions.some(({ code }) => code.endsWith('_headcount'));
      expect([legalName, due]).toEqual([legalName, '波陈'.includes(legalName[0]!)]);
    }
  });

  it('find industries by part of their name, and tiers of revenue', async () => {
    expect(await named(`industry=${encodeURIComponent('直播')}`)).toBe('安波');
    expect(await named(`industry=${encodeURIComponent('(直播')}`)).toBe('波');
    expect(await named('revenueTier=over_10m')).toBe('波');
  });

  it('tell revenue, anchors and the day of the report, in the list and its file', async () => {
    expect((await list(`q=${encodeURIComponent('安商')}`))[0]).toMatchObject({
      revenueTier: 'over_100m',
      anchorCount: 6,
      reportedOn: first,
    });
    const run = await exported(officer, {
      list: 'enterprises',
      format: 'csv',
      query: { due: 'headcount', revenueTier: 'over_10m' },
      columns: ['legalName', 'revenueTier', 'anchorCount', 'reportedOn'],
    });
    const text = (await download(test, officer, run.fileId!)).bytes.toString('utf8');
    expect(text).toContain('单位名称,营收规模,主播人数,上报日期');
    expect(text).toContain(`波商行,过千万元,6,${before}`);
  });
});
