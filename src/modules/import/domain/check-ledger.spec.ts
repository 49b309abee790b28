import { describe, expect, it } from '@jest/globals';
import { CODES, FULL_MAPPING, ledgerOf } from '../../../../test/support/ledger-rows.js';
import type { Cell } from '../../../platform/spreadsheets/cell.js';
import { checkAsOf, checkLedger, countIssues } from './check-ledger.js';
import type { CheckedLedger, LedgerReference } from './checked-ledger.js';
import type { LedgerField } from './ledger-fields.js';

const REFERENCE: LedgerReference = {
  asOf: '2025-12-31',
  parks: [
    { id: 'p1', name: '东园', aliases: ['东电商园'] },
    { id: 'p2', name: '西园' },
  ],
  streets: [{ id: 's1', name: '东街道' }],
};

type Units = Parameters<typeof ledgerOf>;

const check = (...units: Units): CheckedLedger => checkLedger(ledgerOf(...units), REFERENCE);

/** "field code" of each issue of the row at an index. */
function found(ledger: CheckedLedger, index = 0, severity?: 'error' | 'warning'): string[] {
  const issues = ledger.rows[index]?.issues ?? [];
  return issues
    .filter((issue) => severity === undefined || issue.severity === severity)
    .map((issue) => `${issue.field ?? ''} ${issue.code}`);
}

const cell = (kind: Cell['kind'], text: string, extra: Partial<Cell> = {}): Cell => ({
  kind,
  text,
  value: text,
  ...extra,
});

describe('a faultless row', () => {
  it('is ready, with its values read', () => {
    const [row] = check({ remark: ' 说明 ', industry: '无' }).rows;
    expect(row).toMatchObject({ rowNumber: 2, verdict: 'ready', issues: [] });
    expect(row?.values).toMatchObject({
      legalName: '第1号有限公司',
      creditCode: CODES[0],
      kind: 'non_public_enterprise',
      parkId: 'p1',
      streetId: 's1',
      industry: null,
      establishedOn: '2019-03-05',
      staffCount: 20,
      formation: 'none',
      remark: '说明',
    });
  });
});

describe('errors of a cell hold its row back', () => {
  it.each<[LedgerField, string | number | Cell | null, string]>([
    ['legalName', null, 'name_missing'],
    ['legalName', '　', 'name_missing'],
    ['legalName', '长'.repeat(121), 'text_too_long'],
    ['legalName', cell('formula', '=A1'), 'formula_in_cell'],
    ['legalName', cell('error', '#N/A'), 'error_in_cell'],
    ['sequence', cell('formula', '=ROW()-1'), 'formula_in_cell'],
    ['remark', cell('formula', '=1'), 'formula_in_cell'],
    ['contactPhone', cell('formula', '=1'), 'formula_in_cell'],
    ['creditCode', null, 'code_missing'],
    ['creditCode', '9137010', 'credit_code_length'],
    ['creditCode', '9137010OXKU5GEYF77', 'credit_code_alphabet'],
    ['creditCode', '91370105XKU5GEYF78', 'credit_code_check_digit'],
    ['creditCode', 913701050000000000, 'code_as_number'],
    ['kind', null, 'kind_missing'],
    ['kind', '国有企业', 'kind_unknown'],
    ['park', null, 'park_missing'],
    ['park', '南园', 'park_unknown'],
    ['street', null, 'street_missing'],
    ['street', '南街道', 'street_unknown'],
    ['establishedOn', '2019-02-30', 'date_impossible'],
    ['establishedOn', '不详', 'date_format'],
    ['enteredOn', '2019-13-01', 'date_impossible'],
    ['staffCount', '约50人', 'count_not_number'],
    ['staffCount', '21人', 'count_not_number'],
    ['staffCount', -1, 'count_negative'],
    ['staffCount', 2.5, 'count_decimal'],
    ['staffCount', 1000001, 'count_too_large'],
    ['staffCount', cell('date', '2019-03-05'), 'count_not_number'],
    ['fullMemberCount', '-3', 'count_negative'],
    ['fullMemberCount', 'abc', 'count_not_number'],
    ['contactPhone', '12345', 'phone_format'],
    ['formation', '功能型', 'formation_unknown'],
  ])('%s %j: %s', (field, value, code) => {
    const ledger = check({ [field]: value });
    expect(found(ledger, 0, 'error')).toEqual([`${field} ${code}`]);
    expect(ledger.rows[0]).toMatchObject({ verdict: 'held_back' });
    expect(ledger.rows[0]?.issues.find((issue) => issue.code === code)?.column).toBe(
      FULL_MAPPING[field],
    );
  });

  it('wants a formation where an organisation is named', () => {
    expect(found(check({ formation: null, partyOrgName: '某党支部' }), 0, 'error')).toEqual([
      'formation formation_missing',
    ]);
  });
});

