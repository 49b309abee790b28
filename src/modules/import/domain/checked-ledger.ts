import type { BusinessDate } from '../../../platform/calendar/business-date.js';
import type {
  EnterpriseKind,
  Formation,
  LearntWords,
  LedgerField,
  LedgerMapping,
  MassOrganisationKind,
} from './ledger-fields.js';
import type { SheetRow } from '../../../platform/spreadsheets/cell.js';
import type { IssueCode, IssueParams } from './issue-texts.js';
import type { PartyOrgKind } from '../../branches/branches.rules.js';

/** One thing to say about one cell. An error holds the row back; a warning never does. */
export interface LedgerIssue {
  field: LedgerField | null;
  /** Letter of the column the field is read from; null where the ledger has no such column. */
  column: string | null;
  severity: 'error' | 'warning';
  code: IssueCode;
  params: IssueParams;
}

/** A row as understood. What could not be read is null; a row that is held back may have any of it null. */
export interface LedgerValues {
  legalName: string | null;
  creditCode: string | null;
  kind: EnterpriseKind | null;
  parkId: string | null;
  parkName: string | null;
  streetId: string | null;
  streetName: string | null;
  industry: string | null;
  establishedOn: BusinessDate | null;
  enteredOn: BusinessDate | null;
  staffCount: number | null;
  fullMemberCount: number | null;
  partyOrgName: string | null;
  formation: Formation;
  /** Lead unit as written. */
  leadUnit: string | null;
  /** Row of the lead unit in this file: the row itself where the unit leads. */
  leadRowNumber: number | null;
  secretary: string | null;
  instructor: string | null;
  massOrganisations: MassOrganisationKind[];
  contactName: string | null;
  contactPhone: string | null;
  remark: string | null;
}

type Known =
  'legalName' | 'creditCode' | 'kind' | 'parkId' | 'parkName' | 'streetId' | 'streetName';

/** A row that can be written: all that a unit must have is there. */
export type ReadyValues = LedgerValues & { [Field in Known]: NonNullable<LedgerValues[Field]> };

/** A row as it lies in the batch: the sheet's cells, and what an officer made of them. */
export interface LedgerRow extends SheetRow {
  /** Texts that an officer wrote in place of cells; an empty one stands for a blank cell. */
  mended?: Partial<Record<LedgerField, string>>;
  /** Fields whose recorded value stays, whatever the row says. */
  declined?: readonly LedgerField[];
}

/** A difference as far as it makes one that was shown another one. */
export type Shown = Pick<LedgerDifference, 'field' | 'before' | 'after'>;

/**
 * A field in which a row differs from what the portal holds of its unit. `before` and `after` are words for a reader,
 * but codes for `kind` and `formation`; a null `before` means that nothing is recorded yet.
 */
export interface LedgerDifference {
  field: LedgerField;
  before: string | null;
  after: string;
  /** The organisation that covers the unit, before and after, where the difference is in `formation`. */
  organisations?: { before: string | null; after: string };
  /** Whether committing writes it. */
  accepted: boolean;
}

/** What committing a ready row does to its unit; null for a row that is held back. */
export type RowEffect = 'new' | 'changed' | 'unchanged' | null;

interface CheckedRowBase {
  rowNumber: number;
  /** The mapped cells as they are read: mended ones as mended. */
  texts: Partial<Record<LedgerField, string>>;
  issues: LedgerIssue[];
  declined: readonly LedgerField[];
  differences: LedgerDifference[];
  effect: RowEffect;
}

export type ReadyRow = CheckedRowBase & { verdict: 'ready'; values: ReadyValues };
export type HeldBackRow = CheckedRowBase & { verdict: 'held_back'; values: LedgerValues };
export type CheckedRow = ReadyRow | HeldBackRow;

export interface CheckedLedger {
  rows: CheckedRow[];
  /** Rows below the header that name no unit: totals, repeated headers, numbered blanks. */
  skippedRows: number[];
}

export interface NamedPlace {
  id: string;
  name: string;
  aliases?: readonly string[];
}

/** What the portal already holds of a unit. Where a field is dated, what holds on the ledger's as-of date. */
export interface ExistingUnit {
  id: string;
  version: number;
  parkId: string;
  creditCode: string;
  legalName: string;
  kind: EnterpriseKind;
  streetId: string;
  industry: string | null;
  establishedOn: BusinessDate | null;
  enteredOn: BusinessDate;
  leftOn: BusinessDate | null;
  contactName: string | null;
  contactPhone: string | null;
  remark: string | null;
  /** Head-count reported for exactly the as-of date. */
  headcount: { staffCount: number; fullMemberCount: number } | null;
  instructors: readonly string[];
  massOrganisations: readonly MassOrganisationKind[];
}

/** An organisation that exists on the as-of date, with the units it covers then. */
export interface ExistingOrganisation {
  id: string;
  parkId: string;
  kind: PartyOrgKind;
  name: string;
  secretaryName: string | null;
  members: readonly ExistingMembership[];
}

export interface ExistingMembership {
  enterpriseId: string;
  tie: 'own' | 'joint';
  isLead: boolean;
  joinedOn: BusinessDate;
  leftOn: BusinessDate | null;
}

export interface ExistingLedger {
  units: readonly ExistingUnit[];
  organisations: readonly ExistingOrganisation[];
}

export interface LedgerReference {
  /** Day the ledger speaks of, as the officer stated it. */
  asOf: BusinessDate;
  /** Whether the workbook counts its days from 1904. */
  date1904?: boolean;
  parks: readonly NamedPlace[];
  streets: readonly NamedPlace[];
  /** Words of the district's own for kinds, formations and mass organisations. */
  words?: LearntWords;
  existing?: ExistingLedger;
}

/** A row while it is being checked. */
export interface RowInProgress extends CheckedRowBase {
  /** What the row says of its organisation, where that is declined. */
  stated?: Pick<LedgerValues, 'formation' | 'partyOrgName'>;
  values: LedgerValues;
}

/** Adds issues to rows, putting the column beside the field. */
export class IssueRecorder {
  constructor(private readonly mapping: LedgerMapping) {}

  error(row: RowInProgress, field: LedgerField, code: IssueCode, params: IssueParams = {}): void {
    this.add(row, field, 'error', code, params);
  }

  warning(row: RowInProgress, field: LedgerField, code: IssueCode, params: IssueParams = {}): void {
    this.add(row, field, 'warning', code, params);
  }

  private add(
    row: RowInProgress,
    field: LedgerField,
    severity: LedgerIssue['severity'],
    code: IssueCode,
    params: IssueParams,
  ): void {
    row.issues.push({ field, column: this.mapping[field] ?? null, severity, code, params });
  }
}

export function isHeldBack(row: { issues: readonly LedgerIssue[] }): boolean {
  return row.issues.some((issue) => issue.severity === 'error');
}
