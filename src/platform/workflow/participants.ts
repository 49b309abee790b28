import type { WriteContext } from '../database/request-context.js';
import { prepared } from '../database/statements.js';
import type { RunRef } from './run-record.js';

/** Lets somebody take part in a file under a role; his tasks open with the state's, or by `Workflows.invite`. */
export async function admitParticipant(
  ctx: WriteContext,
  { parkId, runId }: RunRef,
  guest: { userId: string; role: string },
): Promise<void> {
  await ctx.query(
    prepared(
      `insert into workflow_participant (park_id, run_id, user_id, role, invited_by)
       values ($1, $2, $3, $4, app.user_id())
       on conflict (park_id, run_id, user_id) do update set withdrawn_at = null, role = excluded.role, invited_by = excluded.invited_by`,
    ),
    [parkId, runId, guest.userId, guest.role],
  );
}

/** Lets nobody take part in a file any more. */
export async function withdrawParticipants(
  ctx: WriteContext,
  { parkId, runId }: RunRef,
): Promise<void> {
  await ctx.query(
    prepared(
      'update workflow_participant set withdrawn_at = now() where park_id = $1 and run_id = $2 and withdrawn_at is null',
    ),
    [parkId, runId],
  );
}
