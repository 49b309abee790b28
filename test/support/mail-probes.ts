import { DISTRICT_REACH, PLATFORM_REACH } from './grid-world.js';
import type { Probe } from './probe.js';

/** Everyone has mail of his own. */
const EVERY_ROLE = { ...DISTRICT_REACH, ...PLATFORM_REACH };
const SYSTEM_ADMIN = { system_admin: PLATFORM_REACH.system_admin! };

/** Probes of e-mail; the grid's server sends none, so that an address is refused with 409. */
export const MAIL_PROBES: Record<string, Probe> = {
  'GET /me/mail': { reach: EVERY_ROLE, path: () => '/me/mail', ok: 200, list: true },
  'PUT /me/mail/address': {
    reach: EVERY_ROLE,
    path: () => '/me/mail/address',
    body: () => ({ address: 'somebody@example.org' }),
    ok: 409,
    list: true,
  },
  'POST /me/mail/confirm': {
    reach: EVERY_ROLE,
    path: () => '/me/mail/confirm',
    body: () => ({ code: '000000' }),
    ok: 409,
    list: true,
  },
  'POST /me/mail/remove': {
    reach: EVERY_ROLE,
    path: () => '/me/mail/remove',
    ok: 200,
    list: true,
  },
  'PUT /me/mail/preferences': {
    reach: EVERY_ROLE,
    path: () => '/me/mail/preferences',
    body: () => ({ rhythm: 'none', hour: 9, locale: 'zh-CN' }),
    ok: 409,
    list: true,
  },
  'GET /mail/backlog': { reach: SYSTEM_ADMIN, path: () => '/mail/backlog', ok: 200, list: true },
  'POST /mail/retry': { reach: SYSTEM_ADMIN, path: () => '/mail/retry', ok: 200, list: true },
};
