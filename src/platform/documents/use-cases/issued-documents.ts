import { Injectable } from '@nestjs/common';
import type { RequestContext, WriteContext } from '../../database/request-context.js';
import { prepared } from '../../database/statements.js';
import { FileStore } from '../../files/file-store.js';
import { platformProblems } from '../../problems/platform.problems.js';
import type { RunRef } from '../../workflow/run-record.js';
import { documentProblems } from '../documents.problems.js';
import type { IssuedDocumentDto } from '../dto/document.dto.js';

/** Notices that were issued, for whoever sees the file they were issued in. */
@Injectable()
export class IssuedDocuments {
  constructor(private readonly store: FileStore) {}

  /** The notices of a run, the latest first. */
  of(ctx: RequestContext, { parkId, runId }: RunRef): Promise<IssuedDocumentDto[]> {
    return ctx.query<IssuedDocumentDto>(
      prepared(
        `select id, kind, title, number, issuer, issued_on::text as "issuedOn", revoked_at as "revokedAt",
                revoke_reason as "revokeReason"
           from issued_document where park_id = $1 and run_id = $2 order by issued_at desc, id desc`,
      ),
      [parkId, runId],
    );
  }

  /** What a notice is called; its bytes are asked for after the transaction. @throws not_found */
  async find(ctx: RequestContext, id: string): Promise<{ id: string; name: string }> {
    const [row] = await ctx.query<{ title: string; number: string }>(
      prepared('select title, number from issued_document where id = $1'),
      [id],
    );
    if (!row) {
      throw platformProblems.not_found();
    }
    return { id, name: `${row.title} ${row.number}.pdf` };
  }

  /** The PDF as it was issued, byte for byte. */
  bytes(id: string): Promise<Buffer> {
    return this.store.bytes(id);
  }

  /**
   * Takes a notice back: it can still be read, and whoever verifies it is told. A room does so within the move that
   * undoes what the notice said.
   * @throws not_found, document_revoked_already
   */
  async revoke(
    ctx: WriteContext,
    { parkId, id }: { parkId: string; id: string },
    reason: string,
  ): Promise<void> {
    const [row] = await ctx.query<{ id: string }>(
      `update issued_document set revoked_at = now(), revoked_by = app.user_id(), revoke_reason = $3
        where park_id = $1 and id = $2 and revoked_at is null returning id`,
      [parkId, id, reason],
    );
    if (row) {
      return;
    }
    await this.find(ctx, id);
    throw documentProblems.document_revoked_already();
  }
}
