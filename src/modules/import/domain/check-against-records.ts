import type { BusinessDate } from '../../../platform/calendar/business-date.js';
import { nameKey } from '../../../platform/text/clean-text.js';
import { groupBy, otherRows } from './check-leads.js';
import type { JointGroup } from './check-leads.js';
import type {
  ExistingLedger,
  ExistingMembership,
  ExistingOrganisation,
  ExistingUnit,
  IssueRecorder,
  NamedPlace,
  RowInProgress,
} from './checked-ledger.js';
import { jointOrganisationName, ownOrganisationName } from './organisation-names.js';

/** The organisation that covers a unit, how, and since when. */
export interface Covering {
  organisation: ExistingOrganisation;
  tie: 'own' | 'joint';
  membership: ExistingMembership;
}

/** Finds what the portal already holds of a row's unit and of its organisation. */
export class RecordIndex {
  private readonly units = new Map<string, ExistingUnit[]>();
  private readonly organisationOfUnit = new Map<string, Covering>();
  private readonly organisationByName = new Map<string, ExistingOrganisation>();

  constructor(existing: ExistingLedger) {
    for (const unit of existing.units) {
      this.units.set(unit.creditCode, [...(this.units.get(unit.creditCode) ?? []), unit]);
    }
    for (const organisation of existing.organisations) {
      this.organisationByName.set(
        `${organisation.parkId} ${nameKey(organisation.name)}`,
        organisation,
      );
      for (const member of organisation.members) {
        const { tie, enterpriseId } = member;
        this.organisationOfUnit.set(enterpriseId, { organisation, tie, membership: member });
      }
    }
  }

  unit(parkId: string | null, creditCode: string | null): ExistingUnit | null {
    return this.sameCode(creditCode).find((unit) => unit.parkId === parkId) ?? null;
  }

  /** The unit's rows in other parks that are open on the day. */
  residentElsewhere(
    parkId: string | null,
    creditCode: string | null,
    asOf: BusinessDate,
  ): ExistingUnit[] {
    return this.sameCode(creditCode).filter(
      (unit) =>
        unit.parkId !== parkId &&
        unit.enteredOn <= asOf &&
        (unit.leftOn === null || unit.leftOn > asOf),
    );
  }

  /** The organisation that covers a unit. */
  covering(unit: ExistingUnit | null): Covering | null {
    return unit === null ? null : (this.organisationOfUnit.get(unit.id) ?? null);
  }

  /** The joint organisation that a unit leads. */
  ledBy(unit: ExistingUnit | null): ExistingOrganisation | null {
    const covering = this.covering(unit);
    const leads = covering?.organisation.members.some(
      (member) => member.enterpriseId === unit?.id && member.isLead,
    );
    return covering?.tie === 'joint' && leads === true ? covering.organisation : null;
  }

  named(parkId: string, name: string): ExistingOrganisation | null {
    return this.organisationByName.get(`${parkId} ${nameKey(name)}`) ?? null;
  }

  private sameCode(creditCode: string | null): readonly ExistingUnit[] {
    return creditCode === null ? [] : (this.units.get(creditCode) ?? []);
  }
}

/**
 * Compares a row with the records. A ledger adds units and organisations, and may turn a unit's own branch into a joint
 * one's cover or back; other moves, or bringing back a unit that left, are acts of their own with their own dates.
 */
export function checkAgainstRecords(
  row: RowInProgress,
  lead: RowInProgress | null,
  context: { records: RecordIndex; asOf: BusinessDate; parks: readonly NamedPlace[] },
  issues: IssueRecorder,
): void {
  const { records, asOf, parks } = context;
  const { values } = row;
  const unit = records.unit(values.parkId, values.creditCode);
  const entersAfterLeaving =
    unit?.leftOn && values.enteredOn !== null && values.enteredOn >= unit.leftOn;
  if (unit?.leftOn && (unit.leftOn <= asOf || entersAfterLeaving)) {
    issues.error(row, 'creditCode', 'unit_has_left', { leftOn: unit.leftOn });
  }
  const [elsewhere] = records.residentElsewhere(values.parkId, values.creditCode, asOf);
  if (elsewhere !== undefined && values.parkId !== null) {
    const park = parks.find((candidate) => candidate.id === elsewhere.parkId)?.name ?? '';
    issues.warning(row, 'park', 'resident_in_another_park', { park });
  }
  const covering = records.covering(unit);
  if (covering !== null) {
    compareFormation(row, lead, covering, { records, asOf }, issues);
  }
}

