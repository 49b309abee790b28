import { minuteAt } from '../calendar/clock.js';
import { rolesWith } from '../access/permissions.js';
import type { RequestContext } from '../database/request-context.js';
import type { AuditEventRow, AuditFilters } from './audit-event-rows.js';
import { auditNames, type Names } from './audit-names.js';
import {
  actorTables,
  auditedRoles,
  auditedTables,
  type ColumnTerms,
  columnTerms,
  inWords,
  type Term,
} from './audit-terms.js';
import type { AuditChangeDto, AuditEventDto, AuditNameDto } from './dto/audit-event.dto.js';

/** Kinds of act whose `after` tells of the act, not of the record. */
const ACCESS = new Set(['reveal', 'read', 'export']);

/** Rows of the trail in words: tables, columns, codes and records by name, in the reader's language. */
export async function presentAuditEvents(
  ctx: RequestContext,
  rows: readonly AuditEventRow[],
): Promise<AuditEventDto[]> {
  const names = await auditNames(ctx, recordsOf(rows));
  return rows.map((row) => present(ctx, row, names));
}

/** The filters of a search in words. */
export async function auditFiltersInWords(
  ctx: RequestContext,
  filters: AuditFilters,
): Promise<{ label: Term; value: string }[]> {
  const chosen = Object.entries(filters).filter(([, value]) => value !== undefined);
  const terms = (column: string): ColumnTerms =>
    columnTerms('audit_event', column, true) ?? { zh: column, en: column };
  const names = await auditNames(
    ctx,
    chosen.map(([column, value]) => [terms(column).refersTo, value] as const),
  );
  return chosen.map(([column, value]) => ({
    label: terms(column),
    value: textOf(ctx, value, terms(column), names) ?? '',
  }));
}

function present(ctx: RequestContext, row: AuditEventRow, names: Names): AuditEventDto {
  const terms = auditedTables().get(row.table_name);
  const role = row.role === null ? undefined : auditedRoles().get(row.role);
  const { actors, districts } = actorTables();
  return {
    id: row.id,
    at: row.at,
    actor: named(actors, row.actor_user_id, names),
    role: row.role,
    roleName: role ? inWords(role, ctx.locale) : row.role,
    district: named(districts, row.district_id, names),
    table: row.table_name,
    tableName: terms ? inWords(terms, ctx.locale) : row.table_name,
    row: named(terms?.rowOf ?? row.table_name, row.row_id, names),
    action: row.action,
    correlationId: row.correlation_id,
    changes: changesOf(ctx, row, names),
    link: linkOf(ctx, row),
  };
}

function changesOf(ctx: RequestContext, row: AuditEventRow, names: Names): AuditChangeDto[] {
  const access = ACCESS.has(row.action);
  const columns = new Set([...Object.keys(row.before ?? {}), ...Object.keys(row.after ?? {})]);
  const known = Object.keys(auditedTables().get(row.table_name)?.columns ?? {});
  const place = (column: string): number =>
    (known.indexOf(column) + known.length + 1) % (known.length + 1);
  return [...columns]
    .sort((a, b) => place(a) - place(b))
    .map((column) => {
      const terms = columnTerms(row.table_name, column, access);
      const text = (value: unknown): string | null =>
        access && column === 'what' && typeof value === 'string'
          ? columnName(ctx, row.table_name, value)
          : textOf(ctx, value, terms, names);
      const before = text(row.before?.[column]);
      const after = text(row.after?.[column]);
      const name = terms ? inWords(terms, ctx.locale) : column;
      // An update tells of what it changed only, also where the value itself is kept out.
      const changed = row.action === 'update' || before !== after;
      return { column, name, before, after, changed };
    });
}

function columnName(ctx: RequestContext, table: string, column: string): string {
  const terms = columnTerms(table, column, false);
  return terms ? inWords(terms, ctx.locale) : column;
}

function textOf(
  ctx: RequestContext,
  value: unknown,
  terms: ColumnTerms | null,
  names: Names,
): string | null {
  if (value === null || value === undefined) {
    return null;
  }
  if (terms?.kind === 'kept_out') {
    return ctx.locale === 'en' ? '(not kept)' : '（不留存）';
  }
  if (typeof value === 'boolean') {
    return ctx.locale === 'en' ? (value ? 'yes' : 'no') : value ? '是' : '否';
  }
  if (typeof value !== 'string') {
    return JSON.stringify(value);
  }
  const code = terms?.kind === 'role' ? auditedRoles().get(value) : terms?.values?.[value];
  if (code) {
    return inWords(code, ctx.locale);
  }
  if (terms?.kind === 'moment') {
    return minuteAt(new Date(value));
  }
  return (terms?.refersTo && names.get(`${terms.refersTo} ${value}`)) ?? value;
}

function linkOf(ctx: RequestContext, row: AuditEventRow): string | null {
  const page = auditedTables().get(row.table_name)?.page;
  if (!page || row.row_id === null || !rolesWith(page.permission)?.has(ctx.actor.role)) {
    return null;
  }
  return page.path.replace(':parkId', row.park_id ?? '').replace(':rowId', row.row_id);
}

function named(table: string | undefined, id: string | null, names: Names): AuditNameDto | null {
  return id === null ? null : { id, name: names.get(`${table} ${id}`) ?? null };
}

/** All records that the rows speak of. */
function* recordsOf(
  rows: readonly AuditEventRow[],
): Generator<readonly [table: string | undefined, id: unknown]> {
  const { actors, districts } = actorTables();
  for (const row of rows) {
    yield [actors, row.actor_user_id];
    yield [districts, row.district_id];
    yield [auditedTables().get(row.table_name)?.rowOf ?? row.table_name, row.row_id];
    for (const [column, value] of [...entries(row.before), ...entries(row.after)]) {
      yield [columnTerms(row.table_name, column, ACCESS.has(row.action))?.refersTo, value];
    }
  }
}

const entries = (value: Record<string, unknown> | null): [string, unknown][] =>
  value === null ? [] : Object.entries(value);
