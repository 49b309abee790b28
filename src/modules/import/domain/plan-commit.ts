import type { BusinessDate } from '../../../platform/calendar/business-date.js';
import { laterOf, RecordIndex } from './check-against-records.js';
import type { CheckedRow, ExistingLedger, ExistingUnit, ReadyRow } from './checked-ledger.js';
import type { LedgerField } from './ledger-fields.js';
import {
  jointOrganisationName,
  organisationKind,
  ownOrganisationName,
} from './organisation-names.js';
import type {
  PlannedUnit,
  PlannedOrganisation,
  PlannedDeparture,
  CommitPlan,
  CommitCounts,
} from './commit-plan.js';
import { UNIT_FIELD_NAMES, UNIT_FIELDS, type UnitField } from './find-differences.js';

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
    departures: [],
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
  plan.departures = planDepartures(ready, plan.organisations, records, asOf);
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
  const accepted = acceptedFields(row);
  const changedFields = UNIT_FIELD_NAMES.filter((field) => accepted.has(UNIT_FIELDS[field]));
  const valueOf = <Field extends UnitField>(field: Field): (typeof values)[Field] =>
    unit === null || changedFields.includes(field)
      ? values[field]
      : (unit[field] as (typeof values)[Field]);
  return {
    rowNumber: row.rowNumber,
    action: unit === null ? 'create' : changedFields.length > 0 ? 'update' : 'keep',
    existingId: unit?.id ?? null,
    existingVersion: unit?.version ?? null,
    changedFields,
    parkId: values.parkId,
    creditCode: values.creditCode,
    legalName: valueOf('legalName'),
    kind: valueOf('kind'),
    streetId: valueOf('streetId'),
    industry: valueOf('industry'),
    establishedOn: valueOf('establishedOn'),
    enteredOn: valueOf('enteredOn') ?? asOf,
    enteredOnAssumed: values.enteredOn === null && unit === null,
    contactName: valueOf('contactName'),
    contactPhone: valueOf('contactPhone'),
    remark: valueOf('remark'),
  };
}

function planPeople(
  plan: CommitPlan,
  row: ReadyRow,
  unit: ExistingUnit | null,
  asOf: BusinessDate,
): void {
  const { rowNumber, values, declined } = row;
  const { instructor } = values;
  const recorded = unit?.headcount;
  const countOf = (field: 'staffCount' | 'fullMemberCount'): number | null =>
    declined.includes(field) ? (recorded?.[field] ?? values[field]) : values[field];
  const staffCount = countOf('staffCount');
  const fullMemberCount = countOf('fullMemberCount');
  if (staffCount !== null && fullMemberCount !== null) {
    if (recorded?.staffCount !== staffCount || recorded.fullMemberCount !== fullMemberCount) {
      plan.headcounts.push({ rowNumber, asOf, staffCount, fullMemberCount });
    }
  }
  const startsOn = laterOf(asOf, values.enteredOn);
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
  const secretaryName =
    existing !== null && lead.declined.includes('secretary') ? null : values.secretary;
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
        joinedOn: laterOf(asOf, row.values.enteredOn),
        exists:
          recorded !== null &&
          existing?.members.some((member) => member.enterpriseId === recorded.id) === true,
      };
    }),
  };
}

/** Units whose row puts them into another organisation than the recorded one; the check has let only some through. */
function planDepartures(
  ready: readonly ReadyRow[],
  organisations: readonly PlannedOrganisation[],
  records: RecordIndex,
  asOf: BusinessDate,
): PlannedDeparture[] {
  const joins = new Map(
    organisations.flatMap(({ existingId, members }) =>
      members.map((member): [number, string | null] => [member.rowNumber, existingId]),
    ),
  );
  return ready.flatMap(({ rowNumber, values }) => {
    const unit = records.unit(values.parkId, values.creditCode);
    const covering = records.covering(unit);
    const target = joins.get(rowNumber);
    if (unit === null || covering === null || target === undefined) {
      return [];
    }
    const { id: partyOrgId, parkId } = covering.organisation;
    const leftOn = laterOf(asOf, values.enteredOn);
    return partyOrgId === target
      ? []
      : [{ rowNumber, parkId, partyOrgId, enterpriseId: unit.id, leftOn }];
  });
}

function acceptedFields(row: ReadyRow): ReadonlySet<LedgerField> {
  return new Set(row.differences.filter(({ accepted }) => accepted).map(({ field }) => field));
}
