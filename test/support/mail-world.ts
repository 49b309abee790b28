import { expect } from '@jest/globals';
import { Clock } from '../../src/platform/calendar/clock.js';
import { MailRound } from '../../src/platform/mail/mail-round.js';
import type { ApiClient } from './api-client.js';
import type { Place } from './factory.js';
import { type MailServer, type ReceivedMail, startMailServer } from './mail-server.js';
import { type InnerTestApp, startInnerTestApp } from './test-app.js';

/** One's own e-mail, as the API tells it. */
export interface OwnMail {
  isOn: boolean;
  address: string | null;
  isConfirmed: boolean;
  awaitsCode: boolean;
  rhythm: string;
  hour: number;
  locale: string;
  lastFailedAt: string | null;
}

/** An officer with a letter-box. */
export interface Person {
  client: ApiClient;
  userId: string;
  address: string;
}

export const PORTAL = 'https://portal.example.org';
/** A Monday that is worked, and the day off before it; ten o'clock in Shanghai. */
export const MONDAY = '2026-11-30T02:00:00Z';
export const SUNDAY = '2026-11-29T02:00:00Z';

/** An application that sends its mails to a server of the test's, on a day that the test chooses. */
export class MailWorld {
  now = MONDAY;
  private people = 0;

  constructor(
    readonly test: InnerTestApp,
    public server: MailServer,
    readonly place: Place,
  ) {
    test.app.get(Clock).now = () => new Date(this.now);
  }

  /** Before each test: Monday, an empty letter-box. */
  begin(): void {
    this.now = MONDAY;
    this.server.received.length = 0;
  }

  /** One round of the outbox, as it comes every minute. */
  round(): Promise<void> {
    return this.test.app.get(MailRound).run();
  }

  /** An officer who gave an address, and confirmed it unless it is said otherwise. */
  async person(wishes: Partial<OwnMail> = {}, confirmed = true): Promise<Person> {
    const { make } = this.test;
    const username = await make.user('park_officer', make.at.park(this.place));
    const one = {
      client: await this.test.signIn(username),
      userId: await make.userId(username),
      address: `officer.${(this.people += 1)}@mail.example.org`,
    };
    await one.client.put('/me/mail/address', { address: one.address });
    await this.round();
    if (confirmed) {
      const code = this.codeIn(one.address);
      expect(await one.client.post('/me/mail/confirm', { code })).toMatchObject({
        status: 200,
        body: { isConfirmed: true },
      });
      const usual = { rhythm: 'at_once', hour: 9, locale: 'zh-CN' };
      await one.client.put('/me/mail/preferences', { ...usual, ...wishes });
      this.server.received.length = 0;
    }
    return one;
  }

  mailsTo(address: string): ReceivedMail[] {
    return this.server.received.filter(({ to }) => to.includes(address));
  }

  codeIn(address: string): string {
    return /\n(\d{6})\n/.exec(this.mailsTo(address).at(-1)!.text)![1]!;
  }

  /** Tells a person something that must not be in a mail; the notice's id. */
  async tell({ userId }: Person, kind = 'todo', runId: string | null = null): Promise<string> {
    const { rows } = await this.test.superuser.query<{ id: string }>(
      `insert into notification (user_id, role_grant_id, kind, park_id, run_id, text_zh, text_en, link)
       select $1, id, $2, case when $3::uuid is not null then park_id end, $3,
              '请审核“济南泉城电子商务有限公司”的申请', 'Review Quancheng Ltd', '/enterprises'
         from role_grant where user_id = $1 returning id`,
      [userId, kind, runId],
    );
    return rows[0]!.id;
  }

  /** What the outbox holds of a person's, codes left out, the oldest first. */
  async mailsOf({
    userId,
  }: Person): Promise<{ state: string; attempts: number; fault: string | null }[]> {
    const { rows } = await this.test.superuser.query<{
      state: string;
      attempts: number;
      fault: string | null;
    }>(
      `select state, attempts, fault from mail where user_id = $1 and kind <> 'code' order by id`,
      [userId],
    );
    return rows;
  }

  /** As if the wait until the next attempt were over. */
  async waitIsOver({ userId }: Person): Promise<void> {
    await this.test.superuser.query('update mail set next_at = now() where user_id = $1', [userId]);
  }

  async close(): Promise<void> {
    await this.test.close();
    await this.server.close();
    for (const name of ['SMTP_URL', 'MAIL_FROM', 'PUBLIC_URL']) delete process.env[name];
  }
}

export async function startMailWorld(): Promise<MailWorld> {
  const server = await startMailServer();
  const test = await startInnerTestApp({
    environment: {
      SMTP_URL: `smtp://127.0.0.1:${server.port}`,
      MAIL_FROM: '梧桐 <wutong@example.org>',
      PUBLIC_URL: PORTAL,
    },
  });
  return new MailWorld(test, server, await test.make.place());
}
