import { api, call, withKey } from '../../api/client.js';
import { signOutEverywhere, startSession } from '../../api/session.js';
import type { SecondFactorAsked, SecondFactorPassed, Session } from '../../api/types.js';

/** Signs in: the session runs in this tab and the others, unless a code must follow first. */
export async function signIn(credentials: {
  username: string;
  password: string;
}): Promise<Session | SecondFactorAsked> {
  const answer = await call(api.POST('/api/v1/auth/login', { body: credentials }));
  if (!('challenge' in answer)) startSession(answer);
  return answer;
}

/** Sends the code; the session is not started yet, because fresh recovery codes are to be read first. */
export function passSecondFactor(body: {
  challenge: string;
  code: string;
}): Promise<SecondFactorPassed> {
  return call(api.POST('/api/v1/auth/second-factor', { body }));
}

/** Signs out; the page is left even when the server cannot be told. */
export async function signOut(): Promise<void> {
  try {
    await call(api.POST('/api/v1/auth/logout'));
  } finally {
    signOutEverywhere();
  }
}

/** Acts from now on under another role grant of the same person. */
export async function actUnder(roleGrantId: string): Promise<void> {
  startSession(await call(api.POST('/api/v1/auth/role-grant', { body: { roleGrantId } })));
}

/** Replaces the password of the person signed in. */
export async function changePassword(
  body: { currentPassword: string; newPassword: string },
  key: string,
): Promise<void> {
  await call(api.POST('/api/v1/me/password', { body, headers: withKey(key) }));
}
