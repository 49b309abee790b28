import { queryOptions } from '@tanstack/react-query';
import { api, call, withKey } from '../../api/client.js';
import type { Authenticator, LoginSession, SecondFactor, WholeList } from '../../api/types.js';

/** One's own sign-ins. */
export const sessionsQuery = queryOptions({
  queryKey: ['my-sessions'],
  queryFn: ({ signal }) =>
    call<WholeList<LoginSession>>(api.GET('/api/v1/me/sessions', { signal })),
});

/** One's own second factor. */
export const secondFactorQuery = queryOptions({
  queryKey: ['my-second-factor'],
  queryFn: ({ signal }) => call<SecondFactor>(api.GET('/api/v1/me/second-factor', { signal })),
});

/** Ends one of one's sign-ins, or with null all but this one; how many were ended. */
export async function endSession(sessionId: string | null, key: string): Promise<number> {
  const headers = withKey(key);
  if (sessionId === null) {
    return (await call(api.POST('/api/v1/me/sessions/end-others', { headers }))).ended;
  }
  await call(
    api.POST('/api/v1/me/sessions/{sessionId}/end', { params: { path: { sessionId } }, headers }),
  );
  return 1;
}

/** Begins to set up a second factor. */
export function beginSecondFactor(currentPassword: string, key: string): Promise<Authenticator> {
  return call<Authenticator>(
    api.POST('/api/v1/me/second-factor/begin', {
      body: { currentPassword },
      headers: withKey(key),
    }),
  );
}

/** Switches the second factor on; the recovery codes. */
export async function confirmSecondFactor(code: string, key: string): Promise<string[]> {
  const sent = api.POST('/api/v1/me/second-factor/confirm', {
    body: { code },
    headers: withKey(key),
  });
  return (await call(sent)).recoveryCodes;
}

interface PasswordAndCode {
  currentPassword: string;
  code: string;
}

/** Replaces the recovery codes; the fresh ones. */
export async function renewRecoveryCodes(body: PasswordAndCode, key: string): Promise<string[]> {
  const sent = api.POST('/api/v1/me/second-factor/recovery-codes', {
    body,
    headers: withKey(key),
  });
  return (await call(sent)).recoveryCodes;
}

/** Switches the second factor off. */
export async function removeSecondFactor(body: PasswordAndCode, key: string): Promise<void> {
  await call(api.POST('/api/v1/me/second-factor/remove', { body, headers: withKey(key) }));
}
