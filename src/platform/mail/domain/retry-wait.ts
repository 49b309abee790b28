const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Waits after each failed attempt, in seconds: a server that is away for a night is waited for. */
const WAITS = [MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR] as const;

/** Why a mail did not go. `address_refused`: nobody can get it there. `not_written`: by a fault of our own. */
export type MailFault =
  | 'unreachable'
  | 'sign_in_refused'
  | 'address_refused'
  | 'mail_refused'
  | 'interrupted'
  | 'not_written';

/** Seconds until the next attempt after `attempts` of them failed; null: it is given up. */
export function retryWait(attempts: number, fault: MailFault): number | null {
  return fault === 'address_refused' ? null : (WAITS[attempts - 1] ?? null);
}

const UNREACHABLE: ReadonlySet<unknown> = new Set([
  'ESOCKET',
  'ECONNECTION',
  'ECONNREFUSED',
  'ECONNRESET',
  'EDNS',
  'ETLS',
]);

/** What went wrong, by the SMTP reply and the code that nodemailer gives an error. */
export function faultOf(error: unknown): MailFault {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  if (code === 'EAUTH') {
    return 'sign_in_refused';
  }
  if (code === 'EENVELOPE') {
    return Number(responseCode) >= 500 ? 'address_refused' : 'mail_refused';
  }
  if (typeof responseCode === 'number') {
    return 'mail_refused';
  }
  if (code === 'ETIMEDOUT') {
    return 'interrupted';
  }
  return UNREACHABLE.has(code) ? 'unreachable' : 'not_written';
}
