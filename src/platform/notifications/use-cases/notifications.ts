import { Injectable } from '@nestjs/common';
import { auditedRoles } from '../../audit/audit-terms.js';
import type { RequestContext, WriteContext } from '../../database/request-context.js';
import { prepared } from '../../database/statements.js';
import { platformProblems } from '../../problems/platform.problems.js';
import { localise } from '../../problems/problem.js';
import type {
  NotificationDto,
  NotificationPageDto,
  NotificationQueryDto,
} from '../dto/notification.dto.js';
import { NOTIFICATION_CHANNEL } from '../notification-channel.js';

type NotificationRow = Omit<NotificationDto, 'roleName' | 'isActing'> & { role: string };

const COLUMNS = `
  n.id, n.kind, case when $1 = 'en' then n.text_en else n.text_zh end as text, n.link, n.created_at as at,
  n.read_at as "readAt", n.role_grant_id as "roleGrantId", g.role, g.place_name as "placeName"`;

/** What the caller was told under any of his grants, and that he has read it. */
@Injectable()
export class Notifications {
  /** The latest first. */
  async list(
    ctx: RequestContext,
    { show, page, pageSize }: NotificationQueryDto,
  ): Promise<NotificationPageDto> {
    const which = show === 'unread' ? 'where n.read_at is null' : '';
    const rows = await ctx.query<NotificationRow & { total: number }>(
      prepared(
        `select ${COLUMNS}, count(*) over ()::int as total
           from notification n join app.own_role_grants() g on g.id = n.role_grant_id
          ${which} order by n.id desc limit $2 offset $3`,
      ),
      [ctx.locale, pageSize, (page - 1) * pageSize],
    );
    return {
      items: rows.map(({ total: _total, ...row }) => present(row, ctx)),
      total: rows[0]?.total ?? 0,
      page,
      pageSize,
    };
  }

  /** @throws not_found */
  async find(ctx: RequestContext, id: string): Promise<NotificationDto> {
    const [row] = await ctx.query<NotificationRow>(
      prepared(
        `select ${COLUMNS} from notification n join app.own_role_grants() g on g.id = n.role_grant_id where n.id = $2`,
      ),
      [ctx.locale, id],
    );
    if (!row) {
      throw platformProblems.not_found();
    }
    return present(row, ctx);
  }

  async unread(ctx: RequestContext): Promise<number> {
    const [row] = await ctx.query<{ unread: number }>(
      prepared('select count(*)::int as unread from notification where read_at is null'),
    );
    return row!.unread;
  }

  /** Marks one as read; a second time changes nothing. @throws not_found */
  async read(ctx: WriteContext, id: string): Promise<number> {
    const rows = await ctx.query(
      'update notification set read_at = coalesce(read_at, now()) where id = $1 returning 1',
      [id],
    );
    if (rows.length === 0) {
      throw platformProblems.not_found();
    }
    return this.tellWindows(ctx);
  }

  /** Marks everything as read. */
  async readAll(ctx: WriteContext): Promise<number> {
    await ctx.query('update notification set read_at = now() where read_at is null');
    return this.tellWindows(ctx);
  }

  /** The person's other windows count anew when this commits. Gives what is left unread. */
  private async tellWindows(ctx: WriteContext): Promise<number> {
    await ctx.query('select pg_notify($1, app.user_id()::text)', [NOTIFICATION_CHANNEL]);
    return this.unread(ctx);
  }
}

function present({ role, ...row }: NotificationRow, ctx: RequestContext): NotificationDto {
  return {
    ...row,
    roleName: roleNameOf(role, ctx),
    isActing: row.roleGrantId === ctx.actor.roleGrantId,
  };
}

function roleNameOf(role: string, { locale }: RequestContext): string {
  const term = auditedRoles().get(role);
  return term ? localise(term, {}, locale) : role;
}
