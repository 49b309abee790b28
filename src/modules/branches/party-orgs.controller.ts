import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../platform/access/access.decorator.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type Call, FromCaller } from '../../platform/http/call.decorator.js';
import {
  AddMemberDto,
  CreatePartyOrgDto,
  EditPartyOrgDto,
  EndMembershipDto,
  PartyOrgDto,
  PartyOrgPageDto,
  PartyOrgQueryDto,
} from './dto/party-org.dto.js';
import { OrganisationMapDto } from './dto/organisation-map.dto.js';
import { DrawMap } from './use-cases/draw-map.js';
import { ChangeMembers } from './use-cases/change-members.js';
import { CreatePartyOrg } from './use-cases/create-party-org.js';
import { EditPartyOrg } from './use-cases/edit-party-org.js';
import { GetPartyOrg } from './use-cases/get-party-org.js';
import { ListPartyOrgs } from './use-cases/list-party-orgs.js';

@ApiTags('party-orgs')
@Controller()
export class PartyOrgsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly list: ListPartyOrgs,
    private readonly get: GetPartyOrg,
    private readonly create: CreatePartyOrg,
    private readonly edit: EditPartyOrg,
    private readonly members: ChangeMembers,
    private readonly map: DrawMap,
  ) {}

  /** The Party organisations that the caller may see. */
  @Access('party_org.read')
  @Get('party-orgs')
  listPartyOrgs(
    @FromCaller() call: Call,
    @Query() query: PartyOrgQueryDto,
  ): Promise<PartyOrgPageDto> {
    return this.unitOfWork.read(call, (ctx) => this.list.execute(ctx, query));
  }

  /** A park's organisations as they stand below each other today. */
  @Access('party_org.read')
  @Get('parks/:parkId/organisation-map')
  organisationMap(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
  ): Promise<OrganisationMapDto> {
    return this.unitOfWork.read(call, (ctx) => this.map.execute(ctx, parkId));
  }

  @Access('party_org.read')
  @Get('parks/:parkId/party-orgs/:partyOrgId')
  getPartyOrg(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('partyOrgId', ParseUUIDPipe) partyOrgId: string,
  ): Promise<PartyOrgDto> {
    return this.unitOfWork.read(call, (ctx) => this.get.execute(ctx, parkId, partyOrgId));
  }

  /** Enters an organisation with the units it holds. */
  @Access('party_org.create')
  @Post('parks/:parkId/party-orgs')
  createPartyOrg(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Body() body: CreatePartyOrgDto,
  ): Promise<PartyOrgDto> {
    return this.unitOfWork.write(call, (ctx) => this.create.execute(ctx, parkId, body));
  }

  /** Changes an organisation; refused when it changed since `version`. */
  @Access('party_org.edit')
  @Patch('parks/:parkId/party-orgs/:partyOrgId')
  editPartyOrg(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('partyOrgId', ParseUUIDPipe) partyOrgId: string,
    @Body() body: EditPartyOrgDto,
  ): Promise<PartyOrgDto> {
    return this.unitOfWork.write(call, (ctx) => this.edit.execute(ctx, parkId, partyOrgId, body));
  }

  /** A unit joins the organisation. */
  @Access('party_org.edit')
  @Post('parks/:parkId/party-orgs/:partyOrgId/members')
  addMember(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('partyOrgId', ParseUUIDPipe) partyOrgId: string,
    @Body() body: AddMemberDto,
  ): Promise<PartyOrgDto> {
    return this.unitOfWork.write(call, (ctx) => this.members.add(ctx, parkId, partyOrgId, body));
  }

  /** A unit leaves the organisation. */
  @Access('party_org.edit')
  @HttpCode(200)
  @Post('parks/:parkId/party-orgs/:partyOrgId/members/:membershipId/end')
  endMembership(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('partyOrgId', ParseUUIDPipe) partyOrgId: string,
    @Param('membershipId', ParseUUIDPipe) membershipId: string,
    @Body() body: EndMembershipDto,
  ): Promise<PartyOrgDto> {
    return this.unitOfWork.write(call, (ctx) =>
      this.members.end(ctx, parkId, partyOrgId, membershipId, body),
    );
  }
}
