import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../platform/access/access.decorator.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type Call, FromCaller } from '../../platform/http/call.decorator.js';
import { PartyOrgDto } from './dto/party-org.dto.js';
import {
  BeginTermDto,
  CorrectPostDto,
  ExtendTermDto,
  LeavePostDto,
  TakePostDto,
  VoidPostDto,
} from './dto/post.dto.js';
import { BeginTerm } from './use-cases/begin-term.js';
import { ChangePosts } from './use-cases/change-posts.js';
import { ExtendTerm } from './use-cases/extend-term.js';

/** Who leads an organisation, and for how long. */
@ApiTags('party-orgs')
@Controller('parks/:parkId/party-orgs/:partyOrgId')
export class PostsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly begin: BeginTerm,
    private readonly extend: ExtendTerm,
    private readonly posts: ChangePosts,
  ) {}

  /** An election or appointment of all leaders: a new term begins. */
  @Access('party_org.edit')
  @Post('terms')
  beginTerm(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('partyOrgId', ParseUUIDPipe) partyOrgId: string,
    @Body() body: BeginTermDto,
  ): Promise<PartyOrgDto> {
    return this.unitOfWork.write(call, (ctx) => this.begin.execute(ctx, parkId, partyOrgId, body));
  }

  /** Draws the present term out, as approved. */
  @Access('party_org.edit')
  @HttpCode(200)
  @Post('terms/:termId/extend')
  extendTerm(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('partyOrgId', ParseUUIDPipe) partyOrgId: string,
    @Param('termId', ParseUUIDPipe) termId: string,
    @Body() body: ExtendTermDto,
  ): Promise<PartyOrgDto> {
    return this.unitOfWork.write(call, (ctx) =>
      this.extend.execute(ctx, parkId, partyOrgId, termId, body),
    );
  }

  /** Somebody takes a post within the term. */
  @Access('party_org.edit')
  @Post('posts')
  takePost(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('partyOrgId', ParseUUIDPipe) partyOrgId: string,
    @Body() body: TakePostDto,
  ): Promise<PartyOrgDto> {
    return this.unitOfWork.write(call, (ctx) => this.posts.take(ctx, parkId, partyOrgId, body));
  }

  /** Corrects what is recorded of a post. */
  @Access('party_org.edit')
  @Patch('posts/:postId')
  correctPost(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('partyOrgId', ParseUUIDPipe) partyOrgId: string,
    @Param('postId', ParseUUIDPipe) postId: string,
    @Body() body: CorrectPostDto,
  ): Promise<PartyOrgDto> {
    return this.unitOfWork.write(call, (ctx) =>
      this.posts.correct(ctx, parkId, partyOrgId, postId, body),
    );
  }

  /** Somebody gives up a post. */
  @Access('party_org.edit')
  @HttpCode(200)
  @Post('posts/:postId/end')
  leavePost(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('partyOrgId', ParseUUIDPipe) partyOrgId: string,
    @Param('postId', ParseUUIDPipe) postId: string,
    @Body() body: LeavePostDto,
  ): Promise<PartyOrgDto> {
    return this.unitOfWork.write(call, (ctx) =>
      this.posts.leave(ctx, parkId, partyOrgId, postId, body),
    );
  }

  /** Declares a post void that was entered by mistake. */
  @Access('party_org.edit')
  @HttpCode(200)
  @Post('posts/:postId/void')
  voidPost(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('partyOrgId', ParseUUIDPipe) partyOrgId: string,
    @Param('postId', ParseUUIDPipe) postId: string,
    @Body() body: VoidPostDto,
  ): Promise<PartyOrgDto> {
    return this.unitOfWork.write(call, (ctx) =>
      this.posts.declareVoid(ctx, parkId, partyOrgId, postId, body),
    );
  }
}
