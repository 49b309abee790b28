import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { RequestContext, WriteContext } from '../database/request-context.js';
import { platformProblems } from '../problems/platform.problems.js';
import { safeFileName } from './file-name.js';
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
}

interface FileRow {
  id: string;
  name: string;
  content_type: string;
  size_bytes: number;
  sha256: Buffer;
}

/** The one door for uploads: every file is judged by its content before a byte of it is kept. */
@Injectable()
export class Uploads {
  constructor(private readonly store: FileStore) {}

  /**
   * Judges and keeps a file of the actor's.
   * @throws Problem of `fileRefusals`, `file_name_invalid`
   */
  async keep(ctx: WriteContext, file: { name: string; content: Buffer }): Promise<StoredFile> {
    const name = safeFileName(file.name);
    if (name === null) {
      throw fileProblems.file_name_invalid();
    }
    const found = await sniffContent(file.content, name);
    if (!found.ok) {
      throw fileRefusals[found.reason](found.params);
    }
    const sha256 = createHash('sha256').update(file.content).digest();
    const [row] = await ctx.query<{ id: string }>(
      `insert into stored_file (owner_user_id, district_id, name, content_type, size_bytes, sha256)
       values (app.user_id(), app.district_id(), $1, $2, $3, $4) returning id`,
      [name, found.contentType, file.content.length, sha256],
    );
    const id = row!.id;
    // Written before the commit: a crash in between leaves bytes without a row, never a row without bytes.
    await this.store.put(id, file.content);
    return {
      id,
      name,
      contentType: found.contentType,
      sizeBytes: file.content.length,
      sha256: sha256.toString('hex'),
    };
  }

  /** A file that the actor may see. @throws not_found */
  async find(ctx: RequestContext, id: string): Promise<StoredFile> {
    const [row] = await ctx.query<FileRow>(
      'select id, name, content_type, size_bytes, sha256 from stored_file where id = $1',
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
    };
  }
}
