import type { RequestContext } from '../../../platform/database/request-context.js';
import type { TrailEvent } from '../domain/unit-trail.js';

interface TrailRow {
  id: string;
  at: Date;
  table_name: string;
  row_id: string;
  action: TrailEvent['action'];
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  by_name: string | null;
  by_role: string | null;
  import_file: string | null;
}

/** What the audit trail tells of a unit and of its rows in `tables`, latest first; nothing where the caller may not see it. */
export async function readUnitTrail(
  ctx: RequestContext,
  unit: { parkId: string; id: string },
  tables: readonly string[],
): Promise<TrailEvent[]> {
  const rows = await ctx.query<TrailRow>('select * from app.enterprise_trail($1, $2, $3)', [
    unit.parkId,
    unit.id,
    tables,
  ]);
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    tableName: row.table_name,
    rowId: row.row_id,
    action: row.action,
    before: row.before,
    after: row.after,
    byName: row.by_name,
    byRole: row.by_role,
    importFile: row.import_file,
  }));
}
