import { useState } from 'react';
import {
  useMutation,
  useQueryClient,
  type QueryClient,
  type UseMutationResult,
} from '@tanstack/react-query';
import { sendsDraft, WriteKeeper } from './idempotency.js';
import { asProblem, isUndecided, type Problem } from './problem.js';

interface WriteOptions<R> {
  onSuccess?: (result: R) => void | Promise<void>;
  /** Leave the lists as they are; set for writes that change nothing a page shows. */
  keepLists?: boolean;
  /** The draft of the form that is sent; it goes when, and only when, the write is taken. */
  draft?: string;
}

/**
 * Has everything read again. An answer on its way to a page that was left may be older than the write, and would count
 * as fresh when the page is opened again; so it is not waited for.
 */
async function readAgain(queries: QueryClient): Promise<void> {
  await queries.cancelQueries({ type: 'inactive' });
  await queries.invalidateQueries();
}

/**
 * One write of the application. A repeat after a lost connection carries the same Idempotency-Key, so
 * nothing is saved twice; after success every figure on screen is read again.
 */
export function useWrite<V, R>(
  send: (input: V, key: string) => Promise<R>,
  options: WriteOptions<R> = {},
): UseMutationResult<R, Problem, V> {
  const queries = useQueryClient();
  const [keeper] = useState(() => new WriteKeeper());
  return useMutation<R, Problem, V>({
    mutationFn: async (input) => {
      try {
        const key = keeper.keyFor(input);
        if (options.draft !== undefined) sendsDraft(key, options.draft);
        const result = await send(input, key);
        keeper.decided();
        return result;
      } catch (error) {
        const problem = asProblem(error);
        if (!isUndecided(problem)) keeper.decided();
        throw problem;
      }
    },
    onSuccess: async (result) => {
      if (!options.keepLists) void readAgain(queries);
      await options.onSuccess?.(result);
    },
  });
}
