import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { RequestContext, WriteContext } from '../database/request-context.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { Call } from '../http/call.decorator.js';
import { platformProblems } from '../problems/platform.problems.js';
import { safeFileName } from './file-name.js';
import { FileScanner } from './file-scanner.js';
import { FileStore } from './file-store.js';
import { fileProblems, fileRefusals } from './files.problems.js';
import { sniffContent } from './sniff-content.js';

/** An upload as it is kept. */
export interface StoredFile {
  id: string;
  name: string;
  contentType: string;
  sizeBytes: number;
  /** SHA-256 of the bytes, in hex. */
  sha256: string;
  /** When a scanner found nothing in it; null where none is set up. */
  scannedAt: Date | null;
}

/** A file as it came in, before anybody looked at it. */
export interface ReceivedFile {
  name: string;
  content: Buffer;
}

/** A file that may be kept: its name is safe, its type was found, and no virus in it where a scanner is set up. */
export interface JudgedFile extends ReceivedFile {
  contentType: string;
  sha256: Buffer;
  isScanned: boolean;
}

interface FileRow {
  id: string;
  name: string;
  content_type: string;
  size_bytes: number;
  sha256: Buffer;
  scanned_at: Date | null;
}

/** The one door for uploads: every file is judged by its content before a byte of it is kept. */
@Injectable()
export class Uploads {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly scanner: FileScanner,
    private readonly store: FileStore,
  ) {}

  /**
   * Judges, scans and keeps a file of the caller's; one with a virus in it is written down in the audit trail.
   * @throws Problem of `fileRefusals`, `file_name_invalid`, `file_infected`, `file_scanner_away`
   */
  async take(call: Call, file: ReceivedFile): Promise<StoredFile> {
    const judged = await this.judge(call, file);
    return this.unitOfWork.write(call, (ctx) => this.keep(ctx, judged));
  }

  /**
   * Looks at a file before anything of it is kept; outside any transaction, since a scan may take seconds and no
   * connection waits for it. @throws as `take`
   */
  async judge(call: Call, { name: claimed, content }: ReceivedFile): Promise<JudgedFile> {
    const name = safeFileName(claimed);
    if (name === null) {
      throw fileProblems.file_name_invalid();
    }
    const found = await sniffContent(content, name);
    if (!found.ok) {
      throw fileRefusals[found.reason](found.params);
    }
    const sha256 = createHash('sha256').update(content).digest();
    const scan = await this.scanner.scan(content);
    if (scan?.virus) {
      const { virus } = scan;
      await this.unitOfWork.write({ ...call, repeat: null }, (ctx) =>
        ctx.query(
          `insert into infected_upload (user_id, role_grant_id, district_id, name, sha256, virus)
           values (app.user_id(), app.role_grant_id(), app.district_id(), $1, $2, $3)`,
          [name, sha256, virus],
        ),
      );
      throw fileProblems.file_infected({ virus });
    }
    return { name, content, contentType: found.contentType, sha256, isScanned: scan !== null };
  }

  /** Keeps a file that was judged, as the actor's own. */
  async keep(ctx: WriteContext, judged: JudgedFile): Promise<StoredFile> {
    const { name, content, contentType, sha256 } = judged;
    const scannedAt = judged.isScanned ? ctx.now : null;
    const [row] = await ctx.query<{ id: string }>(
      `insert into stored_file (owner_user_id, district_id, name, content_type, size_bytes, sha256, scanned_at)
       values (app.user_id(), app.district_id(), $1, $2, $3, $4, $5) returning id`,
      [name, contentType, content.length, sha256, scannedAt],
    );
    const id = row!.id;
    // Written before the commit: a crash in between leaves bytes without a row, never a row without bytes.
    await this.store.put(id, content);
    return {
      id,
      name,
      contentType,
      sizeBytes: content.length,
      sha256: sha256.toString('hex'),
      scannedAt,
    };
  }

  /** A file that the actor may see. @throws not_found */
  async find(ctx: RequestContext, id: string): Promise<StoredFile> {
    const [row] = await ctx.query<FileRow>(
      'select id, name, content_type, size_bytes, sha256, scanned_at from stored_file where id = $1',
      [id],
    );
    if (!row) {
      throw platformProblems.not_found();
    }
    return {
      id: row.id,
      name: row.name,
      contentType: row.content_type,
      sizeBytes: row.size_bytes,
      sha256: row.sha256.toString('hex'),
      scannedAt: row.scanned_at,
    };
  }
}
