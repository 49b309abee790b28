import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { WriteContext } from '../../src/platform/database/request-context.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import type { Call } from '../../src/platform/http/call.decorator.js';
import { Problem } from '../../src/platform/problems/problem.js';
import { type RunRecord } from '../../src/platform/workflow/run-record.js';
import { RunViews } from '../../src/platform/workflow/run-views.js';
import { defineWorkflow } from '../../src/platform/workflow/workflow-registry.js';
import { Workflows } from '../../src/platform/workflow/workflows.js';
import type { Place } from '../support/factory.js';
import { type InnerTestApp, startInnerTestApp } from '../support/test-app.js';

const words = (text: string): { zh: string; en: string } => ({ zh: text, en: text });
const OFFICER = { role: 'park_officer', at: 'park' } as const;
const REP = { role: 'enterprise_rep', at: 'enterprise' } as const;
const REVIEWER = { role: 'outside_reviewer', at: 'participant' } as const;

interface Facts {
  isComplete: boolean;
}

/** A file that an enterprise hands in and the park decides: small, with everything that the engine does. */
const REQUEST = defineWorkflow({
  name: 'test_request',
  label: words('request'),
  prefix: 'TR',
  initial: 'in_review',
  applicants: ['enterprise_rep'],
  states: {
    in_review: {
      label: words('in review'),
      awaits: [
        { task: 'decide', text: words('decide {title}'), who: OFFICER, workingDays: 5 },
        { task: 'advise', text: words('advise on {title}'), who: REVIEWER },
        {
          task: 'look_again',
          text: words('look again'),
          who: OFFICER,
          opensOn: () => '2099-01-01',
        },
        { task: 'never', text: words('never'), who: OFFICER, when: () => false },
      ],
    },
    supplement: {
      label: words('supplement'),
      clock: 'stands',
      awaits: [{ task: 'mend', text: words('mend {number}'), who: REP }],
    },
    passed: { label: words('passed'), final: true },
  },
  transitions: {
    advise: { label: words('advise'), from: ['in_review'], to: 'in_review', by: [REVIEWER] },
    ask: {
      label: words('ask'),
      from: ['in_review'],
      to: 'supplement',
      by: [OFFICER],
      needsReason: true,
      tells: [{ who: 'starter', kind: 'told', text: words('told {number}') }],
    },
    answer: { label: words('answer'), from: ['supplement'], to: 'in_review', by: [REP] },
    pass: {
      label: words('pass'),
      from: ['in_review'],
      to: 'passed',
      by: [OFFICER],
      barsApplicant: true,
      guard: ({ isComplete }: Facts) =>
        isComplete ? [] : [{ code: 'papers_missing', ...words('papers are missing') }],
      tells: [{ who: REP, kind: 'copied', text: words('passed {title}') }],
    },
  },
});