describe('what is read as meant', () => {
  it.each<
    [LedgerField, string | number | Cell, keyof CheckedLedger['rows'][number]['values'], unknown]
  >([
    ['legalName', ' 甲公司　', 'legalName', '甲公司'],
    ['legalName', '甲\n公司\u200b', 'legalName', '甲 公司'],
    ['legalName', '长'.repeat(120), 'legalName', '长'.repeat(120)],
    ['creditCode', '９１370105xku5geyf77 ', 'creditCode', CODES[0]],
    ['kind', '私营企业', 'kind', 'non_public_enterprise'],
    ['park', '东 园', 'parkId', 'p1'],
    ['park', '东电商园', 'parkId', 'p1'],
    ['street', '东街道办事处', 'streetId', 's1'],
    ['establishedOn', 43529, 'establishedOn', '2019-03-05'],
    ['establishedOn', cell('date', '2019-03-05T08:00:00'), 'establishedOn', '2019-03-05'],
    ['staffCount', '２１', 'staffCount', 21],
    ['staffCount', '1,234', 'staffCount', 1234],
    ['staffCount', '21.0', 'staffCount', 21],
    ['staffCount', 0, 'staffCount', 0],
    ['staffCount', 1000000, 'staffCount', 1000000],
    ['contactPhone', 13812341234, 'contactPhone', '13812341234'],
    ['contactPhone', '0531-88888888', 'contactPhone', '0531-88888888'],
    ['instructor', '无', 'instructor', null],
    ['massOrganisation', '工会、妇联', 'massOrganisations', ['union', 'women_federation']],
    ['massOrganisation', '无', 'massOrganisations', []],
    ['formation', '无', 'formation', 'none'],
    ['formation', '单建', 'formation', 'own'],
  ])('%s %j', (field, value, key, expected) => {
    const ledger = check({ fullMemberCount: 0, [field]: value });
    expect(found(ledger, 0, 'error')).toEqual([]);
    expect(ledger.rows[0]?.values[key]).toEqual(expected);
  });

  it('takes a cell merged down for places, never for names or counts', () => {
    const merged = { mergedFrom: 'A1' };
    expect(check({ park: cell('text', '东园', merged) }).rows[0]?.verdict).toBe('ready');
    expect(found(check({ legalName: cell('text', '甲', merged) }), 0, 'error')).toEqual([
      'legalName name_missing',
    ]);
  });

  it('infers the formation where the ledger has no column for it', () => {
    const ledger = ledgerOf({ partyOrgName: '甲党支部' }, { leadUnit: '第2号有限公司' }, {});
    const mapping = { ...ledger.mapping, formation: undefined };
    const { rows } = checkLedger({ ...ledger, mapping }, REFERENCE);
    expect(rows.map((row) => row.values.formation)).toEqual(['own', 'joint', 'none']);
  });

  it('skips totals, repeated headers and rows that were only numbered', () => {
    const ledger = ledgerOf({});
    const text = (value: string): Cell => ({ text: value, kind: 'text', value });
    ledger.rows.unshift({ rowNumber: 1, cells: { A: text('序号'), B: text('单位名称') } });
    ledger.rows.push(
      { rowNumber: 3, cells: { A: text('合计'), J: text('20') } },
      { rowNumber: 4, cells: { A: text('序号'), B: text('单位名称') } },
      { rowNumber: 5, cells: { A: text('9') } },
      { rowNumber: 6, cells: { T: text('填表人：张三') } },
    );
    const checked = checkLedger(ledger, REFERENCE);
    expect(checked.rows.map((row) => row.rowNumber)).toEqual([2]);
    expect(checked.skippedRows).toEqual([3, 4, 5, 6]);
  });
});

describe('the file as a whole', () => {
  it('refuses a code that stands twice, at both rows', () => {
    const ledger = check({}, {}, { creditCode: CODES[0] });
    expect(found(ledger, 0)).toEqual(['creditCode code_duplicate']);
    expect(found(ledger, 1)).toEqual([]);
    expect(ledger.rows[2]?.issues[0]?.params).toEqual({ rows: [2], count: 1 });
  });

  it('names ten of many other rows and says how many there are', () => {
    const ledger = check(...Array.from({ length: 12 }, () => ({ creditCode: CODES[0] })));
    expect(ledger.rows[0]?.issues[0]?.params).toEqual({
      rows: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      count: 11,
    });
  });

  it('warns of a name that stands twice', () => {
    const ledger = check({ legalName: '甲（东）' }, { legalName: '甲(东)' });
    expect(found(ledger, 1)).toEqual(['legalName name_duplicate']);
    expect(countIssues(ledger.rows)).toEqual({
      rows: 2,
      ready: 2,
      heldBack: 0,
      withWarnings: 2,
      errors: 0,
      warnings: 2,
      withDifferences: 0,
      differences: 0,
      declined: 0,
      unchanged: 0,
    });
  });

  it('refuses one organisation’s name for two units that did not join', () => {
    const own = {
      formation: '单独',
      partyOrgName: '甲党支部',
      secretary: '李四',
      fullMemberCount: 3,
    };
    const ledger = check(own, own, { ...own, park: '西园' });
    expect(found(ledger, 0)).toEqual(['partyOrgName organisation_name_shared']);
    expect(found(ledger, 1)).toEqual(['partyOrgName organisation_name_shared']);
    expect(found(ledger, 2)).toEqual([]);
  });
});

describe('the as-of date', () => {
  it.each([
    ['2025-12-30', null],
    ['2025-12-31', null],
    ['2026-01-01', 'as_of_in_future'],
  ])('%s on 2025-12-31: %s', (asOf, expected) => {
    expect(checkAsOf(asOf, '2025-12-31')).toBe(expected);
  });
});
