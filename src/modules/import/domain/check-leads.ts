import { nameKey } from '../../../platform/text/clean-text.js';
import { isHeldBack } from './checked-ledger.js';
import type { IssueRecorder, RowInProgress } from './checked-ledger.js';
import type { IssueReason } from './issue-texts.js';
import { checkCreditCode } from '../../enterprises/enterprises.rules.js';

/** Most rows named in one message, and most reasons repeated from another row. */
const NAMED = 10;

/** The rows of one joint organisation: its lead unit's row, and every row that names it (the lead's among them). */
export interface JointGroup {
  lead: RowInProgress;
  members: RowInProgress[];
}

/** Finds the lead unit's row of every joint row, and what is wrong with it: rule 1.2 joins units of one park. */
export function resolveLeads(rows: readonly RowInProgress[], issues: IssueRecorder): JointGroup[] {
  const byName = groupBy(rows, (row) =>
    row.values.legalName === null ? null : nameKey(row.values.legalName),
  );
  const byCode = groupBy(rows, (row) => row.values.creditCode);
  const groups = new Map<number, JointGroup>();
  for (const row of rows) {
    if (row.values.formation !== 'joint') {
      continue;
    }
    const lead = findLead(row, byName, byCode, issues);
    if (lead === null) {
      continue;
    }
    row.values.leadRowNumber = lead.rowNumber;
    const group = groups.get(lead.rowNumber) ?? { lead, members: [] };
    group.members.push(row);
    groups.set(lead.rowNumber, group);
  }
  for (const group of groups.values()) {
    checkGroup(group, issues);
  }
  return [...groups.values()];
}

/** Holds back every row whose lead unit's row is held back, and so on until nothing changes. */
export function holdBackWithLeads(groups: readonly JointGroup[], issues: IssueRecorder): void {
  let changed = true;
  while (changed) {
    changed = false;
    for (const { lead, members } of groups) {
      if (!isHeldBack(lead)) {
        continue;
      }
      for (const row of members) {
        if (row !== lead && !row.issues.some((issue) => issue.code === 'lead_unit_held_back')) {
          issues.error(row, 'leadUnit', 'lead_unit_held_back', {
            leadRow: lead.rowNumber,
            leadUnit: lead.values.legalName ?? row.values.leadUnit ?? '',
            reasons: reasonsOf(lead),
          });
          changed = true;
        }
      }
    }
  }
}

function findLead(
  row: RowInProgress,
  byName: ReadonlyMap<string, RowInProgress[]>,
  byCode: ReadonlyMap<string, RowInProgress[]>,
  issues: IssueRecorder,
): RowInProgress | null {
  const { leadUnit, parkId } = row.values;
  if (leadUnit === null) {
    if (!row.issues.some((issue) => issue.field === 'leadUnit' && issue.severity === 'error')) {
      issues.error(row, 'leadUnit', 'lead_missing');
    }
    return null;
  }
  const code = checkCreditCode(leadUnit);
  const found =
    byName.get(nameKey(leadUnit)) ?? (code.ok ? byCode.get(code.code) : undefined) ?? [];
  const itself = found.find((candidate) => candidate === row);
  if (itself !== undefined) {
    return itself;
  }
  const nearby = found.filter((candidate) => candidate.values.parkId === parkId);
  const candidates = nearby.length > 0 ? nearby : found;
  const [lead] = candidates;
  if (lead === undefined) {
    issues.error(row, 'leadUnit', 'lead_not_found', { leadUnit });
    return null;
  }
  if (candidates.length > 1) {
    const rows = candidates.slice(0, NAMED).map((candidate) => candidate.rowNumber);
    issues.error(row, 'leadUnit', 'lead_ambiguous', { leadUnit, rows });
    return null;
  }
  return lead;
}

function checkGroup({ lead, members }: JointGroup, issues: IssueRecorder): void {
  const leads = members.includes(lead);
  for (const row of members) {
    if (row === lead) {
      continue;
    }
    if (!leads) {
      issues.error(row, 'leadUnit', 'lead_not_leading', {
        leadRow: lead.rowNumber,
        leadUnit: lead.values.legalName ?? '',
      });
    }
    if (
      lead.values.parkId !== null &&
      row.values.parkId !== null &&
      lead.values.parkId !== row.values.parkId
    ) {
      issues.error(row, 'leadUnit', 'lead_in_another_park', {
        leadRow: lead.rowNumber,
        leadPark: lead.values.parkName ?? '',
        park: row.values.parkName ?? '',
      });
    }
    if (leads) {
      compareWithLead(row, lead, issues);
    }
  }
}

/** The lead unit's row gives the organisation's name and secretary; a row that says otherwise is told so. */
function compareWithLead(row: RowInProgress, lead: RowInProgress, issues: IssueRecorder): void {
  const { partyOrgName, secretary } = row.values;
  const params = { leadRow: lead.rowNumber, leadUnit: lead.values.legalName ?? '' };
  if (partyOrgName !== null && nameKey(partyOrgName) !== nameKey(lead.values.partyOrgName ?? '')) {
    issues.warning(row, 'partyOrgName', 'joint_name_differs', {
      ...params,
      name: lead.values.partyOrgName ?? '',
    });
  }
  if (
    secretary !== null &&
    lead.values.secretary !== null &&
    nameKey(secretary) !== nameKey(lead.values.secretary)
  ) {
    issues.warning(row, 'secretary', 'secretary_differs_from_lead', {
      ...params,
      secretary: lead.values.secretary,
    });
  }
}

/** Why a row is held back, without reasons that would nest another row's reasons again. */
function reasonsOf(row: RowInProgress): IssueReason[] {
  return row.issues
    .filter((issue) => issue.severity === 'error')
    .slice(0, NAMED)
    .map(({ code, params }) => ({ code, params: { ...params, reasons: [] } }));
}

export function groupBy<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string | null,
): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) {
      continue;
    }
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, [row]);
    } else {
      group.push(row);
    }
  }
  return groups;
}

/** The other rows of a group that share something with this one: the first few by number, and how many there are. */
export function otherRows(
  row: RowInProgress,
  same: readonly RowInProgress[],
): { rows: number[]; count: number } {
  const named: number[] = [];
  for (const other of same) {
    if (other !== row) {
      named.push(other.rowNumber);
    }
    if (named.length === NAMED) {
      break;
    }
  }
  return { rows: named, count: same.length - 1 };
}
