import { randomUUID } from 'node:crypto';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import type { Call } from '../../src/platform/http/call.decorator.js';
import { type RunRecord } from '../../src/platform/workflow/run-record.js';
import { defineWorkflow } from '../../src/platform/workflow/workflow-registry.js';
import { Workflows } from '../../src/platform/workflow/workflows.js';
import type { Place } from './factory.js';
import type { InnerTestApp } from './test-app.js';

const words = (text: string): { zh: string; en: string } => ({ zh: text, en: text });
const OFFICER = { role: 'park_officer', at: 'park' } as const;
const REP = { role: 'enterprise_rep', at: 'enterprise' } as const;
const REVIEWER = { role: 'outside_reviewer', at: 'participant' } as const;

interface Facts {
  isComplete: boolean;
}

/** A file that an enterprise hands in and the park decides: small, with everything that the engine does. */
export const REQUEST = defineWorkflow({
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

/** A unit that handed in a request, its representative and an officer of its park. */
export interface Scene {
  place: Place;
  officer: Call;
  rep: Call;
  run: RunRecord;
}

/** Requests in an application within the test's process: made, moved, and looked at. */
export class TestRequests {
  readonly unitOfWork: UnitOfWork;
  readonly workflows: Workflows;
  /** Requests whose papers are missing. */
  readonly incomplete = new Set<string>();

  constructor(private readonly test: InnerTestApp) {
    this.unitOfWork = test.app.get(UnitOfWork);
    this.workflows = test.app.get(Workflows);
    this.workflows.bind<Facts, object>({
      workflow: REQUEST.name,
      facts: (_ctx, run) => Promise.resolve({ isComplete: !this.incomplete.has(run.id) }),
      link: (run) => `/parks/${run.parkId}/requests/${run.id}`,
    });
  }

  /** A new person in a role, signed in. */
  async as(role: string, where: Record<string, unknown>): Promise<Call> {
    return this.callOf(await this.test.make.user(role, where), role);
  }
  /** A person signed in under one of his roles. */
  async callOf(username: string, role: string): Promise<Call> {
    const { rows } = await this.test.superuser.query<{
      user_id: string;
      id: string;
      session: string;
    }>(
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
      draft: null,
    };
  }

  /** A unit hands in a request. */
  async scene(): Promise<Scene> {
    const place = await this.test.make.place();
    const enterpriseId = await this.test.make.enterprise(place);
    const officer = await this.as('park_officer', this.test.make.at.park(place));
    const rep = await this.as('enterprise_rep', this.test.make.at.enterprise(place, enterpriseId));
    const run = await this.unitOfWork.write(rep, (ctx) =>
      this.workflows.start(ctx, REQUEST.name, {
        parkId: place.parkId,
        title: '历下新云公司',
        streetId: place.streetId,
        enterpriseId,
        promisedDays: 10,
      }),
    );
    return { place, officer, rep, run };
  }

  move(
    { place, run }: Scene,
    call: Call,
    action: string,
    version: number,
    reason?: string,
  ): Promise<RunRecord> {
    return this.unitOfWork.write(call, (ctx) =>
      this.workflows.move(
        ctx,
        REQUEST.name,
        { parkId: place.parkId, runId: run.id },
        { action, version, reason: reason ?? null, input: {} },
      ),
    );
  }

  /** What the tables hold of a request. */
  async rows<Row>(sql: string, run: RunRecord): Promise<Row[]> {
    return (await this.test.superuser.query(sql, [run.id])).rows as Row[];
  }
}
