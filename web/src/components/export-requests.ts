import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, call, withKey } from '../api/client.js';
import type { ExportListQuery, ExportOrder, ExportRun, ListPage } from '../api/types.js';

const POLL_MS = 1000;

/** Has a list written into a file; a long one is made by a job. */
export function startExport(order: ExportOrder, key: string): Promise<ExportRun> {
  return call<ExportRun>(api.POST('/api/v1/exports', { body: order, headers: withKey(key) }));
}

/** One export; read again each second while a job works on it. */
export function useExport(id: string): UseQueryResult<ExportRun> {
  return useQuery({
    queryKey: ['export', id],
    queryFn: ({ signal }) =>
      call<ExportRun>(
        api.GET('/api/v1/exports/{exportId}', { params: { path: { exportId: id } }, signal }),
      ),
    refetchInterval: ({ state }) => (state.data?.state === 'working' ? POLL_MS : false),
  });
}

/** One's own exports, newest first; read again while one is being made. */
export function useExports(query: ExportListQuery): UseQueryResult<ListPage<ExportRun>> {
  return useQuery({
    queryKey: ['exports', query],
    queryFn: ({ signal }) =>
      call<ListPage<ExportRun>>(api.GET('/api/v1/exports', { params: { query }, signal })),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      state.data?.items.some((run) => run.state === 'working') ? POLL_MS * 2 : false,
  });
}

/** Fetches a file as the person signed in and hands it to the browser to keep. */
export async function downloadFile(file: { id: string; name: string }): Promise<void> {
  const content = await call(
    api.GET('/api/v1/files/{fileId}/content', {
      params: { path: { fileId: file.id } },
      parseAs: 'blob',
    }),
  );
  saveBlob(content, file.name);
}

/** Hands bytes that are at hand over to the browser to keep. */
export function saveBlob(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
