import type { RequestContext } from '../database/request-context.js';

/** Rows fetched at a time: what is held in memory, and what one statement reads. */
const CHUNK = 500;

/**
 * Walks a list of any length in its order: the keys through a cursor, the rows of each handful by their keys. `keys`
 * selects one column `id` in the order wanted; `rowsOf` gives the rows of those ids in the same order. To be called in
 * a snapshot, so that every row is of the same moment.
 */
export async function* walkByKey<Row>(
  ctx: RequestContext,
  keys: { text: string; params: readonly unknown[] },
  rowsOf: (ids: readonly string[]) => Promise<readonly Row[]>,
): AsyncGenerator<readonly Row[]> {
  // The whole of it will be read: the planner must not favour its first rows.
  await ctx.query(`select set_config('cursor_tuple_fraction', '1', true)`);
  await ctx.query(`declare keys_of_list no scroll cursor for ${keys.text}`, keys.params);
  for (;;) {
    const chunk = await ctx.query<{ id: string }>(`fetch ${CHUNK} from keys_of_list`);
    if (chunk.length === 0) {
      break;
    }
    yield await rowsOf(chunk.map(({ id }) => id));
  }
  await ctx.query('close keys_of_list');
}
