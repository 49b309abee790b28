import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, call, withKey } from '../../api/client.js';
import type { DocumentWording, WholeList, WordingEdit } from '../../api/types.js';

/** How a park words its notices. */
export function useDocumentWordings(parkId: string): UseQueryResult<WholeList<DocumentWording>> {
  return useQuery({
    queryKey: ['document-wordings', parkId],
    queryFn: ({ signal }) =>
      call<WholeList<DocumentWording>>(
        api.GET('/api/v1/parks/{parkId}/document-wordings', {
          params: { path: { parkId } },
          signal,
        }),
      ),
  });
}

interface Edit {
  parkId: string;
  kind: string;
  body: WordingEdit;
}

export function saveWording({ parkId, kind, body }: Edit, key: string): Promise<DocumentWording> {
  return call<DocumentWording>(
    api.PUT('/api/v1/parks/{parkId}/document-wordings/{kind}', {
      params: { path: { parkId, kind } },
      body,
      headers: withKey(key),
    }),
  );
}

/** A specimen of a notice as it would read; nothing is kept. */
export function fetchSpecimen({ parkId, kind, body: { text, issuer } }: Edit): Promise<Blob> {
  return call<Blob>(
    api.POST('/api/v1/parks/{parkId}/document-wordings/{kind}/specimen', {
      params: { path: { parkId, kind } },
      body: { text, issuer },
      parseAs: 'blob',
    }),
  );
}
