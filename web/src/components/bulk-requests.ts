import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, call, withKey } from '../api/client.js';
import type {
  BulkDryRun,
  BulkOrder,
  BulkResult,
  BulkResultQuery,
  BulkRun,
  ListPage,
} from '../api/types.js';

const POLL_MS = 700;

/** What would become of each row; nothing is changed. */
export function rehearseBulk(order: BulkOrder, key: string): Promise<BulkDryRun> {
  return call(
    api.POST('/api/v1/bulk-actions', { body: { ...order, dryRun: true }, headers: withKey(key) }),
  ) as Promise<BulkDryRun>;
}

/** Has it done by a job, row by row. */
export function startBulk(order: BulkOrder, key: string): Promise<BulkRun> {
  return call(
    api.POST('/api/v1/bulk-actions', { body: order, headers: withKey(key) }),
  ) as Promise<BulkRun>;
}

/** Takes back what a run changed, on the rows that did not change since. */
export function undoBulk(runId: string, key: string): Promise<BulkRun> {
  return call<BulkRun>(
    api.POST('/api/v1/bulk-actions/{runId}/undo', {
      params: { path: { runId } },
      headers: withKey(key),
    }),
  );
}

/** A run; read again while its rows are worked on. */
export function useBulkRun(runId: string): UseQueryResult<BulkRun> {
  return useQuery({
    queryKey: ['bulk-run', runId],
    queryFn: ({ signal }) =>
      call<BulkRun>(
        api.GET('/api/v1/bulk-actions/{runId}', { params: { path: { runId } }, signal }),
      ),
    refetchInterval: ({ state }) => (state.data?.state === 'done' ? false : POLL_MS),
  });
}

/** What became of the rows of a run, page by page. */
export function useBulkResults(
  runId: string,
  query: BulkResultQuery,
): UseQueryResult<ListPage<BulkResult>> {
  return useQuery({
    queryKey: ['bulk-results', runId, query],
    queryFn: ({ signal }) =>
      call<ListPage<BulkResult>>(
        api.GET('/api/v1/bulk-actions/{runId}/results', {
          params: { path: { runId }, query },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
}
