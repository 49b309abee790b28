import {
  Controller,
  Get,
  Param,
  ParseUUIDPipe,
  Post,
  Req,
  Res,
  StreamableFile,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SignedIn } from '../access/access.decorator.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { type Call, FromCaller } from '../http/call.decorator.js';
import { Settings } from '../http/settings.js';
import { platformProblems } from '../problems/platform.problems.js';
import { Problem } from '../problems/problem.js';
import { StoredFileDto } from './dto/stored-file.dto.js';
import { attachmentHeader, inlineHeader } from './file-name.js';
import { FileStore } from './file-store.js';
import { fileProblems } from './files.problems.js';
import { viewPolicy } from './view-policy.js';
import { Uploads } from './uploads.js';

@ApiTags('files')
@Controller('files')
export class FilesController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly uploads: Uploads,
    private readonly store: FileStore,
    private readonly settings: Settings,
  ) {}

  /** Uploads one file, as the multipart field `file`. */
  @SignedIn()
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: { file: { type: 'string', format: 'binary' } },
    },
  })
  @Post()
  async uploadFile(
    @FromCaller() call: Call,
    @Req() request: FastifyRequest,
  ): Promise<StoredFileDto> {
    const file = await this.receive(request);
    return this.uploads.take(call, file);
  }

  /** What is known of a file: its name, type and size, and whether it was scanned. */
  @SignedIn()
  @Get(':fileId')
  getFile(
    @FromCaller() call: Call,
    @Param('fileId', ParseUUIDPipe) fileId: string,
  ): Promise<StoredFileDto> {
    return this.unitOfWork.read(call, (ctx) => this.uploads.find(ctx, fileId));
  }

  /** The bytes of a file, always as a download. */
  @SignedIn()
  @ApiOkResponse({
    content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
  })
  @Get(':fileId/content')
  async downloadFile(
    @FromCaller() call: Call,
    @Param('fileId', ParseUUIDPipe) fileId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const file = await this.unitOfWork.read(call, (ctx) => this.uploads.find(ctx, fileId));
    void reply.header('content-disposition', attachmentHeader(file.name));
    void reply.header('content-security-policy', "default-src 'none'; sandbox");
    void reply.header('x-content-type-options', 'nosniff');
    return new StreamableFile(await this.store.stream(file.id), {
      type: file.contentType,
      length: file.sizeBytes,
    });
  }

  /** The bytes of an image or a PDF, to be looked at within a page; any other kind is only downloaded. */
  @SignedIn()
  @ApiOkResponse({
    content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
  })
  @Get(':fileId/view')
  async viewFile(
    @FromCaller() call: Call,
    @Param('fileId', ParseUUIDPipe) fileId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const file = await this.unitOfWork.read(call, (ctx) => this.uploads.find(ctx, fileId));
    const policy = viewPolicy(file.contentType);
    if (policy === null) {
      throw fileProblems.file_not_viewable();
    }
    void reply.header('content-disposition', inlineHeader(file.name));
    void reply.header('content-security-policy', policy);
    void reply.header('x-content-type-options', 'nosniff');
    void reply.header('x-frame-options', 'SAMEORIGIN');
    return new StreamableFile(await this.store.stream(file.id), {
      type: file.contentType,
      length: file.sizeBytes,
    });
  }

  private tooLarge(): Problem {
    return platformProblems.payload_too_large({
      limit: `${this.settings.uploadLimitBytes / 1024 / 1024} MB`,
    });
  }

  private async receive(request: FastifyRequest): Promise<{ name: string; content: Buffer }> {
    if (!request.isMultipart()) {
      throw platformProblems.unsupported_media_type();
    }
    let part: MultipartFile | undefined;
    try {
      part = await request.file();
      if (!part || part.fieldname !== 'file') {
        throw fileProblems.file_missing();
      }
      const content = await part.toBuffer();
      // The parser cuts at its limit without a word when the last chunk meets it.
      if (part.file.truncated) {
        throw this.tooLarge();
      }
      return { name: part.filename, content };
    } catch (error) {
      if (isTooLarge(error)) {
        throw this.tooLarge();
      }
      // Nothing but the sender's stream is read here, so what fails is what was sent.
      throw error instanceof Problem ? error : platformProblems.malformed_request();
    }
  }
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE';
}
