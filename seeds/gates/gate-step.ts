import { addDays, type BusinessDate } from '../../src/platform/calendar/business-date.js';
import type { RequestContext } from '../../src/platform/database/request-context.js';

/** One move of a file's story: who makes it, how many natural days before today, and what it brings. */
export interface GateStep {
  by: string;
  action: string;
  ago: number;
  reason?: string;
  /** Given today's date. */
  input?: (today: BusinessDate) => Record<string, unknown>;
}

/** So many natural days before a day. */
export const daysBefore = (day: BusinessDate, days: number): BusinessDate => addDays(day, -days);

/** Where a run stands and how many moves of its story were made, so that a killed load goes on where it stopped. */
export interface Standing {
  id: string;
  version: number;
  /** Moves that people made; what the portal does at the beginning is not among them. */
  made: number;
}

/** SQL of a `Standing`, of the run `r`. */
export const STANDING = `r.id, r.version, (select count(*)::int from workflow_step s
  where s.park_id = r.park_id and s.run_id = r.id and s.action not in ('start', 'measure', 'measure_all')) as made`;

/** How the one run stands that a condition on `workflow_run r` finds; null where there is none. */
export async function standing(
  ctx: RequestContext,
  condition: string,
  values: readonly unknown[],
): Promise<Standing | null> {
  const [row] = await ctx.query<Standing>(
    `select ${STANDING} from workflow_run r where ${condition} order by r.started_at desc limit 1`,
    values,
  );
  return row ?? null;
}

/**
 * Tells a story as far as the calendar goes: in a year whose working days were never entered nothing is due and nothing
 * that counts them moves (rule 12.3), so the file stays where it was and the demo starts all the same.
 */
export async function asFarAsDaysGo(story: () => Promise<void>): Promise<void> {
  try {
    await story();
  } catch (error) {
    if ((error as { code?: string }).code !== 'calendar_year_missing') {
      throw error;
    }
  }
}

/** Does something for each of many, so many at once. */
export async function each<T>(
  many: readonly T[],
  atOnce: number,
  work: (one: T) => Promise<void>,
): Promise<void> {
  const waiting = [...many];
  const hands = Array.from({ length: atOnce }, async () => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
      await work(one);
    }
  });
  await all(hands);
}

/** Waits for everything that is under way; where one fails, the others are finished first. */
export async function all(works: readonly Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(works)).find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') {
    throw failed.reason;
  }
}
