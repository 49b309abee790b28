import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/database/request-context.js';
import { IssuedDocuments } from '../../../platform/documents/use-cases/issued-documents.js';
import { RunFiles } from '../../../platform/workflow/run-files.js';
import { RunViews } from '../../../platform/workflow/run-views.js';
import type { RectificationDto } from '../dto/rectification.dto.js';
import { type RectificationRecord, rectificationOf } from './rectification-record.js';

/** A rectification's page. */
@Injectable()
export class GetRectification {
  constructor(
    private readonly views: RunViews,
    private readonly files: RunFiles,
    private readonly notices: IssuedDocuments,
  ) {}

  /** @throws not_found */
  async execute(ctx: RequestContext, parkId: string, id: string): Promise<RectificationDto> {
    const told: Partial<RectificationRecord> & Omit<RectificationRecord, 'recheckDays' | 'goneOn'> =
      await rectificationOf(ctx, parkId, id);
    delete told.recheckDays;
    delete told.goneOn;
    const files = await this.files.of(ctx, { parkId, runId: id });
    return {
      ...told,
      files: files.map(({ fileId, name, sizeBytes, purpose, addedAt }) => ({
        fileId,
        name,
        sizeBytes,
        purpose,
        addedAt,
      })),
      notices: await this.notices.of(ctx, { parkId, runId: id }),
      run: await this.views.view(ctx, { parkId, runId: id }),
    };
  }
}
