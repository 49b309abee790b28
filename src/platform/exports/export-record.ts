import type { RequestContext } from '../database/request-context.js';
import { platformProblems } from '../problems/platform.problems.js';
import { declaredProblems, localise } from '../problems/problem.js';
import type { ExportDto, ExportFormat, ExportPageDto, ExportState } from './dto/export.dto.js';
import type { ExportRegistry } from './export-registry.js';

interface ExportRow {
  id: string;
  list: string;
  format: ExportFormat;
  state: ExportState;
  row_count: number;
  problem_code: string | null;
  file_id: string | null;
  file_name: string | null;
  size_bytes: number | null;
  done: number | null;
  total: number | null;
  created_at: Date;
  finished_at: Date | null;
  expires_at: Date | null;
}

const SELECT = `
  select r.id, r.list, r.format, r.state, r.row_count, r.problem_code, r.file_id, f.name as file_name, f.size_bytes,
         j.done, j.total, r.created_at, r.finished_at, r.expires_at
    from export_run r
    left join stored_file f on f.id = r.file_id
    left join job_run j on j.id = r.job_run_id`;

/** An export of the actor's. @throws not_found */
export async function findExport(
  ctx: RequestContext,
  registry: ExportRegistry,
  id: string,
): Promise<ExportDto> {
  const [row] = await ctx.query<ExportRow>(`${SELECT} where r.id = $1`, [id]);
  if (!row) {
    throw platformProblems.not_found();
  }
  return present(ctx, registry, row);
}

/** A page of the actor's exports, newest first. */
export async function listExports(
  ctx: RequestContext,
  registry: ExportRegistry,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<ExportPageDto> {
  const rows = await ctx.query<ExportRow>(
    `${SELECT} order by r.created_at desc, r.id desc limit $1 offset $2`,
    [pageSize, (page - 1) * pageSize],
  );
  const [all] = await ctx.query<{ n: number }>('select count(*)::int as n from export_run');
  return {
    items: rows.map((row) => present(ctx, registry, row)),
    total: all?.n ?? 0,
    page,
    pageSize,
  };
}

function present(ctx: RequestContext, registry: ExportRegistry, row: ExportRow): ExportDto {
  const title = registry.titleOf(row.list);
  const text = row.problem_code === null ? undefined : declaredProblems().get(row.problem_code);
  return {
    id: row.id,
    list: row.list,
    title: ctx.locale === 'en' ? title.en : title.zh,
    format: row.format,
    state: row.state,
    rowCount: row.row_count,
    fileId: row.file_id,
    fileName: row.file_name,
    sizeBytes: row.size_bytes,
    progress:
      row.state === 'working' && row.done !== null && row.total !== null
        ? { done: row.done, total: row.total }
        : null,
    failure:
      row.problem_code === null
        ? null
        : {
            code: row.problem_code,
            message: text
              ? localise(text, { correlationId: row.id }, ctx.locale)
              : row.problem_code,
          },
    createdAt: row.created_at.toISOString(),
    finishedAt: row.finished_at?.toISOString() ?? null,
    expiresAt: row.expires_at?.toISOString() ?? null,
  };
}
