import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { businessDateAt, Clock, shanghaiHour } from '../calendar/clock.js';
import type { WorkingCalendar } from '../calendar/working-days.js';
import { Settings } from '../http/settings.js';
import { defineQueue, defineRecurringQueue } from '../jobs/job-queue.js';
import { JobWorker } from '../jobs/job-worker.js';
import { localise } from '../problems/problem.js';
import { FieldSecrets } from '../secrets/field-secrets.js';
import { daysLeft } from '../workflow/waiting-for.js';
import { workflowNamed } from '../workflow/workflow-registry.js';
import { CODE_MINUTES } from './domain/mail-code.js';
import { mailDue } from './domain/mail-due.js';
import { faultOf, type MailFault, retryWait } from './domain/retry-wait.js';
import { type WrittenMail, writeCodeMail, writeNoticeMail } from './domain/write-mail.js';
import { MailOutbox, type TakenMail } from './mail-outbox.js';
import { addressPlace, codePlace } from './sealed-places.js';
import { type PostedMail, Smtp } from './smtp.js';
import { unsubscribeToken } from './unsubscribe-token.js';

const ROUND = defineRecurringQueue('platform.mail');
const EVERY_MINUTE = '* * * * *';

/** Sends one mail that somebody waits for at the screen; carries the mail's id. */
export const MAIL_CODE_QUEUE = defineQueue('platform.mail-code');

/** Fills the outbox with what is due and empties it: every minute, and at once for a code. */
@Injectable()
export class MailRound implements OnModuleInit {
  private readonly logger = new Logger('MailRound');

  constructor(
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly worker: JobWorker,
    private readonly outbox: MailOutbox,
    private readonly smtp: Smtp,
    private readonly secrets: FieldSecrets,
  ) {}

  onModuleInit(): void {
    this.worker.every(ROUND, EVERY_MINUTE, () => this.run());
    this.worker.register(MAIL_CODE_QUEUE, {
      run: async ({ subjectId }) => {
        const mail = this.settings.mail ? await this.outbox.take(subjectId) : undefined;
        if (mail) await this.send(mail, await this.outbox.calendar());
      },
      // The outbox keeps the mail, and the next round tries it again.
      failed: async () => undefined,
    });
  }

  /** One round. Ends early where the server cannot be reached: the others would only wait for the same. */
  async run(): Promise<void> {
    await this.outbox.forget();
    if (!this.settings.mail) {
      return;
    }
    const calendar = await this.outbox.calendar();
    await this.gather(calendar);
    for (let mail = await this.outbox.take(null); mail; mail = await this.outbox.take(null)) {
      const fault = await this.send(mail, calendar);
      if (fault === 'unreachable' || fault === 'sign_in_refused' || fault === 'interrupted') {
        return;
      }
    }
  }

  private async gather(calendar: WorkingCalendar): Promise<void> {
    const now = this.clock.now();
    const today = businessDateAt(now);
    for (const { userId, ...wish } of await this.outbox.candidates()) {
      const kind = mailDue(wish, today, shanghaiHour(now), calendar);
      if (kind !== null) {
        await this.outbox.gather(userId, kind, today);
      }
    }
  }

  /** What went wrong, or null. The mail is marked after the server took it: a death in between sends it once more. */
  private async send(mail: TakenMail, calendar: WorkingCalendar): Promise<MailFault | null> {
    try {
      await this.smtp.send(this.post(mail, calendar));
    } catch (error) {
      const fault = faultOf(error);
      const wait = retryWait(mail.attempts, fault);
      this.logger.warn({
        code: wait === null ? 'mail_given_up' : 'mail_failed',
        mailId: mail.id,
        fault,
        error: error instanceof Error ? error.name : typeof error,
        attempts: mail.attempts,
      });
      await this.outbox.failed(mail.id, fault, wait);
      return fault;
    }
    await this.outbox.sent(mail.id);
    return null;
  }

  private post(mail: TakenMail, calendar: WorkingCalendar): PostedMail {
    const unsubscribe = unsubscribeToken(this.settings.jwtSecret, mail.userId);
    return {
      ...this.write(mail, calendar, unsubscribe),
      id: mail.id,
      to: this.secrets.open(mail.address, addressPlace(mail.userId)),
      headers:
        mail.kind === 'code'
          ? {}
          : unsubscribeHeaders(this.url(`/api/v1/mail/unsubscribe/${unsubscribe}`)),
    };
  }

  private write(mail: TakenMail, calendar: WorkingCalendar, unsubscribe: string): WrittenMail {
    if (mail.kind === 'code') {
      const code = this.secrets.open(mail.code!, codePlace(mail.id));
      return writeCodeMail(mail.locale, code, CODE_MINUTES);
    }
    const today = businessDateAt(this.clock.now());
    const notice = (id: string | null): string => this.url(id ? `/notifications/${id}` : '/');
    return writeNoticeMail(
      mail.locale,
      {
        notices: mail.notices.map(({ id, kind }) => ({ kind, url: notice(id) })),
        todos:
          mail.kind === 'digest'
            ? mail.todos.map(({ workflow, dueOn, noticeId }) => ({
                label: localise(workflowNamed(workflow).label, {}, mail.locale),
                dueOn,
                daysLeft: daysLeft(calendar, today, dueOn),
                url: notice(noticeId),
              }))
            : null,
        todoCount: mail.todoCount,
      },
      {
        portal: this.url('/'),
        account: this.url('/account'),
        unsubscribe: this.url(`/unsubscribe/${unsubscribe}`),
      },
    );
  }

  private url(path: string): string {
    return new URL(path, this.settings.publicUrl).toString();
  }
}

/** RFC 8058: one click in the reader's mail program stops the mails, without a sign-in. */
function unsubscribeHeaders(url: string): Record<string, string> {
  return {
    'List-Unsubscribe': `<${url}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}
