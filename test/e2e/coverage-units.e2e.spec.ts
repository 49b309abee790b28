import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../support/api-client.js';
import type { Place } from '../support/factory.js';
import { download, exported } from '../support/export-flow.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Units {
  asOf: string;
  items: { id: string; legalName: string; staffCount: number; fullMemberCount: number }[];
  total: number;
  next: string | null;
  previous: string | null;
}

describe('the units behind a figure', () => {
  let test: TestApp;
  let officer: ApiClient;
  let cloud: Place;
  const names = new Map<string, string>();

  beforeAll(async () => {
    test = await startTestApp();
    const { make } = test;
    const place = await make.place();
    cloud = { ...place, parkId: await make.park(place.districtId, { name: '云谷' }) };
    const apple = { ...place, parkId: await make.park(place.districtId, { name: '安园' }) };
    const unit = async (at: Place, name: string, reports: [string, number, number][]) => {
      const id = await make.enterprise(at, { legal_name: name, pinyin_initials: 'zz' });
      names.set(id, name);
      for (const [asOf, staff, members] of reports) {
        await make.headcount(at, id, members, { as_of: asOf, staff_count: staff });
      }
    };
    await unit(cloud, '波罗商行', [
      ['2023-06-30', 5, 1],
      ['2024-06-30', 50, 9],
    ]);
    await unit(cloud, '安康商行', [['2023-06-30', 7, 3]]);
    await unit(apple, '陈记商行', []);
    await unit(apple, '丁香商行', [['2023-06-30', 30, 2]]);
    officer = await test.signIn(await make.user('district_officer', make.at.district(place)));
  });
  afterAll(() => test.close());

  const list = async (query: string): Promise<Units> => {
    const answer = await officer.get<Units>(`/reports/coverage/units?measure=denominator&${query}`);
    expect([query, answer.status]).toEqual([query, 200]);
    return answer.body;
  };
  const named = ({ items }: Units): string => items.map((one) => one.legalName[0]).join('');

  it('tells staff and full members as of the day', async () => {
    const at = async (asOf: string) =>
      (await list(`asOf=${asOf}&q=${encodeURIComponent('波罗')}`)).items.map(
        ({ staffCount, fullMemberCount }) => [staffCount, fullMemberCount],
      );
    expect(await at('2023-12-31')).toEqual([[5, 1]]);
    expect(await at('2024-06-30')).toEqual([[50, 9]]);
    expect(await at('2022-12-31')).toEqual([[null, null]]);
  });

  it.each([
    ['', '陈丁安波'],
    ['sort=-park', '波安丁陈'],
    ['sort=legalName', '安波陈丁'],
    ['sort=-legalName', '丁陈波安'],
    ['sort=staffCount', '安丁波陈'],
    ['sort=-staffCount', '波丁安陈'],
    ['sort=fullMemberCount', '丁安波陈'],
    ['sort=-fullMemberCount', '波安丁陈'],
    ['sort=fullMemberCount&asOf=2023-12-31', '波丁安陈'],
  ])('is sorted by “%s”, also when walked by key there and back', async (query, order) => {
    const whole = await list(query);
    expect(named(whole)).toBe(order);
    const first = await list(`${query}&pageSize=3`);
    expect([named(first), first.total, first.previous]).toEqual([order.slice(0, 3), 4, null]);
    const second = await list(`${query}&pageSize=3&cursor=${first.next}`);
    expect([named(second), second.total, second.next]).toEqual([order.slice(3), 4, null]);
    const back = await list(`${query}&pageSize=3&cursor=${second.previous}`);
    expect(named(back)).toBe(order.slice(0, 3));
    expect(named(await list(`${query}&pageSize=3&page=2`))).toBe(order.slice(3));
  });

  it('is searched by name and by initials', async () => {
    expect(named(await list(`q=${encodeURIComponent('香商')}`))).toBe('丁');
    expect(named(await list(`q=${encodeURIComponent('陈')}`))).toBe('陈');
    expect((await list('q=zz')).total).toBe(4);
    expect((await list(`q=zz&parkId=${cloud.parkId}`)).total).toBe(2);
  });

  it('leaves as a file in the same order with the same figures', async () => {
    const run = await exported(officer, {
      list: 'coverage_units',
      format: 'csv',
      query: { measure: 'denominator', sort: '-staffCount', q: '商行' },
      columns: ['legalName', 'staffCount', 'fullMemberCount'],
    });
    expect(run.rowCount).toBe(4);
    const { bytes } = await download(test, officer, run.fileId!);
    const lines = bytes
      .toString('utf8')
      .split(/\r?\n/)
      .filter((line) => line.includes('商行,'));
    expect(lines).toEqual(['波罗商行,50,9', '丁香商行,30,2', '安康商行,7,3', '陈记商行,,']);
  });
});
