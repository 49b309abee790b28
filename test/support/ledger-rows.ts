import type { Cell, SheetRow } from '../../src/platform/spreadsheets/cell.js';
import { LEDGER_FIELDS } from '../../src/modules/import/domain/ledger-fields.js';
import type { LedgerField, LedgerMapping } from '../../src/modules/import/domain/ledger-fields.js';

/** Made-up credit codes whose check digits hold. The first six are firms', the last two social organisations'. */
export const CODES = [
  '91370105XKU5GEYF77',
  '91370105NNCERTJX3J',
  '91370105751W43AY2W',
  '91370105N0LA2JM16X',
  '91370105Q6DT2B6C9U',
  '91370105T7FC135C9M',
  '51370105YLMT83CQ1W',
  '51370105WPBH30E13L',
] as const;

type Written = Partial<Record<LedgerField, string | number | Cell | null>>;

/** Every field in a column of its own. */
export const FULL_MAPPING: LedgerMapping = Object.fromEntries(
  LEDGER_FIELDS.map((field, index) => [field, String.fromCharCode(65 + index)]),
);

/** Rows of a ledger from row 2 on, each a faultless unit but for what is written. */
export function ledgerOf(...units: Written[]): {
  rows: SheetRow[];
  headerRow: number;
  mapping: LedgerMapping;
} {
  const rows = units.map((unit, index) => ({ rowNumber: index + 2, cells: cellsOf(index, unit) }));
  return { rows, headerRow: 1, mapping: FULL_MAPPING };
}

function cellsOf(index: number, written: Written): Record<string, Cell> {
  const values: Written = {
    sequence: index + 1,
    legalName: `第${index + 1}号有限公司`,
    creditCode: CODES[index % CODES.length] ?? '',
    kind: index % CODES.length < 6 ? '非公企业' : '社会组织',
    park: '东园',
    street: '东街道',
    establishedOn: '2019-03-05',
    enteredOn: '2020-01-01',
    staffCount: 20,
    fullMemberCount: 1,
    formation: '未组建',
    contactName: '张三',
    contactPhone: '13812341234',
    ...written,
  };
  const cells: Record<string, Cell> = {};
  for (const field of LEDGER_FIELDS) {
    const value = values[field];
    const letter = FULL_MAPPING[field];
    if (value !== undefined && value !== null && letter !== undefined) {
      cells[letter] = typeof value === 'object' ? value : cellOf(value);
    }
  }
  return cells;
}

function cellOf(value: string | number): Cell {
  return { text: String(value), kind: typeof value === 'number' ? 'number' : 'text', value };
}
