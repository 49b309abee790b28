import type { PartyOrgKind } from '../domain/organisation-rules.js';

export class MapUnitDto {
  id: string;
  name: string;
  isLead: boolean;
}

/** What a mark on the map means, in the caller's language. */
export class MapMarkDto {
  code: string;
  text: string;
}

/** One organisation of the map, with the units it holds today. */
export class MapOrganisationDto {
  id: string;
  /** Its superior in the park, where one is recorded that stands today. */
  parentOrgId: string | null;
  kind: PartyOrgKind;
  name: string;
  secretaryName: string | null;
  termDueOn: string | null;
  fullMemberCount: number | null;
  units: MapUnitDto[];
  marks: MapMarkDto[];
}

/** The organisations of a park as they stand below each other today (rule 1.17). */
export class OrganisationMapDto {
  parkId: string;
  parkName: string;
  /** The district's committee, above all of them. */
  districtCommitteeName: string;
  asOf: string;
  /** By kind, the leading ones first, then by name. */
  organisations: MapOrganisationDto[];
}
