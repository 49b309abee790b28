import type { BusinessDate } from '../../../platform/calendar/business-date.js';
import { RecordIndex } from './check-against-records.js';
import type {
  CheckedRow,
  ExistingLedger,
  ExistingUnit,
  ReadyRow,
  ReadyValues,
} from './checked-ledger.js';
import type { EnterpriseKind, MassOrganisationKind } from './ledger-fields.js';
import {
  jointOrganisationName,
  organisationKind,
  ownOrganisationName,
} from './organisation-names.js';
import type { PartyOrgKind } from '../../branches/branches.rules.js';

/** Fields of a unit that a ledger may fill or change. A blank cell leaves what is recorded. */
const UNIT_FIELDS = [
  'legalName',
  'kind',
  'streetId',
  'industry',
  'establishedOn',
  'enteredOn',
  'contactName',
  'contactPhone',
  'remark',
] as const;

export type UnitField = (typeof UNIT_FIELDS)[number];

/** A unit to write. `rowNumber` is its key in the other lists of the plan. */
export interface PlannedUnit {
  rowNumber: number;
  action: 'create' | 'update' | 'keep';
  /** Id of the recorded unit of the same park and code; null for a new one. */
  existingId: string | null;
  /** What an update changes. */
  changedFields: UnitField[];
  parkId: string;
  creditCode: string;
  legalName: string;
  kind: EnterpriseKind;
  streetId: string;
  industry: string | null;
  establishedOn: BusinessDate | null;
  /** As written; for a new unit without an entry date the as-of date. */
  enteredOn: BusinessDate;
  enteredOnAssumed: boolean;
  contactName: string | null;
  contactPhone: string | null;
  remark: string | null;
}

export interface PlannedHeadcount {
  rowNumber: number;
  asOf: BusinessDate;
  staffCount: number;
  fullMemberCount: number;
}

export interface PlannedMembership {
  rowNumber: number;
  tie: 'own' | 'joint';
  isLead: boolean;
  /** The as-of date, or the day the unit entered where that is later. */
  joinedOn: BusinessDate;
  /** Whether the membership is recorded already and nothing is written. */
  exists: boolean;
}

export interface PlannedOrganisation {
  /** Row of the unit it belongs to, or of the lead unit. */
  rowNumber: number;
  existingId: string | null;
  parkId: string;
  kind: PartyOrgKind;
  name: string;
  /** From the lead unit's row; null leaves what is recorded. */
  secretaryName: string | null;
  secretaryChanged: boolean;
  /** A ledger does not tell the founding: the organisation counts from the as-of date. */
  effectiveFrom: BusinessDate;
  members: PlannedMembership[];
}

export interface PlannedInstructor {
  rowNumber: number;
  instructorName: string;
  fromOn: BusinessDate;
}

export interface PlannedMassOrganisation {
  rowNumber: number;
  kind: MassOrganisationKind;
  effectiveFrom: BusinessDate;
}

export interface CommitPlan {
  units: PlannedUnit[];
  headcounts: PlannedHeadcount[];
  organisations: PlannedOrganisation[];
  instructors: PlannedInstructor[];
  massOrganisations: PlannedMassOrganisation[];
}

export interface CommitCounts {
  enterprisesNew: number;
  enterprisesChanged: number;
  enterprisesUnchanged: number;
  headcountsNew: number;
  partyOrgsNew: number;
  membershipsNew: number;
  instructorsNew: number;
  massOrganisationsNew: number;
}

/** What committing a checked ledger writes: only its ready rows, and only what the records do not hold yet. */
export function planCommit(
  rows: readonly CheckedRow[],
  asOf: BusinessDate,
  existing: ExistingLedger = { units: [], organisations: [] },
): CommitPlan {
  const records = new RecordIndex(existing);
  const plan: CommitPlan = {
    units: [],
    headcounts: [],
    organisations: [],
    instructors: [],
    massOrganisations: [],
  };
  const ready = rows.filter((row): row is ReadyRow => row.verdict === 'ready');
  for (const row of ready) {
    const unit = records.unit(row.values.parkId, row.values.creditCode);
    plan.units.push(planUnit(row, unit, asOf));
    planPeople(plan, row, unit, asOf);
  }
  plan.organisations = planOrganisations(ready, records, asOf);
  return plan;
}

/** The figures of a plan, for the dry run. */
export function countPlan(plan: CommitPlan): CommitCounts {
  const units = (action: PlannedUnit['action']): number =>
    plan.units.filter((unit) => unit.action === action).length;
  const memberships = plan.organisations.flatMap((organisation) => organisation.members);
  return {
    enterprisesNew: units('create'),
    enterprisesChanged: units('update'),
    enterprisesUnchanged: units('keep'),
    headcountsNew: plan.headcounts.length,
    partyOrgsNew: plan.organisations.filter((organisation) => organisation.existingId === null)
      .length,
    membershipsNew: memberships.filter((membership) => !membership.exists).length,
    instructorsNew: plan.instructors.length,
    massOrganisationsNew: plan.massOrganisations.length,
  };
}

