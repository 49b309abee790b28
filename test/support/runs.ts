import { randomUUID } from 'node:crypto';
import type { Call } from '../../src/platform/http/call.decorator.js';
import type { Place } from './factory.js';
import type { TestApp } from './test-app.js';

/** A file that runs, past every policy and workflow: for tests of what hangs on runs, whatever runs. */
export async function makeRun(
  test: TestApp,
  place: Place,
  values: { enterpriseId?: string; startedBy?: string } = {},
): Promise<{ parkId: string; id: string; runId: string }> {
  const { rows } = await test.superuser.query<{ id: string }>(
    `with run as (
       insert into workflow_run (park_id, workflow, number, title, state, enterprise_id, started_by)
       values ($1, 'test', $2, '试验材料', 'begun', $3, $4) returning park_id, id, started_by)
     insert into workflow_step (park_id, run_id, version, action, to_state, actor_user_id, actor_name, actor_role)
     select park_id, id, 1, 'start', 'begun', started_by, '试验', 'park_officer' from run returning run_id as id`,
    [
      place.parkId,
      `试${randomUUID().slice(0, 30)}`,
      values.enterpriseId ?? null,
      values.startedBy ?? randomUUID(),
    ],
  );
  const { id } = rows[0]!;
  return { parkId: place.parkId, id, runId: id };
}

/** A request of a user's under his latest role grant, for tests that call use cases themselves. */
export async function callOf(test: TestApp, username: string): Promise<Call> {
  const { rows } = await test.superuser.query<{ user_id: string; id: string; role: string }>(
    `select g.user_id, g.id, g.role from role_grant g join app_user u on u.id = g.user_id
      where u.username = $1 order by g.granted_at desc limit 1`,
    [username],
  );
  const { user_id: userId, id: roleGrantId, role } = rows[0]!;
  const session = await test.superuser.query<{ id: string }>(
    'insert into login_session (user_id, role_grant_id) values ($1, $2) returning id',
    [userId, roleGrantId],
  );
  return {
    caller: { userId, loginSessionId: session.rows[0]!.id, roleGrantId, role },
    locale: 'zh-CN',
    correlationId: randomUUID(),
    mayChangePassword: false,
    repeat: null,
    draft: null,
  };
}
