import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LEDGER_FIELDS } from '../../src/modules/import/domain/ledger-fields.js';
import type { ApiClient } from '../support/api-client.js';
import { download, exported } from '../support/export-flow.js';
import { districtWith, officerOf, TIANQIAO } from '../support/import-flow.js';
import { importByHand } from '../support/job-by-hand.js';
import { workbook } from '../support/ledger-lines.js';
import { ledgerState, type LedgerState } from '../support/ledger-state.js';
import { linesOf, quarters } from '../support/random-ledgers.js';
import { startInnerTestApp, type InnerTestApp } from '../support/test-app.js';

const AS_OF = '2025-09-30';
/** What an import reads, but for the telephone number, which no file holds. */
const COLUMNS = LEDGER_FIELDS.filter((field) => field !== 'contactPhone');

describe('a ledger that was exported', () => {
  let test: InnerTestApp;
  let districtId: string;
  let officer: ApiClient;

  beforeAll(async () => {
    test = await startInnerTestApp();
    ({ districtId } = await districtWith(test, TIANQIAO));
    officer = await officerOf(test, districtId);
  });
  afterAll(() => test.close());

  /** The state with versions, which tell whether anything was touched. */
  const state = async (): Promise<{ ledger: LedgerState; versions: unknown[] }> => {
    const { rows } = await test.superuser.query(
      `select id, version from enterprise where district_id = $1
        union all select id, version from party_org where district_id = $1 order by 1`,
      [districtId],
    );
    return { ledger: await ledgerState(test, districtId), versions: rows };
  };

  it('changes nothing when it is imported again', async () => {
    let units = 0;
    await fc.assert(
      fc.asyncProperty(quarters, async (quarter) => {
        const content = await workbook(linesOf(quarter));
        const first = await importByHand(test, officer, content, AS_OF);
        if (first.state !== 'committed') {
          expect(first.counts?.ready ?? 0).toBe(0);
          return;
        }
        const before = await state();
        const run = await exported(officer, {
          list: 'enterprises',
          format: 'xlsx',
          columns: [...COLUMNS],
          query: {},
        });
        const { bytes } = await download(test, officer, run.fileId!);
        const again = await importByHand(test, officer, bytes, AS_OF);
        units += before.ledger['enterprise']!.length;
        expect(again).toMatchObject({
          state: 'committed',
          counts: {
            rows: before.ledger['enterprise']!.length,
            heldBack: 0,
            differences: 0,
            enterprisesNew: 0,
            enterprisesChanged: 0,
            headcountsNew: 0,
            partyOrgsNew: 0,
            membershipsNew: 0,
            instructorsNew: 0,
            massOrganisationsNew: 0,
          },
        });
        expect(await state()).toEqual(before);
        // The next ledger starts in an empty district.
        for (const { id } of [again, first]) {
          expect((await officer.post(`/imports/${id}/undo`, { reason: '试一试' })).status).toBe(
            200,
          );
        }
      }),
      { numRuns: 5, endOnFailure: true },
    );
    expect(units).toBeGreaterThan(5);
  }, 240_000);
});
