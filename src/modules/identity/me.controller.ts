import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SignedIn } from '../../platform/access/access.decorator.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type Call, FromCaller, unrepeatable } from '../../platform/http/call.decorator.js';
import { ChangePasswordDto } from './dto/auth.dto.js';
import { LoginSessionListDto, SessionsEndedDto } from './dto/login-session.dto.js';
import { MeDto } from './dto/me.dto.js';
import {
  AuthenticatorDto,
  BeginSecondFactorDto,
  ChangeSecondFactorDto,
  ConfirmSecondFactorDto,
  RecoveryCodesDto,
  SecondFactorDto,
} from './dto/second-factor.dto.js';
import { ChangePassword } from './use-cases/change-password.js';
import { DescribeMe } from './use-cases/describe-me.js';
import { OwnSecondFactor } from './use-cases/own-second-factor.js';
import { OwnSessions } from './use-cases/own-sessions.js';

/** What is asked for again, password or code, is looked at before the transaction that it allows. */
@ApiTags('me')
@Controller('me')
export class MeController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly describeMe: DescribeMe,
    private readonly changePassword: ChangePassword,
    private readonly sessions: OwnSessions,
    private readonly secondFactor: OwnSecondFactor,
  ) {}

  /** Who is signed in, acting as what, and what that allows. */
  @SignedIn({ evenWithExpiredPassword: true })
  @Get()
  getMe(@FromCaller() call: Call): Promise<MeDto> {
    return this.unitOfWork.read(call, (ctx) => this.describeMe.execute(ctx));
  }

  /** Changes one's own password; one's other sign-ins end. */
  @SignedIn({ evenWithExpiredPassword: true })
  @HttpCode(204)
  @Post('password')
  async changeMyPassword(@FromCaller() call: Call, @Body() body: ChangePasswordDto): Promise<void> {
    const prepared = await this.unitOfWork.read(call, (ctx) =>
      this.changePassword.prepare(ctx, body),
    );
    await this.unitOfWork.write(unrepeatable(call), (ctx) =>
      this.changePassword.execute(ctx, prepared),
    );
  }

  /** One's own sign-ins that are alive. */
  @SignedIn()
  @Get('sessions')
  listMySessions(@FromCaller() call: Call): Promise<LoginSessionListDto> {
    return this.unitOfWork.read(call, (ctx) => this.sessions.list(ctx));
  }

  /** Ends all of one's sign-ins but this one; each is out with its next request. */
  @SignedIn()
  @HttpCode(200)
  @Post('sessions/end-others')
  endMyOtherSessions(@FromCaller() call: Call): Promise<SessionsEndedDto> {
    return this.unitOfWork.write(call, async (ctx) => ({
      ended: await this.sessions.endOthers(ctx),
    }));
  }

  /** Ends another of one's sign-ins. */
  @SignedIn()
  @HttpCode(204)
  @Post('sessions/:sessionId/end')
  endMySession(
    @FromCaller() call: Call,
    @Param('sessionId', ParseUUIDPipe) sessionId: string,
  ): Promise<void> {
    return this.unitOfWork.write(call, (ctx) => this.sessions.end(ctx, sessionId));
  }

  /** Whether one has a second factor, and whether one must. */
  @SignedIn()
  @Get('second-factor')
  getMySecondFactor(@FromCaller() call: Call): Promise<SecondFactorDto> {
    return this.unitOfWork.read(call, (ctx) => this.secondFactor.state(ctx));
  }

  /** Begins to set up a second factor: gives the secret for the authenticator. */
  @SignedIn()
  @HttpCode(200)
  @Post('second-factor/begin')
  async beginMySecondFactor(
    @FromCaller() call: Call,
    @Body() body: BeginSecondFactorDto,
  ): Promise<AuthenticatorDto> {
    const beginning = await this.unitOfWork.read(call, (ctx) =>
      this.secondFactor.prepareBegin(ctx, body.currentPassword),
    );
    return this.unitOfWork.write(unrepeatable(call), (ctx) =>
      this.secondFactor.begin(ctx, beginning),
    );
  }

  /** Switches the second factor on by a first code; gives the recovery codes. */
  @SignedIn()
  @HttpCode(200)
  @Post('second-factor/confirm')
  async confirmMySecondFactor(
    @FromCaller() call: Call,
    @Body() body: ConfirmSecondFactorDto,
  ): Promise<RecoveryCodesDto> {
    const proof = await this.unitOfWork.read(call, (ctx) =>
      this.secondFactor.prepareConfirm(ctx, body.code),
    );
    return this.unitOfWork.write(unrepeatable(call), (ctx) =>
      this.secondFactor.giveCodes(ctx, proof),
    );
  }

  /** Replaces the recovery codes. */
  @SignedIn()
  @HttpCode(200)
  @Post('second-factor/recovery-codes')
  async renewMyRecoveryCodes(
    @FromCaller() call: Call,
    @Body() body: ChangeSecondFactorDto,
  ): Promise<RecoveryCodesDto> {
    const proof = await this.unitOfWork.read(call, (ctx) =>
      this.secondFactor.prepareChange(ctx, 'renew', body),
    );
    return this.unitOfWork.write(unrepeatable(call), (ctx) =>
      this.secondFactor.giveCodes(ctx, proof),
    );
  }

  /** Switches the second factor off. */
  @SignedIn()
  @HttpCode(204)
  @Post('second-factor/remove')
  async removeMySecondFactor(
    @FromCaller() call: Call,
    @Body() body: ChangeSecondFactorDto,
  ): Promise<void> {
    const proof = await this.unitOfWork.read(call, (ctx) =>
      this.secondFactor.prepareChange(ctx, 'remove', body),
    );
    await this.unitOfWork.write(unrepeatable(call), (ctx) => this.secondFactor.remove(ctx, proof));
  }
}
