import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SignedIn } from '../access/access.decorator.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { type Call, FromCaller, unrepeatable } from '../http/call.decorator.js';
import { MailAddressDto, MailCodeDto, MailPreferencesDto, OwnMailDto } from './dto/mail.dto.js';
import { codeRefused, OwnMail } from './use-cases/own-mail.js';

@ApiTags('me')
@Controller('me/mail')
export class OwnMailController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly mail: OwnMail,
  ) {}

  /** Where one's mail goes, and how often. */
  @SignedIn()
  @Get()
  getMyMail(@FromCaller() call: Call): Promise<OwnMailDto> {
    return this.unitOfWork.read(call, (ctx) => this.mail.describe(ctx));
  }

  /** Gives an address, or asks for another code: six digits are sent there. */
  @SignedIn()
  @HttpCode(200)
  @Put('address')
  keepMyMailAddress(@FromCaller() call: Call, @Body() body: MailAddressDto): Promise<OwnMailDto> {
    return this.unitOfWork.write(unrepeatable(call), (ctx) =>
      this.mail.keepAddress(ctx, body.address),
    );
  }

  /** Confirms the address by the code that was sent to it. */
  @SignedIn()
  @HttpCode(200)
  @Post('confirm')
  async confirmMyMailAddress(
    @FromCaller() call: Call,
    @Body() body: MailCodeDto,
  ): Promise<OwnMailDto> {
    const outcome = await this.unitOfWork.write(unrepeatable(call), (ctx) =>
      this.mail.confirm(ctx, body.code),
    );
    if (outcome !== 'confirmed') {
      throw codeRefused(outcome);
    }
    return this.unitOfWork.read(call, (ctx) => this.mail.describe(ctx));
  }

  /** Forgets one's address. */
  @SignedIn()
  @HttpCode(200)
  @Post('remove')
  removeMyMailAddress(@FromCaller() call: Call): Promise<OwnMailDto> {
    return this.unitOfWork.write(unrepeatable(call), (ctx) => this.mail.removeAddress(ctx));
  }

  /** Says how often mail comes. */
  @SignedIn()
  @HttpCode(200)
  @Put('preferences')
  preferMyMail(@FromCaller() call: Call, @Body() body: MailPreferencesDto): Promise<OwnMailDto> {
    return this.unitOfWork.write(unrepeatable(call), (ctx) => this.mail.prefer(ctx, body));
  }
}
