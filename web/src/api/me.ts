import { useSyncExternalStore } from 'react';
import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, call } from './client.js';
import { sessionState, subscribeSession, type SessionState } from './session.js';
import type { Action, Me } from './types.js';

/** The state of the login session, kept up to date. */
export function useSession(): SessionState {
  return useSyncExternalStore(subscribeSession, sessionState);
}

/** How to read who is asking and under which role grant. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => call<Me>(api.GET('/api/v1/me', { signal })),
  staleTime: 60_000,
});

/** Who is asking and under which role grant. */
export function useMe(): UseQueryResult<Me> {
  const { status } = useSession();
  return useQuery({ ...meQuery, enabled: status === 'active' });
}

/** Whether the acting role grant has a permission; false until it is known. */
export function useCan(permission: string): boolean {
  const { data } = useMe();
  return data?.permissions.includes(permission) ?? false;
}

/** The entry of one action in a resource's own list of actions, if the server offers it at all. */
export function actionNamed(actions: readonly Action[], name: string): Action | undefined {
  return actions.find((action) => action.name === name);
}
