import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Put } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import { SignedIn } from '../access/access.decorator.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { type Call, FromCaller, unrepeatable } from '../http/call.decorator.js';
import { draftProblems } from './drafts.problems.js';
import { DraftKeyDto, DraftStandDto, FoundDraftDto, SaveDraftDto } from './dto/draft.dto.js';
import { Drafts } from './use-cases/drafts.js';

const VERSION = /^"(\d{1,9})"$/;

/** What the caller has typed into forms and not sent yet, to go on with on another device. */
@ApiTags('drafts')
@Controller('me/drafts')
export class DraftsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly drafts: Drafts,
  ) {}

  /** The caller's draft of one form. */
  @SignedIn()
  @Get(':form/:subject')
  async getDraft(@FromCaller() call: Call, @Param() key: DraftKeyDto): Promise<FoundDraftDto> {
    return { draft: await this.unitOfWork.read(call, (ctx) => this.drafts.find(ctx, key)) };
  }

  /** Saves a draft over the version that is known: `If-Match: "3"`, or `If-None-Match: *` for the first. */
  @SignedIn()
  @ApiHeader({ name: 'If-Match', required: false })
  @ApiHeader({ name: 'If-None-Match', required: false })
  @Put(':form/:subject')
  async saveDraft(
    @FromCaller() call: Call,
    @Param() key: DraftKeyDto,
    @Body() body: SaveDraftDto,
    @Headers('if-match') ifMatch: string | undefined,
    @Headers('if-none-match') ifNoneMatch: string | undefined,
  ): Promise<DraftStandDto> {
    const known = knownVersion(ifMatch, ifNoneMatch);
    return this.unitOfWork.write(unrepeatable(call), (ctx) =>
      this.drafts.save(ctx, key, { content: body.content, known }),
    );
  }

  /** Throws a draft away. */
  @SignedIn()
  @HttpCode(204)
  @Delete(':form/:subject')
  async discardDraft(@FromCaller() call: Call, @Param() key: DraftKeyDto): Promise<void> {
    await this.unitOfWork.write(unrepeatable(call), (ctx) => this.drafts.discard(ctx, key));
  }
}

function knownVersion(ifMatch: string | undefined, ifNoneMatch: string | undefined): number | null {
  const version = VERSION.exec(ifMatch ?? '')?.[1];
  if (version !== undefined && ifNoneMatch === undefined) {
    return Number(version);
  }
  if (ifMatch === undefined && ifNoneMatch === '*') {
    return null;
  }
  throw draftProblems.draft_version_missing();
}
