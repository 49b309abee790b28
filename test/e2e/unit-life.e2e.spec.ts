import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient, ProblemBody } from '../support/api-client.js';
import { creditCode } from '../support/credit-codes.js';
import type { Place } from '../support/factory.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Unit {
  id: string;
  version: number;
  industry: string | null;
  nextActions: { code: string; rule: string; title: string; reason: string }[];
}
interface Entry {
  on: string;
  kind: string;
  title: string;
  detail: string | null;
  by: { name: string; roleName: string } | null;
  link: string | null;
}
interface Change {
  field: string;
  from: string | null;
  to: string | null;
  by: { name: string } | null;
  actions: { name: string; allowed: boolean; reason: string | null }[];
}
interface Page<T> {
  items: T[];
  total: number;
}

describe('the life of a unit', () => {
  let test: TestApp;
  let place: Place;
  let officer: ApiClient;

  beforeAll(async () => {
    test = await startTestApp();
    place = await test.make.place();
    officer = await test.signIn(
      await test.make.user('park_officer', test.make.at.park(place), { display_name: '许青' }),
    );
  });
  afterAll(() => test.close());

  const at = (id: string) => `/parks/${place.parkId}/enterprises/${id}`;
  const register = async (facts: object = {}): Promise<Unit> =>
    (
      await officer.post<Unit>(`/parks/${place.parkId}/enterprises`, {
        legalName: `梧桐${test.make.next()}有限公司`,
        creditCode: creditCode(test.make.next()),
        kind: 'non_public_enterprise',
        streetId: place.streetId,
        establishedOn: '2019-03-05',
        enteredOn: '2020-01-01',
        industry: '电子商务',
        ...facts,
      })
    ).body;
  const edit = async (id: string, change: object) => {
    const { version } = (await officer.get<Unit>(at(id))).body;
    return officer.patch<Unit & ProblemBody>(at(id), { version, ...change });
  };
  const timeline = async (id: string, client = officer) =>
    (await client.get<Page<Entry>>(`${at(id)}/timeline?pageSize=100`)).body.items;
  const history = async (id: string, query = '', client = officer) =>
    (await client.get<Page<Change>>(`${at(id)}/history?pageSize=100${query}`)).body.items;
  const move = (id: string, room: string, fromOn: string, untilOn?: string) =>
    officer.post<Page<{ id: string; version: number }> & ProblemBody>(`${at(id)}/premises`, {
      room,
      fromOn,
      untilOn,
    });

  it('stands on one timeline, latest first, each entry with who did it', async () => {
    const { id } = await register();
    await officer.post(`${at(id)}/headcounts`, {
      asOf: '2021-06-30',
      staffCount: 20,
      fullMemberCount: 3,
    });
    const founded = await officer.post<{ id: string; name: string }>(
      `/parks/${place.parkId}/party-orgs`,
      {
        kind: 'branch',
        name: `梧桐${test.make.next()}党支部`,
        foundedOn: '2021-07-01',
        enterprises: [{ enterpriseId: id }],
      },
    );
    await move(id, 'A-301', '2020-02-01');
    await officer.post(`${at(id)}/contacts`, { name: '周宁', post: '行政经理' });
    await edit(id, { industry: '直播服务' });
    await edit(id, { leftOn: '2024-05-01', leftReason: '租约到期' });

    const life = await timeline(id);
    const today = life.filter(({ kind }) => kind === 'changed')[0]!.on;
    expect(life.map(({ on, kind }) => [on === today ? 'today' : on, kind])).toEqual([
      ['today', 'changed'],
      ['today', 'changed'],
      ['today', 'contact_added'],
      ['today', 'registered'],
      ['2024-05-01', 'premises_until'],
      ['2024-05-01', 'org_left'],
      ['2024-05-01', 'left'],
      ['2021-07-01', 'org_founded'],
      ['2021-06-30', 'headcount'],
      ['2020-02-01', 'premises_from'],
      ['2020-01-01', 'entered'],
      ['2019-03-05', 'established'],
    ]);
    expect(new Set(life.map(({ by }) => `${by?.name} ${by?.roleName}`))).toEqual(
      new Set(['许青 园区党委工作人员']),
    );
    expect(life.find(({ kind }) => kind === 'org_founded')).toMatchObject({
      title: `成立${founded.body.name}`,
      link: `/parks/${place.parkId}/party-orgs/${founded.body.id}`,
    });
    expect(life.find(({ kind }) => kind === 'left')?.detail).toBe('原因：租约到期');
    expect(life.find(({ kind }) => kind === 'headcount')?.detail).toBe('从业 20 人，正式党员 3 名');
    expect(life[1]?.title).toBe('修改了行业');

    const second = await officer.get<Page<Entry>>(`${at(id)}/timeline?page=2&pageSize=5`);
    expect(second.body).toMatchObject({ items: life.slice(5, 10), total: life.length });
  });

  it('tells of each field who changed it from what to what, and lets an edit put it back', async () => {
    const { id } = await register();
    await edit(id, { industry: '直播服务', remark: '一楼临街' });
    await edit(id, { industry: '软件信息' });
    const industry = await history(id, '&field=industry');
    expect(industry.map(({ from, to }) => [from, to])).toEqual([
      ['直播服务', '软件信息'],
      ['电子商务', '直播服务'],
      [null, '电子商务'],
    ]);
    expect(industry.map(({ actions }) => actions[0]!.allowed)).toEqual([true, true, false]);
    expect(industry[0]?.by?.name).toBe('许青');
    expect((await history(id)).some(({ field }) => field === 'remark')).toBe(true);

    const { version } = (await officer.get<Unit>(at(id))).body;
    expect((await edit(id, { remark: null })).status).toBe(200);
    const stale = await officer.patch<ProblemBody>(at(id), { version, industry: '直播服务' });
    expect([stale.status, stale.body.code]).toEqual([409, 'version_conflict']);
    expect((await edit(id, { industry: industry[0]!.from })).body.industry).toBe('直播服务');
    const after = await history(id, '&field=industry');
    expect(after.map(({ actions }) => actions[0]!.reason)).toEqual([
      null,
      '现在就是这个值',
      null,
      '这是登记时的内容',
    ]);
  });

  it('shows itself to those who see the unit and to nobody else', async () => {
    const { id } = await register();
    await edit(id, { contactPhone: '13800001234' });
    await officer.post(`${at(id)}/contact-phone/reveal`, { reason: '核实台账' });
    const other = await register();
    const elsewhere = { ...place, parkId: await test.make.park(place.districtId) };
    const client = async (role: string, where: Record<string, unknown>) =>
      test.signIn(await test.make.user(role, where));
    const stranger = await client('park_officer', test.make.at.park(elsewhere));
    for (const part of ['timeline', 'history', 'contacts', 'premises']) {
      expect((await stranger.get(`${at(id)}/${part}`)).status).toBe(404);
    }
    const rep = await client('enterprise_rep', test.make.at.enterprise(place, id));
    expect((await rep.get(`${at(other.id)}/timeline`)).status).toBe(404);
    expect((await timeline(id, rep)).map(({ kind }) => kind)).toContain('contact_revealed');
    expect((await history(id, '', rep))[0]?.actions[0]?.allowed).toBe(false);
    const street = await client('street_officer', test.make.at.street(place));
    expect((await timeline(id, street)).map(({ kind }) => kind)).not.toContain('contact_revealed');
    // The number itself is in no entry, opened or not.
    expect(JSON.stringify([await timeline(id), await history(id)])).not.toContain('13800001234');

    const trail = await test.superuser.query(
      `select count(*)::int as n from app.enterprise_trail($1, $2, '{enterprise}')`,
      [place.parkId, id],
    );
    expect(trail.rows).toEqual([{ n: 0 }]);
  });

  it('says what to do next and by which rule', async () => {
    const unit = await register({ staffCount: 20, fullMemberCount: 3 });
    expect(unit.nextActions.map(({ code, rule }) => [code, rule])).toEqual([
      ['found_branch', '1.1'],
      ['complete_contact', '15.2'],
    ]);
    expect(unit.nextActions[0]?.reason).toContain('正式党员 3 名');
  });

  it('asks for an instructor where nobody is a member, until one is sent', async () => {
    const { id, nextActions } = await register({ staffCount: 8, fullMemberCount: 0 });
    expect(nextActions[0]).toMatchObject({ code: 'send_instructor', rule: '1.15' });
    const send = (fromOn: string) =>
      officer.post<{ id: string } & ProblemBody>(`${at(id)}/instructors`, {
        instructorName: '陆明',
        fromOn,
      });
    expect((await send('2099-01-01')).body.errors).toMatchObject([{ code: 'date_in_future' }]);
    const sent = await send('2024-01-01');
    expect(sent.status).toBe(201);
    expect((await send('2024-02-01')).body.code).toBe('instructor_sent_already');
    const codes = async () =>
      (await officer.get<Unit>(at(id))).body.nextActions.map(({ code }) => code);
    expect(await codes()).not.toContain('send_instructor');
    const end = (untilOn: string) =>
      officer.post<ProblemBody>(`${at(id)}/instructors/${sent.body.id}/end`, { untilOn });
    expect((await end('2024-01-01')).body.errors).toMatchObject([{ code: 'until_before_from' }]);
    expect((await end('2024-06-01')).status).toBe(200);
    expect(await codes()).toContain('send_instructor');
    expect((await timeline(id)).map(({ on, kind }) => [on, kind])).toContainEqual([
      '2024-06-01',
      'instructor_ended',
    ]);
  });

  it('keeps further contacts with their numbers masked, and opens one for a reason', async () => {
    const { id } = await register({ contactName: '许青', contactPhone: '13800001234' });
    const bad = await officer.post<ProblemBody>(`${at(id)}/contacts`, {
      name: '周宁',
      phone: '12',
    });
    expect(bad.body.errors).toMatchObject([{ path: 'phone', code: 'phone_format' }]);
    const { body } = await officer.post<
      Page<{ id: string | null; name: string; phoneMasked: string; version: number }>
    >(`${at(id)}/contacts`, { name: '周宁', post: '财务', phone: '13900005678' });
    expect(body.items).toMatchObject([
      { id: null, name: '许青', phoneMasked: '138****1234' },
      { name: '周宁', post: '财务', phoneMasked: '139****5678', version: 1 },
    ]);
    const contact = `${at(id)}/contacts/${body.items[1]!.id!}`;
    expect((await officer.post(`${contact}/phone/reveal`, { reason: '核实台账' })).body).toEqual({
      contactPhone: '13900005678',
    });
    expect((await officer.patch(contact, { version: 1, phone: null })).status).toBe(200);
    expect((await officer.post<ProblemBody>(`${contact}/remove`, { version: 1 })).body.code).toBe(
      'version_conflict',
    );
    const left = await officer.post<Page<unknown>>(`${contact}/remove`, { version: 2 });
    expect(left.body.total).toBe(1);
    expect((await timeline(id)).slice(0, 4).map(({ kind, detail }) => [kind, detail])).toEqual([
      ['contact_removed', '财务'],
      ['contact_revealed', '事由：核实台账'],
      ['contact_added', '财务'],
      ['registered', null],
    ]);
  });

  it('gives one room to one unit at a time, however its label is spelt', async () => {
    const [a, b] = [await register(), await register()];
    const room = `A-${test.make.next()}`;
    const first = await move(a.id, room, '2024-01-01');
    expect(first.status).toBe(201);
    const wide = `ａ－ ${room.slice(2)}`;
    const taken = await move(b.id, wide, '2024-06-01');
    expect([taken.status, taken.body.code]).toEqual([409, 'room_occupied']);
    const { id, version } = first.body.items[0]!;
    const ended = await officer.patch(`${at(a.id)}/premises/${id}`, {
      version,
      untilOn: '2024-06-01',
    });
    expect(ended.status).toBe(200);
    expect((await move(b.id, wide, '2024-06-01')).status).toBe(201);
    const back = await officer.patch<ProblemBody>(`${at(a.id)}/premises/${id}`, {
      version: version + 1,
      untilOn: null,
    });
    expect([back.status, back.body.code]).toEqual([409, 'room_occupied']);
    const early = await officer.patch<ProblemBody>(`${at(a.id)}/premises/${id}`, {
      version: version + 1,
      untilOn: '2023-12-31',
    });
    expect(early.body.errors).toMatchObject([{ path: 'untilOn', code: 'until_before_from' }]);
  });

  it('lets one of twenty units that ask for a room at once have it', async () => {
    const units = await Promise.all(Array.from({ length: 20 }, () => test.make.enterprise(place)));
    const room = `C-${test.make.next()}`;
    const answers = await Promise.all(units.map((id) => move(id, room, '2024-01-01')));
    const outcomes = answers.map(({ status, body }) => `${status} ${body.code ?? ''}`).sort();
    expect(outcomes).toEqual(['201 ', ...Array<string>(19).fill('409 room_occupied')]);
  });
});
