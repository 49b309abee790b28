import type { Cell, SheetRow } from '../../../platform/spreadsheets/cell.js';
import { nameKey } from '../../../platform/text/clean-text.js';
import type {
  IssueRecorder,
  LedgerReference,
  LedgerRow,
  LedgerValues,
  RowInProgress,
} from './checked-ledger.js';
import {
  FORMATION_WORDS,
  KIND_WORDS,
  LEDGER_FIELD_DEFINITIONS,
  LEDGER_FIELDS,
  MASS_ORGANISATION_WORDS,
  TOTAL_WORDS,
} from './ledger-fields.js';
import type {
  EnterpriseKind,
  Formation,
  LearntWords,
  LedgerField,
  LedgerMapping,
  MassOrganisationKind,
} from './ledger-fields.js';
import { CellReader, PlaceIndex, wordIndex } from './read-cells.js';

const NO_WORDS: LearntWords = { kind: {}, formation: {}, massOrganisation: {} };
const TOTALS = new Set(TOTAL_WORDS.map(nameKey));

/** Reads each row below the header by itself; what depends on other rows is checked afterwards. */
export function readRows(
  sheetRows: readonly LedgerRow[],
  headerRow: number,
  mapping: LedgerMapping,
  reference: LedgerReference,
  issues: IssueRecorder,
): { rows: RowInProgress[]; skippedRows: number[] } {
  const parks = new PlaceIndex(reference.parks);
  const streets = new PlaceIndex(reference.streets);
  const words = reference.words ?? NO_WORDS;
  const kinds = wordIndex(KIND_WORDS, words.kind);
  const formations = wordIndex(FORMATION_WORDS, words.formation);
  const massOrganisations = wordIndex(MASS_ORGANISATION_WORDS, words.massOrganisation);
  const header = mappedCells(
    sheetRows.find((row) => row.rowNumber === headerRow),
    mapping,
  );
  const rows: RowInProgress[] = [];
  const skippedRows: number[] = [];
  for (const sheetRow of sheetRows) {
    if (sheetRow.rowNumber <= headerRow) {
      continue;
    }
    const cells = mappedCells(sheetRow, mapping);
    if (sheetRow.mended === undefined && namesNoUnit(sheetRow, cells, header)) {
      skippedRows.push(sheetRow.rowNumber);
      continue;
    }
    const row: RowInProgress = {
      rowNumber: sheetRow.rowNumber,
      texts: textsOf(cells),
      issues: [],
      declined: sheetRow.declined ?? [],
      differences: [],
      effect: null,
      values: blankValues(),
    };
    const context = { mapping, reference, issues, parks, streets, kinds, formations };
    row.values = readValues(row, cells, { ...context, massOrganisations });
    // Left as it is recorded: then the row says nothing of it, and nobody can follow its lead.
    if (row.declined.includes('formation')) {
      row.stated = { formation: row.values.formation, partyOrgName: row.values.partyOrgName };
      Object.assign(row.values, { formation: 'none', partyOrgName: null, leadUnit: null });
    }
    rows.push(row);
  }
  return { rows, skippedRows };
}

interface ReadingContext {
  mapping: LedgerMapping;
  reference: LedgerReference;
  issues: IssueRecorder;
  parks: PlaceIndex;
  streets: PlaceIndex;
  kinds: ReadonlyMap<string, EnterpriseKind>;
  formations: ReadonlyMap<string, Formation>;
  massOrganisations: ReadonlyMap<string, MassOrganisationKind>;
}

function readValues(
  row: RowInProgress,
  cells: Partial<Record<LedgerField, Cell>>,
  context: ReadingContext,
): LedgerValues {
  const { reference, issues, parks, streets } = context;
  const reader = new CellReader(row, cells, issues);
  reader.text('sequence');
  const legalName = reader.legalName();
  const creditCode = reader.creditCode();
  const kind = reader.word('kind', context.kinds, 'kind_unknown');
  if (kind === null) {
    reader.errorUnlessUnusable('kind', 'kind_missing');
  }
  const park = reader.place('park', parks);
  const street = reader.place('street', streets);
  const date1904 = reference.date1904 ?? false;
  const organisation = readOrganisation(row, reader, context);
  return {
    legalName,
    creditCode,
    kind,
    parkId: park?.id ?? null,
    parkName: park?.name ?? null,
    streetId: street?.id ?? null,
    streetName: street?.name ?? null,
    industry: reader.text('industry'),
    establishedOn: reader.date('establishedOn', date1904),
    enteredOn: reader.date('enteredOn', date1904),
    staffCount: reader.count('staffCount'),
    fullMemberCount: reader.count('fullMemberCount'),
    ...organisation,
    leadRowNumber: null,
    secretary: reader.text('secretary'),
    instructor: reader.text('instructor'),
    massOrganisations: reader.massOrganisations(context.massOrganisations),
    contactName: reader.text('contactName'),
    contactPhone: reader.phone(),
    remark: reader.text('remark'),
  };
}

