import { LEDGER_REACH, PARK_REACH } from './grid-world.js';
import type { Probe } from './probe.js';

function withoutRep(reach: Probe['reach']): Probe['reach'] {
  return Object.fromEntries(Object.entries(reach).filter(([role]) => role !== 'enterprise_rep'));
}

export const REPORT_PROBES: Record<string, Probe> = {
  'GET /parks/:parkId/gate-board': {
    reach: {
      district_officer: PARK_REACH.district_officer!,
      street_officer: PARK_REACH.street_officer!,
      park_officer: PARK_REACH.park_officer!,
    },
    path: (spot) => `/parks/${spot.parkId}/gate-board`,
    ok: 200,
  },
  'GET /reports/coverage': {
    reach: withoutRep(LEDGER_REACH),
    path: () => '/reports/coverage',
    ok: 200,
    list: true,
  },
  'GET /reports/coverage/trend': {
    reach: withoutRep(LEDGER_REACH),
    path: () => '/reports/coverage/trend?points=2',
    ok: 200,
    list: true,
  },
  'GET /reports/coverage/units': {
    reach: withoutRep(LEDGER_REACH),
    path: () => '/reports/coverage/units?measure=denominator&pageSize=100',
    ok: 200,
    list: true,
  },
};
