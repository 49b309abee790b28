import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, call } from '../../api/client.js';
import type { StoredFile } from '../../api/types.js';
import { downloadFile, saveBlob } from '../../components/export-requests.js';
import type { ViewedFile } from './viewed-file.js';

/** A file is not kept in memory longer than one turns back to it. */
const KEPT_MS = 30_000;

/** What is known of a file. */
export function fetchFile(fileId: string, signal?: AbortSignal): Promise<StoredFile> {
  return call<StoredFile>(
    api.GET('/api/v1/files/{fileId}', {
      params: { path: { fileId } },
      ...(signal ? { signal } : {}),
    }),
  );
}

/** What is known of a file; nothing is asked where there is none. */
export function useFile(fileId: string | null): UseQueryResult<StoredFile> {
  return useQuery({
    queryKey: ['file', fileId],
    queryFn: ({ signal }) => fetchFile(fileId ?? '', signal),
    enabled: fileId !== null,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** The bytes of an image or a PDF. They never change. */
export function useFileContent(fileId: string, enabled: boolean): UseQueryResult<Blob> {
  return useQuery({
    queryKey: ['file-content', fileId],
    queryFn: ({ signal }) =>
      call<Blob>(
        api.GET('/api/v1/files/{fileId}/view', {
          params: { path: { fileId } },
          parseAs: 'blob',
          signal,
        }),
      ),
    enabled,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: KEPT_MS,
  });
}

/** The PDF of a notice, byte for byte as it was issued. */
export function fetchNotice(documentId: string, signal?: AbortSignal): Promise<Blob> {
  return call<Blob>(
    api.GET('/api/v1/documents/{documentId}/pdf', {
      params: { path: { documentId } },
      parseAs: 'blob',
      ...(signal ? { signal } : {}),
    }),
  );
}

export function useNotice(documentId: string): UseQueryResult<Blob> {
  return useQuery({
    queryKey: ['notice-content', documentId],
    queryFn: ({ signal }) => fetchNotice(documentId, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: KEPT_MS,
  });
}

/** Hands an upload or a notice over to the browser, under its own name. */
export async function downloadViewed(
  file: Exclude<ViewedFile, { kind: 'content' }>,
): Promise<void> {
  if (file.kind === 'notice') {
    saveBlob(await fetchNotice(file.id), file.name);
    return;
  }
  await downloadFile({ id: file.id, name: (await fetchFile(file.id)).name });
}
