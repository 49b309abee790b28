import { api, call, withKey } from '../../api/client.js';
import type {
  AccountAsked,
  AccountReceipt,
  ApplicationProgress,
  OpenPark,
  ProgressAsked,
} from '../../api/types.js';

/** Parks that take applications, with their guides. */
export function readOpenParks(signal?: AbortSignal): Promise<{ items: OpenPark[] }> {
  return call<{ items: OpenPark[] }>(api.GET('/api/v1/public/parks', { signal }));
}

/** Asks for an account. */
export function askForAccount(body: AccountAsked, key: string): Promise<AccountReceipt> {
  return call<AccountReceipt>(
    api.POST('/api/v1/public/account-applications', { body, headers: withKey(key) }),
  );
}

/** How far an application is, by its receipt. */
export function askProgress(body: ProgressAsked, key: string): Promise<ApplicationProgress> {
  return call<ApplicationProgress>(
    api.POST('/api/v1/public/progress', { body, headers: withKey(key) }),
  );
}
