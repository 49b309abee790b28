import { randomBytes, randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeRun } from './runs.js';
import type { Probe } from './probe.js';
import { LEDGER_REACH, PARK_REACH } from './grid-world.js';

const WORDERS: Probe['reach'] = {
  district_officer: PARK_REACH.district_officer!,
  park_officer: PARK_REACH.park_officer!,
};

/** Probes of printed notices, each of a file about the spot's unit, and of how parks word them. */
export const DOCUMENT_PROBES: Record<string, Probe> = {
  'GET /documents/:documentId/pdf': {
    reach: LEDGER_REACH,
    path: async (spot, world) => {
      const run = await makeRun(world.test, spot, { enterpriseId: spot.enterpriseId });
      const id = randomUUID();
      await world.test.superuser.query(
        `insert into issued_document (park_id, id, run_id, kind, title, number, issuer, content, sha256, verify_code,
                issued_on, issued_by)
         values ($1, $2, $3, 'probe', '试验', $4, '试验党委', '{}', $5, $6, current_date, $2)`,
        [
          spot.parkId,
          id,
          run.id,
          `试${id.slice(0, 20)}`,
          randomBytes(32),
          randomBytes(8).toString('hex').toUpperCase(),
        ],
      );
      const folder = path.join(world.test.dataDir, 'files');
      await mkdir(folder, { recursive: true });
      await writeFile(path.join(folder, id), '%PDF-1.3');
      return `/documents/${id}/pdf`;
    },
    ok: 200,
  },
  'GET /parks/:parkId/document-wordings': {
    reach: WORDERS,
    path: (spot) => `/parks/${spot.parkId}/document-wordings`,
    ok: 200,
  },
  'PUT /parks/:parkId/document-wordings/:kind': {
    reach: WORDERS,
    path: (spot) => `/parks/${spot.parkId}/document-wordings/admission_receipt`,
    body: async (spot, { test }) => {
      const { rows } = await test.superuser.query<{ version: number }>(
        `select version from document_wording where park_id = $1 and kind = 'admission_receipt'`,
        [spot.parkId],
      );
      return { version: rows[0]?.version ?? 0, text: null, issuer: '格子园区' };
    },
    ok: 200,
  },
  'POST /parks/:parkId/document-wordings/:kind/specimen': {
    reach: WORDERS,
    path: (spot) => `/parks/${spot.parkId}/document-wordings/admission_receipt/specimen`,
    body: () => ({ text: null, issuer: null }),
    ok: 200,
  },
};
