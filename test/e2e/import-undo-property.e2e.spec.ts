import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ApiClient } from '../support/api-client.js';
import { districtWith, officerOf, TIANQIAO } from '../support/import-flow.js';
import { importByHand } from '../support/job-by-hand.js';
import { line, type LedgerLine, workbook } from '../support/ledger-lines.js';
import { ledgerState } from '../support/ledger-state.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const PARKS = TIANQIAO.parks.slice(0, 2);
const UNITS = 6;

/** What one quarter's ledger says of a unit; null where it leaves the unit out. */
const unit = fc.option(
  fc.record({
    park: fc.constantFrom(...PARKS),
    name: fc.constantFrom('有限公司', '集团', '股份有限公司'),
    street: fc.constantFrom(...TIANQIAO.streets),
    formation: fc.constantFrom('单独组建', '联合组建', '未组建'),
    secretary: fc.constantFrom('李四', '王五', undefined),
    instructor: fc.constantFrom('钱七', '孙八', undefined),
    mass: fc.constantFrom('工会', '工会、妇联', undefined),
    members: fc.integer({ min: 0, max: 120 }),
  }),
  { freq: 6 },
);
const ledger = fc.array(unit, { minLength: UNITS, maxLength: UNITS });
type Quarter = typeof ledger extends fc.Arbitrary<infer T> ? T : never;

/** Joint units of a park are led by the first of them; all else is as drawn. */
function linesOf(quarter: Quarter): LedgerLine[] {
  const nameOf = (n: number, name: string): string => `济南第${n}号${name}`;
  const leads = new Map<string, string>();
  quarter.forEach((one, index) => {
    if (one?.formation === '联合组建' && !leads.has(one.park)) {
      leads.set(one.park, nameOf(index + 1, one.name));
    }
  });
  return quarter.flatMap((one, index) => {
    if (one === null) {
      return [];
    }
    const n = index + 1;
    const isJoint = one.formation === '联合组建';
    return [
      line(n, one.park, {
        ...one,
        name: nameOf(n, one.name),
        org: isJoint ? `${one.park}联合党支部` : `第${n}党支部`,
        ...(isJoint ? { lead: leads.get(one.park)! } : {}),
      }),
    ];
  });
}

describe('undoing, for ledgers of any kind', () => {
  let test: TestApp;
  let districtId: string;
  let officer: ApiClient;

  beforeAll(async () => {
    test = await startTestApp();
    // One district for all: each run leaves it as empty as it found it.
    ({ districtId } = await districtWith(test, TIANQIAO));
    officer = await officerOf(test, districtId);
  });
  afterAll(() => test.close());

  it('restores the exact former state, one import after another', async () => {
    let moved = 0;
    await fc.assert(
      fc.asyncProperty(ledger, ledger, async (first, second) => {
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
