import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pinyinInitials } from '../../src/platform/text/pinyin-initials.js';
import type { ApiClient, ProblemBody } from '../support/api-client.js';
import type { Place } from '../support/factory.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Found {
  items: {
    kind: string;
    id: string;
    parkId: string;
    parkName: string;
    name: string;
    detail: string | null;
    formerName: string | null;
  }[];
  hasMore: boolean;
}

describe('the search box', () => {
  let test: TestApp;
  let own: Place;
  let other: Place;
  let officer: ApiClient;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    test = await startTestApp();
    const { make } = test;
    own = await make.place();
    own.parkId = await make.park(own.districtId, { name: '桃花企园', street_id: own.streetId });
    other = {
      ...own,
      parkId: await make.park(own.districtId),
      streetId: await make.street(own.districtId),
    };
    const unit = async (key: string, place: Place, name: string): Promise<void> => {
      ids[key] = await make.enterprise(place, {
        legal_name: name,
        pinyin_initials: pinyinInitials(name),
      });
    };
    await unit('peach', own, '桃花企业电子商务有限公司');
    await unit('plum', own, '济南李花（集团）ABC有限公司');
    await unit('neighbour', other, '济南桃花企园供应链有限公司');
    await unit('elsewhere', await make.place(), '桃花企岛有限公司');
    ids['branch'] = await make.partyOrg(own, 'branch', [ids['peach']!], { name: '桃花企业党支部' });
    ids['joint'] = await make.partyOrg(other, 'joint_branch', [ids['neighbour']!], {
      name: '桃花企等联合党支部',
    });
    officer = await test.signIn(await make.user('district_officer', make.at.district(own)));
  });
  afterAll(() => test.close());

  const find = async (q: string, who = officer): Promise<Found['items']> => {
    const answer = await who.get<Found>(`/search?q=${encodeURIComponent(q)}`);
    expect([q, answer.status]).toEqual([q, 200]);
    return answer.body.items;
  };
  const found = async (q: string, who = officer): Promise<string[]> =>
    (await find(q, who)).map(({ id }) => id);

  it('finds by two characters, by more, by initials and by code, the best first', async () => {
    expect(await found('桃花')).toEqual(
      [own.parkId, 'peach', 'branch', 'joint', 'neighbour'].map((key) => ids[key] ?? key),
    );
    expect(await found('花企园')).toEqual([own.parkId, ids['neighbour']]);
    expect(await found('thqy')).toEqual([ids['peach'], ids['neighbour']]);
    expect(await found('abc')).toEqual([ids['plum']]);
    expect(await found('花(集')).toEqual([ids['plum']]);
    const { rows } = await test.superuser.query<{ credit_code: string }>(
      'select credit_code from enterprise where id = $1',
      [ids['plum']],
    );
    const code = rows[0]!.credit_code;
    expect(await found(code.toLowerCase())).toEqual([ids['plum']]);
    expect(await found(code.slice(0, 17))).toContain(ids['plum']);
    expect(await found('没有这个名字')).toEqual([]);
    // What the text holds of wildcards is taken literally.
    expect(await found('%%')).toEqual([]);
    expect(await found('__')).toEqual([]);
  });

  it('says what each finding is and where it lies', async () => {
    const items = await find('桃花企业');
    expect(items[0]).toMatchObject({
      kind: 'enterprise',
      parkId: own.parkId,
      parkName: '桃花企园',
      detail: expect.stringMatching(/^91/),
    });
    expect(items[1]).toMatchObject({ kind: 'party_org', name: '桃花企业党支部', detail: 'branch' });
    expect((await find('桃花企园'))[0]).toMatchObject({
      kind: 'park',
      id: own.parkId,
      detail: expect.stringContaining('街道'),
    });
  });

  it('finds organisations and parks by the initials of the names they are given', async () => {
    const { make } = test;
    const place = await make.place();
    const chief = await test.signIn(await make.user('district_officer', make.at.district(place)));
    const park = await chief.post<{ id: string; version: number }>('/parks', {
      name: '泺口云谷',
      kind: 'park',
    });
    const org = await chief.post<{ id: string; version: number }>(
      `/parks/${park.body.id}/party-orgs`,
      {
        kind: 'park_committee',
        name: '泺口云谷综合党委',
        enterprises: [],
        foundedOn: '2021-07-01',
      },
    );
    expect([park.status, org.status]).toEqual([201, 201]);
    expect(await found('lkyg', chief)).toEqual([park.body.id, org.body.id]);
    expect(await found('lkygzhdw', chief)).toEqual([org.body.id]);
    const moved = await chief.patch(`/parks/${park.body.id}`, {
      name: '黄河云谷',
      version: park.body.version,
    });
    const edited = await chief.patch(`/parks/${park.body.id}/party-orgs/${org.body.id}`, {
      name: '药山综合党委',
      version: org.body.version,
    });
    expect([moved.status, edited.status]).toEqual([200, 200]);
    expect(await found('lkyg', chief)).toEqual([]);
    expect(await found('hhyg', chief)).toEqual([park.body.id]);
    expect(await found('yszhdw', chief)).toEqual([org.body.id]);
  });

  it('finds an organisation by the name it bore before, and says which', async () => {
    const { make } = test;
    const place = await make.place();
    const chief = await test.signIn(await make.user('district_officer', make.at.district(place)));
    const org = await make.partyOrg(place, 'park_committee', [], { name: '大观园综合党委' });
    const renamed = await chief.post(`/parks/${place.parkId}/party-orgs/${org}/rename`, {
      version: 1,
      name: '万紫巷综合党委',
      renamedOn: '2024-03-01',
    });
    expect(renamed.status).toBe(200);
    for (const q of ['大观园', 'dgyzhdw']) {
      expect(await find(q, chief)).toMatchObject([
        { id: org, name: '万紫巷综合党委', formerName: '大观园综合党委' },
      ]);
    }
    for (const q of ['万紫巷', 'wzxzhdw', '综合党委']) {
      expect(await find(q, chief)).toMatchObject([{ id: org, formerName: null }]);
    }
    expect(await found('大观园')).toEqual([]);
    const stranger = await test.signIn(
      await make.user('enterprise_rep', make.at.enterprise(place, await make.enterprise(place))),
    );
    expect(await found('大观园', stranger)).toEqual([]);
  });

  it('lists the 20 that fit best and says when there are more', async () => {
    const { make } = test;
    const place = await make.place();
    const chief = await test.signIn(await make.user('district_officer', make.at.district(place)));
    for (let n = 0; n < 20; n += 1) {
      await make.enterprise(place, { legal_name: `五龙潭${n}号商行` });
    }
    const ask = async (): Promise<[number, boolean]> => {
      const { body } = await chief.get<Found>(`/search?q=${encodeURIComponent('五龙潭')}`);
      return [body.items.length, body.hasMore];
    };
    expect(await ask()).toEqual([20, false]);
    await make.enterprise(place, { legal_name: '五龙潭末号商行' });
    expect(await ask()).toEqual([20, true]);
  });

  it('shows each reader his own and nothing else', async () => {
    const { make } = test;
    const as = async (role: string, place: Record<string, unknown>): Promise<string[]> =>
      found('桃花企', await test.signIn(await make.user(role, place)));
    expect(await as('park_officer', make.at.park(other))).toEqual([ids['joint'], ids['neighbour']]);
    expect(await as('street_officer', make.at.street(own))).toEqual([
      own.parkId,
      ids['peach'],
      ids['branch'],
    ]);
    expect(await as('enterprise_rep', make.at.enterprise(own, ids['plum']!))).toEqual([own.parkId]);
    expect(await as('enterprise_rep', make.at.enterprise(own, ids['peach']!))).toEqual([
      own.parkId,
      ids['peach'],
      ids['branch'],
    ]);
    expect(await as('branch_secretary', make.at.branch(other, ids['joint']!))).toEqual([
      ids['joint'],
      ids['neighbour'],
    ]);
    expect(await as('lawyer', make.at.park(own))).toEqual([own.parkId]);
    expect(await as('mentor', make.at.district(own))).toEqual([own.parkId]);
  });

  it('is asked with two characters at least', async () => {
    for (const q of ['', '桃', ' 桃 ']) {
      const answer = await officer.get<ProblemBody>(`/search?q=${encodeURIComponent(q)}`);
      expect([answer.status, answer.body.code]).toEqual([422, 'search_text_too_short']);
    }
  });

  it('narrows the lists by the same finding', async () => {
    const list = async (path: string): Promise<(string | undefined)[]> =>
      (await officer.get<Found>(path)).body.items.map(({ id }) => id);
    expect(await list(`/enterprises?q=${encodeURIComponent('桃花')}`)).toEqual([
      ids['neighbour'],
      ids['peach'],
    ]);
    expect(await list('/enterprises?q=thqy')).toEqual([ids['neighbour'], ids['peach']]);
    expect(await list(`/enterprises?q=${encodeURIComponent('李')}`)).toEqual([ids['plum']]);
    expect(await list(`/party-orgs?q=${encodeURIComponent('等联')}`)).toEqual([ids['joint']]);
  });
});
