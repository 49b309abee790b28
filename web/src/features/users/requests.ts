import {
  keepPreviousData,
  queryOptions,
  useQuery,
  type UseQueryResult,
} from '@tanstack/react-query';
import { api, call, withKey } from '../../api/client.js';
import type {
  District,
  GrantPlace,
  GrantPlaceQuery,
  GrantRoleInput,
  ListPage,
  Role,
  User,
  UserDetail,
  UserInput,
  UserQuery,
  WholeList,
} from '../../api/types.js';

/** A page of users by filter and order. */
export function useUsers(query: UserQuery, enabled = true): UseQueryResult<ListPage<User>> {
  return useQuery({
    enabled,
    queryKey: ['users', query],
    queryFn: ({ signal }) =>
      call<ListPage<User>>(api.GET('/api/v1/users', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** One user with the history of the account and of its roles. */
export function useUser(id: string): UseQueryResult<UserDetail> {
  return useQuery({
    queryKey: ['user', id],
    queryFn: ({ signal }) =>
      call<UserDetail>(
        api.GET('/api/v1/users/{userId}', { params: { path: { userId: id } }, signal }),
      ),
  });
}

/** The roles that can be granted. */
export const rolesQuery = queryOptions({
  queryKey: ['roles'],
  queryFn: ({ signal }) => call<WholeList<Role>>(api.GET('/api/v1/roles', { signal })),
  staleTime: 600_000,
});

/** The districts of the installation. */
export const districtsQuery = queryOptions({
  queryKey: ['districts'],
  queryFn: ({ signal }) => call<WholeList<District>>(api.GET('/api/v1/districts', { signal })),
  staleTime: 60_000,
});

/** Places of a district where a role can be granted, by part of the name; not asked without a query. */
export function useGrantPlaces(
  query: GrantPlaceQuery | null,
): UseQueryResult<WholeList<GrantPlace>> {
  return useQuery({
    queryKey: ['grant-places', query],
    queryFn: ({ signal }) =>
      call<WholeList<GrantPlace>>(
        api.GET('/api/v1/grant-places', { params: { query: query! }, signal }),
      ),
    placeholderData: keepPreviousData,
    enabled: query !== null,
  });
}

/** Opens an account. */
export function createUser(body: UserInput, key: string): Promise<User> {
  return call<User>(api.POST('/api/v1/users', { body, headers: withKey(key) }));
}

/** Closes an account, with the reason, or reopens it. */
export function setDisabled(
  input: { id: string; version: number; reason: string | null },
  key: string,
): Promise<User> {
  const { id, version, reason } = input;
  const params = { path: { userId: id } };
  const headers = withKey(key);
  return call<User>(
    reason === null
      ? api.POST('/api/v1/users/{userId}/enable', { params, body: { version }, headers })
      : api.POST('/api/v1/users/{userId}/disable', { params, body: { version, reason }, headers }),
  );
}

/** Sets a password that must be changed at the next sign-in. */
export function resetPassword(
  input: { id: string; password: string; reason: string },
  key: string,
): Promise<User> {
  const { id, ...body } = input;
  return call<User>(
    api.POST('/api/v1/users/{userId}/reset-password', {
      params: { path: { userId: id } },
      body,
      headers: withKey(key),
    }),
  );
}

/** Signs a user out everywhere. */
export function endSessions(input: { id: string; reason: string }, key: string): Promise<User> {
  return call<User>(
    api.POST('/api/v1/users/{userId}/end-sessions', {
      params: { path: { userId: input.id } },
      body: { reason: input.reason },
      headers: withKey(key),
    }),
  );
}

/** Takes away a second factor that was lost. */
export function resetSecondFactor(
  input: { id: string; reason: string },
  key: string,
): Promise<User> {
  return call<User>(
    api.POST('/api/v1/users/{userId}/reset-second-factor', {
      params: { path: { userId: input.id } },
      body: { reason: input.reason },
      headers: withKey(key),
    }),
  );
}

/** Grants a role at a place. */
export function grantRole(input: { id: string; body: GrantRoleInput }, key: string): Promise<User> {
  return call<User>(
    api.POST('/api/v1/users/{userId}/role-grants', {
      params: { path: { userId: input.id } },
      body: input.body,
      headers: withKey(key),
    }),
  );
}

/** Takes a role back. */
export function revokeRole(input: { grantId: string; reason: string }, key: string): Promise<User> {
  return call<User>(
    api.POST('/api/v1/role-grants/{roleGrantId}/revoke', {
      params: { path: { roleGrantId: input.grantId } },
      body: { reason: input.reason },
      headers: withKey(key),
    }),
  );
}
