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
import {
  CreateEnterpriseDto,
  EditEnterpriseDto,
  RecordHeadcountDto,
  RevealContactDto,
  RevealedContactDto,
} from './dto/enterprise-commands.dto.js';
import { EnterpriseDto, EnterprisePageDto, EnterpriseQueryDto } from './dto/enterprise.dto.js';
import { CreateEnterprise } from './use-cases/create-enterprise.js';
import { EditEnterprise } from './use-cases/edit-enterprise.js';
import { GetEnterprise } from './use-cases/get-enterprise.js';
import { ListEnterprises } from './use-cases/list-enterprises.js';
import { RecordHeadcount } from './use-cases/record-headcount.js';
import { RevealContact } from './use-cases/reveal-contact.js';

@ApiTags('enterprises')
@Controller()
export class EnterprisesController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly list: ListEnterprises,
    private readonly get: GetEnterprise,
    private readonly create: CreateEnterprise,
    private readonly edit: EditEnterprise,
    private readonly record: RecordHeadcount,
    private readonly reveal: RevealContact,
  ) {}

  /** The units that the caller may see. */
  @Access('enterprise.read')
  @Get('enterprises')
  listEnterprises(
    @FromCaller() call: Call,
    @Query() query: EnterpriseQueryDto,
  ): Promise<EnterprisePageDto> {
    return this.unitOfWork.read(call, (ctx) => this.list.execute(ctx, query));
  }

  @Access('enterprise.read')
  @Get('parks/:parkId/enterprises/:enterpriseId')
  getEnterprise(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('enterpriseId', ParseUUIDPipe) enterpriseId: string,
  ): Promise<EnterpriseDto> {
    return this.unitOfWork.read(call, (ctx) => this.get.execute(ctx, parkId, enterpriseId));
  }

  /** Enters a unit into a park's ledger. */
  @Access('enterprise.create')
  @Post('parks/:parkId/enterprises')
  createEnterprise(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Body() body: CreateEnterpriseDto,
  ): Promise<EnterpriseDto> {
    return this.unitOfWork.write(call, (ctx) => this.create.execute(ctx, parkId, body));
  }

  /** Changes a unit; refused when it changed since `version`. */
  @Access('enterprise.edit')
  @Patch('parks/:parkId/enterprises/:enterpriseId')
  editEnterprise(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('enterpriseId', ParseUUIDPipe) enterpriseId: string,
    @Body() body: EditEnterpriseDto,
  ): Promise<EnterpriseDto> {
    return this.unitOfWork.write(call, (ctx) => this.edit.execute(ctx, parkId, enterpriseId, body));
  }

  /** Keeps what a unit reports of itself at a date. */
  @Access('enterprise.edit')
  @Post('parks/:parkId/enterprises/:enterpriseId/headcounts')
  recordHeadcount(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('enterpriseId', ParseUUIDPipe) enterpriseId: string,
    @Body() body: RecordHeadcountDto,
  ): Promise<EnterpriseDto> {
    return this.unitOfWork.write(call, (ctx) =>
      this.record.execute(ctx, parkId, enterpriseId, body),
    );
  }

  /** Opens the contact's number, with a reason that is kept. */
  @Access('enterprise.reveal_contact')
  @HttpCode(200)
  @Post('parks/:parkId/enterprises/:enterpriseId/contact-phone/reveal')
  revealContactPhone(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('enterpriseId', ParseUUIDPipe) enterpriseId: string,
    @Body() body: RevealContactDto,
  ): Promise<RevealedContactDto> {
    return this.unitOfWork.write(unrepeatable(call), (ctx) =>
      this.reveal.execute(ctx, parkId, enterpriseId, body.reason),
    );
  }
}
