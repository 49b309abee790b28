import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, call, withKey } from '../../api/client.js';
import { asProblem, atField } from '../../api/problem.js';
import type {
  ImportBatch,
  ImportListQuery,
  ImportRow,
  ImportRowQuery,
  ImportSummary,
  ListPage,
} from '../../api/types.js';
import { isWorkingState } from './batch-step.js';

const POLL_MS = 1000;

/** The batches so far, newest first; read again while one is being worked on. */
export function useImports(
  query: ImportListQuery,
  enabled = true,
): UseQueryResult<ListPage<ImportSummary>> {
  return useQuery({
    enabled,
    queryKey: ['imports', query],
    queryFn: ({ signal }) =>
      call<ListPage<ImportSummary>>(api.GET('/api/v1/imports', { params: { query }, signal })),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      state.data?.items.some((batch) => isWorkingState(batch.state)) ? POLL_MS * 3 : false,
  });
}

/** One batch; read again each second while a job works on it. */
export function useImport(id: string): UseQueryResult<ImportBatch> {
  return useQuery({
    queryKey: ['import', id],
    queryFn: ({ signal }) =>
      call<ImportBatch>(
        api.GET('/api/v1/imports/{importId}', { params: { path: { importId: id } }, signal }),
      ),
    refetchInterval: ({ state }) =>
      state.data && isWorkingState(state.data.state) ? POLL_MS : false,
  });
}

/** The checked rows of a batch, page by page. */
export function useImportRows(
  id: string,
  query: ImportRowQuery,
): UseQueryResult<ListPage<ImportRow>> {
  return useQuery({
    queryKey: ['import', id, 'rows', query],
    queryFn: ({ signal }) =>
      call<ListPage<ImportRow>>(
        api.GET('/api/v1/imports/{importId}/rows', {
          params: { path: { importId: id }, query },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** Starts a batch for a ledger that was uploaded; what is wrong with the file is said at the file. */
export async function startImport(
  input: { fileId: string; asOf: string },
  key: string,
): Promise<ImportBatch> {
  try {
    return await call<ImportBatch>(
      api.POST('/api/v1/imports', { body: input, headers: withKey(key) }),
    );
  } catch (error) {
    throw atField(asProblem(error), 'file');
  }
}

/** Confirms which column holds which field; the check starts. */
export function confirmMapping(
  input: { id: string; headerRow: number; mapping: Record<string, string> },
  key: string,
): Promise<ImportBatch> {
  const { id, ...body } = input;
  return call<ImportBatch>(
    api.PUT('/api/v1/imports/{importId}/mapping', {
      params: { path: { importId: id } },
      body,
      headers: withKey(key),
    }),
  );
}

/** Writes the rows that are ready; a job does it. */
export function commitImport(id: string, key: string): Promise<ImportBatch> {
  return call<ImportBatch>(
    api.POST('/api/v1/imports/{importId}/commit', {
      params: { path: { importId: id } },
      headers: withKey(key),
    }),
  );
}

/** Drops a batch that was not imported. */
export function discardImport(id: string, key: string): Promise<ImportBatch> {
  return call<ImportBatch>(
    api.POST('/api/v1/imports/{importId}/discard', {
      params: { path: { importId: id } },
      headers: withKey(key),
    }),
  );
}
