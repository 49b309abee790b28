import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Put,
  Res,
  StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Access } from '../../platform/access/access.decorator.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import {
  DocumentWordingDto,
  DocumentWordingListDto,
  SaveWordingDto,
  WordingDraftDto,
} from '../../platform/documents/dto/wording.dto.js';
import { DocumentWordings } from '../../platform/documents/use-cases/document-wordings.js';
import { inlineHeader } from '../../platform/files/file-name.js';
import { type Call, FromCaller } from '../../platform/http/call.decorator.js';
import { Parks } from './use-cases/parks.js';

const WORDINGS = 'parks/:parkId/document-wordings';

/** How a park words the notices that have no published text. */
@ApiTags('parks')
@Controller()
export class DocumentWordingsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly parks: Parks,
    private readonly wordings: DocumentWordings,
  ) {}

  /** Every kind of notice that may be worded, as it is worded now. */
  @Access('park.wordings')
  @Get(WORDINGS)
  listDocumentWordings(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
  ): Promise<DocumentWordingListDto> {
    return this.unitOfWork.read(call, async (ctx) => {
      const items = await this.wordings.list(ctx, await this.parks.one(ctx, parkId));
      return { items, total: items.length };
    });
  }

  /** Words a kind for the notices issued from now on; those issued before keep theirs. */
  @Access('park.wordings')
  @Put(`${WORDINGS}/:kind`)
  saveDocumentWording(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('kind') kind: string,
    @Body() body: SaveWordingDto,
  ): Promise<DocumentWordingDto> {
    return this.unitOfWork.write(call, async (ctx) =>
      this.wordings.save(ctx, await this.parks.one(ctx, parkId), kind, body),
    );
  }

  /** A specimen of the notice with made-up data, marked as one; nothing is issued. */
  @Access('park.wordings')
  @HttpCode(200)
  @ApiOkResponse({
    content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } },
  })
  @Post(`${WORDINGS}/:kind/specimen`)
  async specimenOfWording(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('kind') kind: string,
    @Body() body: WordingDraftDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const specimen = await this.unitOfWork.read(call, async (ctx) =>
      this.wordings.specimen(ctx, await this.parks.one(ctx, parkId), kind, body),
    );
    const pdf = await this.wordings.write(specimen);
    void reply.header('content-disposition', inlineHeader('样张.pdf'));
    void reply.header('content-security-policy', "default-src 'none'; sandbox");
    void reply.header('x-content-type-options', 'nosniff');
    return new StreamableFile(pdf, { type: 'application/pdf' });
  }
}