/** A new organisation may not take a name that another organisation of its park bears. */
export function checkOrganisationNames(
  rows: readonly RowInProgress[],
  groups: readonly JointGroup[],
  records: RecordIndex,
  issues: IssueRecorder,
): void {
  const named: { row: RowInProgress; name: string }[] = [];
  const add = (
    row: RowInProgress,
    name: string | null,
    existing: ExistingOrganisation | null,
  ): void => {
    const { parkId } = row.values;
    if (parkId === null || name === null) {
      return;
    }
    const taken = records.named(parkId, name);
    if (taken !== null && taken.id !== existing?.id) {
      issues.error(row, 'partyOrgName', 'organisation_name_taken', { name });
    }
    named.push({ row, name });
  };
  for (const row of rows.filter((candidate) => candidate.values.formation === 'own')) {
    const covering = records.covering(records.unit(row.values.parkId, row.values.creditCode));
    add(
      row,
      ownOrganisationName(row.values),
      covering?.tie === 'own' ? covering.organisation : null,
    );
  }
  for (const { lead } of groups.filter((group) => group.members.includes(group.lead))) {
    const unit = records.unit(lead.values.parkId, lead.values.creditCode);
    add(lead, jointOrganisationName(lead.values), records.ledBy(unit));
  }
  const sharing = groupBy(named, ({ row, name }) => `${row.values.parkId ?? ''} ${nameKey(name)}`);
  for (const same of sharing.values()) {
    const rowsOfName = same.map(({ row }) => row);
    for (const { row, name } of same.length > 1 ? same : []) {
      issues.error(row, 'partyOrgName', 'organisation_name_shared', {
        name,
        ...otherRows(row, rowsOfName),
      });
    }
  }
}

function compareFormation(
  row: RowInProgress,
  lead: RowInProgress | null,
  covering: Covering,
  { records, asOf }: { records: RecordIndex; asOf: BusinessDate },
  issues: IssueRecorder,
): void {
  const { formation, partyOrgName } = row.values;
  const { organisation, tie } = covering;
  if (row.stated) {
    return;
  }
  if (formation === 'none') {
    issues.warning(row, 'formation', 'organisation_not_on_ledger', { recorded: organisation.name });
    return;
  }
  const same =
    formation === tie &&
    (formation === 'own'
      ? partyOrgName === null || nameKey(partyOrgName) === nameKey(organisation.name)
      : lead === null ||
        records.ledBy(records.unit(lead.values.parkId, lead.values.creditCode))?.id ===
          organisation.id);
  if (same) {
    return;
  }
  const { joinedOn } = covering.membership;
  const startsOn = laterOf(asOf, row.values.enteredOn);
  if (formation !== tie && mayLeave(covering)) {
    if (joinedOn >= startsOn) {
      const params = { recorded: organisation.name, joinedOn, startsOn };
      issues.error(row, 'formation', 'formation_changes_too_early', params);
    }
  } else {
    issues.error(
      row,
      formation === tie ? 'partyOrgName' : 'formation',
      'formation_differs_from_record',
      {
        recorded: organisation.name,
      },
    );
  }
}

/**
 * Whether a ledger may end what covers a unit: a branch of its own, or a joint branch that another unit leads. The end of
 * a general branch or committee, of a lead unit's place, or of a place that ends anyway is decided on its own page.
 */
export function mayLeave({ organisation, tie, membership }: Covering): boolean {
  const isPlain = organisation.kind === (tie === 'own' ? 'branch' : 'joint_branch');
  return isPlain && !membership.isLead && membership.leftOn === null;
}

/** The day from which what a row says of an organisation holds: the ledger's, or the unit's entry where that is later. */
export function laterOf(asOf: BusinessDate, enteredOn: BusinessDate | null): BusinessDate {
  return enteredOn !== null && enteredOn > asOf ? enteredOn : asOf;
}
