import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SignedIn } from '../../platform/access/access.decorator.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type Call, FromCaller, unrepeatable } from '../../platform/http/call.decorator.js';
import { ChangePasswordDto } from './dto/auth.dto.js';
import { MeDto } from './dto/me.dto.js';
import { ChangePassword } from './use-cases/change-password.js';
import { DescribeMe } from './use-cases/describe-me.js';

@ApiTags('me')
@Controller('me')
export class MeController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly describeMe: DescribeMe,
    private readonly changePassword: ChangePassword,
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
  changeMyPassword(@FromCaller() call: Call, @Body() body: ChangePasswordDto): Promise<void> {
    return this.unitOfWork.write(unrepeatable(call), (ctx) =>
      this.changePassword.execute(ctx, body),
    );
  }
}
