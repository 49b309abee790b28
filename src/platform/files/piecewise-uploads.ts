import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { RequestContext, WriteContext } from '../database/request-context.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { Call } from '../http/call.decorator.js';
import { Settings } from '../http/settings.js';
import { platformProblems } from '../problems/platform.problems.js';
import { Problem } from '../problems/problem.js';
import { safeFileName } from './file-name.js';
import { fileProblems, fileRefusals } from './files.problems.js';
import { type StoredFile, Uploads } from './uploads.js';

/** As many as the database lets one person have on the way (`upload_open_at_most`). */
export const MOST_OPEN_UPLOADS = 10;

/** Bytes of one row; what has arrived beyond it is written while the rest still comes. */
const PIECE_BYTES = 512 * 1024;

/** An upload on the way counts as left lying after this. */
const IDLE = '15 minutes';

/** An upload that arrives in pieces. */
export interface PiecewiseUpload {
  id: string;
  name: string;
  fingerprint: string | null;
  sizeBytes: number;
  receivedBytes: number;
  expiresAt: Date;
}

interface UploadRow extends PiecewiseUpload {
  fileId: string | null;
}

const COLUMNS = `u.id, u.name, u.fingerprint, u.size_bytes::float8 as "sizeBytes",
  u.received_bytes::float8 as "receivedBytes", u.expires_at as "expiresAt"`;

/**
 * Uploads over lines that break: their bytes are kept in the database as they come, so that any process can go on
 * where another stopped, and pass the one door for uploads when they are whole.
 */
