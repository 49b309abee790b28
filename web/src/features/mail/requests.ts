import { queryOptions } from '@tanstack/react-query';
import { api, call, withKey } from '../../api/client.js';
import type { MailBacklog, MailPreferences, Notice, OwnMail } from '../../api/types.js';

/** Where one's mail goes, and how often. */
export const ownMailQuery = queryOptions({
  queryKey: ['my-mail'],
  queryFn: ({ signal }) => call<OwnMail>(api.GET('/api/v1/me/mail', { signal })),
});

/** Gives an address, or asks for another code. */
export function keepMailAddress(address: string, key: string): Promise<OwnMail> {
  return call<OwnMail>(
    api.PUT('/api/v1/me/mail/address', { body: { address }, headers: withKey(key) }),
  );
}

/** Confirms the address by its code. */
export function confirmMailAddress(code: string, key: string): Promise<OwnMail> {
  return call<OwnMail>(
    api.POST('/api/v1/me/mail/confirm', { body: { code }, headers: withKey(key) }),
  );
}

/** Forgets the address. */
export function removeMailAddress(_: undefined, key: string): Promise<OwnMail> {
  return call<OwnMail>(api.POST('/api/v1/me/mail/remove', { headers: withKey(key) }));
}

/** Says how often mail comes. */
export function preferMail(body: MailPreferences, key: string): Promise<OwnMail> {
  return call<OwnMail>(api.PUT('/api/v1/me/mail/preferences', { body, headers: withKey(key) }));
}

/** Stops somebody's mails by the link of one of them. */
export async function stopMail(token: string): Promise<void> {
  await call(api.POST('/api/v1/mail/unsubscribe/{token}', { params: { path: { token } } }));
}

/** How the mails of the installation stand. */
export const mailBacklogQuery = queryOptions({
  queryKey: ['mail-backlog'],
  queryFn: ({ signal }) => call<MailBacklog>(api.GET('/api/v1/mail/backlog', { signal })),
});

/** Tries again what was given up; how many. */
export async function retryMail(_: undefined, key: string): Promise<number> {
  return (await call(api.POST('/api/v1/mail/retry', { headers: withKey(key) }))).again;
}

/** One notice, as a mail names it. */
export function findNotice(notificationId: string): Promise<Notice> {
  return call<Notice>(
    api.GET('/api/v1/notifications/{notificationId}', { params: { path: { notificationId } } }),
  );
}

/** Marks it as read. */
export async function readNotice(notificationId: string): Promise<void> {
  await call(
    api.POST('/api/v1/notifications/{notificationId}/read', {
      params: { path: { notificationId } },
    }),
  );
}
