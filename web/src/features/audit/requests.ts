import {
  keepPreviousData,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { api, call, withKey } from '../../api/client.js';
import type { Problem } from '../../api/problem.js';
import type { AuditChain, AuditPage, AuditSearch, AuditTerms } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';

const CHAIN = ['audit-chain'] as const;
const POLL_MS = 1_500;

/** Rows of the trail. Each reading is recorded, so nothing is read again without need. */
export function useAuditEvents(search: AuditSearch): UseQueryResult<AuditPage> {
  return useQuery({
    queryKey: ['audit-events', search],
    queryFn: ({ signal }) =>
      call<AuditPage>(api.POST('/api/v1/audit-events/search', { body: search, signal })),
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

/** What the trail can be searched by. */
export function useAuditTerms(): UseQueryResult<AuditTerms> {
  return useQuery({
    queryKey: ['audit-terms'],
    queryFn: ({ signal }) => call<AuditTerms>(api.GET('/api/v1/audit-events/terms', { signal })),
    staleTime: Infinity,
  });
}

/** People and districts to choose from. */
export function useAuditPlaces(): {
  users: { id: string; displayName: string; username: string }[];
  districts: { id: string; name: string }[];
} {
  const users = useQuery({
    queryKey: ['audit-users'],
    queryFn: ({ signal }) =>
      call<{ items: { id: string; displayName: string; username: string }[] }>(
        api.GET('/api/v1/users', { params: { query: { page: 1, pageSize: 100 } }, signal }),
      ),
  });
  const districts = useQuery({
    queryKey: ['audit-districts'],
    queryFn: ({ signal }) =>
      call<{ items: { id: string; name: string }[] }>(api.GET('/api/v1/districts', { signal })),
  });
  return { users: users.data?.items ?? [], districts: districts.data?.items ?? [] };
}

/** How the chain stands; asked again while a check is under way. */
export function useAuditChain(): UseQueryResult<AuditChain> {
  return useQuery({
    queryKey: CHAIN,
    queryFn: ({ signal }) => call<AuditChain>(api.GET('/api/v1/audit-chain', { signal })),
    refetchInterval: (query) =>
      query.state.data?.verification?.state === 'waiting' ? POLL_MS : false,
  });
}

/** Asks for a check of the whole chain. */
export function useVerifyChain(): UseMutationResult<AuditChain, Problem, object> {
  const queries = useQueryClient();
  return useWrite<object, AuditChain>(
    (_input, key) =>
      call<AuditChain>(api.POST('/api/v1/audit-chain/verifications', { headers: withKey(key) })),
    { keepLists: true, onSuccess: (chain) => void queries.setQueryData(CHAIN, chain) },
  );
}
