import type { BusinessDate } from '../../../platform/calendar/business-date.js';
import type { IssueRecorder, RowInProgress } from './checked-ledger.js';
import type { JointGroup } from './check-leads.js';
import type { LedgerField, LedgerMapping } from './ledger-fields.js';
import {
  jointOrganisationName,
  organisationKind,
  ownOrganisationName,
} from './organisation-names.js';
import { kindOfCreditCode } from '../../enterprises/enterprises.rules.js';
import { adviseOrganisation, adviseUnit } from '../../branches/branches.rules.js';
import type { RuleFinding } from '../../branches/branches.rules.js';

/** A unit of more staff than this is taken for a slip of the pen. */
const PLAUSIBLE_STAFF = 100_000;

/** What looks odd in a row by itself. Only warns. */
export function checkPlausibility(
  row: RowInProgress,
  asOf: BusinessDate,
  mapping: LedgerMapping,
  issues: IssueRecorder,
): void {
  const { values } = row;
  checkDates(row, asOf, issues);
  const { staffCount, fullMemberCount, creditCode, kind } = values;
  if (staffCount !== null && staffCount > PLAUSIBLE_STAFF) {
    issues.warning(row, 'staffCount', 'staff_count_implausible', { limit: PLAUSIBLE_STAFF });
  }
  if (staffCount !== null && fullMemberCount !== null && fullMemberCount > staffCount) {
    issues.warning(row, 'fullMemberCount', 'members_exceed_staff', { staffCount, fullMemberCount });
  }
  const hasCounts = mapping.staffCount !== undefined || mapping.fullMemberCount !== undefined;
  for (const field of ['staffCount', 'fullMemberCount'] as const) {
    if (hasCounts && values[field] === null && !isRefused(row, field)) {
      issues.warning(row, field, 'headcount_incomplete');
    }
  }
  const kindOfCode = creditCode === null ? null : kindOfCreditCode(creditCode);
  if (creditCode !== null && kind !== null && kindOfCode !== kind) {
    issues.warning(row, 'creditCode', 'code_prefix_mismatch', { prefix: creditCode.slice(0, 2) });
  }
  for (const [field, code] of [
    ['contactName', 'contact_missing'],
    ['contactPhone', 'contact_phone_missing'],
  ] as const) {
    if (mapping[field] !== undefined && values[field] === null && !isRefused(row, field)) {
      issues.warning(row, field, code);
    }
  }
  checkOrganisationCells(row, issues);
}

/** Rules 1.1–1.4 for a unit and, where it has one, its own organisation. */
export function adviseRow(row: RowInProgress, issues: IssueRecorder): void {
  const { values } = row;
  const { fullMemberCount } = values;
  record(
    row,
    adviseUnit({ fullMemberCount, hasOwnOrganisation: values.formation === 'own' }),
    issues,
  );
  const name = values.formation === 'own' ? ownOrganisationName(values) : null;
  if (name !== null) {
    record(
      row,
      adviseOrganisation({
        kind: organisationKind(name, 'own'),
        fullMemberCount,
        unitCount: 1,
        isApproved: false,
      }),
      issues,
    );
  }
}

/** Rules 1.2–1.4 for a joint organisation, told once, at its lead unit's row. */
export function adviseGroup({ lead, members }: JointGroup, issues: IssueRecorder): void {
  const name = jointOrganisationName(lead.values);
  if (name === null || !members.includes(lead)) {
    return;
  }
  const fullMemberCount = members.reduce((sum, row) => sum + (row.values.fullMemberCount ?? 0), 0);
  const kind = organisationKind(name, 'joint');
  record(
    lead,
    adviseOrganisation({ kind, fullMemberCount, unitCount: members.length, isApproved: false }),
    issues,
  );
}

function record(row: RowInProgress, findings: readonly RuleFinding[], issues: IssueRecorder): void {
  for (const { code, params } of findings) {
    const isAboutUnits = code === 'joint_too_wide' || code === 'joint_single_unit';
    issues.warning(row, isAboutUnits ? 'leadUnit' : 'fullMemberCount', code, params);
  }
}

function checkDates(row: RowInProgress, asOf: BusinessDate, issues: IssueRecorder): void {
  const { establishedOn, enteredOn } = row.values;
  for (const [field, date] of [
    ['establishedOn', establishedOn],
    ['enteredOn', enteredOn],
  ] as const) {
    if (date !== null && date > asOf) {
      issues.warning(row, field, 'date_after_as_of', { date, asOf });
    }
  }
  if (establishedOn !== null && enteredOn !== null && enteredOn < establishedOn) {
    issues.warning(row, 'enteredOn', 'entered_before_established', { establishedOn, enteredOn });
  }
  if (enteredOn === null && !isRefused(row, 'enteredOn')) {
    issues.warning(row, 'enteredOn', 'entered_on_missing', { asOf });
  }
}

function checkOrganisationCells(row: RowInProgress, issues: IssueRecorder): void {
  const { formation, partyOrgName, leadUnit, legalName, secretary, leadRowNumber } = row.values;
  const names = formation === 'own' || (formation === 'joint' && leadRowNumber === row.rowNumber);
  if (names && secretary === null && !isRefused(row, 'secretary')) {
    issues.warning(row, 'secretary', 'secretary_missing');
  }
  if (names && partyOrgName === null && legalName !== null && !isRefused(row, 'partyOrgName')) {
    const name =
      formation === 'own' ? ownOrganisationName(row.values) : jointOrganisationName(row.values);
    issues.warning(row, 'partyOrgName', 'organisation_name_missing', { name: name ?? '' });
  }
  if (formation === 'none' && partyOrgName !== null && !isRefused(row, 'formation')) {
    issues.warning(row, 'partyOrgName', 'organisation_ignored', { name: partyOrgName });
  }
  if (formation !== 'joint' && leadUnit !== null && !isRefused(row, 'formation')) {
    issues.warning(row, 'leadUnit', 'lead_ignored', { leadUnit });
  }
}

function isRefused(row: RowInProgress, field: LedgerField): boolean {
  return row.issues.some((issue) => issue.field === field && issue.severity === 'error');
}
