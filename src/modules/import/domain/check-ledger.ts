import { nameKey } from '../../../platform/text/clean-text.js';
import {
  checkAgainstRecords,
  checkOrganisationNames,
  RecordIndex,
} from './check-against-records.js';
import { groupBy, holdBackWithLeads, otherRows, resolveLeads } from './check-leads.js';
import { adviseGroup, adviseRow, checkPlausibility } from './check-plausibility.js';
import { isHeldBack, IssueRecorder } from './checked-ledger.js';
import type {
  CheckedLedger,
  CheckedRow,
  LedgerReference,
  LedgerRow,
  LedgerValues,
  ReadyValues,
  RowInProgress,
} from './checked-ledger.js';
import { findDifferences } from './find-differences.js';
import { LEDGER_FIELDS } from './ledger-fields.js';
import type { LedgerMapping } from './ledger-fields.js';
import { readRows } from './read-rows.js';

/**
 * Checks a ledger as a whole: every bad cell with its reason, and per row whether it is ready or held back. Rules of
 * organisation and plausibility only warn; a row whose lead unit is held back is held back with it.
 */
export function checkLedger(
  ledger: { rows: readonly LedgerRow[]; headerRow: number; mapping: LedgerMapping },
  reference: LedgerReference,
): CheckedLedger {
  const { mapping } = ledger;
  const { asOf, parks } = reference;
  const issues = new IssueRecorder(mapping);
  const { rows, skippedRows } = readRows(ledger.rows, ledger.headerRow, mapping, reference, issues);
  const groups = resolveLeads(rows, issues);
  checkRepeats(rows, issues);

  const records = new RecordIndex(reference.existing ?? { units: [], organisations: [] });
  const byNumber = new Map(rows.map((row) => [row.rowNumber, row]));
  for (const row of rows) {
    checkPlausibility(row, asOf, mapping, issues);
    adviseRow(row, issues);
    const lead = byNumber.get(row.values.leadRowNumber ?? -1) ?? null;
    checkAgainstRecords(row, lead, { records, asOf, parks }, issues);
    const unit = records.unit(row.values.parkId, row.values.creditCode);
    row.differences = unit === null ? [] : findDifferences(row, lead, unit, records, reference);
    row.effect = unit === null ? 'new' : row.differences.length > 0 ? 'changed' : 'unchanged';
  }
  for (const group of groups) {
    adviseGroup(group, issues);
  }
  checkOrganisationNames(rows, groups, records, issues);
  holdBackWithLeads(groups, issues);
  return { rows: rows.map(judge), skippedRows };
}

export interface LedgerCounts {
  rows: number;
  ready: number;
  heldBack: number;
  withWarnings: number;
  errors: number;
  warnings: number;
  /** Ready rows of units that are recorded already and say something else, whether that is accepted or not. */
  withDifferences: number;
  /** Fields in which those rows differ, and how many of these stay as they are recorded. */
  differences: number;
  declined: number;
  /** Ready rows that say nothing new of a recorded unit. */
  unchanged: number;
}

/** How many rows are ready and how much is to be said about them. */
export function countIssues(rows: readonly CheckedRow[]): LedgerCounts {
  const counts: LedgerCounts = {
    rows: rows.length,
    ready: 0,
    heldBack: 0,
    withWarnings: 0,
    errors: 0,
    warnings: 0,
    withDifferences: 0,
    differences: 0,
    declined: 0,
    unchanged: 0,
  };
  for (const row of rows) {
    const errors = row.issues.filter((issue) => issue.severity === 'error').length;
    const warnings = row.issues.length - errors;
    counts[row.verdict === 'ready' ? 'ready' : 'heldBack'] += 1;
    counts.withWarnings += Number(warnings > 0);
    counts.errors += errors;
    counts.warnings += warnings;
    if (row.verdict === 'ready') {
      counts.withDifferences += Number(row.effect === 'changed');
      counts.unchanged += Number(row.effect === 'unchanged');
      counts.differences += row.differences.length;
      counts.declined += row.differences.filter(({ accepted }) => !accepted).length;
    }
  }
  return counts;
}

/** Why a ledger's as-of date is refused: it must not lie after today. Null when it is good. */
export function checkAsOf(asOf: string, today: string): 'as_of_in_future' | null {
  return asOf > today ? 'as_of_in_future' : null;
}

/** One code may stand once in a file, whichever park it is in; one name twice is only odd (rule 5.4). */
function checkRepeats(rows: readonly RowInProgress[], issues: IssueRecorder): void {
  for (const same of groupBy(rows, (row) => row.values.creditCode).values()) {
    for (const row of same.length > 1 ? same : []) {
      issues.error(row, 'creditCode', 'code_duplicate', otherRows(row, same));
    }
  }
  const nameOf = (row: RowInProgress): string | null =>
    row.values.legalName === null ? null : nameKey(row.values.legalName);
  for (const same of groupBy(rows, nameOf).values()) {
    for (const row of same.length > 1 ? same : []) {
      issues.warning(row, 'legalName', 'name_duplicate', otherRows(row, same));
    }
  }
}

function judge(row: RowInProgress): CheckedRow {
  const { rowNumber, texts, values, declined } = row;
  const issues = [...row.issues].sort((a, b) => order(a.field) - order(b.field));
  const told = { rowNumber, texts, issues, declined };
  if (isHeldBack(row) || !isComplete(values)) {
    return { ...told, values, differences: [], effect: null, verdict: 'held_back' };
  }
  const { differences, effect } = row;
  return { ...told, values, differences, effect, verdict: 'ready' };
}

function order(field: (typeof LEDGER_FIELDS)[number] | null): number {
  return field === null ? -1 : LEDGER_FIELDS.indexOf(field);
}

function isComplete(values: LedgerValues): values is ReadyValues {
  return (
    values.legalName !== null &&
    values.creditCode !== null &&
    values.kind !== null &&
    values.parkId !== null &&
    values.streetId !== null
  );
}
