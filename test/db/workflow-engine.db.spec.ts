import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { WriteContext } from '../../src/platform/database/request-context.js';
import { Problem } from '../../src/platform/problems/problem.js';
import { RunViews } from '../../src/platform/workflow/run-views.js';
import { type InnerTestApp, startInnerTestApp } from '../support/test-app.js';
import { TestRequests } from '../support/test-requests.js';

describe('the engine that files run by', () => {
  let test: InnerTestApp;
  let requests: TestRequests;

  beforeAll(async () => {
    test = await startInnerTestApp();
    requests = new TestRequests(test);
  });
  afterAll(() => test.close());

  const codeOf = (attempt: Promise<unknown>): Promise<string> =>
    attempt.then(
      () => 'done',
      (error: unknown) => (error instanceof Problem ? error.code : String(error)),
    );

  it('begins a file with its number, first step, open to-dos and notices', async () => {
    const { run, officer, rep } = await requests.scene();
    expect(run).toMatchObject({
      state: 'in_review',
      version: 1,
      number: expect.stringMatching(/^TR\d{12}$/),
    });
    expect(
      await requests.rows(
        'select action, version, actor_role from workflow_step where run_id = $1',
        run,
      ),
    ).toEqual([{ action: 'start', version: 1, actor_role: 'enterprise_rep' }]);
    expect(
      await requests.rows(
        'select task, role, place_kind, due_on is not null as is_due from todo where run_id = $1 order by task',
        run,
      ),
    ).toEqual([
      { task: 'decide', role: 'park_officer', place_kind: 'park', is_due: true },
      { task: 'look_again', role: 'park_officer', place_kind: 'park', is_due: false },
    ]);
    expect(
      await requests.rows(
        'select user_id, kind, text_zh, link from notification where run_id = $1',
        run,
      ),
    ).toEqual([
      {
        user_id: officer.caller.userId,
        kind: 'todo',
        text_zh: 'decide 历下新云公司',
        link: `/parks/${run.parkId}/requests/${run.id}`,
      },
    ]);
    expect(rep.caller.userId).toBe(run.startedBy);
  });

  it('moves a file: the clock stands while the applicant acts, to-dos change hands, the starter is told', async () => {
    const one = await requests.scene();
    const asked = await requests.move(one, one.officer, 'ask', 1, 'the licence is missing');
    expect(asked).toMatchObject({
      state: 'supplement',
      version: 2,
      promisedOn: null,
      clockFrom: null,
    });
    expect(
      await requests.rows(
        `select task, closed_by_action from todo where run_id = $1 order by opened_at, task`,
        asked,
      ),
    ).toEqual([
      { task: 'decide', closed_by_action: 'ask' },
      { task: 'look_again', closed_by_action: 'ask' },
      { task: 'mend', closed_by_action: null },
    ]);
    const told = await requests.rows<{ kind: string; text_en: string }>(
      `select kind, text_en from notification where run_id = $1 and user_id = '${one.rep.caller.userId}' order by id`,
      asked,
    );
    expect(told).toEqual([
      { kind: 'todo', text_en: `mend ${one.run.number}` },
      { kind: 'told', text_en: `told ${one.run.number}` },
    ]);
    const answered = await requests.move(one, one.rep, 'answer', 2);
    expect(answered).toMatchObject({ state: 'in_review', version: 3 });
    expect(answered.promisedOn).not.toBeNull();
  });

  it('says what may be done, and why not', async () => {
    const one = await requests.scene();
    requests.incomplete.add(one.run.id);
    const view = await requests.unitOfWork.read(one.officer, (ctx) =>
      test.app.get(RunViews).view(ctx, { parkId: one.place.parkId, runId: one.run.id }),
    );
    expect(view.actions).toEqual([
      { name: 'ask', label: 'ask', allowed: true, reason: null, needsReason: true },
      {
        name: 'pass',
        label: 'pass',
        allowed: false,
        reason: 'papers are missing',
        needsReason: false,
      },
    ]);
    expect(
      view.waitingFor.map(({ task, isMine, mayNudge }) => ({ task, isMine, mayNudge })),
    ).toEqual([
      { task: 'decide', isMine: true, mayNudge: false },
      { task: 'look_again', isMine: true, mayNudge: false },
    ]);
    expect(await codeOf(requests.move(one, one.officer, 'pass', 1))).toBe('workflow_refused');
  });

  it('refuses what is not one’s own to do, in the order that tells a stranger least', async () => {
    const one = await requests.scene();
    const other = await requests.as('park_officer', test.make.at.park(await test.make.place()));
    const reviewer = await requests.as('outside_reviewer', test.make.at.district(one.place));
    expect(await codeOf(requests.move(one, other, 'pass', 1))).toBe('not_found');
    expect(await codeOf(requests.move(one, reviewer, 'advise', 1))).toBe('not_found');
    expect(await codeOf(requests.move(one, one.rep, 'pass', 7))).toBe('workflow_not_yours');
    expect(await codeOf(requests.move(one, one.officer, 'fly', 1))).toBe('workflow_action_unknown');
    expect(await codeOf(requests.move(one, one.officer, 'ask', 1, ' '))).toBe(
      'workflow_reason_missing',
    );
    expect(await codeOf(requests.move(one, one.rep, 'answer', 1))).toBe('workflow_wrong_state');
    await requests.move(one, one.officer, 'pass', 1);
    expect(await codeOf(requests.move(one, one.officer, 'pass', 1))).toBe('workflow_moved_on');
    expect(await codeOf(requests.move(one, one.officer, 'pass', 2))).toBe('workflow_wrong_state');
  });

  it('lets nobody decide on his own file, also when he holds an officer’s grant as well', async () => {
    const one = await requests.scene();
    const { rows } = await test.superuser.query<{ username: string }>(
      'select username from app_user where id = $1',
      [one.rep.caller.userId],
    );
    await test.make.roleGrant(one.rep.caller.userId, 'park_officer', test.make.at.park(one.place));
    const both = await requests.callOf(rows[0]!.username, 'park_officer');
    expect(await codeOf(requests.move(one, both, 'pass', 1))).toBe('workflow_own_file');
  });

  it('lets an invited reviewer see and advise, and nobody else see it for that', async () => {
    const one = await requests.scene();
    const reviewer = await requests.as('outside_reviewer', test.make.at.district(one.place));
    const stranger = await requests.as('outside_reviewer', test.make.at.district(one.place));
    await requests.unitOfWork.write(one.officer, (ctx) =>
      requests.workflows.invite(ctx, one.run, {
        userId: reviewer.caller.userId,
        role: 'outside_reviewer',
      }),
    );
    expect(await codeOf(requests.move(one, stranger, 'advise', 1))).toBe('not_found');
    const advised = await requests.move(one, reviewer, 'advise', 1);
    expect(advised).toMatchObject({ state: 'in_review', version: 2 });
    expect(
      await requests.rows(
        'select task, closed_at is not null as is_closed from todo where run_id = $1 order by task',
        one.run,
      ),
    ).toEqual([
      { task: 'advise', is_closed: true },
      { task: 'decide', is_closed: false },
      { task: 'look_again', is_closed: false },
    ]);
  });

  it('takes one of 200 decisions made at once, and answers 409 to the rest', async () => {
    const one = await requests.scene();
    const codes = await Promise.all(
      Array.from({ length: 200 }, () => codeOf(requests.move(one, one.officer, 'pass', 1))),
    );
    expect(codes.filter((code) => code === 'done')).toHaveLength(1);
    expect(codes.filter((code) => code === 'workflow_moved_on')).toHaveLength(199);
    expect(
      await requests.rows(
        'select version, action from workflow_step where run_id = $1 order by version',
        one.run,
      ),
    ).toEqual([
      { version: 1, action: 'start' },
      { version: 2, action: 'pass' },
    ]);
    expect(
      await requests.rows(
        `select count(*)::int as n from notification where run_id = $1 and kind = 'copied'`,
        one.run,
      ),
    ).toEqual([{ n: 1 }]);
  });

  it.each<[what: string, sql: string, refusal: RegExp]>([
    [
      'a state without its step',
      `update workflow_run set state = 'passed', version = version + 1 where id = $1`,
      /differ/,
    ],
    [
      'a step without its state',
      `insert into workflow_step (park_id, run_id, version, action, from_state, to_state, actor_user_id, actor_name, actor_role)
       select park_id, id, 2, 'pass', 'in_review', 'passed', app.user_id(), 'x', app.role_code() from workflow_run where id = $1`,
      /differ/,
    ],
    [
      'a changed step',
      `update workflow_step set reason = 'x' where run_id = $1`,
      /permission denied/,
    ],
    ['a removed step', 'delete from workflow_step where run_id = $1', /permission denied/],
    ['a removed file', 'delete from workflow_run where id = $1', /permission denied/],
  ])('is held by the database: %s is not kept', async (_what, sql, refusal) => {
    const { officer, run } = await requests.scene();
    const attempt = requests.unitOfWork.write(officer, (ctx: WriteContext) =>
      ctx.query(sql, [run.id]),
    );
    await expect(attempt).rejects.toThrow(refusal);
  });
});
