import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../platform/access/access.decorator.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type Call, FromCaller } from '../../platform/http/call.decorator.js';
import {
  ChangeLeadDto,
  CorrectMembershipDto,
  DissolvePartyOrgDto,
  MergePartyOrgsDto,
  MoveUnitDto,
  OrganisationHistoryDto,
  RenamePartyOrgDto,
} from './dto/organisation-acts.dto.js';
import { PartyOrgDto } from './dto/party-org.dto.js';
import { CorrectMembership } from './use-cases/correct-membership.js';
import { EndOrganisations } from './use-cases/end-organisations.js';
import { MoveUnit } from './use-cases/move-unit.js';
import { RenamePartyOrg } from './use-cases/rename-party-org.js';
import { TellHistory } from './use-cases/tell-history.js';

/** What happens to organisations and between them, each act on a day. */
@ApiTags('party-orgs')
@Controller('parks/:parkId/party-orgs')
export class ActsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly moves: MoveUnit,
    private readonly memberships: CorrectMembership,
    private readonly renames: RenamePartyOrg,
    private readonly ends: EndOrganisations,
    private readonly tell: TellHistory,
  ) {}

  /** The life of an organisation, newest first. */
  @Access('party_org.read')
  @Get(':partyOrgId/history')
  history(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('partyOrgId', ParseUUIDPipe) partyOrgId: string,
  ): Promise<OrganisationHistoryDto> {
    return this.unitOfWork.read(call, (ctx) => this.tell.execute(ctx, parkId, partyOrgId));
  }

  /** A unit moves to another organisation, or to a branch of its own; answers with that one. */
  @Access('party_org.edit')
  @HttpCode(200)
  @Post(':partyOrgId/move-unit')
  moveUnit(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('partyOrgId', ParseUUIDPipe) partyOrgId: string,
    @Body() body: MoveUnitDto,
  ): Promise<PartyOrgDto> {
    return this.unitOfWork.write(call, (ctx) => this.moves.execute(ctx, parkId, partyOrgId, body));
  }

  /** Another unit leads the joint branch. */
  @Access('party_org.edit')
  @HttpCode(200)
  @Post(':partyOrgId/lead')
  changeLead(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('partyOrgId', ParseUUIDPipe) partyOrgId: string,
    @Body() body: ChangeLeadDto,
  ): Promise<PartyOrgDto> {
    return this.unitOfWork.write(call, (ctx) =>
      this.memberships.lead(ctx, parkId, partyOrgId, body),
    );
  }

  /** Corrects the day a unit joined. */
  @Access('party_org.edit')
  @Patch(':partyOrgId/members/:membershipId')
  correctMembership(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('partyOrgId', ParseUUIDPipe) partyOrgId: string,
    @Param('membershipId', ParseUUIDPipe) membershipId: string,
    @Body() body: CorrectMembershipDto,
  ): Promise<PartyOrgDto> {
    return this.unitOfWork.write(call, (ctx) =>
      this.memberships.joined(ctx, parkId, partyOrgId, membershipId, body),
    );
  }

  /** The organisation takes another name. */
  @Access('party_org.edit')
  @HttpCode(200)
  @Post(':partyOrgId/rename')
  rename(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('partyOrgId', ParseUUIDPipe) partyOrgId: string,
    @Body() body: RenamePartyOrgDto,
  ): Promise<PartyOrgDto> {
    return this.unitOfWork.write(call, (ctx) =>
      this.renames.execute(ctx, parkId, partyOrgId, body),
    );
  }

  /** The organisation ends, with reason and approval. */
  @Access('party_org.edit')
  @HttpCode(200)
  @Post(':partyOrgId/dissolve')
  dissolve(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('partyOrgId', ParseUUIDPipe) partyOrgId: string,
    @Body() body: DissolvePartyOrgDto,
  ): Promise<PartyOrgDto> {
    return this.unitOfWork.write(call, (ctx) => this.ends.dissolve(ctx, parkId, partyOrgId, body));
  }

  /** Organisations are merged into another one; answers with that one. */
  @Access('party_org.edit')
  @HttpCode(200)
  @Post('merge')
  merge(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Body() body: MergePartyOrgsDto,
  ): Promise<PartyOrgDto> {
    return this.unitOfWork.write(call, (ctx) => this.ends.merge(ctx, parkId, body));
  }
}
