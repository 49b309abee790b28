import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../database/request-context.js';
import { FileStore } from '../../files/file-store.js';
import type { ExportFormat } from '../dto/export.dto.js';
import type { WrittenExport } from '../write-export.js';

/** How long a file waits to be fetched; lists hold names of people and should not lie about. */
export const KEPT_DAYS = 7;

const CONTENT_TYPES: Record<ExportFormat, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

/** Puts a written export into the file store, as a file of the actor's alone. */
@Injectable()
export class KeepExport {
  constructor(private readonly store: FileStore) {}

  /** Returns the file's id. */
  async execute(ctx: WriteContext, format: ExportFormat, written: WrittenExport): Promise<string> {
    const hash = createHash('sha256');
    await pipeline(createReadStream(written.path), hash);
    const { size } = await stat(written.path);
    // No district: nobody but the owner may download it, whoever answers for the district.
    const [row] = await ctx.query<{ id: string }>(
      `insert into stored_file (owner_user_id, name, content_type, size_bytes, sha256)
       values (app.user_id(), $1, $2, $3, $4) returning id`,
      [written.name, CONTENT_TYPES[format], size, hash.digest()],
    );
    await this.store.putFrom(row!.id, written.path);
    return row!.id;
  }
}
