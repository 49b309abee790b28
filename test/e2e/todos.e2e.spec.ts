import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Call } from '../../src/platform/http/call.decorator.js';
import type { ApiClient, ProblemBody } from '../support/api-client.js';
import type { Place } from '../support/factory.js';
import { type InnerTestApp, startInnerTestApp } from '../support/test-app.js';
import { type Scene, TestRequests } from '../support/test-requests.js';

interface Item {
  todoId: string | null;
  runId: string;
  title: string;
  text: string;
  stateLabel: string;
  dueOn: string | null;
  workingDaysLeft: number | null;
  link: string;
  waitingFor: { todoId: string; roleName: string; mayNudge: boolean }[];
}
interface Box {
  items: Item[];
  total: number;
}

describe('the boxes of the workbench', () => {
  let test: InnerTestApp;
  let requests: TestRequests;

  beforeAll(async () => {
    test = await startInnerTestApp();
    requests = new TestRequests(test);
  });
  afterAll(() => test.close());

  async function clientOf({ caller }: Call): Promise<ApiClient> {
    const { rows } = await test.superuser.query<{ username: string }>(
      'select username from app_user where id = $1',
      [caller.userId],
    );
    return test.signIn(rows[0]!.username);
  }
  const boxOf = async (client: ApiClient, box: string): Promise<Box> =>
    (await client.get<Box>(`/todos?box=${box}`)).body;
  const countsOf = async (client: ApiClient): Promise<object> =>
    (await client.get('/todo-counts')).body;
  const newTodo = async (
    scene: Scene,
    role: string,
    kind: string,
    place: object = {},
    opens = 'app.today()',
  ) => {
    const columns = {
      park_id: scene.place.parkId,
      run_id: scene.run.id,
      task: 'decide',
      role,
      place_kind: kind,
      ...place,
    };
    const { rows } = await test.superuser.query<{ id: string }>(
      `insert into todo (${Object.keys(columns).join(', ')}, opens_on)
       values (${Object.keys(columns)
         .map((_, at) => `$${at + 1}`)
         .join(', ')}, ${opens}) returning id`,
      Object.values(columns),
    );
    return rows[0]!.id;
  };

  it('hold what waits, what was done, what was started and what came as a copy', async () => {
    const scene = await requests.scene();
    const [officer, rep] = [await clientOf(scene.officer), await clientOf(scene.rep)];
    const todo = await boxOf(officer, 'todo');
    expect(todo).toMatchObject({
      total: 1,
      items: [
        {
          runId: scene.run.id,
          text: 'decide 历下新云公司',
          stateLabel: 'in review',
          workingDaysLeft: 5,
          link: `/parks/${scene.place.parkId}/requests/${scene.run.id}`,
          waitingFor: [],
        },
      ],
    });
    expect(await countsOf(officer)).toEqual({
      todo: 1,
      overdue: 0,
      done: 0,
      started: 0,
      copied: 0,
    });
    expect(await boxOf(rep, 'started')).toMatchObject({
      total: 1,
      items: [
        {
          runId: scene.run.id,
          todoId: null,
          waitingFor: [
            { todoId: todo.items[0]!.todoId, roleName: '园区党委工作人员', mayNudge: true },
          ],
        },
      ],
    });

    await requests.move(scene, scene.officer, 'pass', 1);
    expect(await boxOf(officer, 'todo')).toMatchObject({ items: [], total: 0 });
    expect(await boxOf(officer, 'done')).toMatchObject({
      items: [{ runId: scene.run.id, text: 'pass', stateLabel: 'passed' }],
    });
    expect(await boxOf(rep, 'copied')).toMatchObject({
      items: [{ runId: scene.run.id, text: 'passed 历下新云公司' }],
    });
    expect((await boxOf(rep, 'started')).items[0]!.waitingFor).toEqual([]);
    expect(await countsOf(officer)).toMatchObject({ todo: 0, done: 1 });
    expect(await countsOf(rep)).toMatchObject({ todo: 0, done: 0, started: 1, copied: 1 });
  });

  describe('by place', () => {
    let scene: Scene;
    let branchId: string;
    let reviewer: Call;
    beforeAll(async () => {
      scene = await requests.scene();
      const { make, superuser } = test;
      branchId = await make.partyOrg(scene.place, 'branch', [scene.run.enterpriseId!]);
      reviewer = await requests.as('outside_reviewer', make.at.district(scene.place));
      await superuser.query(
        `insert into workflow_participant (park_id, run_id, user_id, role, invited_by) values ($1, $2, $3, 'outside_reviewer', $3)`,
        [scene.place.parkId, scene.run.id, reviewer.caller.userId],
      );
    });

    it.each<[string, string, (place: Place) => [object, Record<string, unknown>]]>([
      ['district', 'district_officer', (place) => [{}, test.make.at.district(place)]],
      [
        'street',
        'street_officer',
        (place) => [{ street_id: place.streetId }, test.make.at.street(place)],
      ],
      [
        'enterprise',
        'enterprise_rep',
        (place) => [
          { enterprise_id: scene.run.enterpriseId },
          test.make.at.enterprise(place, scene.run.enterpriseId!),
        ],
      ],
      [
        'branch',
        'branch_secretary',
        (place) => [{ party_org_id: branchId }, test.make.at.branch(place, branchId)],
      ],
      ['park', 'park_officer', (place) => [{}, test.make.at.park(place)]],
    ])(
      'a %s’s reaches whoever holds the role there, and nobody elsewhere',
      async (kind, role, places) => {
        const [columns, where] = places(scene.place);
        const id =
          kind === 'park'
            ? (await boxOf(await clientOf(scene.officer), 'todo')).items[0]!.todoId!
            : await newTodo(scene, role, kind, columns);
        const here = await clientOf(await requests.as(role, where));
        expect((await boxOf(here, 'todo')).items.map(({ todoId }) => todoId)).toEqual([id]);
        const elsewhere = await requests.scene();
        const stranger = await requests.as('park_officer', test.make.at.park(elsewhere.place));
        expect(
          (await boxOf(await clientOf(stranger), 'todo')).items.map(({ todoId }) => todoId),
        ).not.toContain(id);
        const wrongRole = await requests.as('lawyer', test.make.at.park(scene.place));
        expect(await boxOf(await clientOf(wrongRole), 'todo')).toMatchObject({ total: 0 });
      },
    );

    it('a person’s reaches that person', async () => {
      const id = await newTodo(scene, 'outside_reviewer', 'person', {
        user_id: reviewer.caller.userId,
      });
      expect(
        (await boxOf(await clientOf(reviewer), 'todo')).items.map(({ todoId }) => todoId),
      ).toEqual([id]);
      const other = await requests.as('outside_reviewer', test.make.at.district(scene.place));
      expect(await boxOf(await clientOf(other), 'todo')).toMatchObject({ total: 0 });
    });
  });

  it('leave out what opens later, and count what is past its day', async () => {
    const scene = await requests.scene();
    const officer = await clientOf(scene.officer);
    expect((await boxOf(officer, 'todo')).total).toBe(1);
    await test.superuser.query(
      `update todo set opens_on = app.today() where run_id = $1 and task = 'look_again'`,
      [scene.run.id],
    );
    expect((await boxOf(officer, 'todo')).items.map(({ text }) => text)).toEqual([
      'decide 历下新云公司',
      'look again',
    ]);
    await test.superuser.query(
      `update todo set due_on = '2026-01-05' where run_id = $1 and task = 'decide'`,
      [scene.run.id],
    );
    expect(await countsOf(officer)).toMatchObject({ todo: 2, overdue: 1 });
    const [late] = (await boxOf(officer, 'todo')).items;
    expect(late!.workingDaysLeft).toBeLessThan(0);
    const page = await officer.get<Box>('/todos?box=todo&pageSize=1&page=2');
    expect(page.body).toMatchObject({ total: 2, items: [{ text: 'look again' }] });
    expect(await officer.get('/todos?box=all')).toMatchObject({ status: 400 });
  });

  describe('a reminder', () => {
    const nudge = async (client: ApiClient, { place }: Scene, id: string) => {
      const { status, body } = await client.post<ProblemBody>(
        `/parks/${place.parkId}/todos/${id}/nudge`,
      );
      return status === 204 ? 'nudged' : body.code;
    };
    const decideOf = async ({ run }: Scene): Promise<string> =>
      (
        await requests.rows<{ id: string }>(
          `select id from todo where run_id = $1 and task = 'decide'`,
          run,
        )
      )[0]!.id;

    it('is sent once a day, to whom is waited for', async () => {
      const scene = await requests.scene();
      const [officer, rep] = [await clientOf(scene.officer), await clientOf(scene.rep)];
      const id = await decideOf(scene);
      expect(await nudge(rep, scene, id)).toBe('nudged');
      expect(await nudge(rep, scene, id)).toBe('todo_nudged_today');
      expect((await boxOf(rep, 'started')).items[0]!.waitingFor[0]).toMatchObject({
        mayNudge: false,
      });
      expect((await officer.get<Box>('/notifications')).body.items.map(({ text }) => text)).toEqual(
        ['催办：decide 历下新云公司', 'decide 历下新云公司'],
      );
      await test.superuser.query(
        `update todo_nudge set nudged_on = nudged_on - 1 where todo_id = $1`,
        [id],
      );
      expect(await nudge(rep, scene, id)).toBe('nudged');
    });

    it('is refused for what is one’s own, closed, not yet open, or out of sight', async () => {
      const scene = await requests.scene();
      const [officer, rep] = [await clientOf(scene.officer), await clientOf(scene.rep)];
      const id = await decideOf(scene);
      expect(await nudge(officer, scene, id)).toBe('todo_is_yours');
      const later = await newTodo(
        scene,
        'street_officer',
        'street',
        { street_id: scene.place.streetId },
        'app.today() + 1',
      );
      expect(await nudge(rep, scene, later)).toBe('todo_closed');
      const stranger = await requests.scene();
      expect(await nudge(await clientOf(stranger.rep), scene, id)).toBe('not_found');
      await requests.move(scene, scene.officer, 'pass', 1);
      expect(await nudge(rep, scene, id)).toBe('todo_closed');
    });
  });
});
