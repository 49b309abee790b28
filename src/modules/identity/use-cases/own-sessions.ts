import { Injectable } from '@nestjs/common';
import type { RequestContext, WriteContext } from '../../../platform/database/request-context.js';
import { Settings } from '../../../platform/http/settings.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import { nameDevice } from '../domain/device-name.js';
import type { LoginSessionListDto } from '../dto/login-session.dto.js';

interface SessionRow {
  id: string;
  device: string | null;
  started_at: Date;
  refreshed_at: Date;
}

/** One's own sign-ins that are alive, and ending them from another one. */
@Injectable()
export class OwnSessions {
  constructor(private readonly settings: Settings) {}

  /** The newest first. A sign-in that was left idle too long is not listed, though nobody has ended it yet. */
  async list(ctx: RequestContext): Promise<LoginSessionListDto> {
    const rows = await ctx.query<SessionRow>(
      `select id, device, started_at, refreshed_at from login_session
        where user_id = app.user_id() and ended_at is null
          and (id = $1 or (refreshed_at > now() - make_interval(mins => $2)
                           and started_at > now() - make_interval(hours => $3)))
        order by started_at desc, id`,
      [ctx.actor.loginSessionId, this.settings.idleMinutes, this.settings.sessionHours],
    );
    const items = rows.map((row) => ({
      id: row.id,
      ...nameDevice(row.device),
      startedAt: row.started_at.toISOString(),
      lastActiveAt: row.refreshed_at.toISOString(),
      current: row.id === ctx.actor.loginSessionId,
    }));
    return { items, total: items.length };
  }

  /** Ends another of one's sign-ins; it is out with its next request. @throws not_found */
  async end(ctx: WriteContext, sessionId: string): Promise<void> {
    if ((await endOwn(ctx, sessionId)) === 0) {
      throw platformProblems.not_found();
    }
  }

  /** Ends all of one's sign-ins but this one. Returns how many. */
  endOthers(ctx: WriteContext): Promise<number> {
    return endOwn(ctx, null);
  }
}

async function endOwn(ctx: WriteContext, sessionId: string | null): Promise<number> {
  const [row] = await ctx.query<{ n: number }>('select app.end_own_sessions($1, $2) as n', [
    sessionId,
    ctx.actor.loginSessionId,
  ]);
  return row!.n;
}
