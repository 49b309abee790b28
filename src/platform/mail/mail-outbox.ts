import { Injectable } from '@nestjs/common';
import { publicCalendar } from '../calendar/calendars.js';
import type { WorkingCalendar } from '../calendar/working-days.js';
import { newRowId } from '../database/row-id.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { Locale } from '../problems/problem.js';
import type { MailWish } from './domain/mail-due.js';
import type { MailFault } from './domain/retry-wait.js';
import type { NoticeKind } from './domain/write-mail.js';

/** Longer than any attempt can last (see smtp.ts), so that no mail is at two servers at once. */
const LEASE_SECONDS = 600;

/** A mail that this round has taken, with the address and code still sealed. */
export interface TakenMail {
  id: string;
  userId: string;
  kind: 'code' | 'at_once' | 'digest';
  code: string | null;
  /** This one counted. */
  attempts: number;
  address: string;
  locale: Locale;
  notices: { id: string; kind: NoticeKind }[];
  todos: { workflow: string; dueOn: string | null; noticeId: string | null }[];
  todoCount: number;
}

export interface MailCandidate extends MailWish {
  userId: string;
}

/** The outbox as the round sees it, which acts for nobody: each call is one transaction of one function. */
@Injectable()
export class MailOutbox {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Who has something to be mailed of. */
  candidates(): Promise<MailCandidate[]> {
    return this.unitOfWork.signIn<MailCandidate>(
      `select user_id as "userId", rhythm, hour, last_digest_on::text as "lastDigestOn", urgent,
              waiting_since::text as "waitingSince" from app.mail_candidates()`,
      [],
    );
  }

  /** Puts one mail into the outbox for all that a person was not mailed of yet. */
  async gather(userId: string, kind: 'at_once' | 'digest', today: string): Promise<void> {
    await this.unitOfWork.signIn('select app.gather_mail($1, $2, $3, $4)', [
      userId,
      newRowId(),
      kind,
      today,
    ]);
  }

  /** The mail that is due first, or the one named if it is due. */
  async take(mailId: string | null): Promise<TakenMail | undefined> {
    const [taken] = await this.unitOfWork.signIn<TakenMail>(
      `select id, user_id as "userId", kind, code, attempts, address, locale, notices, todos,
              todo_count as "todoCount" from app.take_mail($1, $2)`,
      [mailId, LEASE_SECONDS],
    );
    return taken;
  }

  async sent(mailId: string): Promise<void> {
    await this.finish(mailId, 'sent', null, 0);
  }

  /** Keeps a mail that did not go for another attempt, or with null gives it up. */
  async failed(mailId: string, fault: MailFault, waitSeconds: number | null): Promise<void> {
    await this.finish(
      mailId,
      waitSeconds === null ? 'given_up' : 'waiting',
      fault,
      waitSeconds ?? 0,
    );
  }

  /** Removes what was sent a month ago. */
  async forget(): Promise<void> {
    await this.unitOfWork.signIn('select app.forget_mail()', []);
  }

  calendar(): Promise<WorkingCalendar> {
    return publicCalendar(this.unitOfWork);
  }

  private async finish(
    mailId: string,
    state: string,
    fault: MailFault | null,
    waitSeconds: number,
  ): Promise<void> {
    await this.unitOfWork.signIn('select app.finish_mail($1, $2, $3, $4)', [
      mailId,
      state,
      fault,
      waitSeconds,
    ]);
  }
}
