import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ApiClient } from '../support/api-client.js';
import { districtWith, officerOf, TIANQIAO } from '../support/import-flow.js';
import { importByHand } from '../support/job-by-hand.js';
import { workbook } from '../support/ledger-lines.js';
import { ledgerState } from '../support/ledger-state.js';
import { linesOf, quarters } from '../support/random-ledgers.js';
import { startInnerTestApp, type InnerTestApp } from '../support/test-app.js';

describe('undoing, for ledgers of any kind', () => {
  let test: InnerTestApp;
  let districtId: string;
  let officer: ApiClient;

  beforeAll(async () => {
    test = await startInnerTestApp();
    // One district for all: each run leaves it as empty as it found it.
    ({ districtId } = await districtWith(test, TIANQIAO));
    officer = await officerOf(test, districtId);
  });
  afterAll(() => test.close());

  it('restores the exact former state, one import after another', async () => {
    let moved = 0;
    await fc.assert(
      fc.asyncProperty(quarters, quarters, async (first, second) => {
        const states = [await ledgerState(test, districtId)];
        const batches: string[] = [];
        for (const [quarter, asOf] of [
          [first, '2025-06-30'],
          [second, '2025-09-30'],
        ] as const) {
          const batch = await importByHand(test, officer, await workbook(linesOf(quarter)), asOf);
          // A ledger of which every row is held back is not committed, and there is nothing to undo.
          if (batch.state === 'committed') {
            batches.push(batch.id);
            states.push(await ledgerState(test, districtId));
          } else {
            expect(batch.counts?.ready ?? 0).toBe(0);
          }
        }
        moved += batches.length;
        while (batches.length > 0) {
          states.pop();
          const answer = await officer.post(`/imports/${batches.pop()!}/undo`, {
            reason: '试一试',
          });
          expect(answer).toMatchObject({ status: 200 });
          expect(await ledgerState(test, districtId)).toEqual(states.at(-1));
        }
      }),
      { numRuns: 5, endOnFailure: true },
    );
    expect(moved).toBeGreaterThan(5);
  }, 240_000);
});
