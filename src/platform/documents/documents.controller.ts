import { Controller, Get, Param, ParseUUIDPipe, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public, SignedIn } from '../access/access.decorator.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { attachmentHeader } from '../files/file-name.js';
import { type Call, FromCaller } from '../http/call.decorator.js';
import { VerifiedDocumentDto } from './dto/document.dto.js';
import { IssuedDocuments } from './use-cases/issued-documents.js';
import { VerifyDocument } from './use-cases/verify-document.js';

@ApiTags('documents')
@Controller()
export class DocumentsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly documents: IssuedDocuments,
    private readonly verify: VerifyDocument,
  ) {}

  /** A notice as a PDF, the bytes it was issued in; for whoever sees the file it was issued in. */
  @SignedIn()
  @ApiOkResponse({
    content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } },
  })
  @Get('documents/:documentId/pdf')
  async downloadDocument(
    @FromCaller() call: Call,
    @Param('documentId', ParseUUIDPipe) documentId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { id, name } = await this.unitOfWork.read(call, (ctx) =>
      this.documents.find(ctx, documentId),
    );
    void reply.header('content-disposition', attachmentHeader(name));
    void reply.header('content-security-policy', "default-src 'none'; sandbox");
    void reply.header('x-content-type-options', 'nosniff');
    return new StreamableFile(await this.documents.bytes(id), { type: 'application/pdf' });
  }

  /** Whether a notice is real, by the code printed on it; without a sign-in, and nothing of what it says. */
  @Public()
  @Get('verify/:code')
  verifyDocument(
    @Param('code') code: string,
    @Req() request: FastifyRequest,
  ): Promise<VerifiedDocumentDto> {
    return this.verify.execute(code, request.ip);
  }
}
