import { Injectable } from '@nestjs/common';
import type { RequestContext, WriteContext } from '../../../platform/database/request-context.js';
import type { ImportBatchDto } from '../dto/import.dto.js';
import type { ImportUndoDto, UndoImportDto, UndoObstacleDto } from '../dto/import-undo.dto.js';
import { importProblems } from '../import.problems.js';
import { findBatch, lockBatchFor } from './batch-record.js';
import { presentBatch } from './present-batch.js';
import { obstacleText, type UndoObstacle } from '../domain/undo-obstacles.js';

/** Obstacles told by name; the rest is a number. */
const OBSTACLES_TOLD = 100;
const LONGEST_STATEMENT = '120s';

interface ObstacleRow {
  what: UndoObstacle;
  tableName: string;
  enterpriseName: string | null;
  partyOrgName: string | null;
  at: Date | null;
  byName: string | null;
  laterFile: string | null;
}

/** Organisations that stood before and of which something changed, be it who is secretary. */
const CHANGED_ORGANISATIONS = `
  with change as (
    select coalesce(h.party_org_id, c.row_id) as id, c.table_name = 'party_org' and c.action = 'insert' as is_new
      from import_change c
      left join party_org_post h on c.table_name = 'party_org_post' and h.park_id = c.park_id and h.id = c.row_id
     where c.batch_id = $1 and c.table_name in ('party_org', 'party_org_post'))
  select count(*)::int as n from (select id from change group by id having not bool_or(is_new)) organisation`;

/** Takes a committed import back as a whole, as long as nothing that came later depends on it. */
@Injectable()
export class UndoImport {
  /** What undoing would take back, and what stands in its way now. @throws not_found */
  async preview(ctx: RequestContext, id: string): Promise<ImportUndoDto> {
    const batch = await findBatch(ctx, id);
    const rows = await ctx.query<{ tableName: string; action: string; n: number }>(
      `select table_name as "tableName", action, count(distinct (row_id, row_on))::int as n
         from import_change where batch_id = $1 group by 1, 2`,
      [batch.id],
    );
    const of = (table: string, action: string): number =>
      rows.find((row) => row.tableName === table && row.action === action)?.n ?? 0;
    const [changed] = await ctx.query<{ n: number }>(CHANGED_ORGANISATIONS, [batch.id]);
    const obstacles = await this.obstacles(ctx, id);
    return {
      takesBack: {
        enterprisesNew: of('enterprise', 'insert'),
        enterprisesChanged: of('enterprise', 'update'),
        headcounts: of('reported_headcount', 'insert') + of('reported_headcount', 'update'),
        partyOrgsNew: of('party_org', 'insert'),
        partyOrgsChanged: changed?.n ?? 0,
        membershipsNew: of('party_org_enterprise', 'insert'),
        membershipsEnded: of('party_org_enterprise', 'update'),
        instructorsNew: of('instructor_assignment', 'insert'),
        massOrganisationsNew: of('mass_organisation', 'insert'),
      },
      ...obstacles,
    };
  }

  /**
   * Restores what was before the import. The rows of the batch are held first, so that an edit at the same moment either
   * comes before and is an obstacle, or comes after and finds the restored state.
   * @throws not_found, not_allowed, import_state_changed, import_undo_refused
   */
  async execute(ctx: WriteContext, id: string, input: UndoImportDto): Promise<ImportBatchDto> {
    await lockBatchFor(ctx, id, 'undo');
    // Imports and undoings of one district write one after another.
    await ctx.query(
      `select pg_advisory_xact_lock(hashtextextended('import ' || app.district_id(), 0))`,
    );
    // Ten thousand rows are deleted in one statement, which on a busy machine outlasts what a request's may take.
    await ctx.query(`select set_config('statement_timeout', $1, true)`, [LONGEST_STATEMENT]);
    await ctx.query('select app.lock_import_rows($1)', [id]);
    const { obstacles, obstacleCount } = await this.obstacles(ctx, id);
    if (obstacleCount > 0) {
      throw importProblems.import_undo_refused({ count: obstacleCount, obstacles });
    }
    await ctx.query(`update import_batch set state = 'undoing' where id = $1`, [id]);
    await ctx.query('select app.take_import_back($1)', [id]);
    await ctx.query('delete from import_row where batch_id = $1', [id]);
    await ctx.query(
      `update import_batch b
          set state = 'undone', undone_at = now(), closed_at = now(), undone_by = u.id, undone_by_name = u.display_name, undo_reason = $2
         from app_user u where b.id = $1 and u.id = app.user_id()`,
      [id, input.reason],
    );
    return presentBatch(ctx, await findBatch(ctx, id));
  }

  private async obstacles(
    ctx: RequestContext,
    id: string,
  ): Promise<{ obstacles: UndoObstacleDto[]; obstacleCount: number }> {
    const rows = await ctx.query<ObstacleRow & { total: number }>(
      `select what, table_name as "tableName", enterprise_name as "enterpriseName", party_org_name as "partyOrgName", at,
              by_name as "byName", later_file as "laterFile", count(*) over ()::int as total
         from (select * from app.import_undo_barriers($1) union all select * from app.import_undo_obstacles($1)) obstacle
        order by what = 'outside' desc, at desc nulls last, enterprise_name, party_org_name limit $2`,
      [id, OBSTACLES_TOLD],
    );
    return {
      obstacleCount: rows[0]?.total ?? 0,
      obstacles: rows.map(({ what, tableName, at, byName, laterFile, ...names }) => ({
        enterpriseName: names.enterpriseName,
        partyOrgName: names.partyOrgName,
        what: obstacleText(what, tableName, ctx.locale),
        at: at?.toISOString() ?? null,
        byName,
        laterFile,
      })),
    };
  }
}
