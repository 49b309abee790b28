import { Injectable } from '@nestjs/common';
import type { RequestContext, WriteContext } from '../../database/request-context.js';
import { readListQuery } from '../../http/read-list-query.js';
import type { JobHandler, RunningJob } from '../../jobs/job-worker.js';
import type { ExportFormat } from '../dto/export.dto.js';
import { chooseColumns, ExportRegistry } from '../export-registry.js';
import { writeExport, type WrittenExport } from '../write-export.js';
import { KeepExport, KEPT_DAYS } from './keep-export.js';

interface WaitingRow {
  list: string;
  format: ExportFormat;
  columns: string[];
  query: Record<string, unknown>;
}

interface Written {
  format: ExportFormat;
  file: WrittenExport;
}

/** Writes a long list into its file. Run again after a crash it begins anew: nothing was kept before the end. */
@Injectable()
export class WriteExportJob implements JobHandler {
  constructor(
    private readonly registry: ExportRegistry,
    private readonly keep: KeepExport,
  ) {}

  async run(job: RunningJob): Promise<void> {
    const written = await job.readSnapshot((ctx) => this.write(ctx, job));
    if (!written) {
      return;
    }
    try {
      await job.write((ctx) => this.finish(ctx, job, written));
    } finally {
      await written.file.discard();
    }
  }

  async failed(job: RunningJob, problemCode: string): Promise<void> {
    await job.write(async (ctx) => {
      await ctx.query(
        `update export_run set state = 'failed', problem_code = $2, finished_at = now()
          where job_run_id = $1 and state = 'working'`,
        [job.runId, problemCode],
      );
    });
  }

  private async write(ctx: RequestContext, job: RunningJob): Promise<Written | null> {
    const [waiting] = await ctx.query<WaitingRow>(
      `select list, format, columns, query from export_run where id = $1 and job_run_id = $2 and state = 'working'`,
      [job.subjectId, job.runId],
    );
    if (!waiting) {
      return null;
    }
    const list = this.registry.find(waiting.list, ctx.actor.role);
    const query = await readListQuery(list.query, waiting.query);
    const total = await list.count(ctx, query);
    const file = await writeExport(
      ctx,
      { list, query, format: waiting.format, columns: chooseColumns(list, waiting.columns) },
      (done) => job.progress(done, total),
    );
    return { format: waiting.format, file };
  }

  private async finish(
    ctx: WriteContext,
    job: RunningJob,
    { format, file }: Written,
  ): Promise<void> {
    const [run] = await ctx.query<{ id: string }>(
      `select id from export_run where id = $1 and job_run_id = $2 and state = 'working' for update`,
      [job.subjectId, job.runId],
    );
    if (!run) {
      return;
    }
    const fileId = await this.keep.execute(ctx, format, file);
    await ctx.query(
      `update export_run set state = 'ready', row_count = $2, file_id = $3, finished_at = now(),
              expires_at = now() + make_interval(days => $4) where id = $1`,
      [run.id, file.rowCount, fileId, KEPT_DAYS],
    );
  }
}
