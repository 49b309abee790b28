import { Injectable, type OnModuleInit } from '@nestjs/common';
import { minuteAt } from '../calendar/clock.js';
import type { RequestContext } from '../database/request-context.js';
import type { ExportColumn, ExportFilter, ExportList } from '../exports/export-list.js';
import { ExportRegistry } from '../exports/export-registry.js';
import {
  type AuditEventRow,
  auditEventRows,
  type AuditFilters,
  countAuditEvents,
} from './audit-event-rows.js';
import { actionTerm, inWords } from './audit-terms.js';
import { type AuditEventDto, AuditSearchDto } from './dto/audit-event.dto.js';
import { auditFiltersInWords, presentAuditEvents } from './present-audit-event.js';

const CHUNK = 500;
/** More than any trail holds: a file is counted to its end. */
const ALL = 1_000_000_000;

const COLUMNS: readonly ExportColumn<AuditEventDto>[] = [
  {
    key: 'at',
    label: { zh: '时间', en: 'When' },
    kind: 'text',
    value: ({ at }) => minuteAt(new Date(at)),
  },
  {
    key: 'actor',
    label: { zh: '操作人', en: 'Who' },
    kind: 'text',
    value: ({ actor }) => actor && (actor.name ?? actor.id),
  },
  {
    key: 'role',
    label: { zh: '身份', en: 'Role' },
    kind: 'text',
    value: ({ roleName }) => roleName,
  },
  {
    key: 'action',
    label: { zh: '操作', en: 'Act' },
    kind: 'text',
    value: ({ action }, { ctx }) => inWords(actionTerm(action), ctx.locale),
  },
  {
    key: 'row',
    label: { zh: '对象', en: 'What' },
    kind: 'text',
    value: ({ tableName, row }) => [tableName, row?.name].filter(Boolean).join(' · '),
  },
  {
    key: 'changes',
    label: { zh: '内容', en: 'Content' },
    kind: 'text',
    value: ({ changes, action }) =>
      changes
        .map(({ name, before, after }) =>
          action === 'update'
            ? `${name}: ${before ?? '—'} → ${after ?? '—'}`
            : `${name}: ${after ?? before ?? '—'}`,
        )
        .join('\n'),
  },
  {
    key: 'district',
    label: { zh: '区', en: 'District' },
    kind: 'text',
    value: ({ district }) => district && (district.name ?? district.id),
  },
  {
    key: 'rowId',
    label: { zh: '记录编号', en: 'Record id' },
    kind: 'code',
    value: ({ row }) => row?.id ?? null,
    onDemand: true,
  },
  {
    key: 'correlationId',
    label: { zh: '请求编号', en: 'Request id' },
    kind: 'code',
    value: ({ correlationId }) => correlationId,
    onDemand: true,
  },
];

/** The audit log as a file. That it was taken, and with which filters, stands in the trail like every export. */
@Injectable()
export class ExportAuditEvents implements ExportList<AuditSearchDto, AuditEventDto>, OnModuleInit {
  readonly list = 'audit_events';
  readonly title = { zh: '审计日志', en: 'Audit log' };
  readonly permission = 'audit.read';
  readonly query = AuditSearchDto;
  readonly columns = COLUMNS;

  constructor(private readonly registry: ExportRegistry) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  count(ctx: RequestContext, query: AuditSearchDto): Promise<number> {
    return countAuditEvents(ctx, filtersOf(query), ALL);
  }

  async *rows(
    ctx: RequestContext,
    query: AuditSearchDto,
  ): AsyncGenerator<readonly AuditEventDto[]> {
    const filters = filtersOf(query);
    for (let from: AuditEventRow | null = null; ;) {
      const rows: AuditEventRow[] = await auditEventRows(ctx, filters, { from, limit: CHUNK });
      if (rows.length > 0) {
        yield await presentAuditEvents(ctx, rows);
      }
      from = rows.at(-1) ?? null;
      if (rows.length < CHUNK) {
        return;
      }
    }
  }

  describe(ctx: RequestContext, query: AuditSearchDto): Promise<readonly ExportFilter[]> {
    return auditFiltersInWords(ctx, filtersOf(query));
  }
}

/** A file has all rows: what the page shows of them does not count. */
function filtersOf(query: AuditSearchDto): AuditFilters {
  const filters: Partial<AuditSearchDto> = { ...query };
  delete filters.page;
  delete filters.pageSize;
  delete filters.cursor;
  return filters;
}
