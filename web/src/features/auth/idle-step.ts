/** What to do about a login session that may be idle. */
export type IdleStep = 'wait' | 'renew' | 'warn' | 'ended';

const WARN_MS = 2 * 60_000;
const RENEW_MS = 5 * 60_000;

/**
 * Two minutes before the end it warns, at the end it asks the server. In the last five minutes it renews instead for
 * somebody who has typed or pointed within these five. Moments in epoch milliseconds.
 */
export function idleStep(moments: { now: number; idleAt: number; activeAt: number }): IdleStep {
  const { now, idleAt, activeAt } = moments;
  const left = idleAt - now;
  if (left <= 0) return 'ended';
  if (left > RENEW_MS) return 'wait';
  if (activeAt > idleAt - RENEW_MS) return 'renew';
  return left <= WARN_MS ? 'warn' : 'wait';
}