/** How the unit is covered. Without a column for it, a lead unit means joint and an organisation's name means its own. */
function readOrganisation(
  row: RowInProgress,
  reader: CellReader,
  { mapping, issues, formations }: ReadingContext,
): Pick<LedgerValues, 'partyOrgName' | 'formation' | 'leadUnit'> {
  const partyOrgName = reader.text('partyOrgName');
  const leadUnit = reader.text('leadUnit');
  const inferred: Formation = leadUnit !== null ? 'joint' : partyOrgName !== null ? 'own' : 'none';
  if (mapping.formation === undefined) {
    return { partyOrgName, leadUnit, formation: inferred };
  }
  const formation = reader.word('formation', formations, 'formation_unknown');
  if (formation === null && row.texts.formation === undefined && inferred !== 'none') {
    issues.error(row, 'formation', 'formation_missing', { name: partyOrgName ?? leadUnit ?? '' });
  }
  return { partyOrgName, leadUnit, formation: formation ?? 'none' };
}

/**
 * The cells of a row by field, mended ones as mended; a merged cell counts below its first row only where the field
 * fills down.
 */
export function mappedCells(
  row: Pick<LedgerRow, 'cells' | 'mended'> | undefined,
  mapping: LedgerMapping,
): Partial<Record<LedgerField, Cell>> {
  const cells: Partial<Record<LedgerField, Cell>> = {};
  for (const field of LEDGER_FIELDS) {
    const text = row?.mended?.[field];
    if (text !== undefined && mapping[field] !== undefined) {
      if (text !== '') {
        cells[field] = { text, kind: 'text', value: text };
      }
      continue;
    }
    const letter = mapping[field];
    const cell = letter === undefined ? undefined : row?.cells[letter];
    if (
      cell !== undefined &&
      (cell.mergedFrom === undefined || LEDGER_FIELD_DEFINITIONS[field].fillsDown)
    ) {
      cells[field] = cell;
    }
  }
  return cells;
}

function textsOf(cells: Partial<Record<LedgerField, Cell>>): Partial<Record<LedgerField, string>> {
  return Object.fromEntries(Object.entries(cells).map(([field, cell]) => [field, cell.text]));
}

/** Totals, headers repeated for print, notes under the table, and rows that were numbered but never filled in. */
function namesNoUnit(
  row: SheetRow,
  cells: Partial<Record<LedgerField, Cell>>,
  header: Partial<Record<LedgerField, Cell>>,
): boolean {
  const own = Object.entries(cells).filter(([, cell]) => cell.mergedFrom === undefined);
  const telling = own.filter(([field]) => field !== 'sequence' && field !== 'remark');
  if (telling.length === 0) {
    return true;
  }
  if (own.every(([field, cell]) => header[field as LedgerField]?.text === cell.text)) {
    return true;
  }
  const first = Object.values(row.cells).find((cell) => cell.mergedFrom === undefined);
  return cells.creditCode === undefined && first !== undefined && TOTALS.has(nameKey(first.text));
}

function blankValues(): LedgerValues {
  return {
    legalName: null,
    creditCode: null,
    kind: null,
    parkId: null,
    parkName: null,
    streetId: null,
    streetName: null,
    industry: null,
    establishedOn: null,
    enteredOn: null,
    staffCount: null,
    fullMemberCount: null,
    partyOrgName: null,
    formation: 'none',
    leadUnit: null,
    leadRowNumber: null,
    secretary: null,
    instructor: null,
    massOrganisations: [],
    contactName: null,
    contactPhone: null,
    remark: null,
  };
}
