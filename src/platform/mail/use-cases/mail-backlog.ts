import { Injectable } from '@nestjs/common';
import type { RequestContext, WriteContext } from '../../database/request-context.js';
import { Settings } from '../../http/settings.js';
import { localise } from '../../problems/problem.js';
import type { MailFault } from '../domain/retry-wait.js';
import type { MailBacklogDto } from '../dto/mail.dto.js';

const FAULTS: Record<MailFault, { zh: string; en: string }> = {
  unreachable: {
    zh: '连不上邮件服务器，请检查 SMTP_URL 和网络',
    en: 'The mail server cannot be reached; check SMTP_URL and the network',
  },
  sign_in_refused: {
    zh: '邮件服务器不接受用户名或密码，请检查 SMTP_URL',
    en: 'The mail server refuses the user name or password; check SMTP_URL',
  },
  address_refused: {
    zh: '收件邮箱不存在或拒收，本人会在“我的账号”中看到',
    en: 'An address does not exist or takes no mail; its owner sees that under My account',
  },
  mail_refused: {
    zh: '邮件服务器拒收邮件，请查看其日志（发件人 MAIL_FROM 是否允许）',
    en: 'The mail server refuses a mail; see its log (is MAIL_FROM allowed to send?)',
  },
  not_written: {
    zh: '邮件没有写成，请查看服务日志 mail_failed',
    en: 'A mail could not be written; see mail_failed in the log of the server',
  },
  interrupted: {
    zh: '邮件服务器没有及时回应',
    en: 'The mail server did not answer in time',
  },
};

/** What the system administrator sees and does about mails that do not go. */
@Injectable()
export class MailBacklog {
  constructor(private readonly settings: Settings) {}

  async describe(ctx: RequestContext): Promise<MailBacklogDto> {
    const [row] = await ctx.query<
      Omit<MailBacklogDto, 'isOn' | 'faults'> & { faults: MailFault[] }
    >(
      `select waiting, oldest_waiting_at as "oldestWaitingAt", last_sent_at as "lastSentAt", given_up as "givenUp", faults
         from app.mail_backlog()`,
    );
    return {
      ...row!,
      isOn: this.settings.mail !== null,
      faults: row!.faults.map((fault) => localise(FAULTS[fault], {}, ctx.locale)),
    };
  }

  /** Tries everything again that was given up; how many. */
  async retry(ctx: WriteContext): Promise<number> {
    const [row] = await ctx.query<{ again: number }>('select app.retry_mail() as again');
    return row!.again;
  }
}
