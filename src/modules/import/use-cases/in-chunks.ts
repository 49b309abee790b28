/** Rows in one statement: few enough to stay far from any limit, many enough that a ledger takes a few statements. */
export const CHUNK_ROWS = 500;

/** Hands a list on in pieces, one after another. */
export async function inChunks<Item>(
  items: readonly Item[],
  work: (chunk: readonly Item[]) => Promise<void>,
): Promise<void> {
  for (let start = 0; start < items.length; start += CHUNK_ROWS) {
    await work(items.slice(start, start + CHUNK_ROWS));
  }
}
