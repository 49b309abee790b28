import type { BusinessDate } from '../../../platform/calendar/business-date.js';
import type { PartyOrgKind } from '../../branches/branches.rules.js';
import type { UnitField } from './find-differences.js';
import type { EnterpriseKind, MassOrganisationKind } from './ledger-fields.js';

/** A unit to write. `rowNumber` is its key in the other lists of the plan. */
export interface PlannedUnit {
  rowNumber: number;
  action: 'create' | 'update' | 'keep';
  /** Id of the recorded unit of the same park and code; null for a new one. */
  existingId: string | null;
  /** The version of the recorded unit that the plan was made for. */
  existingVersion: number | null;
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

/** A unit that gives its place in an organisation up for another; an organisation that nobody is left in ends with it. */
export interface PlannedDeparture {
  rowNumber: number;
  parkId: string;
  partyOrgId: string;
  enterpriseId: string;
  /** First day the unit no longer belongs. */
  leftOn: BusinessDate;
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
  departures: PlannedDeparture[];
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
