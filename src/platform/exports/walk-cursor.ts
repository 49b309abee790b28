import type { RequestContext } from '../database/request-context.js';

/** Rows fetched at a time: what is held in memory. */
const CHUNK = 500;

/**
 * The rows of a statement, some at a time, for lists that have no key to walk by (figures worked out of many rows).
 * The statement is worked out once; at most one such walk at a time in a transaction.
 */
export async function* walkCursor<Row>(
  ctx: RequestContext,
  text: string,
  params: readonly unknown[],
): AsyncGenerator<readonly Row[]> {
  // All of it will be read: the planner must not favour its first rows.
  await ctx.query(`select set_config('cursor_tuple_fraction', '1', true)`);
  await ctx.query(`declare walked no scroll cursor for ${text}`, params);
  for (;;) {
    const rows = await ctx.query<Row>(`fetch ${CHUNK} from walked`);
    if (rows.length === 0) {
      break;
    }
    yield rows;
  }
  await ctx.query('close walked');
}
