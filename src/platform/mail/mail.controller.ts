import { Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Access, Public } from '../access/access.decorator.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { type Call, FromCaller } from '../http/call.decorator.js';
import { Settings } from '../http/settings.js';
import { MailBacklogDto, MailRetriedDto } from './dto/mail.dto.js';
import { mailProblems } from './mail.problems.js';
import { userOfUnsubscribeToken } from './unsubscribe-token.js';
import { MailBacklog } from './use-cases/mail-backlog.js';

@ApiTags('mail')
@Controller('mail')
export class MailController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly settings: Settings,
    private readonly backlog: MailBacklog,
  ) {}

  /** Whether mails go, and what keeps them. */
  @Access('mail.manage')
  @Get('backlog')
  getMailBacklog(@FromCaller() call: Call): Promise<MailBacklogDto> {
    return this.unitOfWork.read(call, (ctx) => this.backlog.describe(ctx));
  }

  /** Tries again what was given up. */
  @Access('mail.manage')
  @HttpCode(200)
  @Post('retry')
  retryMail(@FromCaller() call: Call): Promise<MailRetriedDto> {
    return this.unitOfWork.write(call, async (ctx) => ({ again: await this.backlog.retry(ctx) }));
  }

  /** Where a mail program is sent that opens the link instead of posting to it: looking stops nothing. */
  @Public()
  @ApiExcludeEndpoint()
  @Get('unsubscribe/:token')
  showUnsubscribe(@Param('token') token: string, @Res() reply: FastifyReply): void {
    void reply.redirect(`/unsubscribe/${encodeURIComponent(token)}`, 303);
  }

  /** Stops a person's mails, by the signed link that each of them carries (RFC 8058); without a sign-in. */
  @Public()
  @HttpCode(204)
  @Post('unsubscribe/:token')
  async unsubscribe(@Param('token') token: string): Promise<void> {
    const userId = userOfUnsubscribeToken(this.settings.jwtSecret, token);
    const [done] =
      userId === null
        ? []
        : await this.unitOfWork.signIn(
            'select true from app.unsubscribe_mail($1) done where done',
            [userId],
          );
    if (!done) {
      throw mailProblems.mail_unsubscribe_unknown();
    }
  }
}
