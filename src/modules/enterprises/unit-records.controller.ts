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
import { type Call, FromCaller, unrepeatable } from '../../platform/http/call.decorator.js';
import { PageQueryDto } from '../../platform/http/page.dto.js';
import { UnitRunListDto } from '../../platform/workflow/dto/unit-run.dto.js';
import {
  AddContactDto,
  ContactListDto,
  EditContactDto,
  RemoveContactDto,
} from './dto/contact.dto.js';
import { RevealContactDto, RevealedContactDto } from './dto/enterprise-commands.dto.js';
import { AddPremisesDto, EditPremisesDto, PremisesListDto } from './dto/premises.dto.js';
import { FieldHistoryPageDto, FieldHistoryQueryDto, TimelinePageDto } from './dto/unit-life.dto.js';
import { Contacts } from './use-cases/contacts.js';
import { ListFieldHistory } from './use-cases/list-field-history.js';
import { ListUnitRuns } from './use-cases/list-unit-runs.js';
import { ListUnitTimeline } from './use-cases/list-unit-timeline.js';
import { Premises } from './use-cases/premises.js';

const UNIT = 'parks/:parkId/enterprises/:enterpriseId';

/** What hangs on a unit: its timeline and field history, contacts and rooms. */
@ApiTags('enterprises')
@Controller()
export class UnitRecordsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly timeline: ListUnitTimeline,
    private readonly runs: ListUnitRuns,
    private readonly history: ListFieldHistory,
    private readonly contacts: Contacts,
    private readonly premises: Premises,
  ) {}

  /** A unit's whole life, latest first. */
  @Access('enterprise.read')
  @Get(`${UNIT}/timeline`)
  listUnitTimeline(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('enterpriseId', ParseUUIDPipe) enterpriseId: string,
    @Query() query: PageQueryDto,
  ): Promise<TimelinePageDto> {
    return this.unitOfWork.read(call, (ctx) =>
      this.timeline.execute(ctx, parkId, enterpriseId, query),
    );
  }

  /** What runs about a unit, and the latest of each kind that is over. */
  @Access('enterprise.read')
  @Get(`${UNIT}/runs`)
  listUnitRuns(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('enterpriseId', ParseUUIDPipe) enterpriseId: string,
  ): Promise<UnitRunListDto> {
    return this.unitOfWork.read(call, (ctx) => this.runs.execute(ctx, parkId, enterpriseId));
  }

  /** Who changed which field of a unit, when, from what to what; latest first. */
  @Access('enterprise.read')
  @Get(`${UNIT}/history`)
  listFieldHistory(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('enterpriseId', ParseUUIDPipe) enterpriseId: string,
    @Query() query: FieldHistoryQueryDto,
  ): Promise<FieldHistoryPageDto> {
    return this.unitOfWork.read(call, (ctx) =>
      this.history.execute(ctx, parkId, enterpriseId, query),
    );
  }

  @Access('enterprise.read')
  @Get(`${UNIT}/contacts`)
  listContacts(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('enterpriseId', ParseUUIDPipe) enterpriseId: string,
  ): Promise<ContactListDto> {
    return this.unitOfWork.read(call, (ctx) => this.contacts.list(ctx, parkId, enterpriseId));
  }

  /** Adds a further contact. */
  @Access('enterprise.edit')
  @Post(`${UNIT}/contacts`)
  addContact(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('enterpriseId', ParseUUIDPipe) enterpriseId: string,
    @Body() body: AddContactDto,
  ): Promise<ContactListDto> {
    return this.unitOfWork.write(call, (ctx) => this.contacts.add(ctx, parkId, enterpriseId, body));
  }

  /** Changes a further contact; refused when it changed since `version`. */
  @Access('enterprise.edit')
  @Patch(`${UNIT}/contacts/:contactId`)
  editContact(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('enterpriseId', ParseUUIDPipe) enterpriseId: string,
    @Param('contactId', ParseUUIDPipe) contactId: string,
    @Body() body: EditContactDto,
  ): Promise<ContactListDto> {
    return this.unitOfWork.write(call, (ctx) =>
      this.contacts.edit(ctx, parkId, enterpriseId, contactId, body),
    );
  }

  /** Takes a further contact out for good. */
  @Access('enterprise.edit')
  @HttpCode(200)
  @Post(`${UNIT}/contacts/:contactId/remove`)
  removeContact(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('enterpriseId', ParseUUIDPipe) enterpriseId: string,
    @Param('contactId', ParseUUIDPipe) contactId: string,
    @Body() body: RemoveContactDto,
  ): Promise<ContactListDto> {
    return this.unitOfWork.write(call, (ctx) =>
      this.contacts.remove(ctx, parkId, enterpriseId, contactId, body.version),
    );
  }

  /** Opens a further contact's number, with a reason that is kept. */
  @Access('enterprise.reveal_contact')
  @HttpCode(200)
  @Post(`${UNIT}/contacts/:contactId/phone/reveal`)
  revealFurtherContactPhone(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('enterpriseId', ParseUUIDPipe) enterpriseId: string,
    @Param('contactId', ParseUUIDPipe) contactId: string,
    @Body() body: RevealContactDto,
  ): Promise<RevealedContactDto> {
    return this.unitOfWork.write(unrepeatable(call), (ctx) =>
      this.contacts.reveal(ctx, parkId, enterpriseId, contactId, body.reason),
    );
  }

  /** The rooms of a unit and the park's places at it. */
  @Access('enterprise.read')
  @Get(`${UNIT}/premises`)
  listPremises(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('enterpriseId', ParseUUIDPipe) enterpriseId: string,
  ): Promise<PremisesListDto> {
    return this.unitOfWork.read(call, (ctx) => this.premises.list(ctx, parkId, enterpriseId));
  }

  /** Gives a unit a room; refused while another unit has it. */
  @Access('enterprise.edit')
  @Post(`${UNIT}/premises`)
  addPremises(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('enterpriseId', ParseUUIDPipe) enterpriseId: string,
    @Body() body: AddPremisesDto,
  ): Promise<PremisesListDto> {
    return this.unitOfWork.write(call, (ctx) => this.premises.add(ctx, parkId, enterpriseId, body));
  }

  /** Ends or corrects a room's record; refused when it changed since `version`. */
  @Access('enterprise.edit')
  @Patch(`${UNIT}/premises/:premisesId`)
  editPremises(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('enterpriseId', ParseUUIDPipe) enterpriseId: string,
    @Param('premisesId', ParseUUIDPipe) premisesId: string,
    @Body() body: EditPremisesDto,
  ): Promise<PremisesListDto> {
    return this.unitOfWork.write(call, (ctx) =>
      this.premises.edit(ctx, parkId, enterpriseId, premisesId, body),
    );
  }
}
