import { beforeAll, describe, expect, it } from '@jest/globals';
import { ledgerRows, places } from '../../../../test/support/ledger-fixture.js';
import type { SheetRow } from '../../../platform/spreadsheets/cell.js';
import { checkLedger, countIssues } from './check-ledger.js';
import type { CheckedLedger, CheckedRow, LedgerIssue, LedgerReference } from './checked-ledger.js';
import { guessMapping } from './guess-mapping.js';
import { countPlan, planCommit } from './plan-commit.js';
import { processorMs } from '../../../../test/support/processor-time.js';

const AS_OF = '2025-12-31';

function check(rows: readonly SheetRow[], reference: Omit<LedgerReference, 'asOf'>): CheckedLedger {
  const { headerRow, mapping } = guessMapping(rows);
  return checkLedger({ rows, headerRow: headerRow ?? 0, mapping }, { asOf: AS_OF, ...reference });
}

const errorsOf = (row: CheckedRow): string[] =>
  row.issues
    .filter((issue: LedgerIssue) => issue.severity === 'error')
    .map((issue) => `${issue.column ?? '?'}${row.rowNumber} ${issue.code}`);

describe('a ledger with the common mistakes', () => {
  let ledger: CheckedLedger;
  const row = (rowNumber: number): CheckedRow | undefined =>
    ledger.rows.find((candidate) => candidate.rowNumber === rowNumber);

  beforeAll(async () => {
    ledger = check(await ledgerRows('ledger-messy.xlsx'), {
      parks: places('park', ['山东黄台国际电商产业园', '齐鲁云商', '山东凤凰山电商产业园']),
      streets: places('street', ['黄台街道', '北园街道', '凤凰山街道']),
    });
  });

  it('reports each fault at exactly its cell', () => {
    expect(ledger.rows.flatMap(errorsOf)).toEqual([
      'C4 credit_code_check_digit',
      'C7 code_duplicate',
      'C8 code_duplicate',
      'H22 date_impossible',
      'J23 count_not_number',
      'J29 count_negative',
      'E33 park_unknown',
      'R36 phone_format',
      'B37 name_missing',
      'B41 formula_in_cell',
    ]);
  });

  it('finds every other row ready', () => {
    expect(countIssues(ledger.rows)).toMatchObject({
      rows: 40,
      ready: 30,
      heldBack: 10,
      errors: 10,
    });
    expect(ledger.skippedRows).toEqual([]);
  });

  it('names the other row of a repeated code', () => {
    expect(row(7)?.issues.find((issue) => issue.code === 'code_duplicate')?.params).toEqual({
      rows: [8],
      count: 1,
    });
    expect(row(8)?.issues.find((issue) => issue.code === 'code_duplicate')?.params).toEqual({
      rows: [7],
      count: 1,
    });
  });

  it('lists the parks that are known', () => {
    expect(row(33)?.issues.find((issue) => issue.code === 'park_unknown')?.params).toEqual({
      text: '不存在的园区',
      known: ['山东黄台国际电商产业园', '齐鲁云商', '山东凤凰山电商产业园'],
    });
  });

  it.each([
    [5, 'creditCode', '91370105NNCERTJX3J'],
    [8, 'legalName', '济南海快明文化促进会'],
    [12, 'establishedOn', '2019-03-05'],
    [13, 'establishedOn', '2019-03-05'],
    [15, 'establishedOn', '2019-03-05'],
    [42, 'kind', 'non_public_enterprise'],
  ] as const)('reads row %i as the note says: %s is %s', (rowNumber, field, value) => {
    expect(row(rowNumber)?.values[field]).toBe(value);
  });

  it('only warns of a code that does not fit the kind', () => {
    expect(
      row(7)
        ?.issues.filter((issue) => issue.severity === 'warning')
        .map((issue) => issue.code),
    ).toEqual(['code_prefix_mismatch']);
  });
});

describe("a city's ledger", () => {
  let ledger: CheckedLedger;
  const parks = [
    '明山电商园',
    '平山商贸园',
    '溪湖产业园',
    '经开园区',
    '高新园区',
    '桥北园区',
    '南芬园区',
  ];

  beforeAll(async () => {
    ledger = check(await ledgerRows('ledger-city.xlsx'), {
      parks: places('park', parks),
      streets: places('street', ['明山街道', '平山街道', '溪湖街道', '南芬街道']),
    });
  });

  it('is ready in all its 1,789 rows, without a warning', () => {
    expect(countIssues(ledger.rows)).toEqual({
      rows: 1789,
      ready: 1789,
      heldBack: 0,
      withWarnings: 0,
      errors: 0,
      warnings: 0,
      withDifferences: 0,
      differences: 0,
      declined: 0,
      unchanged: 0,
    });
  });

  it('plans the units and organisations behind the printed figures', () => {
    const plan = planCommit(ledger.rows, AS_OF);
    const kindOf = new Map(plan.units.map((unit) => [unit.rowNumber, unit.kind]));
    const figures = (kind: string): number[] => {
      const own = plan.organisations.filter(
        (org) => org.kind === 'branch' && kindOf.get(org.rowNumber) === kind,
      );
      const joint = plan.organisations.filter(
        (org) => org.kind === 'joint_branch' && kindOf.get(org.rowNumber) === kind,
      );
      const covered = joint
        .flatMap((org) => org.members)
        .filter((member) => kindOf.get(member.rowNumber) === kind);
      return [
        plan.units.filter((unit) => unit.kind === kind).length,
        own.length,
        joint.length,
        covered.length,
      ];
    };
    expect(figures('non_public_enterprise')).toEqual([1058, 438, 138, 460]);
    expect(figures('social_org')).toEqual([731, 232, 56, 192]);
    expect(countPlan(plan)).toMatchObject({
      enterprisesNew: 1789,
      enterprisesChanged: 0,
      enterprisesUnchanged: 0,
      headcountsNew: 1789,
      partyOrgsNew: 864,
      membershipsNew: 1322,
    });
  });

  it('gives each organisation one lead, the secretary of its row and the as-of date', () => {
    for (const organisation of planCommit(ledger.rows, AS_OF).organisations) {
      expect(organisation.effectiveFrom).toBe(AS_OF);
      expect(organisation.secretaryName).not.toBeNull();
      const leads = organisation.members.filter((member) => member.isLead);
      expect(leads).toHaveLength(organisation.kind === 'joint_branch' ? 1 : 0);
    }
  });

  it('is checked and planned in well under a second', async () => {
    const rows = await ledgerRows('ledger-city.xlsx');
    const ms = await processorMs(() => {
      const checked = check(rows, {
        parks: places('park', parks),
        streets: places('street', ['明山街道', '平山街道', '溪湖街道', '南芬街道']),
      });
      planCommit(checked.rows, AS_OF);
    });
    expect(ms).toBeLessThan(1_000);
  });
});
