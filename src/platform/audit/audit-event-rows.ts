import type { RequestContext } from '../database/request-context.js';
import { Parameters, prepared } from '../database/statements.js';
import { AUDIT_ACTIONS, type AuditAction, type AuditSearchDto } from './dto/audit-event.dto.js';

/** A row of the trail as it is kept. */
export interface AuditEventRow {
  id: string;
  /** Text in UTC with six digits, as cursors carry it. */
  at: string;
  actor_user_id: string | null;
  role: string | null;
  correlation_id: string | null;
  district_id: string | null;
  park_id: string | null;
  table_name: string;
  row_id: string | null;
  action: AuditAction;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

/** Counting stops here: further on nobody reads a number, and counting would read the whole trail. */
export const COUNTED = 10_000;

export type AuditFilters = Omit<AuditSearchDto, 'page' | 'pageSize' | 'cursor'>;

/** Where to go on: behind (or, backward, before) the row of this moment and id. */
export interface AuditReach {
  from: { at: string; id: string } | null;
  backward?: boolean;
  limit: number;
  offset?: number;
}

const COLUMNS = `e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, e.actor_user_id, e.role,
  e.correlation_id, e.district_id, e.park_id, e.table_name, e.row_id, e.action, e.before, e.after`;

/** Rows of the trail, newest first, by moment and id from an index. */
export async function auditEventRows(
  ctx: RequestContext,
  filters: AuditFilters,
  reach: AuditReach,
): Promise<AuditEventRow[]> {
  const parameters = new Parameters();
  const conditions = conditionsOf(filters, parameters);
  if (reach.from) {
    const [at, id] = [parameters.add(reach.from.at), parameters.add(reach.from.id)];
    conditions.push(`(e.at, e.id) ${reach.backward ? '>' : '<'} (${at}::timestamptz, ${id}::uuid)`);
  }
  const way = reach.backward ? '' : ' desc';
  const rows = await ctx.query<AuditEventRow>(
    prepared(
      `select ${COLUMNS} from audit_event e${where(conditions)}
        order by e.at${way}, e.id${way} limit ${reach.limit}${reach.offset ? ` offset ${parameters.add(reach.offset)}` : ''}`,
    ),
    parameters.values,
  );
  return reach.backward ? rows.reverse() : rows;
}

/** How many rows the filters find, counted no further than `most`. */
export async function countAuditEvents(
  ctx: RequestContext,
  filters: AuditFilters,
  most: number,
): Promise<number> {
  const parameters = new Parameters();
  const conditions = conditionsOf(filters, parameters);
  const [row] = await ctx.query<{ n: number }>(
    prepared(
      `select count(*)::int as n from (select 1 from audit_event e${where(conditions)} limit ${most}) found`,
    ),
    parameters.values,
  );
  return row?.n ?? 0;
}

function conditionsOf(filters: AuditFilters, parameters: Parameters): string[] {
  const { q, from, until, actorUserId, role, table, action, rowId, correlationId, districtId } =
    filters;
  const conditions: string[] = [];
  const add = (value: unknown, condition: (mark: string) => string): void => {
    if (value !== undefined) {
      conditions.push(condition(parameters.add(value)));
    }
  };
  // The trail holds ids: the text is resolved to them first.
  add(q, (mark) => `e.row_id = any (array(select app.audited_row_ids(${mark})))`);
  // A day begins at midnight in Shanghai.
  add(from, (mark) => `e.at >= (${mark}::date)::timestamp at time zone 'Asia/Shanghai'`);
  add(until, (mark) => `e.at < (${mark}::date + 1)::timestamp at time zone 'Asia/Shanghai'`);
  add(actorUserId, (mark) => `e.actor_user_id = ${mark}::uuid`);
  add(role, (mark) => `e.role = ${mark}`);
  add(table, (mark) => `e.table_name = ${mark}`);
  add(rowId, (mark) => `e.row_id = ${mark}::uuid`);
  add(correlationId, (mark) => `e.correlation_id = ${mark}`);
  add(districtId, (mark) => `e.district_id = ${mark}::uuid`);
  if (action !== undefined && AUDIT_ACTIONS.includes(action)) {
    // Spelled out, so that the index of the rare acts is seen to fit.
    conditions.push(`e.action = '${action}'`);
  }
  return conditions;
}

const where = (conditions: readonly string[]): string =>
  conditions.length === 0 ? '' : ` where ${conditions.join(' and ')}`;
