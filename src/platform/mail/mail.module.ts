import { Module } from '@nestjs/common';
import './mail.audit.js';
import { MailController } from './mail.controller.js';
import { MailOutbox } from './mail-outbox.js';
import { MailRound } from './mail-round.js';
import { OwnMailController } from './own-mail.controller.js';
import { Smtp } from './smtp.js';
import { MailBacklog } from './use-cases/mail-backlog.js';
import { OwnMail } from './use-cases/own-mail.js';

/** What people were told, by e-mail too: as often as they want it, to an address they confirmed. */
@Module({
  controllers: [OwnMailController, MailController],
  providers: [MailOutbox, MailRound, Smtp, OwnMail, MailBacklog],
})
export class MailModule {}
