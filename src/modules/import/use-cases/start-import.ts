import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import { fieldProblem } from '../../../platform/problems/validation.js';
import { districtOf } from '../../parks/parks.public.js';
import { checkAsOf } from '../domain/check-ledger.js';
import type { ImportBatchDto, StartImportDto } from '../dto/import.dto.js';
import { importProblems } from '../import.problems.js';
import { findBatch } from './batch-record.js';
import { READ_QUEUE } from './import-queues.js';
import { presentBatch } from './present-batch.js';

const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Begins an import: the workbook is read by a job. */
@Injectable()
export class StartImport {
  /** @throws validation_failed (as_of_in_future), not_found (no such upload of the actor's), import_not_a_workbook */
  async execute(ctx: WriteContext, input: StartImportDto): Promise<ImportBatchDto> {
    if (checkAsOf(input.asOf, ctx.today) !== null) {
      throw fieldProblem([
        {
          path: 'asOf',
          code: 'as_of_in_future',
          zh: '统计日期不能晚于今天',
          en: 'The ledger’s date cannot be in the future',
        },
      ]);
    }
    const [file] = await ctx.query<{ name: string; content_type: string }>(
      'select name, content_type from stored_file where id = $1 and owner_user_id = app.user_id()',
      [input.fileId],
    );
    if (!file) {
      throw platformProblems.not_found();
    }
    // The type is what the upload was found to be by its content, whatever its name says.
    if (file.content_type !== WORKBOOK_TYPE) {
      throw importProblems.import_not_a_workbook();
    }
    const [batch] = await ctx.query<{ id: string }>(
      `insert into import_batch (district_id, file_id, file_name, as_of, created_by)
       values ($1, $2, $3, $4, app.user_id()) returning id`,
      [districtOf(ctx), input.fileId, file.name, input.asOf],
    );
    const { id } = batch!;
    const runId = await ctx.enqueue({ queue: READ_QUEUE, subjectId: id });
    await ctx.query('update import_batch set job_run_id = $2 where id = $1', [id, runId]);
    return presentBatch(ctx, await findBatch(ctx, id));
  }
}
