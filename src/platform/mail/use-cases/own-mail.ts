import { createHmac, randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { RequestContext, WriteContext } from '../../database/request-context.js';
import { newRowId } from '../../database/row-id.js';
import { Settings } from '../../http/settings.js';
import type { Problem } from '../../problems/problem.js';
import { fieldProblem } from '../../problems/validation.js';
import { FieldSecrets } from '../../secrets/field-secrets.js';
import { CODE_ATTEMPTS, CODE_MINUTES, readMailCode } from '../domain/mail-code.js';
import type { MailPreferencesDto, OwnMailDto } from '../dto/mail.dto.js';
import { mailProblems } from '../mail.problems.js';
import { MAIL_CODE_QUEUE } from '../mail-round.js';
import { addressPlace, codePlace } from '../sealed-places.js';

type OwnRow = Omit<OwnMailDto, 'isOn'>;

const NOTHING_SET: OwnRow = {
  address: null,
  isConfirmed: false,
  awaitsCode: false,
  rhythm: 'daily',
  hour: 9,
  locale: 'zh-CN',
  lastFailedAt: null,
};

/** What became of one try at a code. */
export type CodeOutcome = 'confirmed' | 'wrong' | 'expired' | 'none';

/** One's own address and how often mail goes there. */
@Injectable()
export class OwnMail {
  constructor(
    private readonly settings: Settings,
    private readonly secrets: FieldSecrets,
  ) {}

  async describe(ctx: RequestContext): Promise<OwnMailDto> {
    const { userId } = ctx.actor;
    const [row = { ...NOTHING_SET, locale: ctx.locale }] = await ctx.query<OwnRow>(
      `select s.address, s.confirmed_at is not null as "isConfirmed", coalesce(s.code_expires_at > now(), false) as "awaitsCode",
              s.rhythm, s.hour, s.locale,
              (select max(m.ended_at) from mail m where m.user_id = s.user_id and m.state = 'given_up'
                  and not exists (select 1 from mail n where n.user_id = s.user_id and n.state = 'sent' and n.ended_at > m.ended_at)
              ) as "lastFailedAt"
         from mail_setting s where s.user_id = $1`,
      [userId],
    );
    return {
      isOn: this.settings.mail !== null,
      address: row.address === null ? null : this.secrets.open(row.address, addressPlace(userId)),
      isConfirmed: row.isConfirmed,
      awaitsCode: row.awaitsCode,
      rhythm: row.rhythm,
      hour: row.hour,
      locale: row.locale,
      lastFailedAt: row.lastFailedAt,
    };
  }

  /**
   * Keeps an address and sends a code there; until that comes back nothing else goes to it.
   * @throws mail_off, mail_code_too_soon, mail_code_too_many
   */
  async keepAddress(ctx: WriteContext, address: string): Promise<OwnMailDto> {
    if (this.settings.mail === null) {
      throw mailProblems.mail_off();
    }
    const { userId } = ctx.actor;
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    const mailId = newRowId();
    const [row] = await ctx.query<{ outcome: string }>(
      'select app.keep_mail_address($1, $2, $3, $4, $5, $6) as outcome',
      [
        this.secrets.seal(address, addressPlace(userId)),
        this.mac(userId, code),
        CODE_MINUTES,
        mailId,
        this.secrets.seal(code, codePlace(mailId)),
        ctx.locale,
      ],
    );
    if (row!.outcome !== 'kept') {
      throw mailProblems[
        row!.outcome === 'too_soon' ? 'mail_code_too_soon' : 'mail_code_too_many'
      ]();
    }
    await ctx.enqueue({ queue: MAIL_CODE_QUEUE, subjectId: mailId });
    return this.describe(ctx);
  }

  /** One try at the code. A wrong one is an answer and no throw: it must be counted. */
  async confirm(ctx: WriteContext, typed: string): Promise<CodeOutcome> {
    const code = readMailCode(typed);
    if (code === null) {
      throw wrongCode();
    }
    const [row] = await ctx.query<{ outcome: CodeOutcome }>(
      'select app.confirm_mail_address($1, $2) as outcome',
      [this.mac(ctx.actor.userId, code), CODE_ATTEMPTS],
    );
    return row!.outcome;
  }

  /** Forgets the address; what waits to go there goes nowhere. */
  async removeAddress(ctx: WriteContext): Promise<OwnMailDto> {
    await ctx.query('select app.remove_mail_address()');
    return this.describe(ctx);
  }

  /** @throws mail_no_address where none was ever given */
  async prefer(
    ctx: WriteContext,
    { rhythm, hour, locale }: MailPreferencesDto,
  ): Promise<OwnMailDto> {
    const kept = await ctx.query(
      'update mail_setting set rhythm = $2, hour = $3, locale = $4 where user_id = $1 returning 1',
      [ctx.actor.userId, rhythm, hour, locale],
    );
    if (kept.length === 0) {
      throw mailProblems.mail_no_address();
    }
    return this.describe(ctx);
  }

  private mac(userId: string, code: string): Buffer {
    return createHmac('sha256', this.settings.jwtSecret)
      .update(`mail code of ${userId}: ${code}`)
      .digest();
  }
}

/** What a try that confirmed nothing is answered with. */
export function codeRefused(outcome: Exclude<CodeOutcome, 'confirmed'>): Problem {
  switch (outcome) {
    case 'wrong':
      return wrongCode();
    case 'expired':
      return mailProblems.mail_code_expired();
    case 'none':
      return mailProblems.mail_nothing_to_confirm();
  }
}

function wrongCode(): Problem {
  return fieldProblem([
    {
      path: 'code',
      code: 'wrong_code',
      zh: '验证码不正确，请输入最近一封邮件中的 6 位数字',
      en: 'The code is not right; enter the 6 digits of the latest mail',
    },
  ]);
}
