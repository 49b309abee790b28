import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiTags, getSchemaPath } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public, SignedIn as NeedsSignIn } from '../../platform/access/access.decorator.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type Call, FromCaller } from '../../platform/http/call.decorator.js';
import { AuthCookies } from './auth-cookies.js';
import {
  LoginDto,
  SecondFactorAskedDto,
  SecondFactorPassedDto,
  SecondFactorStepDto,
  SignedInDto,
  SwitchedDto,
  SwitchRoleGrantDto,
} from './dto/auth.dto.js';
import { PassSecondFactor } from './use-cases/pass-second-factor.js';
import { SignIn } from './use-cases/sign-in.js';
import { type SignedIn, SignInTokens } from './use-cases/sign-in-tokens.js';
import { SwitchRoleGrant } from './use-cases/switch-role-grant.js';

@ApiTags('auth')
@Controller('auth')
export class AuthController {
  constructor(
    private readonly signIn: SignIn,
    private readonly secondFactor: PassSecondFactor,
    private readonly tokens: SignInTokens,
    private readonly switchGrant: SwitchRoleGrant,
    private readonly unitOfWork: UnitOfWork,
    private readonly cookies: AuthCookies,
  ) {}

  /** Signs in by name and password; whoever has a second factor is asked for a code instead. */
  @Public()
  @ApiExtraModels(SignedInDto, SecondFactorAskedDto)
  @ApiOkResponse({
    schema: {
      oneOf: [{ $ref: getSchemaPath(SignedInDto) }, { $ref: getSchemaPath(SecondFactorAskedDto) }],
    },
  })
  @HttpCode(200)
  @Post('login')
  async login(
    @Body() body: LoginDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedInDto | SecondFactorAskedDto> {
    const signedIn = await this.signIn.execute({
      ...body,
      address: request.ip,
      deviceToken: this.cookies.deviceToken(request),
      userAgent: request.headers['user-agent'] ?? null,
    });
    if ('challenge' in signedIn) {
      return signedIn;
    }
    this.cookies.keepDevice(reply, signedIn.deviceToken);
    return this.answer(reply, signedIn);
  }

  /** The second step: a code of the authenticator, or a recovery code. */
  @Public()
  @HttpCode(200)
  @Post('second-factor')
  async passSecondFactor(
    @Body() body: SecondFactorStepDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SecondFactorPassedDto> {
    const signedIn = await this.secondFactor.execute({
      ...body,
      address: request.ip,
      deviceToken: this.cookies.deviceToken(request),
      userAgent: request.headers['user-agent'] ?? null,
    });
    this.cookies.keepDevice(reply, signedIn.deviceToken);
    return { ...this.answer(reply, signedIn), recoveryCodes: signedIn.recoveryCodes };
  }

  /** Exchanges the refresh cookie for a new access token and the next cookie. */
  @Public()
  @HttpCode(200)
  @Post('refresh')
  async refresh(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedInDto> {
    return this.answer(reply, await this.tokens.renew(this.cookies.refreshToken(request)));
  }

  /** Ends this sign-in. */
  @Public()
  @HttpCode(204)
  @Post('logout')
  async logout(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.tokens.end(this.cookies.refreshToken(request));
    this.cookies.clear(reply);
  }

  /** Acts under another of one's role grants from now on. */
  @NeedsSignIn()
  @HttpCode(200)
  @Post('role-grant')
  switchRoleGrant(
    @FromCaller() call: Call,
    @Body() body: SwitchRoleGrantDto,
  ): Promise<SwitchedDto> {
    return this.unitOfWork.write(call, (ctx) => this.switchGrant.execute(ctx, body.roleGrantId));
  }

  private answer(reply: FastifyReply, { refreshToken, ...body }: SignedIn): SignedInDto {
    this.cookies.keepRefresh(reply, refreshToken);
    return {
      accessToken: body.accessToken,
      expiresInSeconds: body.expiresInSeconds,
      idleSeconds: body.idleSeconds,
      mustChangePassword: body.mustChangePassword,
    };
  }
}
