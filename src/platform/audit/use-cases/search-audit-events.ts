import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../database/request-context.js';
import { PageCursors } from '../../http/page-cursor.js';
import {
  type AuditEventRow,
  auditEventRows,
  type AuditFilters,
  COUNTED,
  countAuditEvents,
} from '../audit-event-rows.js';
import type { AuditPageDto, AuditSearchDto } from '../dto/audit-event.dto.js';
import { presentAuditEvents } from '../present-audit-event.js';

/** Shows rows of the trail, and writes down that they were looked at and by what they were found. */
@Injectable()
export class SearchAuditEvents {
  constructor(private readonly cursors: PageCursors) {}

  /** @throws cursor_invalid */
  async execute(ctx: WriteContext, search: AuditSearchDto): Promise<AuditPageDto> {
    const { page: number, pageSize, cursor, ...filters } = search;
    const request = {
      list: `audit_events ${ctx.actor.roleGrantId} ${JSON.stringify(Object.entries(filters).sort())}`,
      cursor,
      page: number,
      pageSize,
    };
    const at = cursor === undefined ? null : this.cursors.read(request);
    const page = at?.page ?? number;
    const found = at
      ? await auditEventRows(ctx, filters, {
          from: at.back && at.page === 1 ? null : { at: String(at.key), id: at.id },
          backward: at.back === true && at.page > 1,
          limit: at.back ? pageSize : pageSize + 1,
        })
      : await auditEventRows(ctx, filters, {
          from: null,
          limit: pageSize + 1,
          offset: (page - 1) * pageSize,
        });
    const rows = found.slice(0, pageSize);
    const counted = at?.total ?? (await countAuditEvents(ctx, filters, COUNTED + 1));
    const more = at?.back === true || found.length > pageSize;
    const neighbour = (row: AuditEventRow | undefined, step: 1 | -1): string | null =>
      row === undefined
        ? null
        : this.cursors.write(request, {
            key: row.at,
            id: row.id,
            page: page + step,
            total: counted,
            back: step === -1,
          });
    await recordReading(ctx, filters, page);
    return {
      items: await presentAuditEvents(ctx, rows),
      total: Math.min(counted, COUNTED),
      totalIsCapped: counted > COUNTED,
      page,
      pageSize,
      next: more ? neighbour(rows.at(-1), 1) : null,
      previous: page > 1 ? neighbour(rows[0], -1) : null,
    };
  }
}

async function recordReading(
  ctx: WriteContext,
  filters: AuditFilters,
  page: number,
): Promise<void> {
  const chosen = Object.fromEntries(
    Object.entries(filters).filter(([, value]) => value !== undefined),
  );
  await ctx.query(`select app.audit_access('read', 'audit_event', $1)`, [
    JSON.stringify({ ...chosen, page }),
  ]);
}