describe('the engine that files run by', () => {
  let test: InnerTestApp;
  let unitOfWork: UnitOfWork;
  let workflows: Workflows;
  const incomplete = new Set<string>();

  beforeAll(async () => {
    test = await startInnerTestApp();
    unitOfWork = test.app.get(UnitOfWork);
    workflows = test.app.get(Workflows);
    workflows.bind<Facts, object>({
      workflow: REQUEST.name,
      facts: (_ctx, run) => Promise.resolve({ isComplete: !incomplete.has(run.id) }),
      link: (run) => `/parks/${run.parkId}/requests/${run.id}`,
    });
  });
  afterAll(() => test.close());

  async function as(role: string, where: Record<string, unknown>): Promise<Call> {
    const username = await test.make.user(role, where);
    return callOf(username, role);
  }

  async function callOf(username: string, role: string): Promise<Call> {
    const { rows } = await test.superuser.query<{ user_id: string; id: string; session: string }>(
      `with g as (select g.user_id, g.id from role_grant g join app_user u on u.id = g.user_id
                   where u.username = $1 and g.role = $2)
       , s as (insert into login_session (user_id, role_grant_id) select user_id, id from g returning id)
       select g.user_id, g.id, s.id as session from g, s`,
      [username, role],
    );
    const { user_id: userId, id: roleGrantId, session } = rows[0]!;
    return {
      caller: { userId, loginSessionId: session, roleGrantId, role },
      locale: 'en',
      correlationId: randomUUID(),
      mayChangePassword: false,
      repeat: null,
    };
  }

  interface Scene {
    place: Place;
    officer: Call;
    rep: Call;
    run: RunRecord;
  }

  /** A unit that handed in a request, its representative and an officer of its park. */
  async function scene(): Promise<Scene> {
    const place = await test.make.place();
    const enterpriseId = await test.make.enterprise(place);
    const officer = await as('park_officer', test.make.at.park(place));
    const rep = await as('enterprise_rep', test.make.at.enterprise(place, enterpriseId));
    const run = await unitOfWork.write(rep, (ctx) =>
      workflows.start(ctx, REQUEST.name, {
        parkId: place.parkId,
        title: '历下新云公司',
        streetId: place.streetId,
        enterpriseId,
        promisedDays: 10,
      }),
    );
    return { place, officer, rep, run };
  }

  const move = (
    { place, run }: Scene,
    call: Call,
    action: string,
    version: number,
    reason?: string,
  ): Promise<RunRecord> =>
    unitOfWork.write(call, (ctx) =>
      workflows.move(
        ctx,
        REQUEST.name,
        { parkId: place.parkId, runId: run.id },
        {
          action,
          version,
          reason: reason ?? null,
          input: {},
        },
      ),
    );

  const codeOf = (attempt: Promise<unknown>): Promise<string> =>
    attempt.then(
      () => 'done',
      (error: unknown) => (error instanceof Problem ? error.code : String(error)),
    );

  async function rowsOf<Row>(sql: string, run: RunRecord): Promise<Row[]> {
    return (await test.superuser.query(sql, [run.id])).rows as Row[];
  }

  it('begins a file with its number, first step, open to-dos and notices', async () => {
    const { run, officer, rep } = await scene();
    expect(run).toMatchObject({
      state: 'in_review',
      version: 1,
      number: expect.stringMatching(/^TR\d{12}$/),
    });
    expect(
      await rowsOf('select action, version, actor_role from workflow_step where run_id = $1', run),
    ).toEqual([{ action: 'start', version: 1, actor_role: 'enterprise_rep' }]);
    expect(
      await rowsOf(
        'select task, role, place_kind, due_on is not null as is_due from todo where run_id = $1 order by task',
        run,
      ),
    ).toEqual([
      { task: 'decide', role: 'park_officer', place_kind: 'park', is_due: true },
      { task: 'look_again', role: 'park_officer', place_kind: 'park', is_due: false },
    ]);
    expect(
      await rowsOf('select user_id, kind, text_zh, link from notification where run_id = $1', run),
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
    const one = await scene();
    const asked = await move(one, one.officer, 'ask', 1, 'the licence is missing');
    expect(asked).toMatchObject({
      state: 'supplement',
      version: 2,
      promisedOn: null,
      clockFrom: null,
    });
    expect(
      await rowsOf(
        `select task, closed_by_action from todo where run_id = $1 order by opened_at, task`,
        asked,
      ),
    ).toEqual([
      { task: 'decide', closed_by_action: 'ask' },
      { task: 'look_again', closed_by_action: 'ask' },
      { task: 'mend', closed_by_action: null },
    ]);
    const told = await rowsOf<{ kind: string; text_en: string }>(
      `select kind, text_en from notification where run_id = $1 and user_id = '${one.rep.caller.userId}' order by id`,
      asked,
    );
    expect(told).toEqual([
      { kind: 'todo', text_en: `mend ${one.run.number}` },
      { kind: 'told', text_en: `told ${one.run.number}` },
    ]);
    const answered = await move(one, one.rep, 'answer', 2);
    expect(answered).toMatchObject({ state: 'in_review', version: 3 });
    expect(answered.promisedOn).not.toBeNull();
  });

  it('says what may be done, and why not', async () => {
    const one = await scene();
    incomplete.add(one.run.id);
    const view = await unitOfWork.read(one.officer, (ctx) =>
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
    expect(await codeOf(move(one, one.officer, 'pass', 1))).toBe('workflow_refused');
  });

  it('refuses what is not one’s own to do, in the order that tells a stranger least', async () => {
    const one = await scene();
    const other = await as('park_officer', test.make.at.park(await test.make.place()));
    const reviewer = await as('outside_reviewer', test.make.at.district(one.place));
    expect(await codeOf(move(one, other, 'pass', 1))).toBe('not_found');
    expect(await codeOf(move(one, reviewer, 'advise', 1))).toBe('not_found');
    expect(await codeOf(move(one, one.rep, 'pass', 7))).toBe('workflow_not_yours');
    expect(await codeOf(move(one, one.officer, 'fly', 1))).toBe('workflow_action_unknown');
    expect(await codeOf(move(one, one.officer, 'ask', 1, ' '))).toBe('workflow_reason_missing');
    expect(await codeOf(move(one, one.rep, 'answer', 1))).toBe('workflow_wrong_state');
    await move(one, one.officer, 'pass', 1);
    expect(await codeOf(move(one, one.officer, 'pass', 1))).toBe('workflow_moved_on');
    expect(await codeOf(move(one, one.officer, 'pass', 2))).toBe('workflow_wrong_state');
  });

  it('lets nobody decide on his own file, also when he holds an officer’s grant as well', async () => {
    const one = await scene();
    const { rows } = await test.superuser.query<{ username: string }>(
      'select username from app_user where id = $1',
      [one.rep.caller.userId],
    );
    await test.make.roleGrant(one.rep.caller.userId, 'park_officer', test.make.at.park(one.place));
    const both = await callOf(rows[0]!.username, 'park_officer');
    expect(await codeOf(move(one, both, 'pass', 1))).toBe('workflow_own_file');
  });

  it('lets an invited reviewer see and advise, and nobody else see it for that', async () => {
    const one = await scene();
    const reviewer = await as('outside_reviewer', test.make.at.district(one.place));
    const stranger = await as('outside_reviewer', test.make.at.district(one.place));
    await unitOfWork.write(one.officer, (ctx) =>
      workflows.invite(ctx, one.run, { userId: reviewer.caller.userId, role: 'outside_reviewer' }),
    );
    expect(await codeOf(move(one, stranger, 'advise', 1))).toBe('not_found');
    const advised = await move(one, reviewer, 'advise', 1);
    expect(advised).toMatchObject({ state: 'in_review', version: 2 });
    expect(
      await rowsOf(
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
    const one = await scene();
    const codes = await Promise.all(
      Array.from({ length: 200 }, () => codeOf(move(one, one.officer, 'pass', 1))),
    );
    expect(codes.filter((code) => code === 'done')).toHaveLength(1);
    expect(codes.filter((code) => code === 'workflow_moved_on')).toHaveLength(199);
    expect(
      await rowsOf(
        'select version, action from workflow_step where run_id = $1 order by version',
        one.run,
      ),
    ).toEqual([
      { version: 1, action: 'start' },
      { version: 2, action: 'pass' },
    ]);
    expect(
      await rowsOf(
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
    const { officer, run } = await scene();
    const attempt = unitOfWork.write(officer, (ctx: WriteContext) => ctx.query(sql, [run.id]));
    await expect(attempt).rejects.toThrow(refusal);
  });
});
