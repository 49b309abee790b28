import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../database/request-context.js';
import { newRowId } from '../../database/row-id.js';
import { FileStore } from '../../files/file-store.js';
import { Settings } from '../../http/settings.js';
import type { RunRecord } from '../../workflow/run-record.js';
import { canonicalJson, fillDocument } from '../domain/document-content.js';
import { type DocumentData, documentKindNamed } from '../domain/document-kind.js';
import { newVerifyCode } from '../domain/verify-code.js';
import { writePdf } from '../write-pdf.js';
import { DocumentWordings } from './document-wordings.js';

/** What is to be issued. */
export interface DocumentOrder {
  run: Pick<RunRecord, 'parkId' | 'id'>;
  /** The name of a declared kind. */
  kind: string;
  /** The organisation in whose name it is issued, as it signs, where the park's wording names no other. */
  issuer: string;
  /** `issuer` is filled in by itself. */
  data: DocumentData;
}

/** Issues a printed notice in a file that runs. */
@Injectable()
export class IssueDocument {
  constructor(
    private readonly store: FileStore,
    private readonly settings: Settings,
    private readonly wordings: DocumentWordings,
  ) {}

  /**
   * Numbers, words, writes and keeps a notice; gives its id and number. What it says, and the bytes it was written in,
   * stay as they are from now on. Takes half a second, mostly for the PDF; less while others are written.
   * @throws when the data do not fill the kind's wording
   */
  async execute(
    ctx: WriteContext,
    { run, kind: name, issuer: usual, data }: DocumentOrder,
  ): Promise<{ id: string; number: string }> {
    const kind = documentKindNamed(name);
    const own = await this.wordings.of(ctx, run.parkId, kind);
    const issuer = own.issuer ?? usual;
    const [row] = await ctx.query<{ number: string }>(
      'select app.next_workflow_number($1) as number',
      [kind.prefix],
    );
    const verifyCode = newVerifyCode();
    const content = fillDocument(
      kind,
      { ...data, issuer },
      {
        issuer,
        number: row!.number,
        issuedOn: ctx.today,
        verifyCode,
        verifyUrl: new URL(`/verify/${verifyCode}`, this.settings.publicUrl).href,
      },
      own.paragraphs,
    );
    const pdf = await writePdf(content);
    const id = newRowId();
    await ctx.query(
      `insert into issued_document (park_id, id, run_id, kind, title, number, issuer, content, sha256, verify_code,
              issued_on, issued_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, app.user_id())`,
      [
        run.parkId,
        id,
        run.id,
        kind.kind,
        kind.title,
        content.number,
        issuer,
        canonicalJson(content),
        createHash('sha256').update(pdf).digest(),
        verifyCode,
        ctx.today,
      ],
    );
    // Written before the commit: a crash in between leaves bytes without a row, never a row without bytes.
    await this.store.put(id, pdf);
    return { id, number: content.number };
  }
}
