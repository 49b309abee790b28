import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, call } from '../../api/client.js';
import type { SearchHit, SearchResult } from '../../api/types.js';

/** The fewest characters that the server searches for. */
export const SHORTEST = 2;

/** What matches the text among what the role grant may see; an older request is cancelled by a newer one, nothing is remembered. */
export function useSearch(text: string, enabled: boolean): UseQueryResult<SearchResult> {
  return useQuery({
    queryKey: ['search', text],
    queryFn: ({ signal }) =>
      call(api.GET('/api/v1/search', { params: { query: { q: text } }, signal })),
    enabled: enabled && text.length >= SHORTEST,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}

/** The address of what was found. */
export function hitAddress(hit: SearchHit): string {
  switch (hit.kind) {
    case 'enterprise':
      return `/parks/${hit.parkId}/enterprises/${hit.id}`;
    case 'party_org':
      return `/parks/${hit.parkId}/party-orgs/${hit.id}`;
    case 'park':
      return `/parks/${hit.id}`;
  }
}
