import type { RequestContext } from '../database/request-context.js';
import { auditedRoles, auditedTables, inWords } from './audit-terms.js';

/** Names of records, by table and id with a space between. */
export type Names = ReadonlyMap<string, string>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The names of records as the trail itself last heard them: whoever reads the trail may not open the records, and
 * a record may be gone. Tables whose rows have no name, and values that are no id, are passed over.
 */
export async function auditNames(
  ctx: RequestContext,
  records: Iterable<readonly [table: string | undefined, id: unknown]>,
): Promise<Names> {
  const wanted = new Map<string, { table_name: string; id: string; title: string }>();
  for (const [table, id] of records) {
    const title = table === undefined ? undefined : auditedTables().get(table)?.title;
    if (table !== undefined && title !== undefined && typeof id === 'string' && UUID.test(id)) {
      wanted.set(`${table} ${id}`, { table_name: table, id, title });
    }
  }
  if (wanted.size === 0) {
    return new Map();
  }
  const found = await ctx.query<{ table_name: string; id: string; name: string }>(
    `select w.table_name, w.id, e.after ->> w.title as name
       from jsonb_to_recordset($1::jsonb) as w(table_name text, id uuid, title text)
       join lateral (select e.after from audit_event e
                      where e.row_id = w.id and e.table_name = w.table_name and e.after ? w.title
                      order by e.at desc, e.id desc limit 1) e on true`,
    [JSON.stringify([...wanted.values()])],
  );
  return new Map(
    found.map(({ table_name: table, id, name }) => [`${table} ${id}`, inReading(ctx, table, name)]),
  );
}

/** A name as it is read: a record may be called after a role. */
function inReading(ctx: RequestContext, table: string, name: string): string {
  const { title, columns } = auditedTables().get(table)!;
  const role = columns[title!]?.kind === 'role' ? auditedRoles().get(name) : undefined;
  return role ? inWords(role, ctx.locale) : name;
}