function planUnit(row: ReadyRow, unit: ExistingUnit | null, asOf: BusinessDate): PlannedUnit {
  const { values } = row;
  const changedFields =
    unit === null
      ? []
      : UNIT_FIELDS.filter((field) => values[field] !== null && values[field] !== unit[field]);
  return {
    rowNumber: row.rowNumber,
    action: unit === null ? 'create' : changedFields.length > 0 ? 'update' : 'keep',
    existingId: unit?.id ?? null,
    changedFields,
    parkId: values.parkId,
    creditCode: values.creditCode,
    legalName: values.legalName,
    kind: values.kind,
    streetId: values.streetId,
    industry: values.industry ?? unit?.industry ?? null,
    establishedOn: values.establishedOn ?? unit?.establishedOn ?? null,
    enteredOn: values.enteredOn ?? unit?.enteredOn ?? asOf,
    enteredOnAssumed: values.enteredOn === null && unit === null,
    contactName: values.contactName ?? unit?.contactName ?? null,
    contactPhone: values.contactPhone ?? unit?.contactPhone ?? null,
    remark: values.remark ?? unit?.remark ?? null,
  };
}

function planPeople(
  plan: CommitPlan,
  row: ReadyRow,
  unit: ExistingUnit | null,
  asOf: BusinessDate,
): void {
  const { rowNumber, values } = row;
  const { staffCount, fullMemberCount, instructor } = values;
  if (staffCount !== null && fullMemberCount !== null) {
    const recorded = unit?.headcount;
    if (recorded?.staffCount !== staffCount || recorded.fullMemberCount !== fullMemberCount) {
      plan.headcounts.push({ rowNumber, asOf, staffCount, fullMemberCount });
    }
  }
  const startsOn = startOf(values, asOf);
  if (instructor !== null && unit?.instructors.includes(instructor) !== true) {
    plan.instructors.push({ rowNumber, instructorName: instructor, fromOn: startsOn });
  }
  for (const kind of values.massOrganisations) {
    if (unit?.massOrganisations.includes(kind) !== true) {
      plan.massOrganisations.push({ rowNumber, kind, effectiveFrom: startsOn });
    }
  }
}

function planOrganisations(
  ready: readonly ReadyRow[],
  records: RecordIndex,
  asOf: BusinessDate,
): PlannedOrganisation[] {
  const organisations: PlannedOrganisation[] = [];
  const members = new Map<number, ReadyRow[]>();
  for (const row of ready) {
    const { formation, leadRowNumber } = row.values;
    const key = formation === 'own' ? row.rowNumber : formation === 'joint' ? leadRowNumber : null;
    if (key !== null) {
      const group = members.get(key);
      if (group === undefined) {
        members.set(key, [row]);
      } else {
        group.push(row);
      }
    }
  }
  for (const row of ready) {
    const group = members.get(row.rowNumber);
    if (group !== undefined && row.values.formation !== 'none') {
      organisations.push(planOrganisation(row, group, row.values.formation, records, asOf));
    }
  }
  return organisations;
}

function planOrganisation(
  lead: ReadyRow,
  group: readonly ReadyRow[],
  formation: 'own' | 'joint',
  records: RecordIndex,
  asOf: BusinessDate,
): PlannedOrganisation {
  const { values } = lead;
  const unit = records.unit(values.parkId, values.creditCode);
  const covering = records.covering(unit);
  const existing = covering?.tie === formation ? covering.organisation : null;
  const written = formation === 'own' ? ownOrganisationName(values) : jointOrganisationName(values);
  const name = existing?.name ?? written ?? values.legalName;
  const secretaryName = values.secretary;
  return {
    rowNumber: lead.rowNumber,
    existingId: existing?.id ?? null,
    parkId: values.parkId,
    kind: existing?.kind ?? organisationKind(name, formation),
    name,
    secretaryName,
    secretaryChanged:
      existing !== null && secretaryName !== null && secretaryName !== existing.secretaryName,
    effectiveFrom: asOf,
    members: group.map((row) => {
      const recorded = records.unit(row.values.parkId, row.values.creditCode);
      return {
        rowNumber: row.rowNumber,
        tie: formation,
        isLead: formation === 'joint' && row === lead,
        joinedOn: startOf(row.values, asOf),
        exists:
          recorded !== null &&
          existing?.members.some((member) => member.enterpriseId === recorded.id) === true,
      };
    }),
  };
}

function startOf(values: ReadyValues, asOf: BusinessDate): BusinessDate {
  return values.enteredOn !== null && values.enteredOn > asOf ? values.enteredOn : asOf;
}
