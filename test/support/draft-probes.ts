import { DISTRICT_REACH, PLATFORM_REACH } from './grid-world.js';
import type { Probe } from './probe.js';

const EVERY_ROLE = { ...DISTRICT_REACH, ...PLATFORM_REACH };
const path = (): string => '/me/drafts/unit.create/-';

/** Probes of drafts: everybody has his own, and the address names no owner. */
export const DRAFT_PROBES: Record<string, Probe> = {
  'GET /me/drafts/:form/:subject': { reach: EVERY_ROLE, path, ok: 200, list: true },
  'PUT /me/drafts/:form/:subject': {
    reach: EVERY_ROLE,
    path: (_spot, world) => `/me/drafts/unit.create/s${world.test.make.next()}`,
    headers: { 'if-none-match': '*' },
    body: () => ({ content: { values: { legalName: '新设' } } }),
    ok: 200,
    list: true,
  },
  'DELETE /me/drafts/:form/:subject': { reach: EVERY_ROLE, path, ok: 204, list: true },
};
