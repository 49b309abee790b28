import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  Req,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Access, Public } from '../../platform/access/access.decorator.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type Call, FromCaller, unrepeatable } from '../../platform/http/call.decorator.js';
import { localeOf } from '../../platform/http/locale.js';
import {
  AccountApplicationDto,
  AccountApplicationPageDto,
  AccountApplicationQueryDto,
  ApplicantPhoneDto,
  ApplicationReceiptDto,
  ApplyForAccountDto,
  ConfirmAccountDto,
  OpenApplicantPhoneDto,
  OpenParkListDto,
  ProgressDto,
  ProgressQueryDto,
  RefuseAccountDto,
} from './dto/account-application.dto.js';
import { AccountApplications } from './use-cases/account-applications.js';
import { PublicAdmission } from './use-cases/public-admission.js';

/** What strangers ask without signing in, and what officers decide on it. */
@ApiTags('admission')
@Controller()
export class AccountApplicationsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly strangers: PublicAdmission,
    private readonly applications: AccountApplications,
  ) {}

  /** Parks that take applications, with their guides. */
  @Public()
  @Get('public/parks')
  listOpenParks(): Promise<OpenParkListDto> {
    return this.strangers.parks();
  }

  /** Asks for an account; a park officer has to confirm it before it can sign in. */
  @Public()
  @Post('public/account-applications')
  applyForAccount(
    @Body() body: ApplyForAccountDto,
    @Req() request: FastifyRequest,
  ): Promise<ApplicationReceiptDto> {
    return this.strangers.apply(body, request.ip);
  }

  /** How far an application is, by the number and check code of its receipt. In the body, so that no log keeps the code. */
  @Public()
  @HttpCode(200)
  @Post('public/progress')
  askProgress(
    @Body() body: ProgressQueryDto,
    @Req() request: FastifyRequest,
  ): Promise<ProgressDto> {
    return this.strangers.progress(body, request.ip, localeOf(request));
  }

  /** Applications for accounts in the caller's parks: those that wait first. */
  @Access('admission.accounts')
  @Get('account-applications')
  listAccountApplications(
    @FromCaller() call: Call,
    @Query() query: AccountApplicationQueryDto,
  ): Promise<AccountApplicationPageDto> {
    return this.unitOfWork.read(call, (ctx) => this.applications.list(ctx, query));
  }

  @Access('admission.accounts')
  @HttpCode(200)
  @Post('parks/:parkId/account-applications/:applicationId/confirm')
  confirmAccountApplication(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('applicationId', ParseUUIDPipe) applicationId: string,
    @Body() body: ConfirmAccountDto,
  ): Promise<AccountApplicationDto> {
    return this.unitOfWork.write(call, (ctx) =>
      this.applications.confirm(ctx, parkId, applicationId, body),
    );
  }

  @Access('admission.accounts')
  @HttpCode(200)
  @Post('parks/:parkId/account-applications/:applicationId/refuse')
  refuseAccountApplication(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('applicationId', ParseUUIDPipe) applicationId: string,
    @Body() { reason }: RefuseAccountDto,
  ): Promise<AccountApplicationDto> {
    return this.unitOfWork.write(call, (ctx) =>
      this.applications.refuse(ctx, parkId, applicationId, reason),
    );
  }

  /** Opens the applicant's number, with a reason. */
  @Access('admission.accounts')
  @HttpCode(200)
  @Post('parks/:parkId/account-applications/:applicationId/open-phone')
  openApplicantPhone(
    @FromCaller() call: Call,
    @Param('parkId', ParseUUIDPipe) parkId: string,
    @Param('applicationId', ParseUUIDPipe) applicationId: string,
    @Body() { reason }: OpenApplicantPhoneDto,
  ): Promise<ApplicantPhoneDto> {
    return this.unitOfWork.write(unrepeatable(call), (ctx) =>
      this.applications.openApplicantPhone(ctx, parkId, applicationId, reason),
    );
  }
}