@Injectable()
export class PiecewiseUploads {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly uploads: Uploads,
    private readonly settings: Settings,
  ) {}

  /**
   * Begins an upload of so many bytes. Where the actor has as many on the way as he may, one that was left lying
   * gives way. @throws content_empty, payload_too_large, file_name_invalid, upload_open_at_most
   */
  async begin(
    ctx: WriteContext,
    wanted: { name: string; sizeBytes: number; fingerprint: string | null },
  ): Promise<PiecewiseUpload> {
    const name = safeFileName(wanted.name);
    if (name === null) {
      throw fileProblems.file_name_invalid();
    }
    if (wanted.sizeBytes === 0) {
      throw fileRefusals.content_empty();
    }
    if (wanted.sizeBytes > this.settings.uploadLimitBytes) {
      throw this.tooLarge();
    }
    await ctx.query(
      `delete from upload where id in (
         select id from (select id, expires_at, row_number() over (order by expires_at desc) as place
                           from upload where file_id is null and expires_at > now()) open
          where place >= $1 and expires_at < now() + interval '24 hours' - $2::interval)`,
      [MOST_OPEN_UPLOADS, IDLE],
    );
    const [row] = await ctx.query<PiecewiseUpload>(
      `insert into upload as u (owner_user_id, name, fingerprint, size_bytes)
       values (app.user_id(), $1, $2, $3) returning ${COLUMNS}`,
      [name, wanted.fingerprint, wanted.sizeBytes],
    );
    return row!;
  }

  /** The actor's uploads on the way, the latest first. */
  list(ctx: RequestContext): Promise<PiecewiseUpload[]> {
    return ctx.query<PiecewiseUpload>(
      `select ${COLUMNS} from upload u where u.file_id is null and u.expires_at > now()
        order by u.expires_at desc, u.id`,
    );
  }

  /** How far an upload of the actor's is. @throws not_found, also when its day is over */
  async find(ctx: RequestContext, id: string): Promise<UploadRow> {
    const [row] = await ctx.query<UploadRow>(
      `select ${COLUMNS}, u.file_id as "fileId" from upload u where u.id = $1 and u.expires_at > now()`,
      [id],
    );
    if (!row) {
      throw platformProblems.not_found();
    }
    return row;
  }

  /**
   * Takes bytes that begin at `from`, as they come. When the line breaks, what came before is kept.
   * @throws not_found, upload_elsewhere when other bytes are due, payload_too_large beyond the stated size
   */
  async receive(call: Call, id: string, from: number, bytes: Readable): Promise<PiecewiseUpload> {
    const upload = await this.unitOfWork.read(call, (ctx) => this.find(ctx, id));
    if (upload.receivedBytes !== from) {
      throw elsewhere(upload);
    }
    let at = from;
    let held: Buffer[] = [];
    let heldBytes = 0;
    const write = async (): Promise<void> => {
      if (heldBytes === 0) return;
      const piece = Buffer.concat(held);
      held = [];
      heldBytes = 0;
      await this.append(call, id, at, piece);
      at += piece.length;
    };
    try {
      // The answer to a refused piece needs the line that it came on.
      for await (const chunk of bytes.iterator({ destroyOnReturn: false })) {
        held.push(chunk as Buffer);
        heldBytes += (chunk as Buffer).length;
        if (at + heldBytes > upload.sizeBytes) {
          throw platformProblems.payload_too_large({ limit: `${upload.sizeBytes} B` });
        }
        if (heldBytes >= PIECE_BYTES) await write();
      }
    } catch (error) {
      if (!bytes.destroyed || error instanceof Problem) {
        // Read to its end: what follows on the same line would wait behind it.
        bytes.resume();
        throw error;
      }
      await write();
      throw platformProblems.malformed_request();
    }
    await write();
    return { ...upload, receivedBytes: at };
  }

  /** Throws an upload away. @throws not_found */
  async drop(ctx: WriteContext, id: string): Promise<void> {
    const gone = await ctx.query('delete from upload where id = $1 returning id', [id]);
    if (gone.length === 0) {
      throw platformProblems.not_found();
    }
  }

  /**
   * Makes a file of an upload that is whole; asked again, it gives the same file. One that is refused is thrown away.
   * @throws not_found, upload_incomplete, and as `Uploads.take`
   */
  async finish(call: Call, id: string): Promise<StoredFile> {
    // At one moment: the pieces go when somebody else finishes it.
    const { upload, content } = await this.unitOfWork.readSnapshot(call, (ctx) =>
      this.whole(ctx, id),
    );
    const { fileId } = upload;
    if (fileId !== null) {
      return this.unitOfWork.read(call, (ctx) => this.uploads.find(ctx, fileId));
    }
    const judged = await this.uploads
      .judge(call, { name: upload.name, content })
      .catch(async (error: unknown) => {
        if (error instanceof Problem && error.status === 422) {
          await this.unitOfWork.write({ ...call, repeat: null }, (ctx) =>
            ctx.query('delete from upload where id = $1 and file_id is null', [id]),
          );
        }
        throw error;
      });
    return this.unitOfWork.write(call, async (ctx) => {
      const [locked] = await ctx.query<{ fileId: string | null }>(
        'select file_id as "fileId" from upload where id = $1 for update',
        [id],
      );
      if (!locked) {
        throw platformProblems.not_found();
      }
      if (locked.fileId !== null) {
        return this.uploads.find(ctx, locked.fileId);
      }
      const kept = await this.uploads.keep(ctx, judged);
      await ctx.query('update upload set file_id = $2 where id = $1', [id, kept.id]);
      await ctx.query('delete from upload_piece where upload_id = $1', [id]);
      return kept;
    });
  }

  private async whole(
    ctx: RequestContext,
    id: string,
  ): Promise<{ upload: UploadRow; content: Buffer }> {
    const upload = await this.find(ctx, id);
    if (upload.receivedBytes < upload.sizeBytes) {
      const { receivedBytes, sizeBytes } = upload;
      throw fileProblems.upload_incomplete({ receivedBytes, sizeBytes });
    }
    const pieces = await ctx.query<{ content: Buffer }>(
      'select content from upload_piece where upload_id = $1 order by at_byte',
      [id],
    );
    return { upload, content: Buffer.concat(pieces.map(({ content }) => content)) };
  }

  /** Bytes and position change together, or not at all: of two who send at once, one is told where to go on. */
  private async append(call: Call, id: string, at: number, piece: Buffer): Promise<void> {
    await this.unitOfWork.write({ ...call, repeat: null }, async (ctx) => {
      const written = await ctx.query(
        `with moved as (
           update upload set received_bytes = received_bytes + length($3::bytea),
                  expires_at = now() + interval '24 hours'
            where id = $1 and received_bytes = $2 and file_id is null returning id)
         insert into upload_piece (upload_id, at_byte, content)
         select id, $2, $3 from moved returning upload_id`,
        [id, at, piece],
      );
      if (written.length === 0) {
        throw elsewhere(await this.find(ctx, id));
      }
    });
  }

  private tooLarge(): Problem {
    return platformProblems.payload_too_large({
      limit: `${this.settings.uploadLimitBytes / 1024 / 1024} MB`,
    });
  }
}

function elsewhere({ receivedBytes }: PiecewiseUpload): Problem {
  return fileProblems.upload_elsewhere({ receivedBytes });
}
