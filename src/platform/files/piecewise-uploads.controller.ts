import { Readable } from 'node:stream';
import {
  Controller,
  Delete,
  Get,
  Head,
  Headers,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Req,
  Res,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SignedIn } from '../access/access.decorator.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { type Call, FromCaller } from '../http/call.decorator.js';
import { Settings } from '../http/settings.js';
import { platformProblems } from '../problems/platform.problems.js';
import { StoredFileDto } from './dto/stored-file.dto.js';
import { UploadDto, UploadLimitsDto, UploadListDto } from './dto/upload.dto.js';
import { fileProblems } from './files.problems.js';
import { MOST_OPEN_UPLOADS, type PiecewiseUpload, PiecewiseUploads } from './piecewise-uploads.js';
import { readByteCount, readUploadMetadata, TUS_VERSION } from './tus-headers.js';

type Given = Readonly<Record<string, string | undefined>>;

const Tus = (): MethodDecorator => ApiHeader({ name: 'Tus-Resumable', required: true });

/** Resumable uploads by the tus protocol, 1.0.0, with creation, expiration and termination. */
@ApiTags('files')
@Controller('uploads')
export class PiecewiseUploadsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly uploads: PiecewiseUploads,
    private readonly settings: Settings,
  ) {}

  /** What may be uploaded. */
  @SignedIn()
  @Get('limits')
  async getUploadLimits(@FromCaller() call: Call): Promise<UploadLimitsDto> {
    return this.unitOfWork.read(call, async () => ({
      maxFileBytes: this.settings.uploadLimitBytes,
      maxOpen: MOST_OPEN_UPLOADS,
    }));
  }

  /** The caller's uploads on the way. */
  @SignedIn()
  @Get()
  async listUploads(@FromCaller() call: Call): Promise<UploadListDto> {
    const items = await this.unitOfWork.read(call, (ctx) => this.uploads.list(ctx));
    return { items, total: items.length, page: 1, pageSize: MOST_OPEN_UPLOADS };
  }

  /** Begins an upload: `Upload-Length` in bytes, `Upload-Metadata` with `filename` and, if wanted, `fingerprint`. */
  @SignedIn()
  @Tus()
  @ApiHeader({ name: 'Upload-Length', required: true })
  @ApiHeader({ name: 'Upload-Metadata', required: true })
  @Post()
  async beginUpload(
    @FromCaller() call: Call,
    @Headers() given: Given,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UploadDto> {
    speaksTus(given, reply);
    const sizeBytes = readByteCount(given['upload-length']);
    const metadata = readUploadMetadata(given['upload-metadata']);
    const name = metadata?.get('filename');
    const fingerprint = metadata?.get('fingerprint') || null;
    if (sizeBytes === null || name === undefined || (fingerprint?.length ?? 0) > 300) {
      throw fileProblems.upload_headers_invalid();
    }
    const upload = await this.unitOfWork.write(call, (ctx) =>
      this.uploads.begin(ctx, { name, sizeBytes, fingerprint }),
    );
    void reply.header('location', `/api/v1/uploads/${upload.id}`);
    tellStand(upload, reply);
    return upload;
  }

  /** How many bytes of an upload are here, in `Upload-Offset`. */
  @SignedIn()
  @Tus()
  @Head(':uploadId')
  async getUploadOffset(
    @FromCaller() call: Call,
    @Param('uploadId', ParseUUIDPipe) id: string,
    @Headers() given: Given,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    speaksTus(given, reply);
    const upload = await this.unitOfWork.read(call, (ctx) => this.uploads.find(ctx, id));
    tellStand(upload, reply);
  }

  /** Takes the bytes that begin at `Upload-Offset`; when the line breaks, those that came are kept. */
  @SignedIn()
  @Tus()
  @ApiHeader({ name: 'Upload-Offset', required: true })
  @ApiConsumes('application/offset+octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @HttpCode(204)
  @Patch(':uploadId')
  async sendPiece(
    @FromCaller() call: Call,
    @Param('uploadId', ParseUUIDPipe) id: string,
    @Headers() given: Given,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    speaksTus(given, reply);
    if (!(request.body instanceof Readable)) {
      throw platformProblems.unsupported_media_type();
    }
    const from = readByteCount(given['upload-offset']);
    if (from === null) {
      throw fileProblems.upload_headers_invalid();
    }
    tellStand(await this.uploads.receive(call, id, from, request.body), reply);
  }

  /** Throws an upload away. */
  @SignedIn()
  @Tus()
  @HttpCode(204)
  @Delete(':uploadId')
  async dropUpload(
    @FromCaller() call: Call,
    @Param('uploadId', ParseUUIDPipe) id: string,
    @Headers() given: Given,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    speaksTus(given, reply);
    await this.unitOfWork.write(call, (ctx) => this.uploads.drop(ctx, id));
  }

  /** Makes a file of an upload that is whole: it is judged and scanned as any other. Asked again, the same file. */
  @SignedIn()
  @Post(':uploadId/file')
  finishUpload(
    @FromCaller() call: Call,
    @Param('uploadId', ParseUUIDPipe) id: string,
  ): Promise<StoredFileDto> {
    return this.uploads.finish(call, id);
  }
}

function speaksTus(given: Given, reply: FastifyReply): void {
  void reply.header('tus-resumable', TUS_VERSION);
  if (given['tus-resumable'] !== TUS_VERSION) {
    void reply.header('tus-version', TUS_VERSION);
    throw fileProblems.upload_protocol_unknown();
  }
}

function tellStand(upload: PiecewiseUpload, reply: FastifyReply): void {
  void reply.header('upload-offset', String(upload.receivedBytes));
  void reply.header('upload-length', String(upload.sizeBytes));
  // An answer that was kept for a repeat brings its moments as text.
  void reply.header('upload-expires', new Date(upload.expiresAt).toUTCString());
}
