import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient, ProblemBody } from '../support/api-client.js';
import type { Place } from '../support/factory.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface View {
  id: string;
  name: string;
  audience: string;
  filters: Record<string, string>;
  sort: string | null;
  columns: { key: string; shown: boolean }[] | null;
  isDefault: boolean;
  version: number;
}
interface Preferences {
  version: number;
  theme: string;
  density: string;
  lists: Record<string, { columns: unknown; defaultViewId: string | null }>;
}

describe('preferences and saved views', () => {
  let test: TestApp;
  let place: Place;
  let officer: ApiClient;
  let colleague: ApiClient;
  const clients: Record<string, ApiClient> = {};

  beforeAll(async () => {
    test = await startTestApp();
    const { make } = test;
    place = await make.place();
    const otherPark = { ...place, parkId: await make.park(place.districtId) };
    const elsewhere = await make.place();
    const signIn = async (role: string, at: Record<string, unknown>) =>
      test.signIn(await make.user(role, at));
    officer = await signIn('park_officer', make.at.park(place));
    colleague = await signIn('park_officer', make.at.park(place));
    clients['an officer of another park'] = await signIn('park_officer', make.at.park(otherPark));
    clients['an officer of another district'] = await signIn(
      'park_officer',
      make.at.park(elsewhere),
    );
    clients['the district'] = await signIn('district_officer', make.at.district(place));
    clients['another district'] = await signIn('district_officer', make.at.district(elsewhere));
    clients['a lawyer of the park'] = await signIn('lawyer', make.at.park(place));
    clients['an auditor'] = await signIn('auditor', make.at.platform());
  });
  afterAll(() => test.close());

  const draft = (change: object = {}) => ({
    list: 'enterprises',
    name: `视图${test.make.next()}`,
    audience: 'mine',
    filters: { coverage: 'none', q: '电商' },
    sort: '-fullMemberCount',
    columns: [
      { key: 'staffCount', shown: true },
      { key: 'kind', shown: false },
    ],
    ...change,
  });
  const keep = async (client: ApiClient, change: object = {}) => {
    const answer = await client.post<View & ProblemBody>('/saved-views', draft(change));
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status: 201 });
    return answer.body;
  };
  const namesOf = async (client: ApiClient, list = 'enterprises') => {
    const { body } = await client.get<{ items: View[] }>(`/saved-views?list=${list}`);
    return body.items.map(({ name }) => name);
  };

  describe('preferences', () => {
    it('come as the portal does, and are then kept field by field', async () => {
      const { body: first } = await officer.get<Preferences>('/me/preferences');
      expect(first).toEqual({
        version: 1,
        theme: 'system',
        density: 'comfortable',
        typeSize: 'normal',
        singleKeys: true,
        lists: {},
      });
      const columns = [{ key: 'kind', shown: false }];
      const changes = [{ theme: 'dark' }, { lists: { enterprises: { columns } } }];
      for (const [index, change] of changes.entries()) {
        const answer = await officer.patch<Preferences>('/me/preferences', {
          version: index + 1,
          ...change,
        });
        expect(answer.status).toBe(200);
      }
      const { body: kept } = await officer.get<Preferences>('/me/preferences');
      expect(kept).toEqual({
        ...first,
        version: 3,
        theme: 'dark',
        lists: { enterprises: { columns, defaultViewId: null } },
      });
      const { body: others } = await colleague.get<Preferences>('/me/preferences');
      expect(others).toEqual(first);
    });

    it('let one of two devices win and tell the other', async () => {
      const mentor = await test.signIn(
        await test.make.user('mentor', test.make.at.district(place)),
      );
      const answers = await Promise.all(
        ['compact', 'comfortable'].map((density) =>
          mentor.patch<Preferences & ProblemBody>('/me/preferences', { version: 1, density }),
        ),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const refused = answers.find(({ status }) => status === 409)!.body;
      expect([refused.code, refused.params]).toEqual([
        'version_conflict',
        expect.objectContaining({ current: expect.objectContaining({ version: 2 }) as unknown }),
      ]);
    });

    it.each<[string, object, string]>([
      ['a theme that is none', { theme: 'pink' }, 'theme'],
      ['null for a theme', { theme: null }, 'theme'],
      ['a list that is none', { lists: { secrets: {} } }, 'lists.secrets'],
      [
        'one column twice',
        { lists: { parks: { columns: Array(2).fill({ key: 'kind', shown: true }) } } },
        'lists.parks.columns',
      ],
      [
        'a column that is no word',
        { lists: { parks: { columns: [{ key: 'a b', shown: true }] } } },
        'lists.parks.columns.0.key',
      ],
    ])('refuse %s at its field', async (_what, change, path) => {
      const answer = await colleague.patch<ProblemBody>('/me/preferences', {
        version: 1,
        ...change,
      });
      expect([answer.status, answer.body.errors?.[0]?.path]).toEqual([400, path]);
    });
  });

  describe('views', () => {
    it('keep filters, order and columns, for their maker alone', async () => {
      const view = await keep(officer);
      expect(view).toMatchObject({
        filters: { coverage: 'none', q: '电商' },
        sort: '-fullMemberCount',
        columns: [
          { key: 'staffCount', shown: true },
          { key: 'kind', shown: false },
        ],
        isDefault: false,
      });
      expect(await namesOf(officer)).toContain(view.name);
      expect(await namesOf(officer, 'parks')).toEqual([]);
      expect(await namesOf(colleague)).not.toContain(view.name);
      for (const answer of [
        await colleague.patch(`/saved-views/${view.id}`, { version: 1, name: '别人的' }),
        await colleague.send('DELETE', `/saved-views/${view.id}`),
        await colleague.post(`/saved-views/${view.id}/restore`),
      ]) {
        expect(answer.status).toBe(404);
      }
    });

    it('of a park’s officers are theirs together, and nobody else’s', async () => {
      const view = await keep(officer, { audience: 'role' });
      expect(await namesOf(colleague)).toContain(view.name);
      for (const [who, client] of Object.entries(clients)) {
        expect({ who, sees: (await namesOf(client)).includes(view.name) }).toEqual({
          who,
          sees: false,
        });
        const edit = await client.patch(`/saved-views/${view.id}`, { version: 1, name: '改' });
        expect({ who, status: edit.status }).toEqual({ who, status: 404 });
      }
      const renamed = await colleague.patch<View>(`/saved-views/${view.id}`, {
        version: 1,
        name: '共同的视图',
      });
      expect(renamed.status).toBe(200);
      expect(await namesOf(officer)).toContain('共同的视图');
    });

    it('of a district stay in the district', async () => {
      const view = await keep(clients['the district']!, { audience: 'role' });
      expect(await namesOf(clients['the district']!)).toContain(view.name);
      expect(await namesOf(clients['another district']!)).not.toContain(view.name);
      expect(await namesOf(officer)).not.toContain(view.name);
    });

    it.each(['a lawyer of the park', 'an auditor'])('cannot be shared by %s', async (who) => {
      const client = clients[who]!;
      const answer = await client.post<ProblemBody>('/saved-views', draft({ audience: 'role' }));
      expect([answer.status, answer.body.code]).toEqual([403, 'not_allowed']);
      const { body } = await client.get<{ actions: { name: string; allowed: boolean }[] }>(
        '/saved-views?list=enterprises',
      );
      expect(body.actions).toEqual([expect.objectContaining({ name: 'share', allowed: false })]);
    });

    it('let one of two editors win and tell the other what differs', async () => {
      const view = await keep(officer, { audience: 'role' });
      const path = `/saved-views/${view.id}`;
      const answers = await Promise.all(
        [officer, colleague].map((client, index) =>
          client.patch<View & ProblemBody>(path, { version: 1, sort: ['kind', '-kind'][index] }),
        ),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const winner = answers.find(({ status }) => status === 200)!.body;
      const late = await colleague.patch<ProblemBody>(path, { version: 1, name: '迟到的名称' });
      expect(late.body).toMatchObject({
        code: 'version_conflict',
        params: {
          current: { version: 2, sort: winner.sort },
          changed: [{ field: 'name', yours: '迟到的名称', theirs: view.name }],
        },
      });
    });

    it('have one name each in a list, until they are deleted', async () => {
      const view = await keep(officer);
      const same = draft({ name: view.name });
      const again = await officer.post<ProblemBody>('/saved-views', same);
      expect([again.body.code, again.body.errors?.[0]?.path]).toEqual([
        'saved_view_name_taken',
        'name',
      ]);
      await keep(colleague, { name: view.name });
      expect((await officer.send('DELETE', `/saved-views/${view.id}`)).status).toBe(204);
      await keep(officer, { name: view.name });
      const back = await officer.post<ProblemBody>(`/saved-views/${view.id}/restore`);
      expect(back.body.code).toBe('saved_view_name_taken');
    });

    it('come back whole when deleting is undone', async () => {
      const view = await keep(officer);
      await officer.send('DELETE', `/saved-views/${view.id}`);
      expect(await namesOf(officer)).not.toContain(view.name);
      const back = await officer.post<View>(`/saved-views/${view.id}/restore`);
      expect(back.body).toEqual(view);
    });

    it('say which of them a list opens with', async () => {
      const view = await keep(colleague);
      await colleague.patch('/me/preferences', {
        version: 1,
        lists: { enterprises: { defaultViewId: view.id } },
      });
      const { body } = await colleague.get<{ items: View[] }>('/saved-views?list=enterprises');
      expect(body.items.filter(({ isDefault }) => isDefault).map(({ id }) => id)).toEqual([
        view.id,
      ]);
    });

    it.each<[string, object, string]>([
      ['a filter that is no text', { filters: { q: { $ne: '' } } }, 'filters'],
      ['a filter of too many letters', { filters: { q: '长'.repeat(201) } }, 'filters'],
      ['an order that is no word', { sort: 'name; drop table park' }, 'sort'],
      ['a name of blanks', { name: '  ' }, 'name'],
    ])('refuse %s at its field', async (_what, change, path) => {
      const answer = await officer.post<ProblemBody>('/saved-views', draft(change));
      expect([answer.status, answer.body.errors?.[0]?.path]).toEqual([400, path]);
    });
  });
});
