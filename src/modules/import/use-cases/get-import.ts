import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/database/request-context.js';
import type { ImportBatchDto } from '../dto/import.dto.js';
import { findBatch } from './batch-record.js';
import { presentBatch } from './present-batch.js';

/** One import with its columns, mapping, figures and what may be done next. */
@Injectable()
export class GetImport {
  /** @throws not_found */
  async execute(ctx: RequestContext, id: string): Promise<ImportBatchDto> {
    return presentBatch(ctx, await findBatch(ctx, id));
  }
}
